// Conditions, and keywords about the members of objects → what OpenAPI 3.0 has.
//
// "If A then B" is said as "not A, or B", which allows the same values.
#include "version/Edit.h"

#include <algorithm>

namespace oapigen::version {
namespace {

using enum Loss;
using enum Version;

Value notThis(Value schema) {
  return Object{{"not", std::move(schema)}};
}
Value anyOf(Value first, Value second) {
  return Object{{"anyOf", Array{std::move(first), std::move(second)}}};
}
/// Values that are objects with the member.
Value has(const std::string &name) {
  return Object{{"type", "object"}, {"required", Array{name}}};
}

void sayCondition(Value &written, Lowering &) {
  Object &schema = members(written);
  const Value condition = schema.take("if");
  if (schema.find("then"))
    conjoin(schema, anyOf(notThis(condition), schema.take("then")));
  if (schema.find("else"))
    conjoin(schema, anyOf(condition, schema.take("else")));
}

/// Beside an `if` it is gone already; without one it means nothing.
void leaveOutBranch(Value &written, Lowering &at) {
  members(written).take(at.field());
}

void sayDependentRequired(Value &written, Lowering &at) {
  for (const auto &[name, needed] : at.object<Schema>().dependentRequired)
    if (!needed.empty())
      conjoin(members(written),
              anyOf(notThis(has(name)), Object{{"required", Array(needed.begin(), needed.end())}}));
  members(written).take(at.field());
}

void sayDependentSchemas(Value &written, Lowering &at) {
  Value dependent = members(written).take(at.field());
  for (auto &[name, schema] : members(dependent))
    conjoin(members(written), anyOf(notThis(has(name)), std::move(schema)));
}

/// What a name may stand for is one of the schemas; which names these are is not said any more.
void joinPatterns(Value &written, Lowering &at) {
  Object &schema = members(written);
  const Box<Schema> &others = at.object<Schema>().additionalProperties;
  Array kinds;
  Value patterns = schema.take(at.field());
  for (auto &[pattern, kind] : members(patterns))
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
      kinds.push_back(std::move(kind));
  at.lose();
  if (!others || others->boolean == true || kinds.empty())
    return;
  if (std::find(kinds.begin(), kinds.end(), Value(Object())) != kinds.end()) {
    schema.take("additionalProperties");
    return;
  }
  if (others->boolean != false)
    kinds.push_back(*schema.find("additionalProperties"));
  Value any = kinds.size() == 1 ? kinds.front() : Value(Object{{"anyOf", std::move(kinds)}});
  schema.set("additionalProperties", std::move(any));
}

/// The names that are possible, where an enum lists them; nothing else.
std::optional<std::vector<std::string>> listedNames(const Schema &names, const Lowering &at) {
  const Schema *target = names.ref ? at.index().resolve<Schema>(*names.ref) : &names;
  if (!target || target->enum_.empty())
    return std::nullopt;
  std::vector<std::string> result;
  for (const Value &name : target->enum_)
    if (const std::string *text = name.asString())
      result.push_back(*text);
  return result;
}

/// A map with listed names is an object with these members, none of them required.
void listNames(Value &written, Lowering &at) {
  Object &schema = members(written);
  const Schema &before = at.object<Schema>();
  schema.take(at.field());
  const auto names = listedNames(*before.propertyNames, at);
  if (!names || before.properties.isPresent() || before.patternProperties.isPresent()) {
    at.lose();
    return;
  }
  const Value *kind = schema.find("additionalProperties");
  Object properties;
  for (const std::string &name : *names)
    properties.set(name, kind ? *kind : Value(Object()));
  schema.take("additionalProperties");
  schema.append("properties", std::move(properties));
  schema.append("additionalProperties", false);
}

/// Where no other keyword evaluates members, the ones that are left are the additional ones.
void sayUnevaluated(Value &written, Lowering &at) {
  Object &schema = members(written);
  const Schema &before = at.object<Schema>();
  const bool isAlone = !before.ref && !before.dynamicRef && !before.allOf.isPresent() &&
                       !before.anyOf.isPresent() && !before.oneOf.isPresent() && !before.if_ &&
                       !before.dependentSchemas.isPresent() &&
                       !before.patternProperties.isPresent() && !before.additionalProperties;
  if (isAlone) {
    rename(schema, at.field(), "additionalProperties");
    return;
  }
  schema.take(at.field());
  if (before.unevaluatedProperties->boolean != true)
    at.lose();
}

/// Which members are allowed at all comes in front of what they may be called.
constexpr Step kSteps[] = {
    {"Schema", "if", v3_1, "conditions", "\"not A, or B\" allows the same values", None,
     sayCondition},
    {"Schema", "then", v3_1, "conditions", "it goes with its `if`", None, leaveOutBranch},
    {"Schema", "else", v3_1, "conditions", "it goes with its `if`", None, leaveOutBranch},
    {"Schema", "dependentRequired", v3_1, "members that require others",
     "\"not A, or B\" allows the same values", None, sayDependentRequired},
    {"Schema", "dependentSchemas", v3_1, "members that demand a schema",
     "\"not A, or B\" allows the same values", None, sayDependentSchemas},
    {"Schema", "unevaluatedProperties", v3_1, "demands on the members that nothing else speaks of",
     "where no other schema is joined, they are `additionalProperties`; else it is left out",
     Partly, sayUnevaluated},
    {"Schema", "propertyNames", v3_1, "demands on the names of members",
     "listed names are `properties`; other demands are left out", Partly, listNames},
    {"Schema", "patternProperties", v3_1, "members by the pattern of their names",
     "every further member may be what any of them may be", Partly, joinPatterns},
};

} // namespace

std::span<const Step> objectSteps() {
  return kSteps;
}

} // namespace oapigen::version
