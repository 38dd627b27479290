#include <string>

[[api::get("/lamps/{id}")]]
int lamp([[api::minimum(1), api::example(7)]] int id,
         [[api::max_length(20), api::description("A part of the name"), api::deprecated]]
         std::string name = "");
