// Edits of schemas that give no change since another part says the same.
#include "NeutralSchemas.h"

#include "model/Pointer.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace oapigen::diff {
namespace {

/// What a reference of the document leads to, else the schema itself; nullptr: nothing.
const Value *meant(const Silent &it, const Value &schema) {
  const Value *reference = schema.asObject() ? schema.asObject()->find("$ref") : nullptr;
  return !reference || !reference->asString()       ? &schema
         : reference->asString()->starts_with("#/") ? it.at(reference->asString()->substr(1))
                                                    : nullptr;
}

using Types = std::set<std::string>;

/// One name or a list.
Types typesNamed(const Value &type) {
  Types types;
  if (const std::string *name = type.asString())
    types.insert(*name);
  for (const Value &each : type.asArray() ? *type.asArray() : Array())
    types.merge(typesNamed(each));
  if (types.contains("number"))
    types.insert("integer");
  return types;
}

/// The types of the values of `enum` and `const`.
Types typesOfValues(const Object &schema) {
  Types types;
  auto add = [&](const Value &value) {
    const double *number = value.asDouble();
    types.insert(number && std::trunc(*number) == *number ? "integer" : std::string(value.kind()));
  };
  if (const Value *list = schema.find("enum"); list && list->asArray())
    std::for_each(list->asArray()->begin(), list->asArray()->end(), add);
  if (const Value *value = schema.find("const"))
    add(*value);
  return types;
}

/// Whether a schema says that its values are of some of these types and no others, or one of its
/// parts or all its alternatives do; its `type` does not count if it is the `skipped` one.
bool saysTypes(const Silent &it, const Value &schema, const Types &wanted, const Value *skipped,
               unsigned depth = 0) {
  const Object *members = schema.asObject();
  if (!members || depth > 8)
    return false;
  auto areWanted = [&](const Types &types) {
    return !types.empty() &&
           std::includes(wanted.begin(), wanted.end(), types.begin(), types.end());
  };
  if (const Value *type = members->find("type");
      type && &schema != skipped && areWanted(typesNamed(*type)))
    return true;
  if (areWanted(typesOfValues(*members)))
    return true;
  auto says = [&](const Value &each) { return saysTypes(it, each, wanted, skipped, depth + 1); };
  const Value *other = meant(it, schema);
  if (other && other != &schema && says(*other))
    return true;
  if (const Value *parts = members->find("allOf"); parts && parts->asArray())
    if (std::any_of(parts->asArray()->begin(), parts->asArray()->end(), says))
      return true;
  for (const char *keyword : {"oneOf", "anyOf"})
    if (const Value *list = members->find(keyword); list && list->asArray())
      if (std::all_of(list->asArray()->begin(), list->asArray()->end(), says))
        return true;
  return false;
}

/// The schema that the edited one is a part of, through all levels; what has its member at `up`.
const Value *wholeOf(const Silent &it, int up) {
  std::string pointer = it.edit.pointer;
  for (; up > 0; --up)
    pointer.erase(pointer.rfind('/'));
  while (parentPointer(pointer).ends_with("/allOf"))
    pointer = parentPointer(parentPointer(pointer));
  return it.at(pointer);
}

} // namespace

bool followsFromOthers(const Silent &it) {
  const Value *whole = it.edit.isRemoval && it.name() == "type" ? wholeOf(it, 1) : nullptr;
  return whole && saysTypes(it, *whole, typesNamed(it.edit.old), it.above(1));
}

namespace {

/// Whether a schema or one of its parts requires a property; `skipped` does not count.
bool requires_(const Silent &it, const Value &schema, const std::string &name, const Value *skipped,
               unsigned depth = 0) {
  const Object *members = schema.asObject();
  if (!members || depth > 8)
    return false;
  if (const Value *names = members->find("required");
      names && names->asArray() && &schema != skipped &&
      std::find(names->asArray()->begin(), names->asArray()->end(), Value(name)) !=
          names->asArray()->end())
    return true;
  auto says = [&](const Value &each) { return requires_(it, each, name, skipped, depth + 1); };
  const Value *other = meant(it, schema), *parts = members->find("allOf");
  return (other && other != &schema && says(*other)) ||
         (parts && parts->asArray() &&
          std::any_of(parts->asArray()->begin(), parts->asArray()->end(), says));
}

} // namespace

bool isRequiredByOthers(const Silent &it) {
  const bool isList = it.name() == "required";
  if (!it.edit.isRemoval || (!isList && !it.isIn("/required/")))
    return false;
  const int up = isList ? 1 : 2;
  const Value *whole = wholeOf(it, up);
  const Array names =
      isList ? it.edit.old.asArray() ? *it.edit.old.asArray() : Array() : Array{it.edit.old};
  return whole && !names.empty() && std::all_of(names.begin(), names.end(), [&](const Value &name) {
           return name.asString() && requires_(it, *whole, *name.asString(), it.above(up));
         });
}

bool isLikeFurther(const Silent &it) {
  const bool isMap = it.name() == "properties";
  const Value *owner = it.edit.isRemoval ? it.above(isMap ? 1 : 2) : nullptr;
  const Value *further =
      owner && owner->asObject() ? owner->asObject()->find("additionalProperties") : nullptr;
  if (!further)
    return false;
  auto isAlike = [&](const std::string &name, const Value &schema) {
    return schema == *further && requires_(it, *owner, name, nullptr);
  };
  const Object *all = it.edit.old.asObject();
  return isMap ? all &&
                     std::all_of(all->begin(), all->end(),
                                 [&](const auto &each) { return isAlike(each.first, each.second); })
               : it.isIn("/properties/") && isAlike(it.name(), it.edit.old);
}

} // namespace oapigen::diff
