// References as such: the words that they have beside them, and those that lead out of the
// document.
#include "diff/Messages.h"
#include "diff/Pairing.h"
#include "diff/Words.h"

namespace oapigen::diff {
namespace {

/// Words for the place → reference, of those that have words of their own.
std::map<std::string, const Reference *> wordedIn(const Side &side) {
  std::map<std::string, const Reference *> result;
  for (const Index::Entry &entry : side.index().all())
    if (auto *each = std::get_if<const Reference *>(&entry.object))
      if ((*each)->summary || (*each)->description)
        result.emplace(wordsFor(side, entry.pointer()), *each);
  return result;
}

/// The reference in the same place, with words or not.
const Reference *partnerOf(const Reference &reference, const Side &side, const Side &other) {
  return other.index().find<Reference>(side.pointerOf(reference));
}

/// What leads out of the document, and where it stands.
struct Outside {
  std::string pointer;
  std::string reference;
};
/// By the place in words. Those of a list of parameters are together: the order of the list means
/// nothing.
using ByPlace = std::map<std::string, std::vector<Outside>>;

bool isListed(const std::string &pointer) {
  const std::string_view owner = parentPointer(pointer);
  return owner.ends_with("/parameters") && owner != "/components/parameters";
}

std::string placeOf(const Side &side, const std::string &pointer) {
  return isListed(pointer) ? "parameters of " + wordsFor(side, std::string(parentPointer(pointer)))
                           : wordsFor(side, pointer);
}

ByPlace leadingOut(const Side &side) {
  ByPlace result;
  for (const Index::Entry &entry : side.index().all()) {
    const std::optional<std::string> *reference = nullptr;
    if (auto *each = std::get_if<const Reference *>(&entry.object))
      reference = &(*each)->ref;
    else if (auto *item = std::get_if<const PathItem *>(&entry.object))
      reference = &(*item)->ref;
    if (!reference || !*reference)
      continue;
    if (side.leadsOut(**reference)) {
      const std::string pointer = entry.pointer();
      result[placeOf(side, pointer)].push_back({pointer, **reference});
    }
  }
  return result;
}

/// What the other side has in place of a reference that leads out of the document.
const char *insteadOn(const Side &other, const std::string &pointer) {
  return !isListed(pointer) && other.index().find(pointer) ? "something in the document"
                                                           : "nothing";
}

/// References to one thing belong together, then those that are left, in their order.
void compareOutside(Comparison &comparison, std::vector<Outside> before,
                    std::vector<Outside> after) {
  takePairs(before, after, [](const Outside &left, const Outside &right) {
    return left.reference == right.reference;
  });
  for (std::size_t at = 0; at != std::max(before.size(), after.size()); ++at)
    if (at >= before.size())
      comparison.changed(
          Kind::ReferenceChanged, Direction::None, {after[at].pointer, after[at].pointer}, "",
          {"", insteadOn(comparison.base(), after[at].pointer), after[at].reference});
    else if (at >= after.size())
      comparison.removed(
          Kind::ReferenceChanged, Direction::None, {before[at].pointer, before[at].pointer},
          before[at].pointer,
          {"", before[at].reference, insteadOn(comparison.revision(), before[at].pointer)});
    else
      comparison.changed(Kind::ReferenceChanged, Direction::None,
                         {before[at].pointer, after[at].pointer}, "",
                         {"", before[at].reference, after[at].reference});
}

void compareTargets(Comparison &comparison) {
  ByPlace before = leadingOut(comparison.base()), after = leadingOut(comparison.revision());
  for (auto &[place, now] : after)
    compareOutside(comparison, std::move(before[place]), std::move(now));
  for (auto &[place, old] : before)
    if (!after.contains(place))
      compareOutside(comparison, std::move(old), {});
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
