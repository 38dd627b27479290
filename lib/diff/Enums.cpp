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

bool hasAll(const std::vector<Value> &values, const std::vector<Value> &others) {
  return std::all_of(others.begin(), others.end(),
                     [&](const Value &other) { return has(values, other); });
}

const std::vector<Value> kTruths{false, true};

/// All that are right, null aside, which `isNullable` is about; nothing where they are not listed
/// or something else may leave some out. `isNullable` takes a part's `const` for one of its `enum`.
std::optional<std::vector<Value>> allValuesOf(const Shape &shape, bool asTexts) {
  const bool hasBoth =
      firstThat(shape, [](const Schema &part) { return part.const_ && part.enum_.isPresent(); });
  if (shape.never || hasBoth || !shape.choices.empty() || !shape.lists.empty() ||
      !shape.opaque.empty())
    return {};
  Values listed = valuesOf(shape, false);
  if (!listed.schema && shape.typed && shape.types == std::set<std::string>{"boolean"})
    listed.values = kTruths;
  else if (!listed.schema && !(shape.typed && shape.types.empty()))
    return {};
  std::erase_if(listed.values, [&](const Value &value) {
    const std::string type = typeOf(value);
    return shape.typed && !shape.types.contains(type) &&
           !(type == "integer" && shape.types.contains("number"));
  });
  if (asTexts)
    std::transform(listed.values.begin(), listed.values.end(), listed.values.begin(), asText);
  return std::move(listed.values);
}

/// Zalando's guidelines: the values that are known, others may come.
constexpr const char *kExtensible = "x-extensible-enum";

std::vector<Value> extensibleValuesOf(const Schema *part) {
  const Value *values = part ? part->extensions.find(kExtensible) : nullptr;
  return values && values->asArray() ? *values->asArray() : Array();
}

/// The two kinds of a list, and where it is told.
struct ListOf {
  Kind added, removed;
  Spot spot;
};

/// `oldPlace` and `newPlace` give where a value stands that only that side has.
template <class OldPlace, class NewPlace>
void compareLists(Comparison &comparison, Direction direction, const ListOf &list,
                  const std::vector<Value> &before, const std::vector<Value> &after,
                  OldPlace oldPlace, NewPlace newPlace) {
  const Spot &spot = list.spot;
  for (const Value &value : after)
    if (!has(before, value))
      comparison.changedAt(list.added, direction, spot, {spot.base, newPlace(value)},
                           {"", "", oapigen::inWords(value)});
  for (const Value &value : before)
    if (!has(after, value))
      comparison.changedAt(list.removed, direction, spot, {oldPlace(value), spot.revision},
                           {"", oapigen::inWords(value), ""});
}

/// Where a value is listed; `whole` where it is no entry of the only list.
std::string placeOf(const Side &side, const Values &values, const Value &value,
                    const std::string &whole) {
  const List<Value> &all = values.schema->enum_;
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const Value &each) { return sameValue(each, value); });
  return found == all.end() ? whole
                            : childPointer(childPointer(side.pointerOf(*values.schema), "enum"),
                                           static_cast<std::size_t>(found - all.begin()));
}

/// Null and nothing else, be it said by a value or by the type.
bool isNullAlone(const Shape &shape, const Values &values) {
  return values.schema ? values.values.empty() && values.hasNull
                       : shape.typed && shape.types.empty() && shape.isNullable;
}

/// Whether what is listed is all that there is of the type.
bool isEveryValue(const Shape &shape, const Values &values) {
  return shape.types == std::set<std::string>{"boolean"} && hasAll(values.values, kTruths);
}

/// Whether nothing is to be told of the lists: of null alone and of every value the types tell, and
/// lists that differ only because of the types beside them leave the same.
bool areNoMatter(const ShapePair &pair, const Values &before, const Values &after) {
  const bool isOneListed = !before.schema != !after.schema;
  return (isNullAlone(pair.base, before) && isNullAlone(pair.revision, after)) ||
         (!before.schema && isEveryValue(pair.revision, after)) ||
         (!after.schema && isEveryValue(pair.base, before)) ||
         ((isOneListed || pair.base.types != pair.revision.types) && haveSameValues(pair));
}

/// What compareEnums does but for the lists of values that may grow.
void compareValues(Comparison &comparison, const ShapePair &pair, const Values &before,
                   const Values &after) {
  const bool isListed = before.schema || after.schema;
  if (!isListed || areNoMatter(pair, before, after))
    return;
  const Spot &spot = pair.spot;
  if (!before.schema && after.schema)
    comparison.changed(after.isConst ? ConstAdded : EnumAdded, pair.direction, spot, "",
                       {"", "", inWords(after.values)});
  else if (before.schema && !after.schema)
    comparison.changed(before.isConst ? ConstRemoved : EnumRemoved, pair.direction, spot, "",
                       {"", inWords(before.values), ""});
  else if (before.values.size() == 1 && after.values.size() == 1 &&
           !sameValue(before.values.front(), after.values.front()))
    comparison.changed(ConstChanged, pair.direction, spot, "",
                       {"", inWords(before.values), inWords(after.values)});
  else {
    // Lists of different parts are told of all.
    const bool isOneList = before.schema && after.schema && before.isOfOne && after.isOfOne &&
                           !spotOfBoth(comparison, pair, *before.schema, *after.schema).isOfAll;
    compareLists(
        comparison, pair.direction, {EnumValueAdded, EnumValueRemoved, spot}, before.values,
        after.values,
        [&](const Value &value) {
          return isOneList ? placeOf(comparison.base(), before, value, spot.base) : spot.base;
        },
        [&](const Value &value) {
          return isOneList ? placeOf(comparison.revision(), after, value, spot.revision)
                           : spot.revision;
        });
  }
}

} // namespace

Value asText(const Value &value) {
  const bool isPlain = value.isNumber() || value.asBool();
  return isPlain ? Value(oapigen::inWords(value)) : value;
}

bool haveSameValues(const ShapePair &pair) {
  if (pair.base.isNullable != pair.revision.isNullable)
    return false;
  const auto before = allValuesOf(pair.base, pair.isText);
  const auto after = before ? allValuesOf(pair.revision, pair.isText) : std::nullopt;
  return after && (pair.base.isNullable || !before->empty()) && hasAll(*before, *after) &&
         hasAll(*after, *before);
}

bool areTexts(const ShapePair &pair) {
  return pair.isText && pair.base.types != pair.revision.types;
}

void compareEnums(Comparison &comparison, const ShapePair &pair) {
  compareValues(comparison, pair, valuesOf(pair.base, areTexts(pair)),
                valuesOf(pair.revision, areTexts(pair)));
  const Schema *old = withExtension(pair.base, kExtensible);
  const Schema *now = withExtension(pair.revision, kExtensible);
  if (!old && !now)
    return;
  const Spot &spot = pair.spot;
  compareLists(
      comparison, pair.direction, {ExtensibleValueAdded, ExtensibleValueRemoved, spot},
      extensibleValuesOf(old), extensibleValuesOf(now), [&](const Value &) { return spot.base; },
      [&](const Value &) { return spot.revision; });
}

} // namespace oapigen::diff
