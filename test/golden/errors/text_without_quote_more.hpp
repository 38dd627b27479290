#include <oapi/api.hpp>
[[api::get("/a"), api::query("a, oapi::type<int>, {.required = true})]] int a();
//                           ^ error[text-unended]: the text in the arguments of 'api::query' has no quote at its end
//                             hint[text-unended]: a text begins and ends with '"' in the same line
