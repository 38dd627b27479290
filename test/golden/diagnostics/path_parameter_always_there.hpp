#include <optional>
#include <string>

[[api::get("/lamps/{id}")]] int lamp(std::optional<int> id);
//                                                      ^ warning[path-parameter-always-there]: 'id' is a part of the path, so it is always there: that a 'std::optional<int>' can be empty says nothing in the document
//                                                        hint[path-parameter-always-there]: for requests without it, add a route without it, such as [[api::get("/…")]]; otherwise take that away, or say [[api::required]]
[[api::get("/rooms/{name}")]] int room(std::string name = "hall");
//                                                 ^ warning[path-parameter-always-there]: 'name' is a part of the path, so it is always there: its default argument says nothing in the document
//                                                   hint[path-parameter-always-there]: for requests without it, add a route without it, such as [[api::get("/…")]]; otherwise take that away, or say [[api::required]]

// Right:
[[api::get("/bulbs/{id}")]] int bulb(int id);
[[api::get("/tubes"), api::get("/tubes/{id}")]] int tubes(std::optional<int> id);
[[api::get("/fuses/{id}")]] int fuse([[api::required]] int id = 1);
