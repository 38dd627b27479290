// An operation and what it is made of, down to its media types.
//
// Where an object has members of any name (paths, status codes, expressions) they are in `items`.
#pragma once

#include "model/Info.h"

#include <span>

namespace oapigen {

struct Example {
  std::optional<std::string> summary = {};
  std::optional<std::string> description = {};
  std::optional<Value> dataValue = {};             ///< As the schema describes it.
  std::optional<std::string> serializedValue = {}; ///< As it is sent.
  std::optional<Value> value = {};                 ///< One of these two, by the media type.
  std::optional<std::string> externalValue = {};
  Extensions extensions = {};
  bool operator==(const Example &) const = default;
};

struct Encoding;

/// The maps named `content` have media types as their names.
struct MediaType {
  std::optional<std::string> description = {};
  Box<Schema> schema = {};     ///< Of the whole content.
  Box<Schema> itemSchema = {}; ///< Of each item, where the content is a sequence.
  std::optional<Value> example = {};
  NamedMap<OrRef<Example>> examples = {};
  NamedMap<Encoding> encoding = {};   ///< By the property's name.
  List<Encoding> prefixEncoding = {}; ///< By position.
  Box<Encoding> itemEncoding = {};    ///< Of all further positions.
  Extensions extensions = {};
  bool operator==(const MediaType &) const;
};

struct Header {
  std::optional<std::string> description = {};
  std::optional<bool> required = {};
  std::optional<bool> deprecated = {};
  std::optional<std::string> style = {};
  std::optional<bool> explode = {};
  Box<Schema> schema = {};
  std::optional<Value> example = {};
  NamedMap<OrRef<Example>> examples = {};
  NamedMap<OrRef<MediaType>> content = {};
  Extensions extensions = {};
  bool operator==(const Header &) const = default;
};

struct Encoding {
  std::optional<std::string> contentType = {};
  NamedMap<OrRef<Header>> headers = {};
  std::optional<std::string> style = {};
  std::optional<bool> explode = {};
  std::optional<bool> allowReserved = {};
  NamedMap<Encoding> encoding = {}; ///< As in MediaType, for what is nested.
  List<Encoding> prefixEncoding = {};
  Box<Encoding> itemEncoding = {};
  Extensions extensions = {};
  bool operator==(const Encoding &) const = default;
};

struct Parameter {
  std::optional<std::string> name = {};
  std::optional<std::string> in = {}; ///< query, querystring, header, path or cookie.
  std::optional<std::string> description = {};
  std::optional<bool> required = {};
  std::optional<bool> deprecated = {};
  std::optional<bool> allowEmptyValue = {};
  std::optional<std::string> style = {};
  std::optional<bool> explode = {};
  std::optional<bool> allowReserved = {};
  Box<Schema> schema = {};
  std::optional<Value> example = {};
  NamedMap<OrRef<Example>> examples = {};
  NamedMap<OrRef<MediaType>> content = {};
  Extensions extensions = {};
  bool operator==(const Parameter &) const = default;
};

struct RequestBody {
  std::optional<std::string> description = {};
  NamedMap<OrRef<MediaType>> content = {};
  std::optional<bool> required = {};
  Extensions extensions = {};
  bool operator==(const RequestBody &) const = default;
};

struct Link {
  std::optional<std::string> operationRef = {};
  std::optional<std::string> operationId = {};
  NamedMap<Value> parameters = {};       ///< Constants or runtime expressions.
  std::optional<Value> requestBody = {}; ///< Likewise.
  std::optional<std::string> description = {};
  std::optional<Server> server = {};
  Extensions extensions = {};
  bool operator==(const Link &) const = default;
};

struct Response {
  std::optional<std::string> summary = {};
  std::optional<std::string> description = {};
  NamedMap<OrRef<Header>> headers = {};
  NamedMap<OrRef<MediaType>> content = {};
  NamedMap<OrRef<Link>> links = {};
  Extensions extensions = {};
  bool operator==(const Response &) const = default;
};

struct Responses {
  NamedMap<OrRef<Response>> items = {}; ///< By status code: "200", "4XX".
  std::optional<OrRef<Response>> default_ = {};
  Extensions extensions = {};
  bool operator==(const Responses &) const = default;
};

struct PathItem;

struct Callback {
  NamedMap<PathItem> items = {}; ///< By runtime expression.
  Extensions extensions = {};
  bool operator==(const Callback &) const;
};

struct Operation {
  List<std::string> tags = {};
  std::optional<std::string> summary = {};
  std::optional<std::string> description = {};
  std::optional<ExternalDocumentation> externalDocs = {};
  std::optional<std::string> operationId = {};
  List<OrRef<Parameter>> parameters = {};
  std::optional<OrRef<RequestBody>> requestBody = {};
  std::optional<Responses> responses = {};
  NamedMap<OrRef<Callback>> callbacks = {};
  std::optional<bool> deprecated = {};
  List<SecurityRequirement> security = {}; ///< Present and empty: none, whatever the document says.
  List<Server> servers = {};
  Extensions extensions = {};
  bool operator==(const Operation &) const = default;
};

struct PathItem {
  std::optional<std::string> ref = {}; ///< `$ref`
  std::optional<std::string> summary = {};
  std::optional<std::string> description = {};
  Box<Operation> get = {};
  Box<Operation> put = {};
  Box<Operation> post = {};
  Box<Operation> delete_ = {};
  Box<Operation> options = {};
  Box<Operation> head = {};
  Box<Operation> patch = {};
  Box<Operation> trace = {};
  Box<Operation> query = {};
  NamedMap<Operation> additionalOperations = {}; ///< By method, spelled as it is sent: "COPY".
  List<Server> servers = {};
  List<OrRef<Parameter>> parameters = {};
  Extensions extensions = {};
  bool operator==(const PathItem &) const = default;
};

inline bool MediaType::operator==(const MediaType &) const = default;
inline bool Callback::operator==(const Callback &) const = default;

/// The methods that a path item has fields for, in the specification's order, in lower case.
std::span<const std::string_view> methodNames();

/// The operation of a method ("get", "delete", in lower case); nullptr: that is no method.
Box<Operation> *operationOf(PathItem &item, std::string_view method);
const Box<Operation> *operationOf(const PathItem &item, std::string_view method);

} // namespace oapigen
