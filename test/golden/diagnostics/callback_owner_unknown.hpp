#include <string>

[[api::post("/lamps")]] void add_lamp([[api::body]] std::string url);
[[api::callback("addLamp", "done", "{$request.body}")]] void added(int lamp);
//     ^ error[callback-owner-unknown]: no operation has the id 'addLamp' that this callback names
//       hint[callback-owner-unknown]: did you mean 'add_lamp'? Otherwise name an operation by its id, which is the name of its function unless [[api::operation_id]] says another one: there are add_bulb, add_lamp, added, bulb_added

// Right:
[[api::post("/bulbs")]] void add_bulb([[api::body]] std::string url);
[[api::callback("add_bulb", "done", "{$request.body}")]] void bulb_added(int bulb);
