// What a pair of shapes says of single values: formats, patterns, defaults and contents of texts.
#include "diff/Values.h"
#include "diff/Pairing.h"
#include "model/Numbers.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

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

void compareDefaults(Comparison &comparison, const ShapePair &pair) {
  const Schema *before = firstWith(pair.base, &Schema::default_);
  const Schema *after = firstWith(pair.revision, &Schema::default_);
  if (!before && !after)
    return;
  const Spot spot = spotOfParts(comparison, pair, before, after);
  const Texts texts{"", before ? oapigen::inWords(*before->default_) : "",
                    after ? oapigen::inWords(*after->default_) : ""};
  if (!before)
    comparison.changed(DefaultAdded, pair.direction, spot, "", texts);
  else if (!after)
    comparison.changed(DefaultRemoved, pair.direction, spot, "", texts);
  else if (areTexts(pair) ? !sameValue(asText(*before->default_), asText(*after->default_))
                          : !sameValue(*before->default_, *after->default_))
    comparison.changed(DefaultChanged, pair.direction, spot, "", texts);
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
