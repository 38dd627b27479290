// Rules about security: requirements name schemes that are there, schemes are of a known type.
#include "validate/Rules.h"

#include "model/Pointer.h"
#include "support/Spelling.h"

#include <algorithm>

namespace oapigen {
namespace {

constexpr std::string_view kTypes[] = {"apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"};
constexpr std::string_view kPlaces[] = {"query", "header", "cookie"};

template <std::size_t N> bool isOneOf(const std::string_view (&names)[N], const std::string &name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

const OrRef<SecurityScheme> *findScheme(const std::string &name, const Site &site) {
  const auto &components = site.document().components;
  return components ? components->securitySchemes.find(name) : nullptr;
}

void needsUnknownScheme(const SecurityRequirement &requirement, Site &site) {
  std::vector<std::string_view> names;
  if (site.document().components)
    for (const auto &[name, scheme] : site.document().components->securitySchemes)
      names.push_back(name);
  for (const auto &[name, scopes] : requirement.items)
    if (!findScheme(name, site))
      site.report({{"name", name}, {"suggestion", std::string(nearest(name, names))}},
                  childPointer("", name));
}

bool hasScope(const OAuthFlows &flows, const std::string &scope) {
  for (const auto *flow : {&flows.implicit, &flows.password, &flows.clientCredentials,
                           &flows.authorizationCode, &flows.deviceAuthorization})
    if (*flow && (*flow)->scopes.contains(scope))
      return true;
  return false;
}

void needsUnknownScope(const SecurityRequirement &requirement, Site &site) {
  for (const auto &[name, scopes] : requirement.items) {
    const OrRef<SecurityScheme> *either = findScheme(name, site);
    const SecurityScheme *scheme = either ? site.index().resolve(*either) : nullptr;
    if (!scheme || scheme->type != "oauth2" || !scheme->flows)
      continue;
    for (std::size_t at = 0; at != scopes.size(); ++at)
      if (!hasScope(*scheme->flows, scopes[at]))
        site.report({{"scope", scopes[at]}, {"name", name}},
                    childPointer(childPointer("", name), at));
  }
}

void isOfUnknownType(const SecurityScheme &scheme, Site &site) {
  if (scheme.type && !isOneOf(kTypes, *scheme.type))
    site.report({{"type", *scheme.type}}, "/type");
}

void isInUnknownPlace(const SecurityScheme &scheme, Site &site) {
  if (scheme.type == "apiKey" && scheme.in && !isOneOf(kPlaces, *scheme.in))
    site.report({{"place", *scheme.in}}, "/in");
}

constexpr Rule kRules[] = {
    {Problem::SecuritySchemeUnknown, needsUnknownScheme, Severity::Warning},
    {Problem::SecurityScopeUnknown, needsUnknownScope, Severity::Warning},
    {Problem::SecuritySchemeType, isOfUnknownType},
    {Problem::SecuritySchemePlace, isInUnknownPlace},
};

} // namespace

std::span<const Rule> securityRules() {
  return kRules;
}

} // namespace oapigen
