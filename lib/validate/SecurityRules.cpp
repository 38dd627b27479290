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
      site.report(withKnown({{"name", name}}, name, names), childPointer("", name));
}

/// The scopes of all flows, each once.
std::vector<std::string_view> scopesOf(const OAuthFlows &flows) {
  std::vector<std::string_view> names;
  for (const auto *flow : {&flows.implicit, &flows.password, &flows.clientCredentials,
                           &flows.authorizationCode, &flows.deviceAuthorization})
    if (*flow)
      for (const auto &[name, meaning] : (*flow)->scopes)
        if (std::find(names.begin(), names.end(), name) == names.end())
          names.push_back(name);
  return names;
}

void needsUnknownScope(const SecurityRequirement &requirement, Site &site) {
  for (const auto &[name, scopes] : requirement.items) {
    const OrRef<SecurityScheme> *either = findScheme(name, site);
    const SecurityScheme *scheme = either ? site.index().resolve(*either) : nullptr;
    if (!scheme || scheme->type != "oauth2" || !scheme->flows)
      continue;
    const std::vector<std::string_view> known = scopesOf(*scheme->flows);
    for (std::size_t at = 0; at != scopes.size(); ++at)
      if (std::find(known.begin(), known.end(), scopes[at]) == known.end())
        site.report(withKnown({{"scope", scopes[at]}, {"name", name}}, scopes[at], known),
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
