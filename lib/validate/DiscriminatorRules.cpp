// Rules about discriminators: each alternative is a component that has the property.
#include "validate/Rules.h"

#include "model/Pointer.h"
#include "support/Spelling.h"
#include "validate/Names.h"

#include <algorithm>
#include <map>

namespace oapigen {
namespace {

/// Looks for a property in a schema and what it is made of. What leads back to where the search
/// came from adds nothing; where a part is another document's, the property may well be there.
class PropertySearch {
public:
  PropertySearch(const std::string &name, const Index &index) : name_(name), index_(index) {}

  /// Whether a value may have the property: it stands in the schema, in what it refers to, or in a
  /// part of an allOf, anyOf or oneOf.
  bool mayHave(const Schema &schema) {
    return searched(schema, [&] {
      auto may = [&](const Schema &part) { return mayHave(part); };
      return schema.properties.contains(name_) || isInTarget(schema, may) ||
             std::any_of(schema.allOf.begin(), schema.allOf.end(), may) ||
             std::any_of(schema.anyOf.begin(), schema.anyOf.end(), may) ||
             std::any_of(schema.oneOf.begin(), schema.oneOf.end(), may);
    });
  }

  /// Whether a value always has the property: it is required in the schema, in what it refers to,
  /// in a part of an allOf, or in every alternative.
  bool alwaysHas(const Schema &schema) {
    return searched(schema, [&] {
      auto always = [&](const Schema &part) { return alwaysHas(part); };
      auto isInEach = [&](const List<Schema> &either) {
        return !either.empty() && std::all_of(either.begin(), either.end(), always);
      };
      return schema.required.contains(name_) || isInTarget(schema, always) ||
             std::any_of(schema.allOf.begin(), schema.allOf.end(), always) ||
             isInEach(schema.anyOf) || isInEach(schema.oneOf);
    });
  }

private:
  /// Each schema is looked at once.
  template <class Search> bool searched(const Schema &schema, Search search) {
    const auto [known, isNew] = found_.emplace(&schema, false);
    if (isNew)
      known->second = search();
    return known->second;
  }

  template <class Search> bool isInTarget(const Schema &schema, Search search) const {
    if (!schema.ref)
      return false;
    const Schema *target = index_.resolve<Schema>(*schema.ref);
    return !target || search(*target);
  }

  const std::string &name_;
  const Index &index_;
  std::map<const Schema *, bool> found_;
};

bool mayHaveProperty(const Schema &schema, const std::string &name, const Index &index) {
  return PropertySearch(name, index).mayHave(schema);
}
bool alwaysHasProperty(const Schema &schema, const std::string &name, const Index &index) {
  return PropertySearch(name, index).alwaysHas(schema);
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

/// The property that was probably meant: one that stands in the first of the alternatives, and that
/// all of them may have; empty: none is near.
std::string_view meantProperty(const std::string &name, const std::vector<const Schema *> &lacking,
                               const Index &index) {
  std::vector<std::string_view> names;
  if (const Schema *first = index.resolve<Schema>(*lacking.front()->ref))
    for (const auto &[other, property] : first->properties)
      if (std::ranges::all_of(
              lacking, [&](const Schema *one) { return mayHaveProperty(*one, other, index); }))
        names.push_back(other);
  return nearest(name, names);
}

/// Told once: it is the name that is wrong, when more than one lacks it.
void alternativeLacksProperty(const Schema &schema, Site &site) {
  std::vector<const Schema *> lacking;
  std::string names;
  forEachAlternative(schema, [&](const Schema &alternative, const std::string &) {
    const auto &name = schema.discriminator->propertyName;
    if (!name || !alternative.ref || mayHaveProperty(alternative, *name, site.index()))
      return;
    lacking.push_back(&alternative);
    const bool isComponent = localPointer(*alternative.ref).has_value();
    names += (names.empty() ? "'" : ", '") +
             (isComponent ? lastToken(*alternative.ref) : *alternative.ref) + "'";
  });
  if (lacking.empty())
    return;
  const std::string &name = *schema.discriminator->propertyName;
  site.report({{"name", name},
               {"schemas", names},
               {"suggestion", std::string(meantProperty(name, lacking, site.index()))}},
              "/discriminator/propertyName");
}

/// OpenAPI 3.2, "Discriminator Object": where the property may be missing, a default is a must.
void lacksDefault(const Schema &schema, Site &site) {
  if (!schema.discriminator || !schema.discriminator->propertyName ||
      schema.discriminator->defaultMapping || !site.isWrittenIn(Version::v3_2))
    return;
  const std::string &name = *schema.discriminator->propertyName;
  const bool hasAlternatives = !schema.oneOf.empty() || !schema.anyOf.empty();
  auto check = [&](const Schema &one, const std::string &pointer, const std::string &below) {
    if (!mayHaveProperty(one, name, site.index()) || alwaysHasProperty(one, name, site.index()))
      return;
    const std::string property = childPointer(pointer + "/properties", name);
    site.report({{"name", name}, {"schema", lastToken(pointer)}}, below,
                site.index().find<Schema>(property) ? site.noteAt(property, "it is declared here")
                                                    : std::vector<Note>());
  };
  if (!hasAlternatives)
    check(schema, site.pointer(), "/discriminator");
  forEachAlternative(schema, [&](const Schema &alternative, const std::string &below) {
    if (alternative.ref)
      check(alternative, std::string(localPointer(*alternative.ref).value_or(*alternative.ref)),
            below);
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
