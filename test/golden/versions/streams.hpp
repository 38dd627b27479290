// flags: --openapi 3.2
// A sequence in a media type for sequences has a schema for each item; in JSON it is an array.
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace cppcoro {
template <class T> class async_generator {};
} // namespace cppcoro

struct Price { double amount; std::optional<std::string> currency; };

/// An event of the stream, field by field.
struct Tick { int id; std::string event; std::string data; };
struct Note { std::string data; };
/// Its data is JSON.
struct Update { std::string event; Price data; };

[[api::get("/prices"), api::produces("application/jsonl", "application/json")]]
cppcoro::async_generator<Price> prices();

[[api::get("/price-events"), api::produces("text/event-stream")]] cppcoro::async_generator<Price> price_events();
[[api::get("/lines"), api::produces("text/event-stream")]] std::vector<std::string> lines();
[[api::get("/ticks"), api::produces("text/event-stream")]] std::vector<Tick> ticks();
[[api::get("/updates"), api::produces("text/event-stream")]] std::vector<Update> updates();
[[api::get("/mixed"), api::produces("text/event-stream")]] std::vector<std::variant<Update, Price>> mixed();
[[api::get("/all"), api::produces("Text/Event-Stream")]] std::vector<std::variant<Tick, Note>> all();
[[api::get("/text"), api::produces("text/event-stream")]] std::string text();

[[api::post("/prices"), api::consumes("application/x-ndjson")]] void add([[api::body]] std::vector<Price> prices);
