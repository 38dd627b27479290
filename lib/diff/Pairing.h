// Two lists of things → the pairs that belong together, and what is left of either list.
#pragma once

#include <algorithm>
#include <utility>
#include <vector>

namespace oapigen::diff {

/// Takes out of both lists the pairs that `matches` accepts, in the order of `before`; each thing
/// goes with the first one that fits.
template <class T, class Matches>
std::vector<std::pair<T, T>> takePairs(std::vector<T> &before, std::vector<T> &after,
                                       Matches matches) {
  std::vector<std::pair<T, T>> pairs;
  std::erase_if(before, [&](const T &left) {
    auto right = std::find_if(after.begin(), after.end(),
                              [&](const T &each) { return matches(left, each); });
    if (right == after.end())
      return false;
    pairs.emplace_back(left, *right);
    after.erase(right);
    return true;
  });
  return pairs;
}

} // namespace oapigen::diff
