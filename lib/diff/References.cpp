// References as such: the words that they have beside them, and those that lead out of the
// document.
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

/// Words for the place → what is referred to there and stands outside of the document.
std::map<std::string, std::pair<std::string, std::string>> leadingOut(const Side &side) {
  std::map<std::string, std::pair<std::string, std::string>> result;
  for (const Index::Entry &entry : side.index().all()) {
    const std::optional<std::string> *reference = nullptr;
    if (auto *each = std::get_if<const Reference *>(&entry.object))
      reference = &(*each)->ref;
    else if (auto *item = std::get_if<const PathItem *>(&entry.object))
      reference = &(*item)->ref;
    if (!reference || !*reference)
      continue;
    const std::optional<std::string> pointer = localPointer(**reference);
    if (!pointer || !side.index().find(*pointer))
      result.try_emplace(wordsFor(side, entry.pointer), entry.pointer, **reference);
  }
  return result;
}

void compareTargets(Comparison &comparison) {
  const auto before = leadingOut(comparison.base()), after = leadingOut(comparison.revision());
  constexpr const char *kInside = "something in the document";
  for (const auto &[words, now] : after) {
    const auto old = before.find(words);
    const auto &[pointer, reference] = now;
    if (old == before.end())
      comparison.changed(Kind::ReferenceChanged, Direction::None, {pointer, pointer}, "",
                         {"", kInside, reference});
    else if (old->second.second != reference)
      comparison.changed(Kind::ReferenceChanged, Direction::None, {old->second.first, pointer}, "",
                         {"", old->second.second, reference});
  }
  for (const auto &[words, old] : before)
    if (!after.contains(words))
      comparison.removed(Kind::ReferenceChanged, Direction::None, {old.first, old.first}, old.first,
                         {"", old.second, kInside});
}

} // namespace

void compareReferences(Comparison &comparison) {
  compareTargets(comparison);
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
