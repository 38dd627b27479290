// Edit distance over names without case and separators.
#include "support/Spelling.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <string>
#include <vector>

namespace oapigen {
namespace {

std::string letters(std::string_view name) {
  std::string result;
  for (unsigned char c : name)
    if (c != '-' && c != '_')
      result += static_cast<char>(std::tolower(c));
  return result;
}

std::size_t distance(const std::string &left, const std::string &right) {
  std::vector<std::vector<std::size_t>> cost(left.size() + 1,
                                             std::vector<std::size_t>(right.size() + 1));
  for (std::size_t i = 0; i <= left.size(); ++i)
    for (std::size_t j = 0; j <= right.size(); ++j) {
      if (i == 0 || j == 0) {
        cost[i][j] = i + j;
        continue;
      }
      const bool same = left[i - 1] == right[j - 1];
      cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + !same});
      if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
        cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  return cost[left.size()][right.size()];
}

/// How far apart two digits are where the names first differ, so that 3.2 is nearer to 3.3
/// than 3.0.
std::size_t digitDistance(std::string_view left, std::string_view right) {
  const auto [l, r] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
  auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
  const bool areDigits = l != left.end() && r != right.end() && isDigit(*l) && isDigit(*r);
  return areDigits ? static_cast<std::size_t>(std::abs(*l - *r)) : 0;
}

} // namespace

std::string_view nearest(std::string_view misspelt, std::span<const std::string_view> candidates) {
  const std::string wanted = letters(misspelt);
  std::string_view best;
  std::size_t bestDistance = std::max<std::size_t>(1, wanted.size() / 3) + 1;
  for (std::string_view candidate : candidates)
    if (std::size_t d = distance(wanted, letters(candidate));
        d < bestDistance ||
        (d == bestDistance && digitDistance(misspelt, candidate) < digitDistance(misspelt, best))) {
      best = candidate;
      bestDistance = d;
    }
  return best;
}

std::string shortList(std::span<const std::string_view> names) {
  constexpr std::size_t kMost = 8;
  std::string list;
  for (std::string_view name : names)
    list.append(list.empty() ? "" : ", ").append(name);
  return names.size() > kMost ? "" : list;
}

} // namespace oapigen
