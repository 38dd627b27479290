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

/// As many pairs as there can be, whatever fits with whatever else: an earlier pair makes room
/// where one of its things fits with another too.
template <class T, class Matches>
std::vector<std::pair<T, T>> takeMostPairs(std::vector<T> &before, std::vector<T> &after,
                                           Matches matches) {
  constexpr std::size_t kNone = std::size_t(-1);
  std::vector<std::size_t> partners(after.size(), kNone);
  auto place = [&](auto &self, std::size_t left, std::vector<bool> &tried) -> bool {
    for (std::size_t right = 0; right != after.size(); ++right)
      if (!tried[right] && matches(before[left], after[right])) {
        tried[right] = true;
        if (partners[right] == kNone || self(self, partners[right], tried)) {
          partners[right] = left;
          return true;
        }
      }
    return false;
  };
  for (std::size_t left = 0; left != before.size(); ++left) {
    std::vector<bool> tried(after.size());
    place(place, left, tried);
  }
  std::vector<std::pair<T, T>> pairs;
  for (std::size_t right = 0; right != after.size(); ++right)
    if (partners[right] != kNone)
      pairs.emplace_back(before[partners[right]], after[right]);
  for (const auto &[left, right] : pairs) {
    before.erase(std::find(before.begin(), before.end(), left));
    after.erase(std::find(after.begin(), after.end(), right));
  }
  return pairs;
}

} // namespace oapigen::diff
