// The properties of a pair of shapes one by one: which there are, which are required, who may read
// and write them, and what patterns and `additionalProperties` say of one that has no schema of its
// own on one of the sides.
#include "diff/Properties.h"
#include "diff/Equal.h"
#include "diff/Presence.h"
#include "support/Regex.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

constexpr Presence kAdded{OptionalPropertyAdded, RequiredPropertyAdded, DefaultedPropertyAdded};
constexpr Presence kRemoved{OptionalPropertyRemoved, RequiredPropertyRemoved,
                            DefaultedPropertyRemoved};
constexpr Presence kAddedToClosed{OptionalPropertyAddedToClosed, RequiredPropertyAddedToClosed,
                                  DefaultedPropertyAddedToClosed};
constexpr Presence kRemovedFromClosed{OptionalPropertyRemovedFromClosed,
                                      RequiredPropertyRemovedFromClosed,
                                      DefaultedPropertyRemovedFromClosed};

/// A property, and what its schemas say about it as a whole.
struct Known {
  const Side &side;
  const Property &property;
  Side::Access access;
  bool isRequired() const { return property.requiredIn != nullptr; }
  /// Found out only where it is asked for: most properties have not changed.
  Shape shape() const { return shapeOf(side, property.schemas); }
  bool hasDefault() const { return firstWith(shape(), &Schema::default_); }
};

Known known(const Side &side, const Property &property) {
  return {side, property, accessOf(side, property)};
}

bool isHidden(const Known &known, Direction direction) {
  return isHidden(known.access, direction);
}

Kind kindOf(const Presence &presence, const Known &known) {
  return presence.kindOf(known.isRequired(), known.hasDefault());
}

/// Of its definition; of its name in the list that requires it where it has none.
std::string pointerOf(const Side &side, const std::string &name, const Property &property) {
  if (property.definedIn)
    return childPointer(childPointer(side.pointerOf(*property.definedIn), "properties"), name);
  const auto &names = property.requiredIn->required;
  const auto at = std::find(names.begin(), names.end(), name) - names.begin();
  return childPointer(childPointer(side.pointerOf(*property.requiredIn), "required"),
                      std::to_string(at));
}

/// A pattern that is not understood may match.
bool mayMatchPattern(const Shape &shape, const std::string &name) {
  return std::any_of(shape.parts.begin(), shape.parts.end(), [&](const Schema *part) {
    return std::any_of(
        part->patternProperties.begin(), part->patternProperties.end(),
        [&](const auto &each) { return regexMatches(each.first, name).value_or(true); });
  });
}

/// What a property must match that has no schema of its own there.
Schemas describedAsFurther(const Shape &shape, const Further &further, const std::string &name) {
  const bool isFurther = further.others == Others::Described && !mayMatchPattern(shape, name);
  return isFurther ? further.schemas : Schemas();
}

/// All that a property must match: its own schemas and those of patterns, else those of further
/// properties.
Schemas allThatHold(const Side &side, const Shape &shape, const Further &further,
                    const std::string &name, const Schemas &own) {
  if (own.empty() && !mayMatchPattern(shape, name))
    return describedAsFurther(shape, further, name);
  Schemas result = own;
  for (const Schema *part : shape.parts)
    for (const auto &[pattern, schema] : part->patternProperties)
      if (regexMatches(pattern, name).value_or(false) && !allowsAnything(side.meantBy(schema)))
        result.push_back(&schema);
  return result;
}

class Properties {
public:
  Properties(Comparison &comparison, const ShapePair &pair, const Further &before,
             const Further &after)
      : comparison_(comparison), pair_(pair), before_(before), after_(after) {}

  void compare() {
    for (const auto &[name, property] : pair_.revision.properties)
      if (const Property *old = pair_.base.property(name))
        both(name, *old, property);
      else
        added(name, known(comparison_.revision(), property));
    for (const auto &[name, property] : pair_.base.properties)
      if (!pair_.revision.property(name))
        removed(name, known(comparison_.base(), property));
  }

private:
  void added(const std::string &name, const Known &now) {
    if (isHidden(now, pair_.direction))
      return;
    const bool wasClosed = before_.others == Others::Closed && !mayMatchPattern(pair_.base, name);
    const Spot at = spotIn(pair_.base, comparison_.base(), now.property, comparison_.revision());
    comparison_.added(kindOf(wasClosed ? kAddedToClosed : kAdded, now), pair_.direction, at,
                      pointerOf(comparison_.revision(), name, now.property),
                      {"", "", defaultOf(now.shape())});
    if (const Schemas old = oldSchemas(name, {}); !old.empty())
      comparison_.schemas(old, newSchemas(name, now.property.schemas), pair_.direction);
  }

  void removed(const std::string &name, const Known &old) {
    if (isHidden(old, pair_.direction))
      return;
    const bool isClosed = after_.others == Others::Closed && !mayMatchPattern(pair_.revision, name);
    const Spot at =
        spotIn(pair_.revision, comparison_.revision(), old.property, comparison_.base());
    comparison_.removed(kindOf(isClosed ? kRemovedFromClosed : kRemoved, old), pair_.direction, at,
                        pointerOf(comparison_.base(), name, old.property),
                        {"", defaultOf(old.shape()), ""});
    if (const Schemas now = newSchemas(name, {}); !now.empty())
      comparison_.schemas(oldSchemas(name, old.property.schemas), now, pair_.direction, {},
                          NamedBy::Base);
  }

  /// Where a property is missing: in the shared part that has it on its own side, so that it is one
  /// fact for all who have that part; else in the whole.
  Spot spotIn(const Shape &shape, const Side &side, const Property &property,
              const Side &own) const {
    const std::string pointer = property.definedIn ? own.pointerOf(*property.definedIn) : "";
    return hasShared(side, shape, pointer) ? Spot{pointer, pointer} : pair_.spot;
  }

  Schemas oldSchemas(const std::string &name, const Schemas &own) const {
    return allThatHold(comparison_.base(), pair_.base, before_, name, own);
  }
  Schemas newSchemas(const std::string &name, const Schemas &own) const {
    return allThatHold(comparison_.revision(), pair_.revision, after_, name, own);
  }

  void both(const std::string &name, const Property &base, const Property &revision) {
    const Known old = known(comparison_.base(), base);
    const Known now = known(comparison_.revision(), revision);
    // Spelled out where it is needed: most properties have not changed.
    auto spot = [&] {
      return Spot{pointerOf(comparison_.base(), name, base),
                  pointerOf(comparison_.revision(), name, revision)};
    };
    compareAccess(old, now, spot);
    if (isHidden(old, pair_.direction) || isHidden(now, pair_.direction))
      return;
    compareRequired(old, now, spot);
    if (!base.schemas.empty() && !revision.schemas.empty()) // Patterns are compared as such.
      return comparison_.schemas(base.schemas, revision.schemas, pair_.direction);
    const bool areNone = base.schemas.empty() && revision.schemas.empty();
    const Schemas before =
        areNone ? describedAsFurther(pair_.base, before_, name) : oldSchemas(name, base.schemas);
    const Schemas after = areNone ? describedAsFurther(pair_.revision, after_, name)
                                  : newSchemas(name, revision.schemas);
    comparison_.schemas(before, after, pair_.direction, spot(),
                        revision.schemas.empty() && !areNone ? NamedBy::Base : NamedBy::Revision);
  }

  template <class SpellSpot>
  void compareAccess(const Known &old, const Known &now, SpellSpot spot) {
    auto report = [&](Kind kind) { comparison_.changed(kind, pair_.direction, spot(), "", {}); };
    if (old.access.isReadOnly != now.access.isReadOnly) {
      const bool isRequired = (now.access.isReadOnly ? old : now).isRequired();
      report(now.access.isReadOnly
                 ? (isRequired ? RequiredBecameReadOnly : OptionalBecameReadOnly)
                 : (isRequired ? RequiredBecameWritable : OptionalBecameWritable));
    }
    if (old.access.isWriteOnly != now.access.isWriteOnly) {
      const bool isRequired = (now.access.isWriteOnly ? old : now).isRequired();
      report(now.access.isWriteOnly
                 ? (isRequired ? RequiredBecameWriteOnly : OptionalBecameWriteOnly)
                 : (isRequired ? RequiredBecameReadable : OptionalBecameReadable));
    }
  }

  template <class SpellSpot>
  void compareRequired(const Known &old, const Known &now, SpellSpot spot) {
    if (old.isRequired() == now.isRequired())
      return;
    const bool hasDefault = old.hasDefault() && now.hasDefault();
    const Kind kind = now.isRequired()
                          ? (hasDefault ? DefaultedPropertyBecameRequired : PropertyBecameRequired)
                          : (hasDefault ? DefaultedPropertyBecameOptional : PropertyBecameOptional);
    comparison_.changed(kind, pair_.direction, spot(), "", {});
  }

  Comparison &comparison_;
  const ShapePair &pair_;
  const Further &before_, &after_;
};

} // namespace

Side::Access accessOf(const Side &side, const Property &property) {
  Side::Access access;
  for (const Schema *schema : property.schemas) {
    const Side::Access one = side.accessOf(*schema);
    access.isReadOnly |= one.isReadOnly;
    access.isWriteOnly |= one.isWriteOnly;
  }
  return access;
}

bool isHidden(const Side::Access &access, Direction direction) {
  return direction == Direction::Input ? access.isReadOnly : access.isWriteOnly;
}

void compareProperties(Comparison &comparison, const ShapePair &pair, const Further &before,
                       const Further &after) {
  Properties(comparison, pair, before, after).compare();
}

} // namespace oapigen::diff
