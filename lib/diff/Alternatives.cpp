// Names first, then the values of a discriminator, then contents, then what is alike enough to be
// told as one that has changed.
#include "diff/Alternatives.h"

#include "diff/Equal.h"
#include "diff/Pairing.h"
#include "model/Numbers.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

constexpr std::string_view kSchemas = "/components/schemas";

/// What an alternative is called: the component, a title, or the constant that tells it apart.
std::string nameOf(const Side &side, const Schema &schema) {
  if (schema.ref)
    return lastToken(*schema.ref);
  if (const std::string &pointer = side.pointerOf(schema); parentPointer(pointer) == kSchemas)
    return lastToken(pointer);
  if (schema.title)
    return *schema.title;
  if (schema.const_)
    return inWords(*schema.const_);
  for (const auto &[name, property] : schema.properties)
    if (property.const_)
      return name + " " + inWords(*property.const_);
  return "";
}

/// Without null, which does not tell alternatives apart.
std::set<std::string> typesOf(const Schema &schema) {
  std::set<std::string> types(schema.type.names().begin(), schema.type.names().end());
  types.erase("null");
  return types;
}

/// The values of a discriminator that stand for a component: those of the mapping, else its name.
std::set<std::string> valuesOf(const Side &side, const Discriminator &discriminator,
                               const Schema &alternative) {
  const Schema *component = alternative.ref ? side.target(*alternative.ref) : nullptr;
  if (!component || parentPointer(side.pointerOf(*component)) != kSchemas)
    return {};
  std::set<std::string> values;
  for (const auto &[value, reference] : discriminator.mapping)
    if (side.mapped(reference) == component)
      values.insert(value);
  return values.empty() ? std::set{lastToken(*alternative.ref)} : values;
}

} // namespace

Matching::Matching(const Comparison &comparison, const ShapePair &pair) : comparison_(comparison) {
  const Schema *old = firstWith(pair.base, &Schema::discriminator);
  const Schema *now = firstWith(pair.revision, &Schema::discriminator);
  if (!old || !now || old->discriminator->propertyName != now->discriminator->propertyName)
    return;
  oldValues_ = &*old->discriminator;
  newValues_ = &*now->discriminator;
}

std::string wordsOf(const Side &side, const Schema &schema) {
  if (std::string name = nameOf(side, schema); !name.empty())
    return name;
  if (!schema.type.names().empty())
    return schema.type.names().front();
  std::string required;
  for (const std::string &each : schema.required)
    required += (required.empty() ? "" : " and ") + each;
  return required.empty() ? "a schema" : "what has " + required;
}

std::string wordsOf(const Side &side, const Schemas &schemas) {
  std::string out;
  for (const Schema *schema : schemas)
    out += (out.empty() ? "" : ", ") + wordsOf(side, *schema);
  return out;
}

Pairing Matching::pairUp(const Schemas &before, const Schemas &after) const {
  Pairing pairing{before, after, {}};
  auto pairBy = [&](auto matches) {
    auto pairs =
        takePairs(pairing.before, pairing.after,
                  [&](const Schema *left, const Schema *right) { return matches(*left, *right); });
    pairing.pairs.insert(pairing.pairs.end(), pairs.begin(), pairs.end());
  };
  pairBy([](const Schema &left, const Schema &right) { return left == right; });
  pairBy([&](const Schema &left, const Schema &right) { return hasSameName(left, right); });
  pairBy([&](const Schema &left, const Schema &right) { return hasSameValue(left, right); });
  if (comparison_.isQuestion()) {
    if (pairing.before.size() == pairing.after.size())
      for (auto pair : takeMostPairs(pairing.before, pairing.after, [&](auto *left, auto *right) {
             return comparison_.isAlike(left, right);
           }))
        pairing.pairs.push_back(pair);
    return pairing;
  }
  pairBy([&](const Schema &left, const Schema &right) {
    return comparison_.isIdentical(left, right);
  });
  pairBy([&](const Schema &left, const Schema &right) {
    return comparison_.isSame({&left}, {&right});
  });
  pairBy([&](const Schema &left, const Schema &right) { return hasSameType(left, right); });
  pairBy([&](const Schema &left, const Schema &right) { return hasSameContents(left, right); });
  return pairing;
}

void Matching::pairWhole(Pairing &pairing, const ShapePair &pair) const {
  const Schema *old = pair.base.root, *now = pair.revision.root;
  if (!pairing.pairs.empty() || !old || !now || oldName(*old) != newName(*now))
    return;
  auto typesOf = [](const Side &side, const Shape &whole, const Schema *each) {
    if (each == whole.root)
      return whole.types;
    return nameOf(side, *each).empty() ? shapeOf(side, {each}).types : std::set<std::string>();
  };
  pairing.pairs = takePairs(pairing.before, pairing.after, [&](auto *left, auto *right) {
    const std::set<std::string> types = typesOf(comparison_.base(), pair.base, left);
    return !types.empty() && types == typesOf(comparison_.revision(), pair.revision, right);
  });
}

bool Matching::share(const Schemas &before, const Schemas &after) const {
  return std::any_of(before.begin(), before.end(), [&](auto *each) {
    return std::any_of(after.begin(), after.end(),
                       [&](auto *other) { return hasSameName(*each, *other) || *each == *other; });
  });
}

std::string Matching::oldName(const Schema &schema) const {
  return nameOf(comparison_.base(), schema);
}
std::string Matching::newName(const Schema &schema) const {
  return nameOf(comparison_.revision(), schema);
}

bool Matching::hasSameName(const Schema &left, const Schema &right) const {
  const std::string name = oldName(left);
  return !name.empty() && name == newName(right);
}

/// Whoever reads a value gets the one where the other stood.
bool Matching::hasSameValue(const Schema &left, const Schema &right) const {
  if (!oldValues_)
    return false;
  const std::set<std::string> before = valuesOf(comparison_.base(), *oldValues_, left);
  const std::set<std::string> after = valuesOf(comparison_.revision(), *newValues_, right);
  return std::any_of(before.begin(), before.end(),
                     [&](const std::string &value) { return after.contains(value); });
}

bool Matching::hasSameType(const Schema &left, const Schema &right) const {
  return oldName(left).empty() && newName(right).empty() && !typesOf(left).empty() &&
         typesOf(left) == typesOf(right);
}

/// Nothing but its contents tells what either is.
bool Matching::hasSameContents(const Schema &left, const Schema &right) const {
  return oldName(left).empty() && newName(right).empty() && !left.type.isPresent() &&
         !right.type.isPresent() &&
         shapeOf(comparison_.base(), {&left}).types ==
             shapeOf(comparison_.revision(), {&right}).types;
}

const Choice *onlyChoice(const Shape &shape) {
  if (shape.choices.size() != 1)
    return nullptr;
  const Choice &choice = shape.choices.front();
  const bool isPure = std::all_of(shape.parts.begin(), shape.parts.end(), [&](const Schema *part) {
    return part == choice.schema ? saysNothingBut(*part, {"oneOf", "anyOf", "discriminator"})
                                 : saysNothingBut(*part, {"$ref", "allOf"});
  });
  return isPure ? &choice : nullptr;
}

const Schema *singleOf(const Shape &shape) {
  const bool saysNothing =
      shape.opaque.empty() &&
      std::all_of(shape.parts.begin(), shape.parts.end(), [](const Schema *part) {
        return saysNothingBut(*part, {"$ref", "allOf"});
      });
  if (!shape.choices.empty() || !shape.root || saysNothing)
    return nullptr;
  return shape.sole ? shape.sole : shape.root;
}

Choices pointersTo(const std::vector<Choice> &choices) {
  Choices result;
  for (const Choice &choice : choices)
    result.push_back(&choice);
  return result;
}

} // namespace oapigen::diff
