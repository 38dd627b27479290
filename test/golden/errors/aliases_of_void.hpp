using Nothing [[api::title("Nothing"), api::status(202)]] = void;
//                   ^ error[attribute-value]: 'api::title' on 'Nothing' is lost in what 'nothing' returns: void has no value to say it of

[[api::get("/nothing")]] Nothing nothing();
//                               ^ note[attribute-value]: 'nothing' is declared here
