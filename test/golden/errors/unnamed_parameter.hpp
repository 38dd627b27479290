[[api::get("/lamps")]] int lamps(int);
//                                  ^ error[name-invalid]: "" is no name of a query parameter
