// Who may call: requirements as sets of schemes with their scopes, and the schemes themselves.
#include "diff/Messages.h"
#include "diff/Pairing.h"
#include "diff/Words.h"
#include "support/Ascii.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

// ---- requirements -----------------------------------------------------------------------------

/// Names of schemes → scopes: all of them are needed.
using Credentials = std::map<std::string, std::set<std::string>>;

struct Requirements {
  std::vector<Credentials> alternatives; ///< Without the empty one.
  bool isOpen = true;                    ///< Nothing is required.
};

Requirements requirementsOf(const Side &side, const Operation &operation) {
  Requirements result;
  const auto &list = operation.security.isPresent() ? operation.security : side.document().security;
  result.isOpen = list.empty();
  for (const SecurityRequirement &requirement : list) {
    Credentials credentials;
    for (const auto &[name, scopes] : requirement.items)
      credentials[name].insert(scopes.begin(), scopes.end());
    if (credentials.empty())
      result.isOpen = true;
    else
      result.alternatives.push_back(std::move(credentials));
  }
  return result;
}

const SecurityScheme *schemeOf(const Side &side, const std::string &name) {
  const auto &components = side.document().components;
  const auto *either = components ? components->securitySchemes.find(name) : nullptr;
  return either ? side.resolve(*either) : nullptr;
}

std::vector<std::string> onlyIn(const Side &side, const Side &other) {
  std::vector<std::string> names;
  if (const auto &components = side.document().components)
    for (const auto &[name, scheme] : components->securitySchemes)
      if (!schemeOf(other, name))
        names.push_back(name);
  return names;
}

/// The name under which the base knows a scheme of the revision.
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

std::vector<std::string> namesOf(const Credentials &credentials) {
  std::vector<std::string> names;
  for (const auto &[name, scopes] : credentials)
    names.push_back(name);
  return names;
}

std::string inWords(const Credentials &credentials) {
  std::string out;
  for (const std::string &name : namesOf(credentials))
    out += (out.empty() ? "" : " and ") + name;
  return out;
}

std::string inWords(const std::vector<Credentials> &alternatives) {
  std::string out;
  for (const Credentials &each : alternatives)
    out += (out.empty() ? "" : ", or ") + inWords(each);
  return out;
}

/// Whether who has `more` has all of `less`.
bool includes(const Credentials &more, const Credentials &less) {
  return std::all_of(less.begin(), less.end(), [&](const auto &each) {
    auto found = more.find(each.first);
    return found != more.end() && std::includes(found->second.begin(), found->second.end(),
                                                each.second.begin(), each.second.end());
  });
}

/// What asks for more than another alternative adds nothing to it.
void dropRedundant(std::vector<Credentials> &alternatives) {
  const std::vector<Credentials> all = alternatives;
  std::erase_if(alternatives, [&](const Credentials &each) {
    return std::any_of(all.begin(), all.end(), [&](const Credentials &other) {
      return each != other && includes(each, other);
    });
  });
}

/// What is in one of them and not in the other.
Credentials without(Credentials credentials, const Credentials &others) {
  std::erase_if(credentials, [&](const auto &each) { return others.contains(each.first); });
  return credentials;
}

bool hasNamesOf(const Credentials &more, const Credentials &less) {
  return without(less, more).empty();
}

/// Of what both need.
void compareScopes(Comparison &comparison, const Credentials &before, const Credentials &after,
                   const Spot &spot, Direction direction) {
  for (const auto &[name, scopes] : after) {
    if (!before.contains(name))
      continue;
    const std::set<std::string> &old = before.at(name);
    for (const std::string &scope : scopes)
      if (!old.contains(scope))
        comparison.changed(ScopeRequired, direction, spot, "", {name, "", scope});
    for (const std::string &scope : old)
      if (!scopes.contains(scope))
        comparison.changed(ScopeDropped, direction, spot, "", {name, scope, ""});
  }
}

/// Of two alternatives that are one for both.
void comparePair(Comparison &comparison, const Credentials &before, const Credentials &after,
                 const Spot &spot, Direction direction) {
  compareScopes(comparison, before, after, spot, direction);
  if (const Credentials more = without(after, before); !more.empty())
    comparison.changed(CredentialNeeded, direction, spot, "", {"", "", inWords(more)});
  if (const Credentials less = without(before, after); !less.empty())
    comparison.changed(CredentialDropped, direction, spot, "", {"", inWords(less), ""});
}

/// Takes out what includes one of `others`, and pairs it with that: who has it has that too.
std::vector<std::pair<Credentials, Credentials>>
takeIncluding(std::vector<Credentials> &alternatives, const std::vector<Credentials> &others) {
  std::vector<std::pair<Credentials, Credentials>> pairs;
  std::erase_if(alternatives, [&](const Credentials &each) {
    auto found = std::find_if(others.begin(), others.end(),
                              [&](const Credentials &other) { return includes(each, other); });
    if (found != others.end())
      pairs.emplace_back(each, *found);
    return found != others.end();
  });
  return pairs;
}

/// Equal ones need no word; then those of the same schemes, of more or fewer, and what another
/// alternative still lets in. What is left is new or gone. `isOpen`: on both sides none is needed.
void compareAlternatives(Comparison &comparison, std::vector<Credentials> before,
                         std::vector<Credentials> after, bool isOpen, const Spot &spot,
                         Direction direction) {
  const std::vector<Credentials> allBefore = before, allAfter = after;
  auto pairBy = [&](auto matches) {
    for (const auto &[old, now] : takePairs(before, after, matches))
      comparePair(comparison, old, now, spot, direction);
  };
  takePairs(before, after, std::equal_to<Credentials>());
  pairBy([](const Credentials &left, const Credentials &right) {
    return namesOf(left) == namesOf(right);
  });
  if (!isOpen) {
    pairBy([](const Credentials &left, const Credentials &right) {
      return hasNamesOf(left, right) || hasNamesOf(right, left);
    });
    for (const auto &[old, now] : takeIncluding(before, allAfter))
      comparePair(comparison, old, now, spot, direction);
    for (const auto &[now, old] : takeIncluding(after, allBefore))
      comparePair(comparison, old, now, spot, direction);
  }
  for (const Credentials &each : after)
    comparison.changed(isOpen ? OptionalCredentialAdded : CredentialAdded, direction, spot, "",
                       {"", "", inWords(each)});
  for (const Credentials &each : before)
    comparison.changed(isOpen ? OptionalCredentialRemoved : CredentialRemoved, direction, spot, "",
                       {"", inWords(each), ""});
}

} // namespace

void compareSecurity(Comparison &comparison, const Operation &base, const Operation &revision,
                     Direction direction) {
  Requirements before = requirementsOf(comparison.base(), base);
  Requirements after = requirementsOf(comparison.revision(), revision);
  for (Credentials &credentials : after.alternatives) {
    Credentials renamed;
    for (auto &[name, scopes] : credentials)
      renamed[oldName(comparison, name)] = std::move(scopes);
    credentials = std::move(renamed);
  }
  for (auto *alternatives : {&before.alternatives, &after.alternatives})
    dropRedundant(*alternatives);
  const bool isInherited = !base.security.isPresent() && !revision.security.isPresent();
  const Spot spot =
      isInherited ? Spot{"/security", "/security"} : comparison.spotOf(base, revision) / "security";
  if (before.isOpen != after.isOpen) {
    comparison.changed(after.isOpen ? SecurityRemoved : SecurityAdded, direction, spot, "",
                       {"", inWords(before.alternatives), inWords(after.alternatives)});
    return;
  }
  compareAlternatives(comparison, std::move(before.alternatives), std::move(after.alternatives),
                      before.isOpen, spot, direction);
}

// ---- schemes ----------------------------------------------------------------------------------

namespace {

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
