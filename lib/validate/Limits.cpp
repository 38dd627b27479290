// What a schema says of a value without looking into it: each group of keywords is one function
// that returns the first mismatch.
#include "validate/Limits.h"

#include "model/Numbers.h"
#include "support/Regex.h"

#include <algorithm>

namespace oapigen {
namespace {

using Found = std::optional<Mismatch>;

std::string article(std::string_view kind) {
  if (kind == "null")
    return "null";
  bool vowel = kind.starts_with('i') || kind.starts_with('a') || kind.starts_with('o');
  return (vowel ? "an " : "a ") + std::string(kind);
}

std::string count(std::uint64_t number, std::string_view noun, std::string_view plural) {
  return std::to_string(number) + " " + std::string(number == 1 ? noun : plural);
}

std::uint64_t codePoints(const std::string &text) {
  return static_cast<std::uint64_t>(
      std::count_if(text.begin(), text.end(), [](unsigned char c) { return (c & 0xC0) != 0x80; }));
}

bool isOfType(const Value &value, std::string_view name) {
  if (name == "number")
    return value.isNumber();
  if (name == "integer")
    return isIntegral(value);
  return value.kind() == name;
}

Found ofType(const Value &value, const Schema &schema, const std::string &at) {
  if (!schema.type.isPresent())
    return std::nullopt;
  std::string wanted;
  for (const std::string &name : schema.type.names()) {
    if (isOfType(value, name))
      return std::nullopt;
    wanted += (wanted.empty() ? "" : " or ") + article(name);
  }
  return Mismatch{at, "is " + article(value.kind()) + ", not " + wanted};
}

Found constants(const Value &value, const Schema &schema, const std::string &at) {
  auto same = [&](const Value &other) { return sameValue(value, other); };
  if (schema.const_ && !same(*schema.const_))
    return Mismatch{at, "is not " + inWords(*schema.const_)};
  if (!schema.enum_.isPresent() || std::any_of(schema.enum_.begin(), schema.enum_.end(), same))
    return std::nullopt;
  std::string names;
  for (const Value &allowed : schema.enum_)
    names += (names.empty() ? "" : ", ") + inWords(allowed);
  return Mismatch{at, "is none of " + names};
}

Found numbers(const Value &value, const Schema &schema, const std::string &at) {
  if (!value.isNumber())
    return std::nullopt;
  auto isBeyond = [&](const std::optional<Value> &bound, auto test) {
    return bound && bound->isNumber() && test(compareNumbers(value, *bound));
  };
  if (isBeyond(schema.minimum, [](auto order) { return order < 0; }))
    return Mismatch{at, "is below the minimum " + inWords(*schema.minimum)};
  if (isBeyond(schema.exclusiveMinimum, [](auto order) { return order <= 0; }))
    return Mismatch{at, "is not above " + inWords(*schema.exclusiveMinimum)};
  if (isBeyond(schema.maximum, [](auto order) { return order > 0; }))
    return Mismatch{at, "is above the maximum " + inWords(*schema.maximum)};
  if (isBeyond(schema.exclusiveMaximum, [](auto order) { return order >= 0; }))
    return Mismatch{at, "is not below " + inWords(*schema.exclusiveMaximum)};
  if (schema.multipleOf && schema.multipleOf->toDouble() > 0 &&
      !isMultiple(value, *schema.multipleOf))
    return Mismatch{at, "is no multiple of " + inWords(*schema.multipleOf)};
  return std::nullopt;
}

Found strings(const Value &value, const Schema &schema, const std::string &at) {
  const std::string *text = value.asString();
  if (!text)
    return std::nullopt;
  std::uint64_t length = codePoints(*text);
  if (schema.minLength && length < *schema.minLength)
    return Mismatch{at, "is shorter than " + count(*schema.minLength, "character", "characters")};
  if (schema.maxLength && length > *schema.maxLength)
    return Mismatch{at, "is longer than " + count(*schema.maxLength, "character", "characters")};
  if (schema.pattern && !regexMatches(*schema.pattern, *text).value_or(true))
    return Mismatch{at, "does not match the pattern '" + *schema.pattern + "'"};
  return std::nullopt;
}

bool hasRepetition(const Array &array) {
  for (auto left = array.begin(); left != array.end(); ++left)
    for (auto right = left + 1; right != array.end(); ++right)
      if (sameValue(*left, *right))
        return true;
  return false;
}

Found arrays(const Value &value, const Schema &schema, const std::string &at) {
  const Array *array = value.asArray();
  if (!array)
    return std::nullopt;
  if (schema.minItems && array->size() < *schema.minItems)
    return Mismatch{at, "has fewer than " + count(*schema.minItems, "element", "elements")};
  if (schema.maxItems && array->size() > *schema.maxItems)
    return Mismatch{at, "has more than " + count(*schema.maxItems, "element", "elements")};
  if (schema.uniqueItems.value_or(false) && hasRepetition(*array))
    return Mismatch{at, "has two equal elements"};
  return std::nullopt;
}

Found lacking(const Object &object, const Schema &schema, const std::string &at, Sent sent) {
  for (const std::string &name : schema.required) {
    if (object.find(name))
      continue;
    const Schema *property = schema.properties.find(name);
    const bool isReadOnly = property && property->readOnly.value_or(false);
    const bool isWriteOnly = property && property->writeOnly.value_or(false);
    if ((sent == Sent::InRequest && isReadOnly) || (sent == Sent::InResponse && isWriteOnly))
      continue;
    return Mismatch{at, "has no member '" + name + "'", isReadOnly ? name : ""};
  }
  return std::nullopt;
}

Found objects(const Value &value, const Schema &schema, const std::string &at) {
  const Object *object = value.asObject();
  if (!object)
    return std::nullopt;
  if (schema.minProperties && object->size() < *schema.minProperties)
    return Mismatch{at, "has fewer than " + count(*schema.minProperties, "member", "members")};
  if (schema.maxProperties && object->size() > *schema.maxProperties)
    return Mismatch{at, "has more than " + count(*schema.maxProperties, "member", "members")};
  return std::nullopt;
}

} // namespace

std::optional<Mismatch> findLimit(const Value &value, const Schema &schema, const std::string &at,
                                  Sent sent) {
  Found found;
  for (auto group : {ofType, constants, numbers, strings, arrays})
    if (!found)
      found = group(value, schema, at);
  if (const Object *object = value.asObject(); object && !found)
    found = lacking(*object, schema, at, sent);
  return found ? found : objects(value, schema, at);
}

} // namespace oapigen
