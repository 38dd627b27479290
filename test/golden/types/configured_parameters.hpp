// flags: --config parts/types.yaml
#include <bitset>
#include <optional>
#include <vector>

namespace money {
template <int Digits> struct Decimal {
  long value = 0;
};
struct Amount {
  long value;
};
} // namespace money

using Price [[api::max_length(12)]] = money::Decimal<2>;

[[api::get("/prices/{price}")]] int prices(money::Decimal<2> price, std::vector<money::Decimal<4>> others,
                                           [[api::min_length(3)]] std::optional<money::Decimal<1>> most,
                                           Price named, money::Decimal<2> least = {1});
[[api::post("/flags")]] money::Decimal<2> flags([[api::body]] std::bitset<8> flags);
