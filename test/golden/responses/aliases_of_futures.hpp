#include <future>

struct Lamp {
  int watts;
};

using Started [[api::status(202)]] = std::future<Lamp>;
using Later [[api::title("A lamp, in time")]] = std::future<Lamp>;
using Done [[api::status(203)]] = std::future<void>;
template <class T> using Soon [[api::status(201)]] = std::shared_future<T>;

[[api::get("/started")]] Started started();
[[api::get("/later")]] Later later();
[[api::get("/done")]] Done done();
[[api::get("/soon")]] Soon<Lamp> soon();
[[api::get("/twice")]] std::future<Started> twice();
