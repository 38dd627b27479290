// Rules about discriminators: each alternative is a component that has the property.
#include "validate/Rules.h"

#include "model/Pointer.h"
#include "validate/Names.h"

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
    {Problem::DiscriminatorMapping, mapsToNothing, Severity::Warning},
};

} // namespace

std::span<const Rule> discriminatorRules() {
  return kRules;
}

} // namespace oapigen
