#include <oapi/api.hpp>

[[api::get("/lamps"), api::item_type(oapi::type<int>)]] void lamps();
//                         ^ error[items-not-sequential]: 'api::item_type' needs a result that is sent item by item
//                           hint[items-not-sequential]: add [[api::produces("application/jsonl")]] or [[api::produces("text/event-stream")]]

// Right:
[[api::get("/bulbs"), api::produces("application/jsonl"), api::item_type(oapi::type<int>)]] void bulbs();
