// The security schemes themselves: where a key is sent, flows and their scopes, addresses.
#include "diff/Messages.h"
#include "diff/Pairing.h"
#include "diff/Security.h"
#include "diff/Words.h"
#include "support/Ascii.h"

namespace oapigen::diff {
namespace {

using enum Kind;
constexpr auto kNone = Direction::None;

void compareUrl(Comparison &comparison, const std::string &name,
                const std::optional<std::string> &before, const std::optional<std::string> &after,
                const Spot &spot) {
  if (before != after)
    comparison.changed(SecurityUrlChanged, kNone, spot, "",
                       {name, before.value_or("not there"), after.value_or("not there")});
}

void compareFlow(Comparison &comparison, const std::string &name,
                 const std::optional<OAuthFlow> &before, const std::optional<OAuthFlow> &after,
                 const Spot &spot) {
  if (!before && !after)
    return;
  if (!before || !after) {
    comparison.changed(after ? FlowAdded : FlowRemoved, kNone, spot, "", {name, "", ""});
    return;
  }
  compareUrl(comparison, "the authorization URL", before->authorizationUrl, after->authorizationUrl,
             spot);
  compareUrl(comparison, "the device authorization URL", before->deviceAuthorizationUrl,
             after->deviceAuthorizationUrl, spot);
  compareUrl(comparison, "the token URL", before->tokenUrl, after->tokenUrl, spot);
  compareUrl(comparison, "the refresh URL", before->refreshUrl, after->refreshUrl, spot);
  for (const auto &[scope, text] : after->scopes)
    if (const std::string *old = before->scopes.find(scope); !old)
      comparison.changed(ScopeOffered, kNone, spot, "", {scope, "", ""});
    else if (*old != text)
      comparison.changed(ScopeTextChanged, kNone, spot, "", {scope, "", ""});
  for (const auto &[scope, text] : before->scopes)
    if (!after->scopes.contains(scope))
      comparison.changed(ScopeWithdrawn, kNone, spot, "", {scope, "", ""});
  compareExtensions(comparison, before->extensions, after->extensions, spot);
}

void compareFlows(Comparison &comparison, const SecurityScheme &before, const SecurityScheme &after,
                  const Spot &spot) {
  const OAuthFlows was = before.flows.value_or(OAuthFlows());
  const OAuthFlows is = after.flows.value_or(OAuthFlows());
  const std::pair<const char *, std::optional<OAuthFlow> OAuthFlows::*> kFlows[] = {
      {"implicit", &OAuthFlows::implicit},
      {"password", &OAuthFlows::password},
      {"clientCredentials", &OAuthFlows::clientCredentials},
      {"authorizationCode", &OAuthFlows::authorizationCode},
      {"deviceAuthorization", &OAuthFlows::deviceAuthorization},
  };
  for (const auto &[name, member] : kFlows)
    compareFlow(comparison, name, was.*member, is.*member, spot);
  compareExtensions(comparison, was.extensions, is.extensions, spot);
}

std::vector<std::string> onlyIn(const Side &side, const Side &other) {
  std::vector<std::string> names;
  if (const auto &components = side.document().components)
    for (const auto &[name, scheme] : components->securitySchemes)
      if (!schemeOf(other, name))
        names.push_back(name);
  return names;
}

/// Where the key is: "header X-Key"; of HTTP, the name of the method.
std::string placeOf(const SecurityScheme &scheme) {
  return scheme.type == "apiKey" ? scheme.in.value_or("") + ' ' + scheme.name.value_or("") : "";
}

/// "http bearer", "oauth2".
std::string typeOf(const SecurityScheme &scheme) {
  const std::string method = inLowerCase(scheme.scheme.value_or(""));
  return scheme.type.value_or("") + (method.empty() ? "" : ' ' + method);
}

/// What cannot be followed is called by its reference.
std::string typeOf(const OrRef<SecurityScheme> &either, const SecurityScheme *found) {
  return found ? typeOf(*found) : either.reference()->ref.value_or("");
}

void compareScheme(Comparison &comparison, const SecurityScheme &before,
                   const SecurityScheme &after) {
  const Spot spot = comparison.spotOf(before, after);
  compareWords(comparison, before, after);
  if (typeOf(before) != typeOf(after)) {
    comparison.changed(SchemeTypeChanged, kNone, spot, "", {"", typeOf(before), typeOf(after)});
    return;
  }
  if (placeOf(before) != placeOf(after))
    comparison.changed(SchemePlaceChanged, kNone, spot, "", {"", placeOf(before), placeOf(after)});
  if (before.bearerFormat != after.bearerFormat)
    comparison.changed(BearerFormatChanged, kNone, spot, "",
                       {"", before.bearerFormat.value_or("that is not stated"),
                        after.bearerFormat.value_or("that is not stated")});
  compareUrl(comparison, "the OpenID Connect URL", before.openIdConnectUrl, after.openIdConnectUrl,
             spot);
  compareUrl(comparison, "the metadata URL", before.oauth2MetadataUrl, after.oauth2MetadataUrl,
             spot);
  compareFlows(comparison, before, after, spot);
}

} // namespace

const SecurityScheme *schemeOf(const Side &side, const std::string &name) {
  const auto &components = side.document().components;
  const auto *either = components ? components->securitySchemes.find(name) : nullptr;
  return either ? side.resolve(*either) : nullptr;
}

std::string oldName(const Comparison &comparison, const std::string &name) {
  const Side &base = comparison.base(), &revision = comparison.revision();
  if (schemeOf(base, name) || !schemeOf(revision, name))
    return name;
  std::vector<std::string> gone = onlyIn(base, revision), come = onlyIn(revision, base);
  for (const auto &[left, right] :
       takePairs(gone, come, [&](const std::string &old, const std::string &now) {
         const SecurityScheme *was = schemeOf(base, old), *is = schemeOf(revision, now);
         return was && is && isSameMember(*was, *is);
       }))
    if (right == name)
      return left;
  return name;
}

void compareSecuritySchemes(Comparison &comparison) {
  static const Components kEmpty;
  const auto &left = comparison.base().document().components;
  const auto &right = comparison.revision().document().components;
  const auto &before = left ? left->securitySchemes : kEmpty.securitySchemes;
  const auto &after = right ? right->securitySchemes : kEmpty.securitySchemes;
  const Spot owner{"/components/securitySchemes", "/components/securitySchemes"};
  std::set<std::string> met;
  for (const auto &[name, either] : after) {
    const std::string old = oldName(comparison, name);
    met.insert(old);
    const auto *other = before.find(old);
    const SecurityScheme *was = schemeOf(comparison.base(), old);
    const SecurityScheme *is = comparison.revision().resolve(either);
    if (!other)
      comparison.added(SchemeAdded, kNone, owner, childPointer(owner.revision, name), {});
    else if (was && is)
      compareScheme(comparison, *was, *is);
    else if (typeOf(*other, was) != typeOf(either, is))
      comparison.changed(SchemeTypeChanged, kNone, owner / name, "",
                         {"", typeOf(*other, was), typeOf(either, is)});
  }
  for (const auto &[name, either] : before)
    if (!met.contains(name))
      comparison.removed(SchemeRemoved, kNone, owner, childPointer(owner.base, name), {});
}

} // namespace oapigen::diff
