[[api::info("Lamps", "1.0")]];
//          ^ note[statement-conflict]: it is first stated here
[[api::info("Bulbs", "1.0")]];
//          ^ error[statement-conflict]: info.title is stated twice, and differently
//            hint[statement-conflict]: state it once

[[api::get("/lamps")]] int lamps();
