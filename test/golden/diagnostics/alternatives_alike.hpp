#include <string>
#include <variant>

struct Bulb {
  const std::string kind = "bulb";
//                  ^ note[alternatives-alike]: the first one is here
  int watts;
};
struct Tube {
  const std::string kind = "bulb";
//                  ^ remark[alternatives-alike]: in 'std::variant<Bulb, Tube, Candle>', the kind "bulb" stands for both 'Bulb' and 'Tube', so it tells no alternatives apart
//                    hint[alternatives-alike]: give each its own, and the document gets a discriminator
  int length;
};
struct Candle {
  const std::string kind = "candle";
};
[[api::get("/lamp")]] std::variant<Bulb, Tube, Candle> lamp();

// Nothing else tells these apart, either.
struct On {
  const std::string event = "switched";
//                  ^ note[alternatives-alike]: the first one is here
  int at;
};
struct Off {
  const std::string event = "switched";
//                  ^ remark[alternatives-alike]: in 'std::variant<On, Off>', the event "switched" stands for both 'On' and 'Off', so it tells no alternatives apart
//                    hint[alternatives-alike]: give each its own, and the document gets a discriminator
  int at;
};
[[api::get("/event")]] std::variant<On, Off> event();

// Right: each has its own, or the constant is that of a common base, or one that says nothing of
// the alternatives, which have other members.
struct Plug {
  const std::string kind = "plug";
};
[[api::get("/spare")]] std::variant<Bulb, Plug> spare();
struct Error {
  const std::string status = "error";
};
struct Broken : Error {
  int part;
};
struct Stolen : Error {
  std::string thief;
};
[[api::get("/error")]] std::variant<Broken, Stolen> error();
struct Success {
  const std::string jsonrpc = "2.0";
  int result;
};
struct Failure {
  const std::string jsonrpc = "2.0";
  std::string error;
};
[[api::post("/rpc")]] std::variant<Success, Failure> call();
