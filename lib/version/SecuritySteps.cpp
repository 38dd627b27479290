// Security schemes and what requires them.
#include "version/Edit.h"

#include "model/Pointer.h"

namespace oapigen::version {
namespace {

using enum Loss;
using enum Version;

/// nullptr: there is none of that name, or it is another document's.
const SecurityScheme *findScheme(const std::string &name, const Lowering &at) {
  if (!at.document().components)
    return nullptr;
  auto *either = at.document().components->securitySchemes.find(name);
  return either ? at.index().resolve(*either) : nullptr;
}

bool isMutualTLS(const std::string &name, const Lowering &at) {
  const SecurityScheme *scheme = findScheme(name, at);
  return scheme && scheme->type == "mutualTLS";
}

void leaveOutMutualTLS(Value &written, Lowering &at) {
  Object &schemes = *members(written).find(at.field())->asObject();
  for (const auto &[name, scheme] : at.object<Components>().securitySchemes)
    if (isMutualTLS(name, at)) {
      schemes.erase(name);
      at.loseAt(childPointer("/securitySchemes", name));
    }
  if (schemes.empty())
    members(written).take(at.field());
}

/// An alternative that required nothing else goes as a whole: it does not mean "nothing" now. When
/// it was the only one, nothing is all that is left.
void requireNoMutualTLS(Value &written, Lowering &at) {
  Array kept;
  for (Value &requirement : *members(written).find(at.field())->asArray()) {
    Object &names = members(requirement);
    const bool wasEmpty = names.empty();
    const Object before = names;
    for (const auto &[name, scopes] : before)
      if (isMutualTLS(name, at))
        names.erase(name);
    if (wasEmpty || !names.empty())
      kept.push_back(std::move(requirement));
  }
  Array &requirements = *members(written).find(at.field())->asArray();
  if (kept.empty() && !requirements.empty())
    at.lose();
  requirements = std::move(kept);
}

void leaveOutRoles(Value &written, Lowering &at) {
  for (auto &[name, scopes] : members(written)) {
    const SecurityScheme *scheme = findScheme(name, at);
    const bool canHaveScopes =
        !scheme || scheme->type == "oauth2" || scheme->type == "openIdConnect";
    if (canHaveScopes || scopes.asArray()->empty())
      continue;
    scopes = Array();
    at.loseAt(childPointer("", name));
  }
}

constexpr Step kSteps[] = {
    {"Security Scheme", "deprecated", v3_2, "deprecation of security schemes",
     "`x-deprecated` keeps it", Kept, keep},
    {"Security Scheme", "oauth2MetadataUrl", v3_2, "URL of the metadata of an OAuth 2 server",
     "`x-oauth2MetadataUrl` keeps it", Kept, keep},
    {"OAuth Flow", "deviceAuthorizationUrl", v3_2, "URL for the authorization of devices",
     "it goes with its flow", None, leaveOut},
    {"OAuth Flows", "deviceAuthorization", v3_2, "flow for the authorization of devices",
     "it is left out", Partly, drop},

    {"Components", "securitySchemes", v3_1, "security by mutual TLS",
     "the scheme is left out, and required nowhere", Partly, leaveOutMutualTLS},
    {"OpenAPI", "security", v3_1, "requirement of mutual TLS",
     "it goes with its scheme, and what required nothing else is open to everyone", Partly,
     requireNoMutualTLS},
    {"Operation", "security", v3_1, "requirement of mutual TLS",
     "it goes with its scheme, and what required nothing else is open to everyone", Partly,
     requireNoMutualTLS},
    {"Security Requirement", "", v3_1, "roles for this type of security scheme",
     "the scheme is required without them", Partly, leaveOutRoles},
};

} // namespace

std::span<const Step> securitySteps() {
  return kSteps;
}

} // namespace oapigen::version
