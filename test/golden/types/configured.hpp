// flags: --config parts/types.yaml
#include <bitset>
#include <optional>
#include <vector>

namespace money {
template <int Digits> class Decimal {
  long value_;
};
class Amount {
  long value_;
};
} // namespace money

struct [[api::schema]] Price {
  money::Decimal<2> net;
  std::optional<money::Decimal<4>> exact;
  std::vector<money::Amount> parts;
  std::bitset<8> flags;
};
