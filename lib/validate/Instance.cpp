// Each group of keywords that lead to other schemas is one function that returns the first
// mismatch.
//
// References may go in circles without consuming the value ({$ref: "#/…/A"} inside A): nesting
// beyond a fixed depth counts as a match, because an endless schema can't reject anything.
#include "validate/Instance.h"

#include "support/Regex.h"
#include "validate/Formats.h"
#include "validate/Limits.h"
#include "validate/Names.h"

#include <algorithm>
#include <set>

namespace oapigen {
namespace {

constexpr unsigned kMaxDepth = 100;
const std::string kSchemas = "#/components/schemas/";

std::string escaped(const std::string &name) {
  std::string result;
  for (char c : name)
    result += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
  return result;
}

using Found = std::optional<Mismatch>;

class Checker {
public:
  Checker(const ResolveSchema &resolve, Formats formats, Sent sent)
      : resolve_(resolve), formats_(formats), sent_(sent) {}

  Found check(const Value &value, const Schema &schema, const std::string &at) {
    if (depth_ == kMaxDepth)
      return std::nullopt;
    if (schema.boolean) {
      if (*schema.boolean)
        return std::nullopt;
      return Mismatch{at, "is not allowed here"};
    }
    ++depth_;
    Found found;
    for (auto group : {&Checker::limits, &Checker::format, &Checker::elements, &Checker::contained,
                       &Checker::members, &Checker::dependents, &Checker::combinations,
                       &Checker::choices, &Checker::named})
      if (!found)
        found = (this->*group)(value, schema, at);
    --depth_;
    return found;
  }

private:
  bool matches(const Value &value, const Schema &schema) { return !check(value, schema, ""); }

  Found limits(const Value &value, const Schema &schema, const std::string &at) {
    return findLimit(value, schema, at, sent_);
  }

  Found format(const Value &value, const Schema &schema, const std::string &at) {
    if (formats_ == Formats::Ignored || !schema.format)
      return std::nullopt;
    const std::optional<std::string> problem = formatProblem(*schema.format, value);
    return problem ? Found(Mismatch{at, *problem}) : std::nullopt;
  }

  Found elements(const Value &value, const Schema &schema, const std::string &at) {
    const Array *array = value.asArray();
    Found found;
    for (std::size_t i = 0; array && i < array->size() && !found; ++i) {
      std::string place = at + "/" + std::to_string(i);
      if (i < schema.prefixItems.size())
        found = check((*array)[i], schema.prefixItems[i], place);
      else if (schema.items)
        found = check((*array)[i], *schema.items, place);
    }
    return found;
  }

  Found contained(const Value &value, const Schema &schema, const std::string &at) {
    const Array *array = value.asArray();
    if (!array || !schema.contains)
      return std::nullopt;
    auto number = static_cast<std::uint64_t>(
        std::count_if(array->begin(), array->end(),
                      [&](const Value &element) { return matches(element, *schema.contains); }));
    if (number < schema.minContains.value_or(1))
      return Mismatch{at, "has too few elements that match 'contains'"};
    if (schema.maxContains && number > *schema.maxContains)
      return Mismatch{at, "has too many elements that match 'contains'"};
    return std::nullopt;
  }

  Found members(const Value &value, const Schema &schema, const std::string &at) {
    const Object *object = value.asObject();
    if (!object)
      return std::nullopt;
    for (const auto &[name, member] : *object) {
      Found found = memberName(name, schema, at);
      if (!found)
        found = memberValue(name, member, schema, at + "/" + escaped(name));
      if (found)
        return found;
    }
    return std::nullopt;
  }

  Found memberName(const std::string &name, const Schema &schema, const std::string &at) {
    if (schema.propertyNames)
      if (Found found = check(Value(name), *schema.propertyNames, at))
        return Mismatch{at, "has a member '" + name + "', whose name " + found->message};
    return std::nullopt;
  }

  Found memberValue(const std::string &name, const Value &member, const Schema &schema,
                    const std::string &place) {
    Found found;
    const Schema *property = schema.properties.find(name);
    bool known = property != nullptr;
    if (property)
      found = check(member, *property, place);
    for (const auto &[pattern, schemaOfPattern] : schema.patternProperties) {
      std::optional<bool> match = regexMatches(pattern, name);
      known = known || match.value_or(true);
      if (match.value_or(false) && !found)
        found = check(member, schemaOfPattern, place);
    }
    if (!known && schema.additionalProperties)
      found = check(member, *schema.additionalProperties, place);
    return found;
  }

  Found dependents(const Value &value, const Schema &schema, const std::string &at) {
    const Object *object = value.asObject();
    if (!object)
      return std::nullopt;
    for (const auto &[name, needed] : schema.dependentRequired)
      for (const std::string &other : needed)
        if (object->find(name) && !object->find(other))
          return Mismatch{at, "has a member '" + name + "', but no '" + other + "'"};
    Found found;
    for (const auto &[name, other] : schema.dependentSchemas)
      if (!found && object->find(name))
        found = check(value, other, at);
    return found;
  }

  Found combinations(const Value &value, const Schema &schema, const std::string &at) {
    Found found;
    const Schema *target = schema.ref ? resolve_(*schema.ref) : nullptr;
    if (target)
      found = check(value, *target, at);
    for (const Schema &part : schema.allOf)
      if (!found)
        found = check(value, part, at);
    if (!found && schema.not_ && matches(value, *schema.not_))
      found = Mismatch{at, "matches the schema under 'not'"};
    if (!found && schema.if_)
      if (const auto &branch = matches(value, *schema.if_) ? schema.then : schema.else_)
        found = check(value, *branch, at);
    return found;
  }

  /// anyOf and oneOf. With a single alternative, its own mismatch says more.
  Found choices(const Value &value, const Schema &schema, const std::string &at) {
    if (schema.anyOf.size() == 1)
      return check(value, schema.anyOf.front(), at);
    auto match = [&](const Schema &part) { return matches(value, part); };
    if (!schema.anyOf.empty() && std::none_of(schema.anyOf.begin(), schema.anyOf.end(), match))
      return Mismatch{at, "matches no schema of 'anyOf'"};
    if (schema.oneOf.empty())
      return std::nullopt;
    auto number = std::count_if(schema.oneOf.begin(), schema.oneOf.end(), match);
    if (number == 0)
      return Mismatch{at, "matches no schema of 'oneOf'"};
    if (number > 1)
      return Mismatch{at, "matches " + std::to_string(number) + " schemas of 'oneOf'"};
    return std::nullopt;
  }

  /// A value of a schema whose discriminator names another one, which is made of this one, has to
  /// be one of that. Where a choice is given, choices() has found it.
  Found named(const Value &value, const Schema &schema, const std::string &at) {
    const Object *object = value.asObject();
    if (!schema.discriminator || !schema.discriminator->propertyName || !object ||
        !schema.anyOf.empty() || !schema.oneOf.empty())
      return std::nullopt;
    const Value *name = object->find(*schema.discriminator->propertyName);
    if (!name || !name->asString())
      return std::nullopt;
    const std::string *mapped = schema.discriminator->mapping.find(*name->asString());
    const Schema *target = resolveNamed(mapped ? *mapped : *name->asString());
    // The other one looks here in turn.
    if (!target || target == &schema || !named_.emplace(&value, &schema).second)
      return std::nullopt;
    Found found = check(value, *target, at);
    named_.erase({&value, &schema});
    return found;
  }

  /// A mapping has the names of components, or references.
  const Schema *resolveNamed(const std::string &target) const {
    const Schema *found = isComponentName(target) ? resolve_(kSchemas + target) : nullptr;
    return found ? found : resolve_(target);
  }

  const ResolveSchema &resolve_;
  const Formats formats_;
  const Sent sent_;
  unsigned depth_ = 0;
  std::set<std::pair<const Value *, const Schema *>> named_; ///< What is being looked at so.
};

} // namespace

std::optional<Mismatch> findMismatch(const Value &value, const Schema &schema,
                                     const ResolveSchema &resolve, Formats formats, Sent sent) {
  return Checker(resolve, formats, sent).check(value, schema, "");
}

} // namespace oapigen
