#pragma once

#include <concepts>
#include <cstdint>
#include <string>

namespace shop {

template <std::integral T> struct Price {
  T cents;
};

struct Item {
  std::string name;
  Price<std::int64_t> price;
};

struct Problem {
  std::string reason;
};

} // namespace shop
