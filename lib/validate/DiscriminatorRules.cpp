// Rules about discriminators: each alternative is a component that has the property.
#include "validate/Rules.h"

#include "model/Pointer.h"
#include "validate/Names.h"

#include <algorithm>

namespace oapigen {
namespace {

constexpr unsigned kMaxDepth = 32;

/// Whether a value of `schema` may have the property: it stands in it, in what it refers to, or in
/// a part of an allOf, anyOf or oneOf. True when a part is another document's.
bool hasProperty(const Schema &schema, const std::string &name, const Index &index,
                 unsigned depth = 0) {
  if (schema.properties.contains(name) || depth == kMaxDepth)
    return true;
  if (schema.ref) {
    const Schema *target = index.resolve<Schema>(*schema.ref);
    if (!target || hasProperty(*target, name, index, depth + 1))
      return true;
  }
  for (const List<Schema> *parts : {&schema.allOf, &schema.anyOf, &schema.oneOf})
    for (const Schema &part : *parts)
      if (hasProperty(part, name, index, depth + 1))
        return true;
  return false;
}

/// Whether a value of `schema` always has the property: it is required in it, in what it refers to,
/// in a part of an allOf, or in every alternative. True when a part is another document's.
bool alwaysHasProperty(const Schema &schema, const std::string &name, const Index &index,
                       unsigned depth = 0) {
  if (schema.required.contains(name) || depth == kMaxDepth)
    return true;
  auto has = [&](const Schema &part) { return alwaysHasProperty(part, name, index, depth + 1); };
  if (schema.ref) {
    const Schema *target = index.resolve<Schema>(*schema.ref);
    if (!target || has(*target))
      return true;
  }
  if (std::any_of(schema.allOf.begin(), schema.allOf.end(), has))
    return true;
  for (const List<Schema> *either : {&schema.anyOf, &schema.oneOf})
    if (!either->empty() && std::all_of(either->begin(), either->end(), has))
      return true;
  return false;
}

/// Calls `visit` with each alternative that a discriminator chooses between, and its pointer.
template <class Visit> void forEachAlternative(const Schema &schema, Visit visit) {
  if (!schema.discriminator)
    return;
  for (auto [name, list] : {std::pair("/oneOf", &schema.oneOf), {"/anyOf", &schema.anyOf}})
    for (std::size_t at = 0; at != list->size(); ++at)
      visit((*list)[at], childPointer(name, at));
}

void hasInlineAlternative(const Schema &schema, Site &site) {
  forEachAlternative(schema, [&](const Schema &alternative, const std::string &below) {
    if (!alternative.ref && !alternative.type.contains("null"))
      site.report({}, below);
  });
}

void alternativeLacksProperty(const Schema &schema, Site &site) {
  forEachAlternative(schema, [&](const Schema &alternative, const std::string &below) {
    const auto &name = schema.discriminator->propertyName;
    if (name && alternative.ref && !hasProperty(alternative, *name, site.index()))
      site.report({{"name", *name}, {"schema", *alternative.ref}}, below);
  });
}

/// OpenAPI 3.2, "Discriminator Object": where the property may be missing, a default is a must.
void lacksDefault(const Schema &schema, Site &site) {
  if (!schema.discriminator || !schema.discriminator->propertyName ||
      schema.discriminator->defaultMapping || !site.isWrittenIn(Version::v3_2))
    return;
  const std::string &name = *schema.discriminator->propertyName;
  const bool hasAlternatives = !schema.oneOf.empty() || !schema.anyOf.empty();
  auto check = [&](const Schema &one, const std::string &title, const std::string &below) {
    if (hasProperty(one, name, site.index()) && !alwaysHasProperty(one, name, site.index()))
      site.report({{"name", name}, {"schema", title}}, below);
  };
  if (!hasAlternatives)
    check(schema, lastToken(site.pointer()), "/discriminator");
  forEachAlternative(schema, [&](const Schema &alternative, const std::string &below) {
    if (alternative.ref)
      check(alternative, lastToken(*alternative.ref), below);
  });
}

/// Values of a mapping are names of schemas, or references where they are no such names.
void mapsToNothing(const Discriminator &discriminator, Site &site) {
  auto check = [&](const std::string &value, const std::string &target, const std::string &below) {
    bool isName = isComponentName(target) &&
                  site.index().find<Schema>(childPointer("/components/schemas", target));
    bool isElsewhere = !target.empty() && !localPointer(target) && !isComponentName(target);
    if (!isName && !isElsewhere && !site.index().resolve<Schema>(target))
      site.report({{"value", value}, {"target", target}}, below);
  };
  for (const auto &[value, target] : discriminator.mapping)
    check(value, target, childPointer("/mapping", value));
  if (discriminator.defaultMapping)
    check("any other value", *discriminator.defaultMapping, "/defaultMapping");
}

constexpr Rule kRules[] = {
    {Problem::DiscriminatorInline, hasInlineAlternative},
    {Problem::DiscriminatorProperty, alternativeLacksProperty, Severity::Warning},
    {Problem::DiscriminatorDefault, lacksDefault, Severity::Warning},
    {Problem::DiscriminatorMapping, mapsToNothing, Severity::Warning},
};

} // namespace

std::span<const Rule> discriminatorRules() {
  return kRules;
}

} // namespace oapigen
