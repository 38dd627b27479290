// The values that a pair of shapes allows: `enum`, `const`, alternatives that are values, and the
// open lists of `x-extensible-enum`.
#include "diff/Equal.h"
#include "diff/Values.h"
#include "model/Numbers.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

std::string inWords(const std::vector<Value> &values) {
  std::string out;
  for (const Value &value : values)
    out += (out.empty() ? "" : ", ") + oapigen::inWords(value);
  return out;
}

struct Values {
  const Schema *schema = nullptr; ///< The first one that names them; nullptr: any value.
  std::vector<Value> values;
  bool isConst = false;
  bool isOfOne = true;  ///< No other one names some.
  bool hasNull = false; ///< It is allowed as well.
};

bool has(const std::vector<Value> &values, const Value &value) {
  return std::any_of(values.begin(), values.end(),
                     [&](const Value &each) { return sameValue(each, value); });
}

/// Those that all parts allow; null counts as a type.
Values valuesOf(const Shape &shape, bool asTexts) {
  Values result;
  auto restrict = [&](const Schema &part, std::vector<Value> values, bool isConst) {
    for (Value &value : values)
      value = asTexts ? asText(value) : std::move(value);
    const bool hasNull = has(values, Value());
    std::erase_if(values, [&](const Value &value) {
      return value.isNull() || (result.schema && !has(result.values, value));
    });
    result = {result.schema ? result.schema : &part, std::move(values), isConst,
              !result.schema || result.schema == &part,
              hasNull && (!result.schema || result.hasNull)};
  };
  for (const Schema *part : shape.parts) {
    if (shape.merged.contains(part)) // Of its types only: together they are a list.
      continue;
    if (part->enum_.isPresent())
      restrict(*part, part->enum_.copy(), false);
    if (part->const_)
      restrict(*part, {*part->const_}, true);
  }
  for (const Choice &list : shape.lists) {
    std::vector<Value> values;
    for (const Schema *each : list.alternatives) {
      values.insert(values.end(), each->enum_.begin(), each->enum_.end());
      if (each->const_)
        values.push_back(*each->const_);
    }
    if (!values.empty())
      restrict(*list.schema, std::move(values), false);
  }
  return result;
}

/// Zalando's guidelines: the values that are known, others may come.
std::vector<Value> extensibleValuesOf(const Shape &shape) {
  for (const Schema *part : shape.parts)
    if (const Value *values = part->extensions.find("x-extensible-enum"))
      return values->asArray() ? *values->asArray() : Array();
  return {};
}

void compareLists(Comparison &comparison, Direction direction, const Spot &spot,
                  const std::vector<Value> &before, const std::vector<Value> &after, Kind added,
                  Kind removed) {
  for (const Value &value : after)
    if (!has(before, value))
      comparison.changed(added, direction, spot, "", {"", "", oapigen::inWords(value)});
  for (const Value &value : before)
    if (!has(after, value))
      comparison.changed(removed, direction, spot, "", {"", oapigen::inWords(value), ""});
}

/// Of the parts that name the values, where that is one on each side and not within what is
/// compared: what is referred to has changed there, and what says more of something inherited has
/// changed itself.
Spot spotOfValues(const Comparison &comparison, const ShapePair &pair, const Values &before,
                  const Values &after) {
  if (!before.schema || !before.isOfOne || !after.schema || !after.isOfOne)
    return pair.spot;
  Spot spot = comparison.spotOf(*before.schema, *after.schema);
  const bool isWithin = spot.base.starts_with(pair.spot.base + '/') ||
                        spot.revision.starts_with(pair.spot.revision + '/');
  return isWithin ? pair.spot : spot;
}

/// Null and nothing else, be it said by a value or by the type: of that the types tell.
bool isNullAlone(const Shape &shape) {
  return shape.typed && shape.types.empty() && shape.isNullable;
}

/// Whether what is listed is all that there is of the type.
bool isEveryValue(const Shape &shape, const Values &values) {
  return shape.types == std::set<std::string>{"boolean"} && has(values.values, Value(false)) &&
         has(values.values, Value(true));
}

/// What compareEnums does but for the lists of values that may grow.
void compareValues(Comparison &comparison, const ShapePair &pair, const Values &before,
                   const Values &after) {
  if (isNullAlone(pair.base) || isNullAlone(pair.revision) ||
      (!before.schema && isEveryValue(pair.revision, after)) ||
      (!after.schema && isEveryValue(pair.base, before)))
    return;
  const Spot spot = spotOfValues(comparison, pair, before, after);
  if (!before.schema && after.schema)
    comparison.changed(after.isConst ? ConstAdded : EnumAdded, pair.direction, pair.spot, "",
                       {"", "", inWords(after.values)});
  else if (before.schema && !after.schema)
    comparison.changed(before.isConst ? ConstRemoved : EnumRemoved, pair.direction, pair.spot, "",
                       {"", inWords(before.values), ""});
  else if (before.values.size() == 1 && after.values.size() == 1 &&
           !sameValue(before.values.front(), after.values.front()))
    comparison.changed(ConstChanged, pair.direction, spot, "",
                       {"", inWords(before.values), inWords(after.values)});
  else
    compareLists(comparison, pair.direction, spot, before.values, after.values, EnumValueAdded,
                 EnumValueRemoved);
}

} // namespace

Value asText(const Value &value) {
  const bool isPlain = value.isNumber() || value.asBool();
  return isPlain ? Value(oapigen::inWords(value)) : value;
}

bool listsValues(const Shape &shape) {
  const std::vector<Value> values = valuesOf(shape, false).values;
  return std::any_of(values.begin(), values.end(), [&](const Value &value) {
    return shape.types.contains(std::string(value.kind()));
  });
}

bool areTexts(const ShapePair &pair) {
  return pair.isText && pair.base.types != pair.revision.types;
}

void compareEnums(Comparison &comparison, const ShapePair &pair) {
  compareValues(comparison, pair, valuesOf(pair.base, areTexts(pair)),
                valuesOf(pair.revision, areTexts(pair)));
  compareLists(comparison, pair.direction, pair.spot, extensibleValuesOf(pair.base),
               extensibleValuesOf(pair.revision), ExtensibleValueAdded, ExtensibleValueRemoved);
}

} // namespace oapigen::diff
