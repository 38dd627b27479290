// Follows references and `allOf`, and takes null apart from the alternatives.
#include "diff/ShapeBuilder.h"

#include "diff/Equal.h"

#include <algorithm>
#include <utility>

namespace oapigen::diff {
namespace {

/// Where any text is right, numbers and truth values are too: they are texts on their way.
void dropTexts(Schemas &alternatives) {
  auto text = std::find_if(alternatives.begin(), alternatives.end(),
                           [](const Schema *each) { return isAnyText(*each); });
  if (text != alternatives.end())
    std::erase_if(alternatives,
                  [any = *text](const Schema *each) { return each != any && isPlain(*each); });
}

bool contains(const Schemas &schemas, const Schema *schema) {
  return std::find(schemas.begin(), schemas.end(), schema) != schemas.end();
}

} // namespace

void ShapeBuilder::add(const Schema &schema) {
  if (isSeenAbove(schema))
    return;
  if (!seen_.insert(&schema).second)
    return meetAgain(schema);
  if (allowsNothing(schema) && !shape_.never)
    shape_.never = &schema;
  if (schema.boolean || allowsNothing(schema))
    return;
  shape_.parts.push_back(&schema);
  if (schema.ref)
    follow(*schema.ref);
  for (const Schema &part : schema.allOf)
    add(part);
  for (auto [keyword, isExclusive] :
       {std::pair{&Schema::oneOf, true}, std::pair{&Schema::anyOf, false}})
    if (!(schema.*keyword).empty())
      addChoice(schema, schema.*keyword, isExclusive);
}

/// What was met beside null matters to null where it holds without it too.
void ShapeBuilder::meetAgain(const Schema &schema) {
  if (isBesideNull_ || besideNull_.erase(&schema) == 0)
    return;
  if (schema.ref)
    follow(*schema.ref);
  for (const Schema &part : schema.allOf)
    add(part);
  for (const List<Schema> *choice : {&schema.oneOf, &schema.anyOf})
    if (choice->size() == 1)
      add((*choice)[0]);
}

Shape ShapeBuilder::finish() {
  addTypes();
  addProperties();
  return std::move(shape_);
}

void ShapeBuilder::follow(const std::string &reference) {
  if (const Schema *target = side_.target(reference))
    add(*target);
  else
    shape_.opaque.insert(reference);
}

/// One alternative beside null is no choice: it holds, or the value is null.
void ShapeBuilder::addChoice(const Schema &schema, const List<Schema> &list, bool isExclusive) {
  Choice choice{&schema, isExclusive, {}};
  bool hasNull = false;
  for (const Schema &each : list)
    if (isNull(each))
      hasNullChoice_ = hasNull = true;
    else
      choice.alternatives.push_back(&each);
  if (reading_.isText)
    dropTexts(choice.alternatives);
  const Schema *first = choice.alternatives.empty() ? nullptr : choice.alternatives.front();
  if (choice.alternatives.size() == 1 && !contains(reading_.separate, first)) {
    if (shape_.parts.size() == 1 && saysNothingBut(schema, {"oneOf", "anyOf", "discriminator"}))
      shape_.sole = choice.alternatives.front();
    shape_.soles.push_back(choice);
    const std::size_t parts = shape_.parts.size();
    const bool wasBesideNull = std::exchange(isBesideNull_, isBesideNull_ || hasNull);
    add(*first);
    isBesideNull_ = wasBesideNull;
    if (hasNull)
      besideNull_.insert(shape_.parts.begin() + static_cast<std::ptrdiff_t>(parts),
                         shape_.parts.end());
  } else if (contains(reading_.merged, first)) {
    const std::size_t parts = shape_.parts.size();
    for (const Schema *&each : choice.alternatives) {
      each = &side_.meantBy(*each);
      add(*each);
    }
    shape_.merged.insert(shape_.parts.begin() + static_cast<std::ptrdiff_t>(parts),
                         shape_.parts.end());
    choice.isMerged = true;
    shape_.lists.push_back(std::move(choice));
  } else if (first)
    (contains(reading_.listed, first) ? shape_.lists : shape_.choices).push_back(std::move(choice));
}

bool ShapeBuilder::isSeenAbove(const Schema &schema) {
  for (const ShapeBuilder *each = above_; each; each = each->above_)
    if (each->seen_.contains(&schema)) {
      dependsOn_ = std::min(dependsOn_, each->depth_);
      return true;
    }
  return false;
}

void ShapeBuilder::addProperties() {
  std::size_t most = 0;
  for (const Schema *part : shape_.parts)
    most += part->properties.size() + part->required.size();
  if (most == 0)
    return;
  Slots positions(most);
  shape_.properties.reserve(most);
  auto at = [&](const std::string &name) -> Property & {
    auto &all = shape_.properties;
    const std::size_t hash = std::hash<std::string>()(name);
    auto found = positions.find(hash, [&](std::size_t each) { return all[each].first == name; });
    if (!found) {
      found = all.size();
      positions.insert(hash, *found);
      all.emplace_back(name, Property());
    }
    return all[*found].second;
  };
  for (const Schema *part : shape_.parts)
    for (const auto &[name, schema] : part->properties) {
      Property &property = at(name);
      property.schemas.push_back(&schema);
      if (!property.definedIn)
        property.definedIn = part;
    }
  for (const Schema *part : shape_.parts)
    for (const std::string &name : part->required)
      if (Property &property = at(name); !property.requiredIn)
        property.requiredIn = part;
}

const Property *Shape::property(std::string_view name) const {
  for (const auto &[each, property] : properties)
    if (each == name)
      return &property;
  return nullptr;
}

Shape shapeOf(const Side &side, const Schemas &schemas, const Reading &reading) {
  KnownTypes known;
  ShapeBuilder builder(side, known, reading);
  for (const Schema *schema : schemas)
    builder.add(*schema);
  Shape shape = builder.finish();
  shape.root = schemas.size() == 1 ? schemas.front() : nullptr;
  return shape;
}

Schemas joined(const Shape &shape, Box<Schema> Schema::*keyword) {
  Schemas schemas;
  for (const Schema *part : shape.parts)
    if (part->*keyword)
      schemas.push_back(&*(part->*keyword));
  return schemas;
}

const Schema *withExtension(const Shape &shape, std::string_view name) {
  return firstThat(shape, [&](const Schema &part) { return part.extensions.contains(name); });
}

bool isSet(const Shape &shape, std::optional<bool> Schema::*flag) {
  return std::any_of(shape.parts.begin(), shape.parts.end(),
                     [&](const Schema *part) { return (part->*flag).value_or(false); });
}

} // namespace oapigen::diff
