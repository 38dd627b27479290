// Reads a schema's own assertions.
#include "mapping/Admitted.h"

#include "model/Numbers.h"
#include "support/Regex.h"

#include <algorithm>

namespace oapigen::mapping {
namespace {

struct TypeRow {
  std::string_view name;
  unsigned bit;
};
constexpr TypeRow kRows[] = {
    {"null", kNull},      {"boolean", kBooleans}, {"integer", kNumbers}, {"number", kNumbers},
    {"string", kStrings}, {"array", kArrays},     {"object", kObjects},
};

/// All of them for a name that is none: the document's check says so.
unsigned bitOf(std::string_view type) {
  const auto at = std::find_if(std::begin(kRows), std::end(kRows),
                               [&](const TypeRow &row) { return row.name == type; });
  return at == std::end(kRows) ? kAllTypes : at->bit;
}

template <class Number> std::optional<Value> valueOf(const std::optional<Number> &number) {
  return number ? std::optional<Value>(*number) : std::nullopt;
}

} // namespace

unsigned typesOf(const Schema &schema) {
  if (schema.boolean)
    return *schema.boolean ? kAllTypes : 0;
  unsigned types = schema.type.isPresent() ? 0 : kAllTypes;
  for (const std::string &name : schema.type.names())
    types |= bitOf(name);
  const auto values = listedIn(schema);
  unsigned ofValues = values ? 0 : kAllTypes;
  for (const Value &value : values.value_or(std::vector<Value>()))
    ofValues |= bitOf(value.kind());
  return types & ofValues;
}

std::optional<std::vector<Value>> listedIn(const Schema &schema) {
  if (schema.const_)
    return std::vector<Value>{*schema.const_};
  if (schema.enum_.isPresent())
    return schema.enum_.copy();
  return std::nullopt;
}

bool canAdmit(const Schema &schema, const Value &value) {
  if (const auto values = listedIn(schema))
    return std::any_of(values->begin(), values->end(),
                       [&](const Value &one) { return sameValue(one, value); });
  const std::string *text = value.asString();
  return !text || !schema.pattern || regexMatches(*schema.pattern, *text).value_or(true);
}

void Range::narrow(const Schema &schema, unsigned type) {
  if (type == kNumbers) {
    from(schema.minimum, false);
    from(schema.exclusiveMinimum, true);
    to(schema.maximum, false);
    to(schema.exclusiveMaximum, true);
  } else if (type == kStrings) {
    from(valueOf(schema.minLength), false);
    to(valueOf(schema.maxLength), false);
  } else if (type == kArrays) {
    from(valueOf(schema.minItems), false);
    to(valueOf(schema.maxItems), false);
    if (schema.items && schema.items->boolean == false)
      to(Value(schema.prefixItems.size()), false);
  } else if (type == kObjects) {
    from(valueOf(schema.minProperties), false);
    to(valueOf(schema.maxProperties), false);
  }
}

bool Range::isEmpty() const {
  if (!low_ || !high_)
    return false;
  const std::partial_ordering order = compareNumbers(*low_, *high_);
  return order > 0 || (order == 0 && (isLowOpen_ || isHighOpen_));
}

void Range::from(const std::optional<Value> &value, bool isOpen) {
  if (!value)
    return;
  const auto order = low_ ? compareNumbers(*value, *low_) : std::partial_ordering::greater;
  isLowOpen_ = order > 0 ? isOpen : isLowOpen_ || (order == 0 && isOpen);
  if (order > 0)
    low_ = value;
}

void Range::to(const std::optional<Value> &value, bool isOpen) {
  if (!value)
    return;
  const auto order = high_ ? compareNumbers(*value, *high_) : std::partial_ordering::less;
  isHighOpen_ = order < 0 ? isOpen : isHighOpen_ || (order == 0 && isOpen);
  if (order < 0)
    high_ = value;
}

} // namespace oapigen::mapping
