// Objects of a pair of shapes: what holds for properties that have no name of their own, and for
// several at once.
#include "diff/Equal.h"
#include "diff/Properties.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

Further furtherOf(const Side &side, const Shape &shape) {
  Further result;
  result.schemas = joined(shape, &Schema::additionalProperties);
  if (result.schemas.empty())
    result.schemas = joined(shape, &Schema::unevaluatedProperties);
  for (const Schema *&schema : result.schemas)
    schema = &side.meantBy(*schema);
  std::erase_if(result.schemas, [&](const Schema *schema) {
    if (allowsAnything(*schema))
      result.words.push_back(schema);
    return allowsAnything(*schema);
  });
  const bool isClosed = std::any_of(result.schemas.begin(), result.schemas.end(),
                                    [](const Schema *schema) { return allowsNothing(*schema); });
  result.others = isClosed                 ? Others::Closed
                  : result.schemas.empty() ? Others::Open
                                           : Others::Described;
  return result;
}

// ---- listed names -----------------------------------------------------------------------------

/// The names that all properties must have one of; nothing: they are not listed.
std::optional<std::vector<std::string>> listedNames(const Side &side, const Shape &shape) {
  const Schemas all = joined(shape, &Schema::propertyNames);
  const Schema *list = all.size() == 1 ? &side.meantBy(*all.front()) : nullptr;
  if (!list || list->enum_.empty() || !saysNothingBut(*list, {"type", "enum"}))
    return std::nullopt;
  std::vector<std::string> names;
  for (const Value &name : list->enum_)
    if (const std::string *text = name.asString())
      names.push_back(*text);
  return names;
}

/// A map with listed names is an object with these properties, none of them required: so 3.0 says
/// it. Nothing: it is no such map.
std::optional<Shape> spelledOut(const Side &side, const Shape &map, const Further &further) {
  const auto names = listedNames(side, map);
  const bool isOther = std::any_of(map.properties.begin(), map.properties.end(),
                                   [](auto &each) { return !each.second.schemas.empty(); });
  if (!names || isOther || further.others == Others::Closed ||
      firstWith(map, &Schema::patternProperties))
    return std::nullopt;
  Shape object = map;
  for (const std::string &name : *names) {
    auto known = std::find_if(object.properties.begin(), object.properties.end(),
                              [&](const auto &each) { return each.first == name; });
    Property &property = known == object.properties.end()
                             ? object.properties.emplace_back(name, Property()).second
                             : known->second;
    property.schemas = further.schemas.empty() ? further.words : further.schemas;
    property.definedIn = firstWith(map, &Schema::propertyNames);
  }
  return object;
}

/// Whether there are no properties but those with a schema of their own.
bool isClosedObject(const Shape &shape, const Further &further) {
  return further.others == Others::Closed && !firstWith(shape, &Schema::propertyNames) &&
         !firstWith(shape, &Schema::patternProperties);
}

// ---- further properties -----------------------------------------------------------------------

void compareFurther(Comparison &comparison, const ShapePair &pair, const Further &before,
                    const Further &after) {
  if (before.others == Others::Described && after.others == Others::Described)
    return comparison.schemas(before.schemas, after.schemas, pair.direction);
  if (before.others == after.others)
    return comparison.schemas(before.words, after.words, pair.direction);
  const Kind kind = after.others == Others::Closed    ? ClosedToOthers
                    : before.others == Others::Closed ? OpenedToOthers
                    : after.others == Others::Open    ? OthersUndescribed
                                                      : OthersDescribed;
  comparison.changed(kind, pair.direction, pair.spot, "", {});
}

/// Name → all schemas under it.
std::map<std::string, Schemas> named(const Shape &shape, NamedMap<Schema> Schema::*keyword) {
  std::map<std::string, Schemas> result;
  for (const Schema *part : shape.parts)
    for (const auto &[name, schema] : part->*keyword)
      result[name].push_back(&schema);
  return result;
}

void compareNamed(Comparison &comparison, const ShapePair &pair, NamedMap<Schema> Schema::*keyword,
                  Kind added, Kind removed) {
  const auto before = named(pair.base, keyword), after = named(pair.revision, keyword);
  for (const auto &[name, schemas] : after)
    if (auto old = before.find(name); old != before.end())
      comparison.schemas(old->second, schemas, pair.direction);
    else
      comparison.added(added, pair.direction, pair.spot,
                       comparison.revision().pointerOf(*schemas.front()), {name, "", ""}, false);
  for (const auto &[name, schemas] : before)
    if (!after.contains(name))
      comparison.removed(removed, pair.direction, pair.spot,
                         comparison.base().pointerOf(*schemas.front()), {name, "", ""}, false);
}

using Dependencies = std::set<std::pair<std::string, std::string>>;

Dependencies dependenciesOf(const Shape &shape) {
  Dependencies result;
  for (const Schema *part : shape.parts)
    for (const auto &[name, needed] : part->dependentRequired)
      for (const std::string &other : needed)
        result.emplace(name, other);
  return result;
}

void compareDependencies(Comparison &comparison, const ShapePair &pair) {
  const Dependencies before = dependenciesOf(pair.base), after = dependenciesOf(pair.revision);
  for (const auto &[name, other] : after)
    if (!before.contains({name, other}))
      comparison.changed(DependentRequiredAdded, pair.direction, pair.spot, "", {name, "", other});
  for (const auto &[name, other] : before)
    if (!after.contains({name, other}))
      comparison.changed(DependentRequiredRemoved, pair.direction, pair.spot, "",
                         {name, other, ""});
}

/// True: the properties of one side are those that the other one lists the names of.
bool compareSpelledOut(Comparison &comparison, const ShapePair &pair, const Further &before,
                       const Further &after) {
  std::optional<Shape> base, revision;
  if (isClosedObject(pair.revision, after))
    base = spelledOut(comparison.base(), pair.base, before);
  else if (isClosedObject(pair.base, before))
    revision = spelledOut(comparison.revision(), pair.revision, after);
  if (!base && !revision)
    return false;
  const ShapePair properties{base ? *base : pair.base,
                             revision ? *revision : pair.revision,
                             pair.direction,
                             pair.spot,
                             pair.site,
                             pair.isText,
                             pair.isNullTold,
                             pair.areItemsTold};
  compareProperties(comparison, properties, base ? after : before, revision ? before : after);
  return true;
}

} // namespace

void compareObjects(Comparison &comparison, const ShapePair &pair) {
  const Further before = furtherOf(comparison.base(), pair.base);
  const Further after = furtherOf(comparison.revision(), pair.revision);
  comparison.enter(Within::Members);
  const bool isSpelledOut = compareSpelledOut(comparison, pair, before, after);
  if (!isSpelledOut) {
    compareProperties(comparison, pair, before, after);
    compareFurther(comparison, pair, before, after);
    compareNamed(
        comparison, pair, &Schema::patternProperties,
        before.others == Others::Closed ? PatternPropertyAddedToClosed : PatternPropertyAdded,
        after.others == Others::Closed ? PatternPropertyRemovedFromClosed : PatternPropertyRemoved);
  }
  comparison.enter(Within::Itself);
  compareNamed(comparison, pair, &Schema::dependentSchemas, DependentSchemaAdded,
               DependentSchemaRemoved);
  compareDependencies(comparison, pair);
  if (!isSpelledOut)
    compareKeyword(comparison, pair, &Schema::propertyNames, PropertyNamesAdded,
                   PropertyNamesRemoved);
}

} // namespace oapigen::diff
