// Differences as they are met → facts with their words, each once with all that it concerns.
#include "diff/Comparison.h"
#include "diff/Diff.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

/// How XML is written is no matter of what is written.
bool isAboutWords(Kind kind) {
  const Effect effect = rulesOf(kind).front().effect;
  return kind == Kind::XmlChanged || effect == Effect::Text || effect == Effect::Announces;
}

/// Facts about words are the same for both directions.
bool isDirected(Kind kind) {
  return rulesOf(kind).front().direction != Direction::None;
}

/// Whether it is a component or stands in one.
bool isShared(const std::string &pointer) {
  return pointer.starts_with("/components/");
}

} // namespace

void Comparison::changed(Kind kind, Direction direction, const Spot &owner, std::string_view field,
                         Texts texts) {
  changedAt(kind, direction, owner, field.empty() ? owner : owner / field, std::move(texts));
}

void Comparison::changedAt(Kind kind, Direction direction, const Spot &owner, Spot at,
                           Texts texts) {
  const bool isAdded = texts.before.empty() && !texts.after.empty();
  const bool isRemoved = texts.after.empty() && !texts.before.empty();
  if (isDoubtful(kind, isAdded, isRemoved))
    return;
  at.isOfAll = owner.isOfAll;
  const bool isByBase = current_ && nodes_[*current_].named == NamedBy::Base;
  add(kind, direction, std::move(at), isByBase ? base_ : revision_,
      isByBase ? owner.base : owner.revision, std::move(texts));
}

void Comparison::added(Kind kind, Direction direction, const Spot &at, const std::string &pointer,
                       Texts texts, bool named) {
  if (!isDoubtful(kind, true, false))
    add(kind, direction, {at.base, pointer, at.isOfAll}, revision_, named ? pointer : at.revision,
        std::move(texts));
}

void Comparison::removed(Kind kind, Direction direction, const Spot &at, const std::string &pointer,
                         Texts texts, bool named) {
  if (!isDoubtful(kind, false, true))
    add(kind, direction, {pointer, at.revision, at.isOfAll}, base_, named ? pointer : at.base,
        std::move(texts));
}

/// What the base may have demanded too, or the revision may still demand.
bool Comparison::isDoubtful(Kind kind, bool isAdded, bool isRemoved) const {
  const Effect effect = rulesOf(kind).front().effect;
  const bool isUnclear = effect == Effect::Unclear;
  return (doubt_.base && (effect == Effect::Narrows || (isUnclear && isAdded))) ||
         (doubt_.revision && (effect == Effect::Widens || (isUnclear && isRemoved)));
}

void Comparison::add(Kind kind, Direction direction, Spot spot, const Side &named,
                     const std::string &pointer, Texts texts) {
  if (counting_) {
    differs_ |= counting_ == Counting::All || !isAboutWords(kind);
    return;
  }
  const bool isOfAll = spot.isOfAll;
  Change change{kind,
                isDirected(kind) ? direction : Direction::None,
                std::move(spot.base),
                std::move(spot.revision),
                wordsFor(named, pointer),
                std::move(texts.name),
                std::move(texts.before),
                std::move(texts.after),
                {},
                {}};
  const bool isNew = &named == &revision_;
  if (const std::string &other = isNew ? change.base : change.revision;
      isShared(pointer) && !isShared(other))
    if (std::string place = wordsFor(isNew ? base_ : revision_, other); place != change.subject)
      change.place = std::move(place);
  if (const Change *same = isOfAll ? sameOfPart(change) : nullptr)
    change = *same;
  if (!current_ && !use_.empty())
    change.uses.push_back(use_);
  facts_.push_back({std::move(change), current_});
}

/// What was met once, from another pair, was met for what that was met for.
Comparison::NodeId Comparison::firstAbove(NodeId node) const {
  while (nodes_[node].uses.empty() && nodes_[node].parents.size() == 1)
    node = nodes_[node].parents.front();
  return node;
}

Comparison::Origin Comparison::originOf(NodeId node) const {
  std::set<std::string> uses;
  bool isInXml = false;
  std::set<NodeId> seen{node};
  std::vector<NodeId> open{node};
  while (!open.empty()) {
    const Node &next = nodes_[open.back()];
    open.pop_back();
    uses.insert(next.uses.begin(), next.uses.end());
    isInXml |= next.isInXml;
    for (NodeId parent : next.parents)
      if (seen.insert(parent).second)
        open.push_back(parent);
  }
  uses.erase("");
  return {{uses.begin(), uses.end()}, isInXml};
}

namespace {

/// What makes a fact, whomever it concerns.
auto factOf(const Change &change) {
  return std::tie(change.kind, change.direction, change.base, change.revision, change.name,
                  change.before, change.after);
}
struct IsBefore {
  bool operator()(const Change *left, const Change *right) const {
    return factOf(*left) < factOf(*right);
  }
};

/// Adds to the places of changes that are alike down to their places.
template <class TellPlace> void tellApart(std::vector<Change> &changes, TellPlace tell) {
  auto wordsOf = [](const Change &each) {
    return std::tie(each.kind, each.direction, each.subject, each.name, each.before, each.after,
                    each.place);
  };
  std::vector<Change *> sorted;
  for (Change &each : changes)
    sorted.push_back(&each);
  std::sort(sorted.begin(), sorted.end(), [&](const Change *left, const Change *right) {
    return wordsOf(*left) < wordsOf(*right);
  });
  for (auto first = sorted.begin(); first != sorted.end();) {
    const auto last = std::find_if(first, sorted.end(), [&](const Change *each) {
      return wordsOf(*each) != wordsOf(**first);
    });
    const bool areSeveral = last - first > 1;
    for (; first != last; ++first)
      if (areSeveral)
        (*first)->place += tell(**first);
  }
}

} // namespace

/// The same fact found on several ways is one, which concerns all that it was found for.
std::vector<Change> Comparison::finish() {
  std::vector<Change> changes;
  changes.reserve(facts_.size()); // They stay where they are.
  std::set<Change *, IsBefore> known;
  std::map<NodeId, Origin> origins;
  for (Fact &fact : facts_) {
    Change &change = fact.change;
    if (fact.node) {
      auto [origin, isFirst] = origins.try_emplace(firstAbove(*fact.node));
      if (isFirst)
        origin->second = originOf(origin->first);
      if (change.kind == Kind::XmlChanged && !origin->second.isInXml)
        continue;
      change.uses = origin->second.uses;
    }
    const auto found = known.find(&change);
    if (found == known.end()) {
      known.insert(&changes.emplace_back(std::move(change)));
      continue;
    }
    std::vector<std::string> &uses = (*found)->uses;
    std::vector<std::string> all;
    std::sort(uses.begin(), uses.end());
    std::set_union(uses.begin(), uses.end(), change.uses.begin(), change.uses.end(),
                   std::back_inserter(all));
    uses = std::move(all);
  }
  tellApart(changes, [&](const Change &each) {
    return wordsFor(base_, each.base) + " <> " + wordsFor(revision_, each.revision);
  });
  tellApart(changes, [](const Change &each) { return each.base + " <> " + each.revision; });
  return changes;
}

} // namespace oapigen::diff
