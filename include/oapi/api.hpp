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

/// https://spec.openapis.org/oas/v3.1.1.html#contact-object
struct Contact {
  const char *name = nullptr;
  const char *url = nullptr;
  const char *email = nullptr;
};

/// https://spec.openapis.org/oas/v3.1.1.html#license-object
struct License {
  const char *name = nullptr;
  const char *identifier = nullptr;
  const char *url = nullptr;
};

/// https://spec.openapis.org/oas/v3.1.1.html#info-object
struct Info {
  const char *summary = nullptr;
  const char *description = nullptr;
  const char *termsOfService = nullptr;
  Contact contact{};
  License license{};
};

/// https://spec.openapis.org/oas/v3.1.1.html#external-documentation-object
struct ExternalDocumentation {
  const char *url = nullptr;
  const char *description = nullptr;
};

/// https://spec.openapis.org/oas/v3.2.0.html#tag-object
struct Tag {
  ExternalDocumentation externalDocs{};
  const char *summary = nullptr; ///< OpenAPI 3.2
  const char *parent = nullptr;  ///< OpenAPI 3.2: the name of the tag under which this one stands.
  const char *kind = nullptr;    ///< OpenAPI 3.2: "nav", "badge", "audience" or a word of your own.
};

/// https://spec.openapis.org/oas/v3.2.0.html#server-object
struct Server {
  const char *name = nullptr; ///< OpenAPI 3.2
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
};

} // namespace oapi
