// Discriminators of a pair of shapes, what their values stand for, and the schemas that inherit one
// by `allOf`: whoever uses the parent gets these as well (section "Discriminator Object").
#include "diff/DiscriminatorValues.h"
#include "diff/Equal.h"
#include "diff/Pairing.h"
#include "diff/Properties.h"
#include "diff/Words.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

class Discriminators {
public:
  /// The places are those of the schemas that have them, so that a fact about what several schemas
  /// inherit is one.
  /// `property`: the one that has the values on both sides; "": there is none.
  Discriminators(Comparison &comparison, Direction direction, Spot spot, std::string property,
                 const ToldAlternatives &told)
      : comparison_(comparison), direction_(direction), spot_(std::move(spot)),
        property_(std::move(property)), told_(told) {}

  void report(Kind kind, Texts texts) {
    comparison_.changed(kind, direction_, spot_, "", std::move(texts));
  }

  void compare(const DiscriminatorValues &was, const DiscriminatorValues &is) {
    std::set<std::string> values;
    for (const Mapping *each : {&was.stated, &was.implied, &is.stated, &is.implied})
      for (const auto &[value, reference] : *each)
        values.insert(value);
    std::vector<Mapped> added, removed;
    for (const std::string &value : values) {
      const std::string *before = was.find(value, direction_), *after = is.find(value, direction_);
      if (before && after)
        compareMapped(value, *before, *after);
      else if (after)
        added.emplace_back(value, *after);
      else
        removed.emplace_back(value, *before);
    }
    for (const auto &[old, now] : takePairs(removed, added, [&](auto &left, auto &right) {
           return meanTheSame(left.second, right.second);
         })) {
      if (!areConstants(old, now))
        report(MappingRenamed, {"", old.first, now.first});
      comparison_.schemas(comparison_.base().mapped(old.second),
                          comparison_.revision().mapped(now.second), direction_);
    }
    for (const auto &[value, reference] : added)
      if (!isTold(told_.added, comparison_.revision(), reference))
        report(MappingAdded, {value, "", lastToken(reference)});
    for (const auto &[value, reference] : removed)
      if (!isTold(told_.removed, comparison_.base(), reference))
        report(MappingRemoved, {value, lastToken(reference), ""});
  }

private:
  /// Value and what it stands for.
  using Mapped = std::pair<std::string, std::string>;

  /// Whether the alternative that a value stands for is among those that were reported themselves,
  /// with their values: as new where the value is new, so that the one is as grave as the other.
  bool isTold(const Schemas &told, const Side &side, const std::string &reference) const {
    const Schema *meant = side.mapped(reference);
    return meant && std::any_of(told.begin(), told.end(), [&](const Schema *each) {
             return each->ref && side.target(*each->ref) == meant;
           });
  }

  /// Whether both say the values themselves, as constants of the property: then it is these that
  /// are compared.
  bool areConstants(const Mapped &old, const Mapped &now) const {
    return !property_.empty() && isConstant(comparison_.base(), old) &&
           isConstant(comparison_.revision(), now);
  }

  bool isConstant(const Side &side, const Mapped &mapped) const {
    const Schema *schema = side.mapped(mapped.second);
    const Shape whole = schema ? shapeOf(side, {schema}) : Shape();
    const Property *property = whole.property(property_);
    if (!property || isHidden(accessOf(side, *property), direction_))
      return false; // It is not compared.
    const Shape shape = shapeOf(side, property->schemas);
    std::vector<Value> values;
    for (const Schema *part : shape.parts) {
      values.insert(values.end(), part->enum_.begin(), part->enum_.end());
      if (part->const_)
        values.push_back(*part->const_);
    }
    const std::string *text = values.size() == 1 ? values.front().asString() : nullptr;
    return text && shape.choices.empty() && "'" + *text + "'" == mapped.first;
  }

  /// By their names, by what they are, or as alternatives that belong together.
  bool meanTheSame(const std::string &before, const std::string &after) const {
    const Schema *left = comparison_.base().mapped(before);
    const Schema *right = comparison_.revision().mapped(after);
    return left && right &&
           (lastToken(before) == lastToken(after) || arePaired(*left, *right) ||
            comparison_.isSame({left}, {right}));
  }

  bool arePaired(const Schema &left, const Schema &right) const {
    return std::any_of(told_.paired.begin(), told_.paired.end(), [&](const auto &pair) {
      return pair.first->ref && comparison_.base().target(*pair.first->ref) == &left &&
             pair.second->ref && comparison_.revision().target(*pair.second->ref) == &right;
    });
  }

  /// The same value, and neither component is in the other document: only the name can be new.
  bool isRenamed(const Schema &left, const Schema &right) const {
    const std::string &old = comparison_.base().pointerOf(left);
    const std::string &now = comparison_.revision().pointerOf(right);
    constexpr std::string_view kSchemas = "/components/schemas";
    return parentPointer(old) == kSchemas && parentPointer(now) == kSchemas &&
           !comparison_.base().index().find(now) && !comparison_.revision().index().find(old);
  }

  /// Components that only got another name are told by their schemas, as are those with which it
  /// changed.
  void compareMapped(const std::string &value, const std::string &before,
                     const std::string &after) {
    const Schema *left = comparison_.base().mapped(before);
    const Schema *right = comparison_.revision().mapped(after);
    const bool isOther = left && right ? !meanTheSame(before, after) && !isRenamed(*left, *right)
                                       : before != after || left || right;
    if (isOther)
      report(MappingChanged, {value, lastToken(before), lastToken(after)});
    else if (left && right)
      comparison_.schemas(left, right, direction_);
  }

  Comparison &comparison_;
  Direction direction_;
  Spot spot_;
  std::string property_;
  const ToldAlternatives &told_;
};

/// Whether the side without a discriminator is one alternative, which there is nothing to tell
/// from: who sends it has to say which one it is where there are several, and need not have done
/// so.
bool hasNothingToTell(const ShapePair &pair, const Shape &other, const std::string &name,
                      const ToldAlternatives &told) {
  if (!told.isOneOfThem || !other.choices.empty())
    return false;
  const Property *property = other.property(name);
  return pair.direction == Direction::Output || (property && property->requiredIn);
}

} // namespace

void compareDiscriminators(Comparison &comparison, const ShapePair &pair,
                           const ToldAlternatives &told) {
  const Schema *before = firstWith(pair.base, &Schema::discriminator);
  const Schema *after = firstWith(pair.revision, &Schema::discriminator);
  if (!before && !after)
    return;
  const std::string old = before ? before->discriminator->propertyName.value_or("") : "";
  const std::string now = after ? after->discriminator->propertyName.value_or("") : "";
  if (!before && hasNothingToTell(pair, pair.base, now, told))
    return;
  if (!after && hasNothingToTell(pair, pair.revision, old, told))
    return;
  if (!before || !after)
    return Discriminators(comparison, pair.direction, pair.spot, "", told)
        .report(before ? DiscriminatorRemoved : DiscriminatorAdded, {"", old, now});
  const Spot spot = spotOfBoth(comparison, pair, *before, *after);
  Discriminators both(comparison, pair.direction, spot, old == now ? now : "", told);
  if (old != now)
    both.report(DiscriminatorChanged, {"", old, now});
  both.compare(valuesOf(comparison.base(), pair.base, told, *before),
               valuesOf(comparison.revision(), pair.revision, told, *after));
  compareExtensions(comparison, before->discriminator->extensions, after->discriminator->extensions,
                    spot);
}

} // namespace oapigen::diff
