[[api::get("/lamps/{id}")]] int lamp([[api::optional]] int id);
//                                                         ^ error[path-parameter-optional]: the path parameter 'id' is not marked as required
//                                                           hint[path-parameter-optional]: a part of the path is always there: say 'required: true', in C++ leave out what says otherwise
