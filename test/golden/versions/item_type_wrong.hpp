// flags: --openapi 3.2
#include <oapi/api.hpp>

[[api::get("/a"), api::item_type(oapi::type<int>)]] void a();
//                     ^ error[items-not-sequential]: 'api::item_type' needs a result that is sent item by item
//                       hint[items-not-sequential]: add [[api::produces("application/jsonl")]] or [[api::produces("text/event-stream")]]
[[api::get("/b"), api::produces("text/csv"), api::item_type(oapi::type<int>)]] void b();
//                                                ^ error[items-not-sequential]: 'api::item_type' needs a result that is sent item by item, which "text/csv" is not
//                                                  hint[items-not-sequential]: add [[api::produces("application/jsonl")]] or [[api::produces("text/event-stream")]]
