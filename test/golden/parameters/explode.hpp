#include <vector>

[[api::get("/lamps")]] int lamps([[api::explode(false)]] std::vector<int> ids,
                                 [[api::header("X-Rooms"), api::explode]] std::vector<int> rooms);
