// glaze's names that a header can use, as far as declarations go.
#pragma once

#include <string>
#include <string_view>

namespace glz {

template <class T> struct meta;

template <class... Arguments> struct Pairs {};
template <class... Arguments> constexpr auto object(Arguments &&...) noexcept {
  return Pairs<Arguments...>{};
}
template <class... Arguments> constexpr auto array(Arguments &&...) noexcept {
  return Pairs<Arguments...>{};
}
template <class... Arguments> constexpr auto enumerate(Arguments &&...) noexcept {
  return Pairs<Arguments...>{};
}

struct hidden {};
struct skip {};

struct camel_case {
  static constexpr std::string rename_key(const auto key);
};
struct kebab_case {
  static constexpr std::string rename_key(const auto key);
};

} // namespace glz
