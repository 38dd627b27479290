#include <string>

[[api::post("/lamps")]] void add_lamp([[api::body]] std::string url);
[[api::callback("add_lamp", "done", "{$request.body}"), api::callback_extension("x-retries", "3")]] void done(int lamp);
//     ^ note[statement-conflict]: it is first stated here
[[api::callback("add_lamp", "done", "{$request.body}/lost"), api::callback_extension("x-retries", "4")]] void lost(int lamp);
//     ^ error[statement-conflict]: x-retries of callback 'done' is stated twice, and differently
//       hint[statement-conflict]: state it once
[[api::get("/lamps"), api::callback_extension("x-retries", "3")]] int lamps();
//                         ^ error[attribute-value]: 'lamps' is no callback: it has no [[api::callback]]
