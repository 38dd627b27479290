// Rules about schemas: keywords that contradict each other, or that no value could be checked with.
#include "validate/Rules.h"

#include "model/Numbers.h"
#include "model/Pointer.h"
#include "support/Regex.h"
#include "validate/Formats.h"

#include <algorithm>
#include <set>

namespace oapigen {
namespace {

constexpr std::string_view kTypes[] = {"null",   "boolean", "integer", "number",
                                       "string", "array",   "object"};

void hasUnknownType(const Schema &schema, Site &site) {
  for (const std::string &name : schema.type.names())
    if (std::find(std::begin(kTypes), std::end(kTypes), name) == std::end(kTypes))
      site.report({{"type", name}}, "/type");
}

void listsTypesBadly(const Schema &schema, Site &site) {
  const std::vector<std::string> &names = schema.type.names();
  if (schema.type.isPresent() && names.empty())
    site.report({{"problem", "names none"}}, "/type");
  if (std::set<std::string>(names.begin(), names.end()).size() != names.size())
    site.report({{"problem", "names one twice"}}, "/type");
}

void hasBadPattern(const Schema &schema, Site &site) {
  if (!schema.pattern)
    return;
  if (auto problem = regexProblem(*schema.pattern))
    site.report({{"pattern", *schema.pattern}, {"problem", *problem}}, "/pattern");
}

void hasBadPatternProperty(const Schema &schema, Site &site) {
  for (const auto &[pattern, property] : schema.patternProperties)
    if (auto problem = regexProblem(pattern))
      site.report({{"pattern", pattern}, {"problem", *problem}},
                  childPointer("/patternProperties", pattern));
}

/// Any name is allowed: only what looks like a misspelt one is told.
void hasUnknownFormat(const Schema &schema, Site &site) {
  if (!schema.format)
    return;
  if (const std::string_view meant = formatMeantBy(*schema.format); !meant.empty())
    site.report({{"format", *schema.format}, {"suggestion", std::string(meant)}}, "/format");
}

/// Keywords of which the first must not be above the second.
struct CountBounds {
  std::string_view low, high;
  std::optional<std::uint64_t> Schema::*lowMember, Schema::*highMember;
};
constexpr CountBounds kCountBounds[] = {
    {"minLength", "maxLength", &Schema::minLength, &Schema::maxLength},
    {"minItems", "maxItems", &Schema::minItems, &Schema::maxItems},
    {"minContains", "maxContains", &Schema::minContains, &Schema::maxContains},
    {"minProperties", "maxProperties", &Schema::minProperties, &Schema::maxProperties},
};

/// The same for numbers; where `isStrict`, they must not even be equal.
struct NumberBounds {
  std::string_view low, high;
  std::optional<Value> Schema::*lowMember, Schema::*highMember;
  bool isStrict;
};
constexpr NumberBounds kNumberBounds[] = {
    {"minimum", "maximum", &Schema::minimum, &Schema::maximum, false},
    {"exclusiveMinimum", "maximum", &Schema::exclusiveMinimum, &Schema::maximum, true},
    {"minimum", "exclusiveMaximum", &Schema::minimum, &Schema::exclusiveMaximum, true},
    {"exclusiveMinimum", "exclusiveMaximum", &Schema::exclusiveMinimum, &Schema::exclusiveMaximum,
     true},
};

void reportBounds(std::string_view low, std::string_view high, Site &site) {
  site.report({{"low", std::string(low)}, {"high", std::string(high)}}, childPointer("", low));
}

void hasCrossedCounts(const Schema &schema, Site &site) {
  for (const CountBounds &bounds : kCountBounds) {
    auto low = schema.*bounds.lowMember, high = schema.*bounds.highMember;
    if (low && high && *low > *high)
      reportBounds(bounds.low, bounds.high, site);
  }
}

void hasCrossedNumbers(const Schema &schema, Site &site) {
  for (const NumberBounds &bounds : kNumberBounds) {
    const auto &low = schema.*bounds.lowMember, &high = schema.*bounds.highMember;
    if (!low || !high || !low->isNumber() || !high->isNumber())
      continue;
    auto order = compareNumbers(*low, *high);
    if (order > 0 || (bounds.isStrict && order == 0))
      reportBounds(bounds.low, bounds.high, site);
  }
}

void hasBadStep(const Schema &schema, Site &site) {
  if (schema.multipleOf && schema.multipleOf->toDouble() <= 0)
    site.report({{"value", inWords(*schema.multipleOf)}}, "/multipleOf");
}

void requiresTwice(const Schema &schema, Site &site) {
  std::set<std::string> seen;
  for (const std::string &name : schema.required)
    if (!seen.insert(name).second)
      site.report({{"name", name}}, "/required");
}

void repeatsEnumValue(const Schema &schema, Site &site) {
  for (auto value = schema.enum_.begin(); value != schema.enum_.end(); ++value)
    if (std::any_of(schema.enum_.begin(), value,
                    [&](const Value &other) { return sameValue(*value, other); }))
      site.report({{"value", inWords(*value)}}, "/enum");
}

void hasNoEnumValue(const Schema &schema, Site &site) {
  if (schema.enum_.isPresent() && schema.enum_.empty())
    site.report({}, "/enum");
}

void hasOtherEnumType(const Schema &schema, Site &site) {
  auto fits = [&](const Value &value) {
    const SchemaType &type = schema.type;
    return !type.isPresent() || type.contains(value.kind()) ||
           (value.isNumber() && type.contains("number")) ||
           (value.isNumber() && isIntegral(value) && type.contains("integer"));
  };
  for (const Value &value : schema.enum_)
    if (!fits(value))
      site.report({{"value", inWords(value)}}, "/enum");
}

void isReadAndWriteOnly(const Schema &schema, Site &site) {
  if (schema.readOnly.value_or(false) && schema.writeOnly.value_or(false))
    site.report({});
}

void isOfUnknownNode(const XML &xml, Site &site) {
  constexpr std::string_view kNodes[] = {"element", "attribute", "text", "cdata", "none"};
  const bool isKnown = !xml.nodeType || std::find(std::begin(kNodes), std::end(kNodes),
                                                  *xml.nodeType) != std::end(kNodes);
  if (!isKnown)
    site.report({{"type", *xml.nodeType}}, "/nodeType");
}

void saysNodeTwice(const XML &xml, Site &site) {
  for (auto [field, isStated] :
       {std::pair("attribute", xml.attribute.has_value()), {"wrapped", xml.wrapped.has_value()}})
    if (xml.nodeType && isStated)
      site.report({{"field", field}}, std::string("/") + field);
}

/// Later versions take any item then.
void lacksItems(const Schema &schema, Site &site) {
  const std::vector<std::string> &types = schema.type.names();
  if (site.version() == Version::v3_0 && !schema.items &&
      std::find(types.begin(), types.end(), "array") != types.end())
    site.report({{"object", "Schema"}, {"field", "items"}, {"pointer", "#" + site.pointer()}});
}

/// Later versions take it for none at all.
void requiresNothing(const Schema &schema, Site &site) {
  if (site.version() == Version::v3_0 && schema.required.isPresent() && schema.required.empty())
    site.report({{"pointer", "#" + site.pointer() + "/required"},
                 {"expected", "an array of at least one name in OpenAPI 3.0"},
                 {"found", "an empty one"}},
                "/required");
}

constexpr Rule kRules[] = {
    {Problem::FieldMissing, lacksItems},
    {Problem::FieldKind, requiresNothing},
    {Problem::SchemaTypeUnknown, hasUnknownType},
    {Problem::SchemaTypeList, listsTypesBadly},
    {Problem::PatternInvalid, hasBadPattern, Severity::Warning},
    {Problem::PatternInvalid, hasBadPatternProperty, Severity::Warning},
    {Problem::FormatUnknown, hasUnknownFormat},
    {Problem::BoundsCrossed, hasCrossedCounts, Severity::Warning},
    {Problem::BoundsCrossed, hasCrossedNumbers, Severity::Warning},
    {Problem::MultipleOfInvalid, hasBadStep},
    {Problem::RequiredRepeated, requiresTwice},
    {Problem::EnumValueRepeated, repeatsEnumValue, Severity::Warning},
    {Problem::EnumEmpty, hasNoEnumValue, Severity::Warning},
    {Problem::EnumValueType, hasOtherEnumType, Severity::Warning},
    {Problem::ReadAndWriteOnly, isReadAndWriteOnly, Severity::Warning},
    {Problem::XmlNodeUnknown, isOfUnknownNode},
    {Problem::XmlNodeTwice, saysNodeTwice},
};

} // namespace

std::span<const Rule> schemaRules() {
  return kRules;
}

} // namespace oapigen
