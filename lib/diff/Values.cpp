// Types, enumerations, formats, defaults and patterns of a pair of shapes.
#include "diff/Comparison.h"
#include "diff/Pairing.h"
#include "model/Numbers.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

std::string inWords(const Shape &shape) {
  if (!shape.typed)
    return "of any type";
  std::string out;
  for (const std::string &type : shape.types)
    out += (out.empty() ? "" : " or ") + type;
  return !out.empty() ? out : shape.isNullable ? "null" : "of no type";
}

std::string inWords(const std::vector<Value> &values) {
  std::string out;
  for (const Value &value : values)
    out += (out.empty() ? "" : ", ") + oapigen::inWords(value);
  return out;
}

/// Whether what is of that type is of one of the types of the shape.
bool allows(const Shape &shape, const std::string &type, bool isText) {
  const bool isPlain = type != "array" && type != "object";
  return shape.types.contains(type) || (type == "integer" && shape.types.contains("number")) ||
         (isText && isPlain && shape.types.contains("string"));
}

/// Whether all types of `narrow`, null aside, are among those of `wide`.
bool includes(const Shape &wide, const Shape &narrow, bool isText) {
  if (!wide.typed || !narrow.typed)
    return !wide.typed;
  return std::all_of(narrow.types.begin(), narrow.types.end(),
                     [&](const std::string &type) { return allows(wide, type, isText); });
}

/// Null is what one of the two is about, and not something beside another type.
bool isOnlyNull(const Shape &shape) {
  return shape.typed && shape.types.empty();
}

void compareTypes(Comparison &comparison, const ShapePair &pair) {
  const Shape &before = pair.base, &after = pair.revision;
  const bool isNullGained = !before.isNullable && after.isNullable;
  const bool isNullLost = before.isNullable && !after.isNullable;
  const Texts texts{"", inWords(before), inWords(after)};
  auto report = [&](Kind kind, Texts words) {
    comparison.changed(kind, pair.direction, pair.spot, "", std::move(words));
  };
  const bool isAboutNull = isOnlyNull(before) || isOnlyNull(after);
  // By the alternatives, also where those of one side may be of any type.
  const bool isTold = (before.isTypedByChoice || before.hasUnknownChoice) &&
                      (after.isTypedByChoice || after.hasUnknownChoice);
  if (!isTold && (before.types != after.types || !before.typed != !after.typed ||
                  (isAboutNull && before.isNullable != after.isNullable))) {
    const bool isWider =
        includes(after, before, pair.isText) && !(after.typed && isAboutNull && isNullLost);
    const bool isNarrower =
        includes(before, after, pair.isText) && !(before.typed && isAboutNull && isNullGained);
    if (!isWider || !isNarrower) // Text is text, whatever else it may be.
      report(isWider ? TypeWidened : isNarrower ? TypeNarrowed : TypeChanged, texts);
  }
  if (before.typed && after.typed && !isAboutNull && before.isNullable != after.isNullable)
    report(isNullGained ? BecameNullable : BecameNotNullable, {});
}

// ---- formats ----------------------------------------------------------------------------------

struct Wider {
  std::string_view narrow, wide;
};
constexpr Wider kWider[] = {
    {"int8", "int16"},   {"int8", "int32"},    {"int8", "int64"},    {"int16", "int32"},
    {"int16", "int64"},  {"int32", "int64"},   {"uint8", "uint16"},  {"uint8", "uint32"},
    {"uint8", "uint64"}, {"uint16", "uint32"}, {"uint16", "uint64"}, {"uint32", "uint64"},
    {"uint8", "int16"},  {"uint8", "int32"},   {"uint8", "int64"},   {"uint16", "int32"},
    {"uint16", "int64"}, {"uint32", "int64"},  {"float", "double"},  {"int8", "double"},
    {"int16", "double"}, {"int32", "double"},  {"uint8", "double"},  {"uint16", "double"},
    {"uint32", "double"}};

bool isWider(std::string_view from, std::string_view to) {
  return std::any_of(std::begin(kWider), std::end(kWider),
                     [&](const Wider &each) { return each.narrow == from && each.wide == to; });
}

/// What both may say of a text member, told apart by which side has it.
struct TextKinds {
  Kind added, removed;
};

/// A part that says something, for each thing that is said.
Schemas sayingOf(const Shape &shape, std::optional<std::string> Schema::*member) {
  Schemas result;
  for (const Schema *part : shape.parts)
    if (part->*member && std::none_of(result.begin(), result.end(), [&](const Schema *other) {
          return other->*member == part->*member;
        }))
      result.push_back(part);
  return result;
}

/// All parts hold, so what they say is a set; what is left of either side replaces the other.
template <class Judge>
void compareTexts(Comparison &comparison, const ShapePair &pair,
                  std::optional<std::string> Schema::*member, std::string_view field,
                  TextKinds kinds, Judge kindOfChange) {
  Schemas before = sayingOf(pair.base, member), after = sayingOf(pair.revision, member);
  takePairs(before, after, [&](const Schema *left, const Schema *right) {
    return left->*member == right->*member;
  });
  for (std::size_t at = 0; at != std::max(before.size(), after.size()); ++at)
    if (at >= before.size())
      comparison.added(kinds.added, pair.direction, pair.spot,
                       childPointer(comparison.revision().pointerOf(*after[at]), field),
                       {"", "", *(after[at]->*member)}, false);
    else if (at >= after.size())
      comparison.removed(kinds.removed, pair.direction, pair.spot,
                         childPointer(comparison.base().pointerOf(*before[at]), field),
                         {"", *(before[at]->*member), ""}, false);
    else
      comparison.changed(kindOfChange(*(before[at]->*member), *(after[at]->*member)),
                         pair.direction, pair.spot, "",
                         {"", *(before[at]->*member), *(after[at]->*member)});
}

void compareFormats(Comparison &comparison, const ShapePair &pair) {
  compareTexts(comparison, pair, &Schema::format, "format", {FormatAdded, FormatRemoved},
               [](const std::string &before, const std::string &after) {
                 return isWider(before, after)   ? FormatWidened
                        : isWider(after, before) ? FormatNarrowed
                                                 : FormatChanged;
               });
}

bool matchesAnything(std::string_view pattern) {
  return pattern == ".*" || pattern == "^.*$" || pattern.empty();
}

void comparePatterns(Comparison &comparison, const ShapePair &pair) {
  compareTexts(comparison, pair, &Schema::pattern, "pattern", {PatternAdded, PatternRemoved},
               [](const std::string &before, const std::string &after) {
                 return matchesAnything(after)    ? PatternGeneralized
                        : matchesAnything(before) ? PatternSpecialized
                                                  : PatternChanged;
               });
}

// ---- enumerations -----------------------------------------------------------------------------

struct Values {
  const Schema *schema = nullptr; ///< The one that names them; nullptr: any value.
  std::vector<Value> values;
  bool isConst = false;
};

bool has(const std::vector<Value> &values, const Value &value) {
  return std::any_of(values.begin(), values.end(),
                     [&](const Value &each) { return sameValue(each, value); });
}

/// As it stands in a URL or header.
Value asText(const Value &value) {
  const bool isPlain = value.isNumber() || value.asBool();
  return isPlain ? Value(oapigen::inWords(value)) : value;
}

/// Whether 5 and "5" are one value: where a type changes that is on its way as a text.
bool areTexts(const ShapePair &pair) {
  return pair.isText && pair.base.types != pair.revision.types;
}

/// Those that all parts allow; null counts as a type.
Values valuesOf(const Shape &shape, bool asTexts) {
  Values result;
  auto restrict = [&](const Schema &part, std::vector<Value> values, bool isConst) {
    for (Value &value : values)
      value = asTexts ? asText(value) : std::move(value);
    std::erase_if(values, [&](const Value &value) {
      return value.isNull() || (result.schema && !has(result.values, value));
    });
    result = {result.schema ? result.schema : &part, std::move(values), isConst};
  };
  for (const Schema *part : shape.parts) {
    if (part->enum_.isPresent())
      restrict(*part, part->enum_.items(), false);
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

void compareLists(Comparison &comparison, const ShapePair &pair, const std::vector<Value> &before,
                  const std::vector<Value> &after, Kind added, Kind removed) {
  for (const Value &value : after)
    if (!has(before, value))
      comparison.changed(added, pair.direction, pair.spot, "", {"", "", oapigen::inWords(value)});
  for (const Value &value : before)
    if (!has(after, value))
      comparison.changed(removed, pair.direction, pair.spot, "", {"", oapigen::inWords(value), ""});
}

void compareEnums(Comparison &comparison, const ShapePair &pair) {
  const Values before = valuesOf(pair.base, areTexts(pair));
  const Values after = valuesOf(pair.revision, areTexts(pair));
  if (!before.schema && after.schema)
    comparison.changed(after.isConst ? ConstAdded : EnumAdded, pair.direction, pair.spot, "",
                       {"", "", inWords(after.values)});
  else if (before.schema && !after.schema)
    comparison.changed(before.isConst ? ConstRemoved : EnumRemoved, pair.direction, pair.spot, "",
                       {"", inWords(before.values), ""});
  else if (before.values.size() == 1 && after.values.size() == 1 &&
           !sameValue(before.values.front(), after.values.front()))
    comparison.changed(ConstChanged, pair.direction, pair.spot, "",
                       {"", inWords(before.values), inWords(after.values)});
  else
    compareLists(comparison, pair, before.values, after.values, EnumValueAdded, EnumValueRemoved);
  compareLists(comparison, pair, extensibleValuesOf(pair.base), extensibleValuesOf(pair.revision),
               ExtensibleValueAdded, ExtensibleValueRemoved);
}

void compareDefaults(Comparison &comparison, const ShapePair &pair) {
  const Schema *before = firstWith(pair.base, &Schema::default_);
  const Schema *after = firstWith(pair.revision, &Schema::default_);
  if (!before && !after)
    return;
  const Texts texts{"", before ? oapigen::inWords(*before->default_) : "",
                    after ? oapigen::inWords(*after->default_) : ""};
  if (!before)
    comparison.changed(DefaultAdded, pair.direction, pair.site, "", texts);
  else if (!after)
    comparison.changed(DefaultRemoved, pair.direction, pair.site, "", texts);
  else if (areTexts(pair) ? !sameValue(asText(*before->default_), asText(*after->default_))
                          : !sameValue(*before->default_, *after->default_))
    comparison.changed(DefaultChanged, pair.direction, pair.site, "", texts);
}

/// Absence is a form of its own: text as it is, of no stated kind.
void compareContent(Comparison &comparison, const ShapePair &pair,
                    std::optional<std::string> Schema::*member, Kind kind) {
  auto text = [&](const Shape &shape) {
    const Schema *found = firstWith(shape, member);
    return found ? *(found->*member) : "plain text";
  };
  const std::string before = text(pair.base), after = text(pair.revision);
  if (before != after)
    comparison.changed(kind, pair.direction, pair.spot, "", {"", before, after});
}

} // namespace

bool haveTypeInCommon(const ShapePair &pair) {
  auto allowsOne = [&](const Shape &shape, const Shape &other) {
    return std::any_of(other.types.begin(), other.types.end(),
                       [&](const std::string &type) { return allows(shape, type, pair.isText); });
  };
  return !pair.base.typed || !pair.revision.typed ||
         (pair.base.isNullable && pair.revision.isNullable) ||
         allowsOne(pair.base, pair.revision) || allowsOne(pair.revision, pair.base);
}

bool bothAllow(const ShapePair &pair, const std::string &type) {
  auto allowed = [&](const Shape &shape) { return !shape.typed || shape.types.contains(type); };
  return allowed(pair.base) && allowed(pair.revision);
}

void compareValues(Comparison &comparison, const ShapePair &pair) {
  compareTypes(comparison, pair);
  if (!haveTypeInCommon(pair))
    return;
  compareFormats(comparison, pair);
  compareEnums(comparison, pair);
  compareDefaults(comparison, pair);
  comparePatterns(comparison, pair);
  compareContent(comparison, pair, &Schema::contentEncoding, ContentEncodingChanged);
  compareContent(comparison, pair, &Schema::contentMediaType, ContentTypeChanged);
}

} // namespace oapigen::diff
