// `oneOf` and `anyOf` of a pair of shapes: alternatives are paired by what they are, never by
// order.
#include "diff/Comparison.h"
#include "diff/Pairing.h"
#include "diff/Words.h"
#include "model/Numbers.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

/// What an alternative is called: the component, a title, or the constant that tells it apart.
std::string nameOf(const Schema &schema) {
  if (schema.ref)
    return lastToken(*schema.ref);
  if (schema.title)
    return *schema.title;
  if (schema.const_)
    return inWords(*schema.const_);
  for (const auto &[name, property] : schema.properties)
    if (property.const_)
      return name + " " + inWords(*property.const_);
  return "";
}

/// For messages.
std::string wordsOf(const Schema &schema) {
  if (std::string name = nameOf(schema); !name.empty())
    return name;
  return schema.type.names().empty() ? "a schema" : schema.type.names().front();
}

std::string wordsOf(const Schemas &schemas) {
  std::string out;
  for (const Schema *schema : schemas)
    out += (out.empty() ? "" : ", ") + wordsOf(*schema);
  return out;
}

/// What was found out of two lists of alternatives.
struct Pairing {
  Schemas before, after; ///< What has no partner.
  std::vector<std::pair<const Schema *, const Schema *>> pairs;
};

bool hasSameName(const Schema &left, const Schema &right) {
  const std::string name = nameOf(left);
  return !name.empty() && name == nameOf(right);
}

bool hasSameType(const Schema &left, const Schema &right) {
  return !left.ref && !right.ref && nameOf(left).empty() && nameOf(right).empty() &&
         !left.type.names().empty() && left.type.names() == right.type.names();
}

/// Nothing but its contents tells what it is.
bool isNameless(const Schema &schema) {
  return !schema.ref && nameOf(schema).empty() && !schema.type.isPresent();
}

Pairing pairUp(const Comparison &comparison, const Schemas &before, const Schemas &after) {
  Pairing pairing{before, after, {}};
  auto pairBy = [&](auto matches) {
    auto pairs =
        takePairs(pairing.before, pairing.after,
                  [&](const Schema *left, const Schema *right) { return matches(*left, *right); });
    pairing.pairs.insert(pairing.pairs.end(), pairs.begin(), pairs.end());
  };
  pairBy([](const Schema &left, const Schema &right) { return left == right; });
  pairBy(hasSameName);
  pairBy(
      [&](const Schema &left, const Schema &right) { return comparison.isIdentical(left, right); });
  pairBy([&](const Schema &left, const Schema &right) {
    return comparison.isSame({&left}, {&right});
  });
  pairBy(hasSameType);
  pairBy([&](const Schema &left, const Schema &right) {
    return isNameless(left) && isNameless(right) &&
           shapeOf(comparison.base(), {&left}).types ==
               shapeOf(comparison.revision(), {&right}).types;
  });
  return pairing;
}

void report(Comparison &comparison, const ShapePair &pair, const Pairing &pairing) {
  for (auto [left, right] : pairing.pairs)
    comparison.schemas(left, right, pair.direction);
  for (const Schema *schema : pairing.after)
    comparison.added(AlternativeAdded, pair.direction, pair.spot,
                     comparison.revision().pointerOf(*schema), {"", "", wordsOf(*schema)}, false);
  for (const Schema *schema : pairing.before)
    comparison.removed(AlternativeRemoved, pair.direction, pair.spot,
                       comparison.base().pointerOf(*schema), {"", wordsOf(*schema), ""}, false);
}

/// The choice that a shape consists of, if it is nothing else.
const Choice *onlyChoice(const Shape &shape) {
  const bool isPure = shape.choices.size() == 1 && shape.properties.empty() &&
                      std::all_of(shape.parts.begin(), shape.parts.end(), [&](const Schema *part) {
                        return part == shape.choices.front().schema || part->ref;
                      });
  return isPure ? &shape.choices.front() : nullptr;
}

/// One schema became one of several, or the other way: it is an alternative itself.
bool compareWrapped(Comparison &comparison, const ShapePair &pair, const Schema &single,
                    bool singleIsOld, const Choice &choice) {
  const Schemas alone{&single};
  const Pairing pairing = singleIsOld ? pairUp(comparison, alone, choice.alternatives)
                                      : pairUp(comparison, choice.alternatives, alone);
  if (pairing.pairs.empty())
    return false;
  report(comparison, pair, pairing);
  return true;
}

/// A mapping names a component or its reference.
const Schema *mappedTo(const Side &side, const std::string &value) {
  const Schema *schema = side.target(value);
  return schema ? schema : side.index().find<Schema>("/components/schemas/" + value);
}

/// What a value stands for, where both sides say so; components that only got another name are told
/// by their schemas.
void compareMapped(Comparison &comparison, const ShapePair &pair, const std::string &value,
                   const std::string &before, const std::string &after) {
  const Schema *left = mappedTo(comparison.base(), before);
  const Schema *right = mappedTo(comparison.revision(), after);
  const bool isOther =
      left && right ? lastToken(before) != lastToken(after) && !comparison.isSame({left}, {right})
                    : before != after || left || right;
  if (isOther)
    comparison.changed(MappingChanged, pair.direction, pair.spot, "",
                       {value, lastToken(before), lastToken(after)});
  else if (left && right)
    comparison.schemas(left, right, pair.direction);
}

/// Value, in words → what it stands for.
std::map<std::string, std::string> mappingOf(const Discriminator &discriminator) {
  std::map<std::string, std::string> mapping;
  for (const auto &[value, reference] : discriminator.mapping)
    mapping.emplace("'" + value + "'", reference);
  if (discriminator.defaultMapping)
    mapping.emplace("any other value", *discriminator.defaultMapping);
  return mapping;
}

void compareDiscriminators(Comparison &comparison, const ShapePair &pair) {
  const Schema *before = firstWith(pair.base, &Schema::discriminator);
  const Schema *after = firstWith(pair.revision, &Schema::discriminator);
  if (!before && !after)
    return;
  const std::string old = before ? before->discriminator->propertyName.value_or("") : "";
  const std::string now = after ? after->discriminator->propertyName.value_or("") : "";
  auto report = [&](Kind kind, Texts texts) {
    comparison.changed(kind, pair.direction, pair.spot, "", std::move(texts));
  };
  if (!before || !after)
    return report(before ? DiscriminatorRemoved : DiscriminatorAdded, {"", old, now});
  if (old != now)
    report(DiscriminatorChanged, {"", old, now});
  const auto was = mappingOf(*before->discriminator), is = mappingOf(*after->discriminator);
  for (const auto &[value, reference] : is)
    if (auto other = was.find(value); other != was.end())
      compareMapped(comparison, pair, value, other->second, reference);
    else
      report(MappingAdded, {value, "", lastToken(reference)});
  for (const auto &[value, reference] : was)
    if (!is.contains(value))
      report(MappingRemoved, {value, lastToken(reference), ""});
  compareExtensions(comparison, before->discriminator->extensions, after->discriminator->extensions,
                    pair.spot);
}

} // namespace

bool compareChoices(Comparison &comparison, const ShapePair &pair) {
  const auto &before = pair.base.choices, &after = pair.revision.choices;
  const Choice *old = onlyChoice(pair.base), *now = onlyChoice(pair.revision);
  if (now && before.empty() && !pair.base.parts.empty() &&
      compareWrapped(comparison, pair, *pair.base.parts.front(), true, *now))
    return true;
  if (old && after.empty() && !pair.revision.parts.empty() &&
      compareWrapped(comparison, pair, *pair.revision.parts.front(), false, *old))
    return true;
  for (std::size_t at = 0; at != std::max(before.size(), after.size()); ++at) {
    if (at >= before.size())
      comparison.added(AlternativesAdded, pair.direction, pair.spot,
                       comparison.revision().pointerOf(*after[at].schema),
                       {"", "", wordsOf(after[at].alternatives)}, false);
    else if (at >= after.size())
      comparison.removed(AlternativesRemoved, pair.direction, pair.spot,
                         comparison.base().pointerOf(*before[at].schema),
                         {"", wordsOf(before[at].alternatives), ""}, false);
    else {
      report(comparison, pair, pairUp(comparison, before[at].alternatives, after[at].alternatives));
      if (before[at].isExclusive != after[at].isExclusive)
        comparison.changed(after[at].isExclusive ? ExclusiveAdded : ExclusiveRemoved,
                           pair.direction, pair.spot, "", {});
    }
  }
  compareDiscriminators(comparison, pair);
  return false;
}

} // namespace oapigen::diff
