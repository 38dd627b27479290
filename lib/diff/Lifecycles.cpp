// Announcements of an end and of how stable something is, of schemas and of other objects.
#include "diff/Words.h"

#include <algorithm>
#include <array>

namespace oapigen::diff {
namespace {

using enum Kind;

void compareSunsets(Comparison &comparison, const std::string &before, const std::string &after,
                    const Spot &spot) {
  if (before == after)
    return;
  const Kind kind = before.empty()   ? SunsetAdded
                    : after.empty()  ? SunsetRemoved
                    : after < before ? SunsetEarlier
                                     : SunsetLater;
  comparison.changed(kind, Direction::None, spot, "", {"", before, after});
}

constexpr std::array<std::string_view, 4> kStabilities{"draft", "alpha", "beta", "stable"};

void compareStability(Comparison &comparison, const std::string &before, const std::string &after,
                      const Spot &spot) {
  if (before == after)
    return;
  // What says nothing is stable.
  auto rank = [](const std::string &level) {
    return std::find(kStabilities.begin(), kStabilities.end(), level.empty() ? "stable" : level);
  };
  const bool isKnown = rank(before) != kStabilities.end() && rank(after) != kStabilities.end();
  if (isKnown && rank(before) == rank(after))
    return;
  const Kind kind = !isKnown                     ? StabilityChanged
                    : rank(after) < rank(before) ? StabilityLowered
                                                 : StabilityRaised;
  comparison.changed(kind, Direction::None, spot, "",
                     {"", before.empty() ? "stable" : before, after.empty() ? "stable" : after});
}

void compareUnreadable(Comparison &comparison, const std::string &before, const std::string &after,
                       const Spot &spot) {
  if (before == after)
    return;
  if (!after.empty())
    comparison.changed(SunsetUnreadable, Direction::None, spot, "", {"", "", after});
  if (!before.empty())
    comparison.changed(SunsetRepaired, Direction::None, spot, "", {"", before, ""});
}

void compareEnds(Comparison &comparison, const Lifecycle &base, const Lifecycle &revision,
                 const Spot &spot) {
  auto report = [&](Kind kind) {
    comparison.changed(kind, Direction::None, spot, "", {"", base.sunset, revision.sunset});
  };
  if (!base.isDeprecated && revision.isDeprecated)
    report(revision.sunset.empty() ? Deprecated : DeprecatedWithSunset);
  else if (base.isDeprecated && !revision.isDeprecated)
    report(base.sunset.empty() ? Reactivated : ReactivatedWithSunset);
  else
    compareSunsets(comparison, base.sunset, revision.sunset, spot);
  compareUnreadable(comparison, base.unreadable, revision.unreadable, spot);
}

} // namespace

bool isDate(std::string_view text) {
  constexpr std::string_view kForm = "dddd-dd-dd";
  return text.size() >= kForm.size() &&
         std::equal(kForm.begin(), kForm.end(), text.begin(), [](char form, char c) {
           return form == 'd' ? c >= '0' && c <= '9' : c == form;
         });
}

void compareLifecycles(Comparison &comparison, const Lifecycle &base, const Lifecycle &revision,
                       const Spot &spot) {
  compareEnds(comparison, base, revision, spot);
  compareStability(comparison, base.stability, revision.stability, spot);
}

namespace {

Lifecycle lifecycleOf(const Shape &shape) {
  Lifecycle result;
  result.isDeprecated = isSet(shape, &Schema::deprecated);
  for (const Schema *part : shape.parts) {
    const Lifecycle own = diff::lifecycleOf(*part);
    if (result.sunset.empty())
      result.sunset = own.sunset;
    if (result.unreadable.empty())
      result.unreadable = own.unreadable;
    if (result.stability.empty())
      result.stability = own.stability;
  }
  return result;
}

template <class Says> const Schema *firstSaying(const Shape &shape, Says says) {
  return firstThat(shape, [&](const Schema &part) { return says(diff::lifecycleOf(part)); });
}

} // namespace

void compareLifecycles(Comparison &comparison, const ShapePair &pair) {
  const Lifecycle before = lifecycleOf(pair.base), after = lifecycleOf(pair.revision);
  if (before == after)
    return;
  auto isStability = [](const Lifecycle &part) { return !part.stability.empty(); };
  auto isEnd = [](const Lifecycle &part) {
    return part.isDeprecated || !part.sunset.empty() || !part.unreadable.empty();
  };
  auto spotOfSaying = [&](auto says) {
    return spotOfParts(comparison, pair, firstSaying(pair.base, says),
                       firstSaying(pair.revision, says));
  };
  compareEnds(comparison, before, after, spotOfSaying(isEnd));
  compareStability(comparison, before.stability, after.stability, spotOfSaying(isStability));
}

} // namespace oapigen::diff
