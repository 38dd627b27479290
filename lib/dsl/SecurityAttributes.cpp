// Rows of the attributes that say who may call: the schemes, and what each operation asks for.
//
// Which of the attributes around an operation count is decided in lib/mapping; the whole document's
// requirements are set here.
#include "dsl/AttributeParts.h"
#include "dsl/Locate.h"
#include "dsl/Structures.h"

#include "model/Pointer.h"

namespace oapigen::dsl {
namespace {

/// Type of the scheme by the structure that describes it.
constexpr std::pair<std::string_view, std::string_view> kTypes[] = {
    {"ApiKey", "apiKey"},
    {"Http", "http"},
    {"MutualTls", "mutualTLS"},
    {"OAuth2", "oauth2"},
    {"OpenIdConnect", "openIdConnect"},
};
constexpr std::string_view kFlows[] = {"implicit", "password", "clientCredentials",
                                       "authorizationCode"};

/// The flows stand in an object of their own, their scopes in a map.
void arrangeFlows(Object &scheme) {
  Object flows;
  for (std::string_view name : kFlows)
    if (Value *flow = scheme.find(name)) {
      listToMap(*flow->asObject(), "scopes", "description");
      if (!flow->asObject()->find("scopes"))
        flow->asObject()->append("scopes", Object());
      flows.append(std::string(name), std::move(*flow));
      scheme.erase(name);
    }
  const Value ofAll = scheme.take("flows");
  if (ofAll.asObject())
    for (const auto &[name, value] : *ofAll.asObject())
      flows.append(name, value);
  scheme.append("flows", std::move(flows));
}

void addScheme(OpenAPI &document, const Given &given) {
  Value value = given.structure("scheme");
  Object &scheme = *value.asObject();
  const std::string structure = given.structureName("scheme");
  for (const auto &[name, type] : kTypes)
    if (name == structure)
      scheme.append("type", std::string(type));
  if (structure == "OAuth2")
    arrangeFlows(scheme);
  if (structure == "OpenIdConnect")
    scheme.append("openIdConnectUrl", scheme.take("url"));
  ensure(document.components).securitySchemes[given.text("name")] = objectOf<SecurityScheme>(value);
}

void locateFlows(const Given &, const std::string &pointer, Origins &origins) {
  for (std::string_view name : kFlows) {
    const std::string flow = childPointer(pointer, name);
    const std::string arranged = childPointer(pointer + "/flows", name);
    for (const auto &[place, where] : Origins(origins.lower_bound(flow), origins.end()))
      if (place == flow || place.starts_with(flow + "/"))
        origins[arranged + place.substr(flow.size())] = where;
  }
}

Complaint schemeProblem(const source::Annotation &annotation) {
  const Object &scheme = *annotation.arguments[1].value.asObject();
  const std::string &structure = annotation.arguments[1].structure;
  if (structure == "Http" && !scheme.find("scheme"))
    return {"oapi::Http needs its .scheme, such as \"bearer\"", 1};
  if (structure == "ApiKey" && !scheme.find("name"))
    return {"oapi::ApiKey needs the .name of the header, query parameter or cookie", 1};
  if (structure == "OpenIdConnect" && !scheme.find("url"))
    return {"oapi::OpenIdConnect needs its .url", 1};
  return {};
}

Complaint requirementProblem(const source::Annotation &annotation) {
  const Object *all = annotation.arguments[0].value.asObject();
  return {all && all->empty() ? "oapi::all needs the names of schemes" : ""};
}

} // namespace

SecurityRequirement requirementOf(const Given &given) {
  SecurityRequirement requirement;
  auto scopesOf = [&](const std::string &scheme) -> List<std::string> & {
    List<std::string> &scopes = requirement.items[scheme];
    scopes.markPresent();
    return scopes;
  };
  if (given.has("scheme")) {
    List<std::string> &scopes = scopesOf(given.text("scheme"));
    for (const source::Argument *scope : given.all("scope"))
      scopes.push_back(*scope->value.asString());
    return requirement;
  }
  const Value all = given.structure("all");
  for (const Value &scheme : *all.asObject()->find("schemes")->asArray()) {
    List<std::string> &scopes = scopesOf(*scheme.asObject()->find("name")->asString());
    if (const Value *names = scheme.asObject()->find("scopes"))
      for (const Value &name : *names->asArray())
        scopes.push_back(*name.asString());
  }
  return requirement;
}

std::vector<Attribute> securityAttributes() {
  const On places = On::Function | kScopes | On::Document;
  return {
      {.name = "security_scheme",
       .forms = {{On::Document,
                  {text("name"),
                   {.name = "scheme",
                    .kind = ArgumentKind::Options,
                    .structure = "ApiKey|Http|MutualTls|OAuth2|OpenIdConnect"}}}},
       .repeat = Repeat::Many,
       .effects = {.document = addScheme, .locate = locateFlows},
       .at = "/components/securitySchemes/{name}",
       .help = "A way to prove who is calling.",
       .example =
           R"([[api::security_scheme("token", oapi::Http{.scheme = "bearer", .bearerFormat = "JWT"})]];)",
       .problem = schemeProblem},
      {.name = "security",
       .forms = {{places, {text("scheme"), optional(repeated(text("scope")))}},
                 {places, {{.name = "all", .kind = ArgumentKind::Options, .structure = "All"}}}},
       .repeat = Repeat::Many,
       .effects = {.document =
                       [](OpenAPI &document, const Given &given) {
                         document.security.push_back(requirementOf(given));
                       },
                   .locate = locateRequirement},
       .at = "/security/0",
       .help = "The scheme, with scopes, that a caller needs: of the operation, of all operations "
               "inside, or of the whole document; the innermost ones count. Those of the document "
               "hold for webhooks and callbacks too, whose caller is your server, unless they have "
               "their own, or `no_security`. Several attributes are alternatives; "
               "`oapi::all(\"a\", \"b\")` asks for all at once, with scopes as "
               "`oapi::scopes(\"a\", \"read\")`.",
       .example =
           R"([[api::security_scheme("oauth", oapi::OAuth2{.clientCredentials = {
    .tokenUrl = "https://example.com/token", .scopes = {{"users:write", "Change users"}}}})]];
[[api::delete("/users/{id}"), api::security("oauth", "users:write")]] void remove(int id);)",
       .problem = requirementProblem},
      {.name = "no_security",
       .forms = {{places, {}}},
       .effects = {.document =
                       [](OpenAPI &document, const Given &) {
                         document.security.push_back(SecurityRequirement());
                       }},
       .at = "/security/0",
       .help = "Anybody may call. Beside `security` it says that proof is welcome, but not needed.",
       .example = R"([[api::get("/status"), api::no_security]] std::string status();)"},
  };
}

} // namespace oapigen::dsl
