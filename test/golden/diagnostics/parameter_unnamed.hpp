#include <string>

[[api::get("/lamps")]] int lamps(int);
//                                  ^ error[parameter-unnamed]: a parameter without a name cannot travel in the query, where clients know it by its name
//                                    hint[parameter-unnamed]: name it in the declaration, or only for them with [[api::query("…")]]; [[api::ignore]] leaves it out

[[api::get("/lamps/{id}")]] int lamp(int);
//                                      ^ error[parameter-unnamed]: a parameter without a name cannot travel in the path, where clients know it by its name
//                                        hint[parameter-unnamed]: name it in the declaration, perhaps 'id' as in the path, or only for them with [[api::path("…")]]; [[api::ignore]] leaves it out

[[api::post("/photos")]] void add([[api::multipart]] std::string);
//                                                              ^ error[parameter-unnamed]: a parameter without a name cannot travel in the form, where clients know it by its name
//                                                                hint[parameter-unnamed]: name it in the declaration, or only for them with [[api::multipart("…")]]; [[api::ignore]] leaves it out

// Right:
struct Lamp {
  std::string name;
};
[[api::get("/bulbs/{id}")]] int bulbs(int id, [[api::query("room")]] int);
[[api::put("/bulb")]] void replace(Lamp);
