// flags: --openapi 3.0
#include <utility>

[[api::get("/lamps")]] std::pair<int, bool> lamps();
//                                          ^ warning[version-loss]: OpenAPI 3.0 has no schemas for single positions of an array: every item may be what any of them may be
//                                            hint[version-loss]: OpenAPI 3.1 can say it: --openapi 3.1
