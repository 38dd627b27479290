// The names that attributes of the scope `api` take as arguments: `oapi::type<T>` and the option
// structures. Includes nothing, links nothing, costs the compiled program nothing.
//
// A structure's members have the names that OpenAPI gives the fields; what is not set is not in the
// document.
#pragma once

namespace oapi {

/// Carries a type to an attribute: `oapi::type<Error>`.
template <class T> struct Type {};
template <class T> inline constexpr Type<T> type{};

/// A value that may be left out of an option structure.
template <class T> struct Maybe {
  T value{};
  bool set = false;
  constexpr Maybe() = default;
  constexpr Maybe(T given) : value(given), set(true) {}
};

/// A file in a form or a body: binary content, not JSON. Use it as a parameter, member or result
/// where your own code has no type for it.
struct File {
  const unsigned char *data = nullptr;
  decltype(sizeof 0) size = 0;
  const char *name = nullptr;
};

/// Names an object that a `define_…` attribute puts among the document's components.
struct Component {
  const char *name = nullptr;
  const char *summary = nullptr;     ///< In place of that object's own, where it has one.
  const char *description = nullptr; ///< Likewise.
};
constexpr Component component(const char *name) {
  return {name, nullptr, nullptr};
}

/// https://spec.openapis.org/oas/v3.1.1.html#contact-object
struct Contact {
  const char *name = nullptr;
  const char *url = nullptr;
  const char *email = nullptr;
  const char *extensions = nullptr; ///< Here and below: a JSON object of members "x-…".
};

/// https://spec.openapis.org/oas/v3.1.1.html#license-object
struct License {
  const char *name = nullptr;
  const char *identifier = nullptr;
  const char *url = nullptr;
  const char *extensions = nullptr;
};

/// https://spec.openapis.org/oas/v3.1.1.html#info-object
struct Info {
  const char *summary = nullptr;
  const char *description = nullptr;
  const char *termsOfService = nullptr;
  Contact contact{};
  License license{};
  const char *extensions = nullptr;
};

/// https://spec.openapis.org/oas/v3.1.1.html#external-documentation-object
struct ExternalDocumentation {
  const char *url = nullptr;
  const char *description = nullptr;
  const char *extensions = nullptr;
};

/// https://spec.openapis.org/oas/v3.2.0.html#tag-object
struct Tag {
  ExternalDocumentation externalDocs{};
  const char *summary = nullptr; ///< OpenAPI 3.2
  const char *parent = nullptr;  ///< OpenAPI 3.2: the name of the tag under which this one stands.
  const char *kind = nullptr;    ///< OpenAPI 3.2: "nav", "badge", "audience" or a word of your own.
  const char *extensions = nullptr;
};

/// https://spec.openapis.org/oas/v3.2.0.html#server-object
struct Server {
  const char *name = nullptr; ///< OpenAPI 3.2
  const char *extensions = nullptr;
};

/// https://spec.openapis.org/oas/v3.1.1.html#server-variable-object
struct ServerVariable {
  const char *name = nullptr;
  const char *default_ = nullptr;
  const char *enum_[16] = {};
  const char *description = nullptr;
  const char *extensions = nullptr;
};

/// https://spec.openapis.org/oas/v3.1.1.html#parameter-object
struct Param {
  const char *description = nullptr;
  Maybe<bool> required{};
  Maybe<bool> deprecated{};
  Maybe<bool> allowEmptyValue{};
  const char *style = nullptr;
  Maybe<bool> explode{};
  Maybe<bool> allowReserved{};
  const char *mediaType = nullptr; ///< The value is written in it: `content` in place of `schema`.
  const char *example = nullptr;   ///< JSON where the type is no text.
  const char *extensions = nullptr;
};

/// https://spec.openapis.org/oas/v3.1.1.html#header-object
struct Header {
  Maybe<bool> required{};
  Maybe<bool> deprecated{};
  const char *style = nullptr;
  Maybe<bool> explode{};
  const char *mediaType = nullptr; ///< The value is written in it: `content` in place of `schema`.
  const char *example = nullptr;   ///< JSON where the type is no text.
  const char *extensions = nullptr;
};

/// https://spec.openapis.org/oas/v3.1.1.html#media-type-object
struct MediaType {
  const char *extensions = nullptr;
};

/// A header or a link of a response that is shared: the shared one that it is.
struct Part {
  const char *name = nullptr;
  const char *component = nullptr; ///< As `define_header` or `define_link` calls it.
};

/// https://spec.openapis.org/oas/v3.1.1.html#response-object
struct Response {
  Part headers[16] = {};
  MediaType content{}; ///< In which the type is written.
  Part links[16] = {};
  const char *extensions = nullptr;
};

/// https://spec.openapis.org/oas/v3.1.1.html#request-body-object
struct RequestBody {
  MediaType content{}; ///< In which the type is written.
  const char *extensions = nullptr;
};

/// https://spec.openapis.org/oas/v3.1.1.html#encoding-object
struct Encoding {
  const char *contentType = nullptr;
  const char *style = nullptr;
  Maybe<bool> explode{};
  Maybe<bool> allowReserved{};
  const char *extensions = nullptr;
};

/// https://spec.openapis.org/oas/v3.1.1.html#example-object
struct Example {
  const char *summary = nullptr;
  const char *description = nullptr;
  const char *externalValue = nullptr;
  const char *extensions = nullptr;
};

/// A value that a link passes on: a runtime expression such as "$response.body#/id", or a text.
struct LinkParameter {
  const char *name = nullptr;
  const char *value = nullptr;
};

/// https://spec.openapis.org/oas/v3.1.1.html#link-object
struct Link {
  const char *description = nullptr;
  LinkParameter parameters[16] = {};
  const char *requestBody = nullptr; ///< A runtime expression, or a text.
  const char *operationRef = nullptr;
  const char *server = nullptr; ///< The URL.
  const char *extensions = nullptr;
};

/// https://spec.openapis.org/oas/v3.1.1.html#path-item-object
struct PathItem {
  const char *summary = nullptr;
  const char *description = nullptr;
  const char *extensions = nullptr;
};

/// https://spec.openapis.org/oas/v3.1.1.html#xml-object
struct Xml {
  const char *name = nullptr;
  const char *namespace_ = nullptr;
  const char *prefix = nullptr;
  Maybe<bool> attribute{};
  Maybe<bool> wrapped{};
  const char *extensions = nullptr;
};

/// What the discriminator's member holds when the object is a `T`.
template <class T> struct Tagged {
  const char *value = nullptr;
};

// The five types of https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object

/// A key in a header, the query or a cookie.
struct ApiKey {
  const char *name = nullptr;
  const char *in = "header";
  const char *description = nullptr;
  const char *extensions = nullptr;
};

/// A scheme of HTTP authentication (RFC 9110): "basic", "bearer" …
struct Http {
  const char *scheme = nullptr;
  const char *bearerFormat = nullptr;
  const char *description = nullptr;
  const char *extensions = nullptr;
};

/// The client's own certificate.
struct MutualTls {
  const char *description = nullptr;
  const char *extensions = nullptr;
};

/// A permission that a token can carry.
struct Scope {
  const char *name = nullptr;
  const char *description = nullptr;
};

/// https://spec.openapis.org/oas/v3.1.1.html#oauth-flow-object
struct OAuthFlow {
  const char *authorizationUrl = nullptr;
  const char *tokenUrl = nullptr;
  const char *refreshUrl = nullptr;
  Scope scopes[32] = {};
  const char *extensions = nullptr;
};

/// https://spec.openapis.org/oas/v3.1.1.html#oauth-flows-object: of all flows together.
struct OAuthFlows {
  const char *extensions = nullptr;
};

/// Tokens of OAuth 2, by one flow or several.
struct OAuth2 {
  OAuthFlow implicit{};
  OAuthFlow password{};
  OAuthFlow clientCredentials{};
  OAuthFlow authorizationCode{};
  OAuthFlows flows{};
  const char *description = nullptr;
  const char *extensions = nullptr;
};

/// OpenID Connect; `url` is that of the provider's configuration.
struct OpenIdConnect {
  const char *url = nullptr;
  const char *description = nullptr;
  const char *extensions = nullptr;
};

/// A security scheme with the scopes that are needed: `oapi::scopes("oauth", "read", "write")`.
struct Scheme {
  const char *name = nullptr;
  const char *scopes[16] = {};
  constexpr Scheme() = default;
  constexpr Scheme(const char *scheme) : name(scheme) {}
};
template <class... Texts>
constexpr Scheme scopes(const char *scheme, const char *first, Texts... further) {
  Scheme result(scheme);
  const char *all[] = {first, further...};
  for (decltype(sizeof 0) i = 0; i <= sizeof...(further); ++i)
    result.scopes[i] = all[i];
  return result;
}

/// Several security schemes that are required together.
struct All {
  Scheme schemes[8] = {};
};
template <class... Schemes> constexpr All all(Schemes... schemes) {
  return {{Scheme(schemes)...}};
}

} // namespace oapi
