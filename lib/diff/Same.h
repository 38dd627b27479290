// Whether two members say the same, whatever the order of names in maps and of members in values.
#pragma once

#include "model/Write.h"

#include <algorithm>

namespace oapigen::diff {

template <class T> bool isSameMember(const T &left, const T &right);

template <class T> bool isSameElements(const List<T> &left, const List<T> &right) {
  return left.size() == right.size() &&
         std::equal(left.begin(), left.end(), right.begin(), isSameMember<T>);
}

template <class T> bool isSameNamed(const NamedMap<T> &left, const NamedMap<T> &right) {
  return left.size() == right.size() &&
         std::all_of(left.begin(), left.end(), [&](const auto &named) {
           const T *other = right.find(named.first);
           return other && isSameMember(named.second, *other);
         });
}

/// Lists keep their order; absent and empty ones are the same.
template <class T> bool isSameMember(const T &left, const T &right) {
  if constexpr (std::is_same_v<T, Value>)
    return sameValue(left, right);
  else if constexpr (ModelObject<T>)
    return sameValue(toValue(left), toValue(right));
  else if constexpr (requires { left.reference(); })
    return !left.value() == !right.value() &&
           (left.value() ? isSameMember(*left.value(), *right.value())
                         : isSameMember(*left.reference(), *right.reference()));
  else if constexpr (requires { left.isPresent(); }) {
    if constexpr (requires { left.find(""); })
      return isSameNamed(left, right);
    else
      return isSameElements(left, right);
  } else if constexpr (requires {
                         *left;
                         static_cast<bool>(left);
                       })
    return !left == !right && (!left || isSameMember(*left, *right));
  else
    return left == right;
}

} // namespace oapigen::diff
