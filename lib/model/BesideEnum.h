// The lists that generators read beside `enum`: an entry for each of its values, in their order.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace oapigen {

inline constexpr std::string_view kEnumNames = "x-enum-varnames";
inline constexpr std::string_view kEnumTexts = "x-enum-descriptions";
inline constexpr std::array kBesideEnum = {kEnumNames, kEnumTexts};

inline bool isBesideEnum(std::string_view extension) {
  return std::ranges::find(kBesideEnum, extension) != kBesideEnum.end();
}

} // namespace oapigen
