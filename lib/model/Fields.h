// The fields of each object: one row each, in the order in which they are written.
//
// Writing, reading, merging, walking and the check of required fields are loops over these rows; a
// field is added by its member in the structure and its row here. Only their .cpp files include
// this header, it is slow to compile.
#pragma once

#include "model/FieldFacts.h"
#include "model/Objects.h"
#include "model/Version.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace oapigen {

/// What a `std::optional<Value>` may hold.
enum class Holds { Anything, Number };

/// A field of a fixed name.
template <class Object, class Member> struct Field {
  std::string_view name;
  Member Object::*member;
  bool isRequired = false;
  Version version = Version::v3_0; ///< The first one that has the field with its present meaning.
  Version requiredTo = kNewestVersion; ///< The last one that requires it, if it is required.
  Holds holds = Holds::Anything;
  /// Whether a required field is required in this object, which stands in the field `place`;
  /// nullptr: always.
  bool (*condition)(const Object &, std::string_view place) = nullptr;
  /// Whether the field may be in this object, which stands in the field `place`; nullptr: always.
  bool (*belongs)(const Object &, std::string_view place) = nullptr;

  Form form = Form::Any; ///< Of a text.

  constexpr Field(std::string_view fieldName, Member Object::*fieldMember)
      : name(fieldName), member(fieldMember) {}

  constexpr Field required() const {
    Field row = *this;
    row.isRequired = true;
    return row;
  }
  /// Only up to that version.
  constexpr Field requiredUntil(Version last) const {
    Field row = required();
    row.requiredTo = last;
    return row;
  }
  constexpr bool isRequiredIn(Version which) const { return isRequired && which <= requiredTo; }
  constexpr Field requiredIf(bool (*test)(const Object &, std::string_view place)) const {
    Field row = required();
    row.condition = test;
    return row;
  }
  constexpr Field onlyIf(bool (*test)(const Object &, std::string_view place)) const {
    Field row = *this;
    row.belongs = test;
    return row;
  }
  /// Required there, and nowhere else allowed.
  constexpr Field exactlyIf(bool (*test)(const Object &, std::string_view place)) const {
    return requiredIf(test).onlyIf(test);
  }
  constexpr Field since(Version first) const {
    Field row = *this;
    row.version = first;
    return row;
  }
  constexpr Field url() const {
    Field row = *this;
    row.form = Form::Url;
    return row;
  }
  constexpr Field email() const {
    Field row = *this;
    row.form = Form::Email;
    return row;
  }
  constexpr Field number() const {
    Field row = *this;
    row.holds = Holds::Number;
    return row;
  }
};

/// Fields of any name that `accepts` takes and that no other row has.
template <class Object, class Item> struct Pattern {
  NamedMap<Item> Object::*member;
  bool (*accepts)(std::string_view name);
};

/// `name` is the specification's, without "Object" behind it; `rows` is a tuple of Fields, and of
/// at most one Pattern. Where some fields belong only to some of the objects, `variantOf` gives the
/// words before the name that tell which object it is; empty: nobody knows.
template <class T> struct Fields;

/// Whether T keeps members that it does not know among its extensions, whatever their names.
template <class T>
inline constexpr bool kKeepsUnknown = std::is_same_v<T, Schema> || std::is_same_v<T, Reference>;

/// Whether T may have members "x-…". SecurityRequirement may not.
template <class T> inline constexpr bool kExtensible = requires(T object) {
  object.extensions;
};

/// Calls `visit` with each row of T, in their order.
template <ModelObject T, class Visit> constexpr void forEachRow(Visit &&visit) {
  std::apply([&](const auto &...row) { (visit(row), ...); }, Fields<T>::rows);
}

/// Whether any field of T is required: most objects are schemas, which have none.
template <ModelObject T>
inline constexpr bool kHasRequired = [] {
  bool any = false;
  forEachRow<T>([&](const auto &row) {
    if constexpr (requires { row.isRequired; })
      any = any || row.isRequired;
  });
  return any;
}();

/// Calls `miss` with the row of each required field that `object` lacks; `place()` gives the name
/// of the field that it stands in.
template <ModelObject T, class Place, class Miss>
void forEachMissing(const T &object, Version version, Place &&place, Miss &&miss) {
  if constexpr (kHasRequired<T>)
    forEachRow<T>([&](const auto &row) {
      if constexpr (requires { row.isRequired; })
        if (row.isRequiredIn(version) && !isPresent(object.*row.member) &&
            (!row.condition || row.condition(object, place())))
          miss(row);
    });
}

template <class T> std::vector<std::string_view> fieldNames() {
  std::vector<std::string_view> names;
  forEachRow<T>([&](const auto &row) {
    if constexpr (requires { row.name; })
      names.push_back(row.name);
  });
  return names;
}

constexpr bool anyName(std::string_view) {
  return true;
}
constexpr bool pathName(std::string_view name) {
  return name.starts_with('/');
}
constexpr bool isStatus(std::string_view name) {
  auto digit = [](char c) { return c >= '0' && c <= '9'; };
  return name.size() == 3 && name[0] >= '1' && name[0] <= '5' &&
         (name.substr(1) == "XX" || (digit(name[1]) && digit(name[2])));
}

/// Section 4.27: which fields each type of security scheme has.
template <const char *Type> bool schemeIs(const SecurityScheme &scheme, std::string_view) {
  return scheme.type == Type;
}
inline constexpr char kApiKey[] = "apiKey";
inline constexpr char kHttp[] = "http";
inline constexpr char kOAuth2[] = "oauth2";
inline constexpr char kOpenId[] = "openIdConnect";
inline constexpr std::string_view kSchemeTypes[] = {kApiKey, kHttp, "mutualTLS", kOAuth2, kOpenId};

/// Schemes of HTTP have no case (RFC 9110, 11.1).
inline bool isBearer(const SecurityScheme &scheme, std::string_view) {
  constexpr std::string_view kBearer = "bearer";
  const std::string name = scheme.scheme.value_or("");
  return scheme.type == kHttp && std::ranges::equal(name, kBearer, [](char one, char other) {
           return (one | 0x20) == other;
         });
}
/// "apiKey", "http basic"; the specification's types only.
inline std::string variantOf(const SecurityScheme &scheme, std::string_view) {
  const std::string type = scheme.type.value_or("");
  if (std::ranges::find(kSchemeTypes, type) == std::end(kSchemeTypes))
    return {};
  return type == kHttp && scheme.scheme ? type + ' ' + *scheme.scheme : type;
}
inline std::string variantOf(const OAuthFlow &, std::string_view flow) {
  return std::string(flow);
}

/// Up to 3.1 a response needs a description; what it says in short can stand for it.
inline bool hasNoSummary(const Response &response, std::string_view) {
  return !response.summary;
}

/// Section 4.29.
inline bool hasAuthorization(const OAuthFlow &, std::string_view flow) {
  return flow == "implicit" || flow == "authorizationCode";
}
inline bool hasDevice(const OAuthFlow &, std::string_view flow) {
  return flow == "deviceAuthorization";
}
inline bool hasToken(const OAuthFlow &, std::string_view flow) {
  return flow != "implicit";
}

template <> struct Fields<Contact> {
  static constexpr std::string_view name = "Contact";
  static constexpr auto rows =
      std::tuple(Field("name", &Contact::name), //
                 Field("url", &Contact::url).url(), Field("email", &Contact::email).email());
};

template <> struct Fields<License> {
  static constexpr std::string_view name = "License";
  static constexpr auto rows =
      std::tuple(Field("name", &License::name).required(),
                 Field("identifier", &License::identifier).since(Version::v3_1),
                 Field("url", &License::url).url());
};

template <> struct Fields<Info> {
  static constexpr std::string_view name = "Info";
  static constexpr auto rows = std::tuple(
      Field("title", &Info::title).required(), Field("version", &Info::version).required(),
      Field("summary", &Info::summary).since(Version::v3_1),
      Field("description", &Info::description),
      Field("termsOfService", &Info::termsOfService).url(), Field("contact", &Info::contact),
      Field("license", &Info::license));
};

template <> struct Fields<ServerVariable> {
  static constexpr std::string_view name = "Server Variable";
  static constexpr auto rows = std::tuple(Field("description", &ServerVariable::description),
                                          Field("default", &ServerVariable::default_).required(),
                                          Field("enum", &ServerVariable::enum_));
};

template <> struct Fields<Server> {
  static constexpr std::string_view name = "Server";
  static constexpr auto rows = std::tuple(
      Field("url", &Server::url).required(), Field("description", &Server::description),
      Field("name", &Server::name).since(Version::v3_2), Field("variables", &Server::variables));
};

template <> struct Fields<Tag> {
  static constexpr std::string_view name = "Tag";
  static constexpr auto rows = std::tuple(
      Field("name", &Tag::name).required(), Field("summary", &Tag::summary).since(Version::v3_2),
      Field("description", &Tag::description), Field("externalDocs", &Tag::externalDocs),
      Field("parent", &Tag::parent).since(Version::v3_2),
      Field("kind", &Tag::kind).since(Version::v3_2));
};

template <> struct Fields<ExternalDocumentation> {
  static constexpr std::string_view name = "External Documentation";
  static constexpr auto rows =
      std::tuple(Field("description", &ExternalDocumentation::description),
                 Field("url", &ExternalDocumentation::url).url().required());
};

template <> struct Fields<OAuthFlow> {
  static constexpr std::string_view name = "OAuth Flow";
  static constexpr auto rows = std::tuple(
      Field("authorizationUrl", &OAuthFlow::authorizationUrl).url().exactlyIf(hasAuthorization),
      Field("deviceAuthorizationUrl", &OAuthFlow::deviceAuthorizationUrl)
          .url()
          .exactlyIf(hasDevice)
          .since(Version::v3_2),
      Field("tokenUrl", &OAuthFlow::tokenUrl).url().exactlyIf(hasToken),
      Field("refreshUrl", &OAuthFlow::refreshUrl).url(),
      Field("scopes", &OAuthFlow::scopes).required());
};

template <> struct Fields<OAuthFlows> {
  static constexpr std::string_view name = "OAuth Flows";
  static constexpr auto rows = std::tuple(
      Field("implicit", &OAuthFlows::implicit), Field("password", &OAuthFlows::password),
      Field("clientCredentials", &OAuthFlows::clientCredentials),
      Field("authorizationCode", &OAuthFlows::authorizationCode),
      Field("deviceAuthorization", &OAuthFlows::deviceAuthorization).since(Version::v3_2));
};

template <> struct Fields<SecurityScheme> {
  static constexpr std::string_view name = "Security Scheme";
  static constexpr auto rows =
      std::tuple(Field("type", &SecurityScheme::type).required(),
                 Field("description", &SecurityScheme::description),
                 Field("name", &SecurityScheme::name).exactlyIf(schemeIs<kApiKey>),
                 Field("in", &SecurityScheme::in).exactlyIf(schemeIs<kApiKey>),
                 Field("scheme", &SecurityScheme::scheme).exactlyIf(schemeIs<kHttp>),
                 Field("bearerFormat", &SecurityScheme::bearerFormat).onlyIf(isBearer),
                 Field("flows", &SecurityScheme::flows).exactlyIf(schemeIs<kOAuth2>),
                 Field("openIdConnectUrl", &SecurityScheme::openIdConnectUrl)
                     .url()
                     .exactlyIf(schemeIs<kOpenId>),
                 Field("oauth2MetadataUrl", &SecurityScheme::oauth2MetadataUrl)
                     .url()
                     .onlyIf(schemeIs<kOAuth2>)
                     .since(Version::v3_2),
                 Field("deprecated", &SecurityScheme::deprecated).since(Version::v3_2));
};

template <> struct Fields<SecurityRequirement> {
  static constexpr std::string_view name = "Security Requirement";
  static constexpr auto rows = std::tuple(Pattern{&SecurityRequirement::items, anyName});
};

template <> struct Fields<Reference> {
  static constexpr std::string_view name = "Reference";
  static constexpr auto rows =
      std::tuple(Field("$ref", &Reference::ref).required(),
                 Field("summary", &Reference::summary).since(Version::v3_1),
                 Field("description", &Reference::description).since(Version::v3_1));
};

template <> struct Fields<Discriminator> {
  static constexpr std::string_view name = "Discriminator";
  static constexpr auto rows =
      std::tuple(Field("propertyName", &Discriminator::propertyName).required(),
                 Field("mapping", &Discriminator::mapping),
                 Field("defaultMapping", &Discriminator::defaultMapping).since(Version::v3_2));
};

template <> struct Fields<XML> {
  static constexpr std::string_view name = "XML";
  static constexpr auto rows =
      std::tuple(Field("nodeType", &XML::nodeType).since(Version::v3_2), Field("name", &XML::name),
                 Field("namespace", &XML::namespace_), Field("prefix", &XML::prefix),
                 Field("attribute", &XML::attribute), Field("wrapped", &XML::wrapped));
};

template <> struct Fields<Schema> {
  static constexpr std::string_view name = "Schema";
  static constexpr auto rows = std::tuple(
      Field("$schema", &Schema::schema).since(Version::v3_1),
      Field("$id", &Schema::id).since(Version::v3_1),
      Field("$vocabulary", &Schema::vocabulary).since(Version::v3_1),
      Field("$ref", &Schema::ref), //
      Field("$dynamicRef", &Schema::dynamicRef).since(Version::v3_1),
      Field("$anchor", &Schema::anchor).since(Version::v3_1),
      Field("$dynamicAnchor", &Schema::dynamicAnchor).since(Version::v3_1),
      Field("$comment", &Schema::comment).since(Version::v3_1),

      Field("title", &Schema::title), Field("description", &Schema::description),
      Field("deprecated", &Schema::deprecated), Field("readOnly", &Schema::readOnly),
      Field("writeOnly", &Schema::writeOnly),

      Field("type", &Schema::type), Field("format", &Schema::format),
      Field("const", &Schema::const_).since(Version::v3_1), //
      Field("enum", &Schema::enum_),

      Field("multipleOf", &Schema::multipleOf).number(), //
      Field("minimum", &Schema::minimum).number(),
      Field("exclusiveMinimum", &Schema::exclusiveMinimum).number().since(Version::v3_1),
      Field("maximum", &Schema::maximum).number(),
      Field("exclusiveMaximum", &Schema::exclusiveMaximum).number().since(Version::v3_1),

      Field("minLength", &Schema::minLength), Field("maxLength", &Schema::maxLength),
      Field("pattern", &Schema::pattern),
      Field("contentEncoding", &Schema::contentEncoding).since(Version::v3_1),
      Field("contentMediaType", &Schema::contentMediaType).since(Version::v3_1),
      Field("contentSchema", &Schema::contentSchema).since(Version::v3_1),

      Field("discriminator", &Schema::discriminator), Field("allOf", &Schema::allOf),
      Field("anyOf", &Schema::anyOf), Field("oneOf", &Schema::oneOf), Field("not", &Schema::not_),
      Field("if", &Schema::if_).since(Version::v3_1),
      Field("then", &Schema::then).since(Version::v3_1),
      Field("else", &Schema::else_).since(Version::v3_1),

      Field("required", &Schema::required), Field("properties", &Schema::properties),
      Field("patternProperties", &Schema::patternProperties).since(Version::v3_1),
      Field("additionalProperties", &Schema::additionalProperties),
      Field("unevaluatedProperties", &Schema::unevaluatedProperties).since(Version::v3_1),
      Field("propertyNames", &Schema::propertyNames).since(Version::v3_1),
      Field("minProperties", &Schema::minProperties),
      Field("maxProperties", &Schema::maxProperties),
      Field("dependentRequired", &Schema::dependentRequired).since(Version::v3_1),
      Field("dependentSchemas", &Schema::dependentSchemas).since(Version::v3_1),

      Field("prefixItems", &Schema::prefixItems).since(Version::v3_1),
      Field("items", &Schema::items),
      Field("unevaluatedItems", &Schema::unevaluatedItems).since(Version::v3_1),
      Field("contains", &Schema::contains).since(Version::v3_1),
      Field("minContains", &Schema::minContains).since(Version::v3_1),
      Field("maxContains", &Schema::maxContains).since(Version::v3_1),
      Field("minItems", &Schema::minItems), Field("maxItems", &Schema::maxItems),
      Field("uniqueItems", &Schema::uniqueItems),

      Field("default", &Schema::default_), Field("example", &Schema::example),
      Field("examples", &Schema::examples).since(Version::v3_1), Field("xml", &Schema::xml),
      Field("externalDocs", &Schema::externalDocs),
      Field("$defs", &Schema::defs).since(Version::v3_1));
};

template <> struct Fields<Example> {
  static constexpr std::string_view name = "Example";
  static constexpr auto rows =
      std::tuple(Field("summary", &Example::summary), Field("description", &Example::description),
                 Field("dataValue", &Example::dataValue).since(Version::v3_2),
                 Field("serializedValue", &Example::serializedValue).since(Version::v3_2),
                 Field("value", &Example::value), Field("externalValue", &Example::externalValue));
};

template <> struct Fields<MediaType> {
  static constexpr std::string_view name = "Media Type";
  static constexpr auto rows =
      std::tuple(Field("description", &MediaType::description).since(Version::v3_2),
                 Field("schema", &MediaType::schema),
                 Field("itemSchema", &MediaType::itemSchema).since(Version::v3_2),
                 Field("example", &MediaType::example), Field("examples", &MediaType::examples),
                 Field("encoding", &MediaType::encoding),
                 Field("prefixEncoding", &MediaType::prefixEncoding).since(Version::v3_2),
                 Field("itemEncoding", &MediaType::itemEncoding).since(Version::v3_2));
};

template <> struct Fields<Encoding> {
  static constexpr std::string_view name = "Encoding";
  static constexpr auto rows =
      std::tuple(Field("contentType", &Encoding::contentType), Field("headers", &Encoding::headers),
                 Field("style", &Encoding::style), Field("explode", &Encoding::explode),
                 Field("allowReserved", &Encoding::allowReserved),
                 Field("encoding", &Encoding::encoding).since(Version::v3_2),
                 Field("prefixEncoding", &Encoding::prefixEncoding).since(Version::v3_2),
                 Field("itemEncoding", &Encoding::itemEncoding).since(Version::v3_2));
};

template <> struct Fields<Header> {
  static constexpr std::string_view name = "Header";
  static constexpr auto rows =
      std::tuple(Field("description", &Header::description), Field("required", &Header::required),
                 Field("deprecated", &Header::deprecated), Field("style", &Header::style),
                 Field("explode", &Header::explode), Field("schema", &Header::schema),
                 Field("content", &Header::content), Field("example", &Header::example),
                 Field("examples", &Header::examples));
};

template <> struct Fields<Parameter> {
  static constexpr std::string_view name = "Parameter";
  static constexpr auto rows = std::tuple(
      Field("name", &Parameter::name).required(), Field("in", &Parameter::in).required(),
      Field("description", &Parameter::description), Field("required", &Parameter::required),
      Field("deprecated", &Parameter::deprecated),
      Field("allowEmptyValue", &Parameter::allowEmptyValue), Field("style", &Parameter::style),
      Field("explode", &Parameter::explode), Field("allowReserved", &Parameter::allowReserved),
      Field("schema", &Parameter::schema), Field("content", &Parameter::content),
      Field("example", &Parameter::example), Field("examples", &Parameter::examples));
};

template <> struct Fields<RequestBody> {
  static constexpr std::string_view name = "Request Body";
  static constexpr auto rows = std::tuple(Field("description", &RequestBody::description),
                                          Field("required", &RequestBody::required),
                                          Field("content", &RequestBody::content).required());
};

template <> struct Fields<Link> {
  static constexpr std::string_view name = "Link";
  static constexpr auto rows = std::tuple(
      Field("operationRef", &Link::operationRef), Field("operationId", &Link::operationId),
      Field("description", &Link::description), Field("parameters", &Link::parameters),
      Field("requestBody", &Link::requestBody), Field("server", &Link::server));
};

template <> struct Fields<Response> {
  static constexpr std::string_view name = "Response";
  static constexpr auto rows =
      std::tuple(Field("summary", &Response::summary).since(Version::v3_2),
                 Field("description", &Response::description)
                     .requiredIf(hasNoSummary)
                     .requiredUntil(Version::v3_1),
                 Field("headers", &Response::headers), Field("content", &Response::content),
                 Field("links", &Response::links));
};

template <> struct Fields<Responses> {
  static constexpr std::string_view name = "Responses";
  static constexpr auto rows =
      std::tuple(Pattern{&Responses::items, isStatus}, Field("default", &Responses::default_));
};

template <> struct Fields<Callback> {
  static constexpr std::string_view name = "Callback";
  static constexpr auto rows = std::tuple(Pattern{&Callback::items, anyName});
};

template <> struct Fields<Operation> {
  static constexpr std::string_view name = "Operation";
  static constexpr auto rows = std::tuple(
      Field("tags", &Operation::tags), Field("operationId", &Operation::operationId),
      Field("summary", &Operation::summary), Field("description", &Operation::description),
      Field("externalDocs", &Operation::externalDocs), Field("deprecated", &Operation::deprecated),
      Field("security", &Operation::security), Field("servers", &Operation::servers),
      Field("parameters", &Operation::parameters), Field("requestBody", &Operation::requestBody),
      Field("responses", &Operation::responses).requiredUntil(Version::v3_0),
      Field("callbacks", &Operation::callbacks));
};

template <> struct Fields<PathItem> {
  static constexpr std::string_view name = "Path Item";
  static constexpr auto rows = std::tuple(
      Field("$ref", &PathItem::ref), Field("summary", &PathItem::summary),
      Field("description", &PathItem::description), Field("servers", &PathItem::servers),
      Field("parameters", &PathItem::parameters), Field("get", &PathItem::get),
      Field("put", &PathItem::put), Field("post", &PathItem::post),
      Field("delete", &PathItem::delete_), Field("options", &PathItem::options),
      Field("head", &PathItem::head), Field("patch", &PathItem::patch),
      Field("trace", &PathItem::trace), Field("query", &PathItem::query).since(Version::v3_2),
      Field("additionalOperations", &PathItem::additionalOperations).since(Version::v3_2));
};

template <> struct Fields<Paths> {
  static constexpr std::string_view name = "Paths";
  static constexpr auto rows = std::tuple(Pattern{&Paths::items, pathName});
};

template <> struct Fields<Components> {
  static constexpr std::string_view name = "Components";
  static constexpr auto rows = std::tuple(
      Field("schemas", &Components::schemas), Field("responses", &Components::responses),
      Field("parameters", &Components::parameters), Field("examples", &Components::examples),
      Field("requestBodies", &Components::requestBodies), Field("headers", &Components::headers),
      Field("securitySchemes", &Components::securitySchemes), Field("links", &Components::links),
      Field("callbacks", &Components::callbacks),
      Field("pathItems", &Components::pathItems).since(Version::v3_1),
      Field("mediaTypes", &Components::mediaTypes).since(Version::v3_2));
};

template <> struct Fields<OpenAPI> {
  static constexpr std::string_view name = "OpenAPI";
  static constexpr auto rows = std::tuple(
      Field("openapi", &OpenAPI::openapi).required(),
      Field("$self", &OpenAPI::self).since(Version::v3_2), Field("info", &OpenAPI::info).required(),
      Field("jsonSchemaDialect", &OpenAPI::jsonSchemaDialect).since(Version::v3_1),
      Field("externalDocs", &OpenAPI::externalDocs), Field("servers", &OpenAPI::servers),
      Field("security", &OpenAPI::security), Field("tags", &OpenAPI::tags),
      Field("paths", &OpenAPI::paths).requiredUntil(Version::v3_0),
      Field("webhooks", &OpenAPI::webhooks).since(Version::v3_1),
      Field("components", &OpenAPI::components));
};

} // namespace oapigen
