#include <string>
#include <variant>

struct Bulb {
  const std::string kind = "bulb";
//                  ^ remark[alternative-untagged]: in 'std::variant<Bulb, Candle>', 'Candle' has no constant 'kind', by which 'Bulb' is told
//                    hint[alternative-untagged]: give each its own, and the document gets a discriminator
  int watts;
};
struct Tube {
  const std::string kind = "tube";
//                  ^ remark[alternative-untagged]: in 'std::variant<Bulb, Candle, Tube>', 'Candle' has no constant 'kind', by which 'Bulb' and 'Tube' are told
//                    hint[alternative-untagged]: give each its own, and the document gets a discriminator
  int length;
};
struct Candle {
  int hours;
};
[[api::get("/lamp")]] std::variant<Bulb, Candle, Tube> lamp();
[[api::get("/bulb")]] std::variant<Bulb, Candle> bulb();

// Right:
struct Torch {
  const std::string kind = "torch";
};
[[api::get("/spare")]] std::variant<Bulb, Torch, Tube> spare();
