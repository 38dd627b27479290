// Discriminators of a pair of shapes, what their values stand for, and the schemas that inherit one
// by `allOf`: whoever uses the parent gets these as well (section "Discriminator Object").
#include "diff/Comparison.h"
#include "diff/Words.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

/// A mapping names a component or its reference.
const Schema *mappedTo(const Side &side, const std::string &value) {
  const Schema *schema = side.target(value);
  return schema ? schema : side.index().find<Schema>("/components/schemas/" + value);
}

/// Value, in words → what it stands for.
using Mapping = std::map<std::string, std::string>;

bool refersTo(const Side &side, const Schema &child, const Schema &parent) {
  return std::any_of(child.allOf.begin(), child.allOf.end(), [&](const Schema &part) {
    return part.ref && side.target(*part.ref) == &parent;
  });
}

/// Components that have the parent among their parts are told by their names.
void addChildren(const Side &side, const Schema &parent, Mapping &mapping) {
  const auto &components = side.document().components;
  if (!components)
    return;
  auto isMapped = [&](const Schema &child) {
    return std::any_of(mapping.begin(), mapping.end(),
                       [&](const auto &each) { return mappedTo(side, each.second) == &child; });
  };
  for (const auto &[name, child] : components->schemas)
    if (refersTo(side, child, parent) && !isMapped(child))
      mapping.emplace("'" + name + "'", name);
}

/// Where there are alternatives, only those count.
Mapping mappingOf(const Side &side, const Shape &shape, const Schema &parent) {
  Mapping mapping;
  for (const auto &[value, reference] : parent.discriminator->mapping)
    mapping.emplace("'" + value + "'", reference);
  if (shape.choices.empty())
    addChildren(side, parent, mapping);
  if (parent.discriminator->defaultMapping)
    mapping.emplace("any other value", *parent.discriminator->defaultMapping);
  return mapping;
}

class Discriminators {
public:
  /// The places are those of the schemas that have them, so that a fact about what several schemas
  /// inherit is one.
  Discriminators(Comparison &comparison, Direction direction, Spot spot)
      : comparison_(comparison), direction_(direction), spot_(std::move(spot)) {}

  void report(Kind kind, Texts texts) {
    comparison_.changed(kind, direction_, spot_, "", std::move(texts));
  }

  void compare(const Mapping &was, const Mapping &is) {
    for (const auto &[value, reference] : is)
      if (auto other = was.find(value); other != was.end())
        compareMapped(value, other->second, reference);
      else
        report(MappingAdded, {value, "", lastToken(reference)});
    for (const auto &[value, reference] : was)
      if (!is.contains(value))
        report(MappingRemoved, {value, lastToken(reference), ""});
  }

private:
  /// Components that only got another name are told by their schemas.
  void compareMapped(const std::string &value, const std::string &before,
                     const std::string &after) {
    const Schema *left = mappedTo(comparison_.base(), before);
    const Schema *right = mappedTo(comparison_.revision(), after);
    const bool isOther = left && right ? lastToken(before) != lastToken(after) &&
                                             !comparison_.isSame({left}, {right})
                                       : before != after || left || right;
    if (isOther)
      report(MappingChanged, {value, lastToken(before), lastToken(after)});
    else if (left && right)
      comparison_.schemas(left, right, direction_);
  }

  Comparison &comparison_;
  Direction direction_;
  Spot spot_;
};

} // namespace

void compareDiscriminators(Comparison &comparison, const ShapePair &pair) {
  const Schema *before = firstWith(pair.base, &Schema::discriminator);
  const Schema *after = firstWith(pair.revision, &Schema::discriminator);
  if (!before && !after)
    return;
  const std::string old = before ? before->discriminator->propertyName.value_or("") : "";
  const std::string now = after ? after->discriminator->propertyName.value_or("") : "";
  if (!before || !after)
    return Discriminators(comparison, pair.direction, pair.spot)
        .report(before ? DiscriminatorRemoved : DiscriminatorAdded, {"", old, now});
  const Spot spot = comparison.spotOf(*before, *after);
  Discriminators both(comparison, pair.direction, spot);
  if (old != now)
    both.report(DiscriminatorChanged, {"", old, now});
  both.compare(mappingOf(comparison.base(), pair.base, *before),
               mappingOf(comparison.revision(), pair.revision, *after));
  compareExtensions(comparison, before->discriminator->extensions, after->discriminator->extensions,
                    spot);
}

} // namespace oapigen::diff
