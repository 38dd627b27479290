[[api::info("Lamps", "1")]];
//          ^ note[statement-conflict]: it is first stated here
//                   ^ note[statement-conflict]: it is first stated here
[[api::info("Rooms", "2")]];
//          ^ error[statement-conflict]: info.title is stated twice, and differently
//            hint[statement-conflict]: state it once
//                   ^ error[statement-conflict]: info.version is stated twice, and differently
//                     hint[statement-conflict]: state it once

[[api::get("/lamps")]] int lamps();
