#include <string>
#include <variant>

struct Bulb {
  const std::string kind = "bulb";
//                  ^ note[alternatives-alike]: the first one is here
  int watts;
};
struct Tube {
  const std::string kind = "bulb";
//                  ^ remark[alternatives-alike]: in 'std::variant<Bulb, Tube>', the kind "bulb" stands for both 'Bulb' and 'Tube', so it tells no alternatives apart
//                    hint[alternatives-alike]: give each its own, and the document gets a discriminator
  int length;
};
[[api::get("/lamp")]] std::variant<Bulb, Tube> lamp();

// Right: each has its own, or the constant is that of a common base.
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
