// What concerns a document as a whole: Info, Server, Tag and the security objects.
#pragma once

#include "model/Schema.h"

namespace oapigen {

struct Contact {
  std::optional<std::string> name = {};
  std::optional<std::string> url = {};
  std::optional<std::string> email = {};
  Extensions extensions = {};
  bool operator==(const Contact &) const = default;
};

struct License {
  std::optional<std::string> name = {};
  std::optional<std::string> identifier = {}; ///< An SPDX expression; excludes `url`.
  std::optional<std::string> url = {};
  Extensions extensions = {};
  bool operator==(const License &) const = default;
};

struct Info {
  std::optional<std::string> title = {};
  std::optional<std::string> summary = {};
  std::optional<std::string> description = {};
  std::optional<std::string> termsOfService = {};
  std::optional<Contact> contact = {};
  std::optional<License> license = {};
  std::optional<std::string> version = {};
  Extensions extensions = {};
  bool operator==(const Info &) const = default;
};

struct ServerVariable {
  List<std::string> enum_ = {};
  std::optional<std::string> default_ = {};
  std::optional<std::string> description = {};
  Extensions extensions = {};
  bool operator==(const ServerVariable &) const = default;
};

struct Server {
  std::optional<std::string> url = {};
  std::optional<std::string> description = {};
  std::optional<std::string> name = {}; ///< Unique in the document.
  NamedMap<ServerVariable> variables = {};
  Extensions extensions = {};
  bool operator==(const Server &) const = default;
};

struct Tag {
  std::optional<std::string> name = {};
  std::optional<std::string> summary = {};
  std::optional<std::string> description = {};
  std::optional<ExternalDocumentation> externalDocs = {};
  std::optional<std::string> parent = {}; ///< The name of another tag.
  std::optional<std::string> kind = {};   ///< "nav", "badge", "audience" or any other word.
  Extensions extensions = {};
  bool operator==(const Tag &) const = default;
};

struct OAuthFlow {
  std::optional<std::string> authorizationUrl = {};
  std::optional<std::string> deviceAuthorizationUrl = {};
  std::optional<std::string> tokenUrl = {};
  std::optional<std::string> refreshUrl = {};
  NamedMap<std::string> scopes = {};
  Extensions extensions = {};
  bool operator==(const OAuthFlow &) const = default;
};

struct OAuthFlows {
  std::optional<OAuthFlow> implicit = {};
  std::optional<OAuthFlow> password = {};
  std::optional<OAuthFlow> clientCredentials = {};
  std::optional<OAuthFlow> authorizationCode = {};
  std::optional<OAuthFlow> deviceAuthorization = {};
  Extensions extensions = {};
  bool operator==(const OAuthFlows &) const = default;
};

struct SecurityScheme {
  std::optional<std::string> type = {}; ///< apiKey, http, mutualTLS, oauth2 or openIdConnect.
  std::optional<std::string> description = {};
  std::optional<std::string> name = {};
  std::optional<std::string> in = {}; ///< query, header or cookie.
  std::optional<std::string> scheme = {};
  std::optional<std::string> bearerFormat = {};
  std::optional<OAuthFlows> flows = {};
  std::optional<std::string> openIdConnectUrl = {};
  std::optional<std::string> oauth2MetadataUrl = {};
  std::optional<bool> deprecated = {};
  Extensions extensions = {};
  bool operator==(const SecurityScheme &) const = default;
};

/// Name of a security scheme → the scopes that it must have. All of them are needed; none: anybody
/// may call. The only object that cannot be extended.
struct SecurityRequirement {
  NamedMap<List<std::string>> items = {};
  bool operator==(const SecurityRequirement &) const = default;
};

} // namespace oapigen
