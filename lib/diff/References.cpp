// Summaries and descriptions that a reference gives to what it refers to, in its place.
#include "diff/Messages.h"
#include "diff/Words.h"

namespace oapigen::diff {
namespace {

/// Words for the place → reference, of those that have words of their own.
std::map<std::string, const Reference *> wordedIn(const Side &side) {
  std::map<std::string, const Reference *> result;
  for (const Index::Entry &entry : side.index().all())
    if (auto *each = std::get_if<const Reference *>(&entry.object))
      if ((*each)->summary || (*each)->description)
        result.emplace(wordsFor(side, entry.pointer), *each);
  return result;
}

/// The reference in the same place, with words or not.
const Reference *partnerOf(const Reference &reference, const Side &side, const Side &other) {
  return other.index().find<Reference>(side.pointerOf(reference));
}

} // namespace

void compareReferences(Comparison &comparison) {
  const auto before = wordedIn(comparison.base()), after = wordedIn(comparison.revision());
  auto report = [&](const Reference &old, const Reference &now) {
    const Spot spot = comparison.spotOf(old, now);
    compareText(comparison, Kind::SummaryChanged, "summary", old.summary, now.summary, spot);
    compareText(comparison, Kind::DescriptionChanged, "description", old.description,
                now.description, spot);
  };
  for (const auto &[words, reference] : after)
    if (auto old = before.find(words); old != before.end())
      report(*old->second, *reference);
    else if (auto *other = partnerOf(*reference, comparison.revision(), comparison.base()))
      report(*other, *reference);
  for (const auto &[words, reference] : before)
    if (!after.contains(words))
      if (auto *other = partnerOf(*reference, comparison.base(), comparison.revision()))
        report(*reference, *other);
}

} // namespace oapigen::diff
