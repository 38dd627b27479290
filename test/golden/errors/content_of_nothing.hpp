#include <oapi/api.hpp>

[[api::define_response("Busy", "Come back later",
                       oapi::Response{.content = {.extensions = R"({"x-a": 1})"}})]];
//                                               ^ error[attribute-value]: there is no `.content` without an oapi::type<…>
