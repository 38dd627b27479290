// The types that the parts of a shape leave, with null apart from the others.
#include "diff/ShapeBuilder.h"

#include <algorithm>
#include <cmath>

namespace oapigen::diff {
namespace {

/// The types of values that an enumeration names.
std::set<std::string> typesOf(const Schema &schema) {
  std::set<std::string> types;
  for (const Value &value : schema.enum_)
    types.insert(typeOf(value));
  if (schema.const_)
    types.insert(typeOf(*schema.const_));
  return types;
}

/// `number` has the integers in it, so that a set of types can be compared with another.
std::set<std::string> expanded(std::set<std::string> types) {
  if (types.contains("number"))
    types.insert("integer");
  return types;
}

/// Types and enumerations may leave it out.
bool allowsNull(const Schema &schema) {
  const bool isListed = schema.const_ || schema.enum_.isPresent();
  return (!schema.type.isPresent() || schema.type.contains("null")) &&
         (!isListed || typesOf(schema).contains("null"));
}

/// Not of values.
bool isOfTypes(const Choice &list) {
  const Schema &first = *list.alternatives.front();
  return list.isMerged || (!first.const_ && !first.enum_.isPresent());
}

} // namespace

std::string typeOf(const Value &value) {
  const double *number = value.asDouble();
  return number && std::trunc(*number) == *number ? "integer" : std::string(value.kind());
}

void ShapeBuilder::addTypes() {
  for (const Schema *part : shape_.parts)
    if (part->type.isPresent() && !shape_.merged.contains(part))
      restrictTypes(*part, {part->type.names().begin(), part->type.names().end()});
  for (const Choice &list : shape_.lists)
    if (!shape_.typed || isOfTypes(list))
      restrictTypes(*list.schema, listedTypes(list));
  if (!shape_.typed)
    for (const Schema *part : shape_.parts)
      if (std::set<std::string> types = typesOf(*part);
          !types.empty() && !shape_.merged.contains(part))
        restrictTypes(*part, std::move(types));
  if (!shape_.typed)
    for (const Choice &choice : shape_.choices)
      if (std::set<std::string> types = choiceTypes(choice); !types.empty()) {
        restrictTypes(*choice.schema, std::move(types));
        shape_.isTypedByChoice = true;
      }
  shape_.isNullable =
      (hasNullChoice_ || shape_.types.contains("null")) &&
      std::all_of(shape_.parts.begin(), shape_.parts.end(), [&](const Schema *part) {
        return (hasNullChoice_ && besideNull_.contains(part)) || shape_.merged.contains(part) ||
               allowsNull(*part);
      });
  shape_.types.erase("null");
  if (shape_.types.contains("number"))
    shape_.types.erase("integer");
}

std::set<std::string> ShapeBuilder::listedTypes(const Choice &list) {
  std::set<std::string> all;
  for (const Schema *each : list.alternatives)
    if (list.isMerged) // Parts that state their types.
      all.insert(each->type.names().begin(), each->type.names().end());
    else
      all.merge(typesOfAlternative(*each));
  return all;
}

void ShapeBuilder::restrictTypes(const Schema &part, std::set<std::string> types) {
  types = expanded(std::move(types));
  if (shape_.typed)
    std::erase_if(shape_.types, [&](auto &type) { return !types.contains(type); });
  else
    shape_.types = std::move(types);
  if (!shape_.typed)
    shape_.typed = &part;
}

/// Those of all alternatives; nothing where one of them says nothing.
std::set<std::string> ShapeBuilder::choiceTypes(const Choice &choice) {
  std::set<std::string> all;
  for (const Schema *alternative : choice.alternatives) {
    const std::set<std::string> types = typesOfAlternative(*alternative);
    shape_.hasUnknownChoice |= alternative->ref && !side_.target(*alternative->ref);
    if (types.empty() || types == std::set<std::string>{"null"})
      return {};
    all.insert(types.begin(), types.end());
  }
  return all;
}

/// An answer that depends on what led here is not kept: that of a type that contains itself.
std::set<std::string> ShapeBuilder::typesOfAlternative(const Schema &alternative) {
  if (auto found = known_.find(&alternative); found != known_.end())
    return found->second;
  ShapeBuilder inner(side_, known_);
  inner.above_ = this;
  inner.depth_ = depth_ + 1;
  inner.add(alternative);
  inner.addTypes();
  std::set<std::string> types = std::move(inner.shape_.types);
  if (inner.shape_.isNullable)
    types.insert("null");
  if (inner.dependsOn_ > depth_)
    known_.emplace(&alternative, types);
  dependsOn_ = std::min(dependsOn_, inner.dependsOn_);
  return types;
}

} // namespace oapigen::diff
