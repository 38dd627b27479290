#include <string>
#include <vector>

/// A stock keeping unit.
using Sku [[api::pattern("^[A-Z]+$"), api::example("AB")]] = std::string;
using Plain = std::string;
typedef int Percent [[api::minimum(0), api::maximum(100)]];
using Skus [[api::min_items(1)]] = std::vector<Sku>;

struct [[api::schema]] Aliases {
  Sku sku;
  Plain plain;
  Percent percent;
  Skus skus;
  /// Of the lid.
  Sku described;
};
