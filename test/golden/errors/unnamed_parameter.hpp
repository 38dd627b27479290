[[api::get("/lamps")]] int lamps(int);
//                                  ^ error[parameter-unnamed]: a parameter without a name cannot travel in the query, where clients know it by its name
//                                    hint[parameter-unnamed]: name it in the declaration, or only for them with [[api::query("…")]]; [[api::ignore]] leaves it out
