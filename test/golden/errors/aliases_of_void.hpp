using Nothing [[api::title("Nothing"), api::status(202)]] = void;

[[api::get("/nothing")]] Nothing nothing();
