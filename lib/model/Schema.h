// The Schema Object: JSON Schema 2020-12 with OpenAPI's four additions.
//
// A schema may also be `true` or `false`: then `boolean` is set and nothing else counts. A schema
// with nothing set is `{}`. Keywords that are not known here are kept in `extensions`.
#pragma once

#include "model/Reference.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace oapigen {

struct ExternalDocumentation {
  std::optional<std::string> description = {};
  std::optional<std::string> url = {};
  Extensions extensions = {};
  bool operator==(const ExternalDocumentation &) const = default;
};

struct Discriminator {
  std::optional<std::string> propertyName = {};
  NamedMap<std::string> mapping = {};
  std::optional<std::string> defaultMapping = {};
  Extensions extensions = {};
  bool operator==(const Discriminator &) const = default;
};

struct XML {
  std::optional<std::string> nodeType = {}; ///< element, attribute, text, cdata or none.
  std::optional<std::string> name = {};
  std::optional<std::string> namespace_ = {};
  std::optional<std::string> prefix = {};
  std::optional<bool> attribute = {};
  std::optional<bool> wrapped = {};
  Extensions extensions = {};
  bool operator==(const XML &) const = default;
};

/// The keyword `type`: absent, one name, or a list of names, and which of these it is stays known.
class SchemaType {
public:
  SchemaType() = default;
  SchemaType(std::string name) : names_{std::move(name)} {}
  SchemaType(const char *name) : names_{name} {}
  SchemaType(std::vector<std::string> names) : names_(std::move(names)), list_(true) {}

  bool isPresent() const { return list_ || !names_.empty(); }
  bool isList() const { return list_; } ///< Written as a list, even of one name.
  bool contains(std::string_view name) const;
  void add(std::string name); ///< With a second name it becomes a list; one it has stays single.
  const std::vector<std::string> &names() const { return names_; }
  void reset() { *this = SchemaType(); }
  bool operator==(const SchemaType &) const = default;

private:
  std::vector<std::string> names_;
  bool list_ = false;
};

/// Numbers that may be integers or not are Values; a count is a std::uint64_t.
struct Schema {
  std::optional<bool> boolean = {}; ///< The schema is this, not an object.

  std::optional<std::string> ref = {}; ///< `$ref`
  std::optional<std::string> dynamicRef = {};
  std::optional<std::string> id = {};     ///< `$id`
  std::optional<std::string> schema = {}; ///< `$schema`
  std::optional<std::string> anchor = {};
  std::optional<std::string> dynamicAnchor = {};
  NamedMap<bool> vocabulary = {};
  std::optional<std::string> comment = {};

  std::optional<std::string> title = {};
  std::optional<std::string> description = {};
  std::optional<bool> deprecated = {};
  std::optional<bool> readOnly = {};
  std::optional<bool> writeOnly = {};

  SchemaType type = {};
  std::optional<std::string> format = {};
  List<Value> enum_ = {};
  std::optional<Value> const_ = {};

  std::optional<Value> multipleOf = {};
  std::optional<Value> minimum = {};
  std::optional<Value> exclusiveMinimum = {};
  std::optional<Value> maximum = {};
  std::optional<Value> exclusiveMaximum = {};

  std::optional<std::uint64_t> minLength = {};
  std::optional<std::uint64_t> maxLength = {};
  std::optional<std::string> pattern = {};
  std::optional<std::string> contentEncoding = {};
  std::optional<std::string> contentMediaType = {};
  Box<Schema> contentSchema = {};

  List<Schema> prefixItems = {};
  Box<Schema> items = {};
  Box<Schema> contains = {};
  std::optional<std::uint64_t> minContains = {};
  std::optional<std::uint64_t> maxContains = {};
  std::optional<std::uint64_t> minItems = {};
  std::optional<std::uint64_t> maxItems = {};
  std::optional<bool> uniqueItems = {};
  Box<Schema> unevaluatedItems = {};

  List<std::string> required = {};
  NamedMap<Schema> properties = {};
  NamedMap<Schema> patternProperties = {};
  Box<Schema> additionalProperties = {};
  Box<Schema> propertyNames = {};
  std::optional<std::uint64_t> minProperties = {};
  std::optional<std::uint64_t> maxProperties = {};
  NamedMap<List<std::string>> dependentRequired = {};
  NamedMap<Schema> dependentSchemas = {};
  Box<Schema> unevaluatedProperties = {};

  List<Schema> allOf = {};
  List<Schema> anyOf = {};
  List<Schema> oneOf = {};
  Box<Schema> not_ = {};
  Box<Schema> if_ = {};
  Box<Schema> then = {};
  Box<Schema> else_ = {};
  Box<Discriminator> discriminator = {};

  std::optional<Value> default_ = {};
  List<Value> examples = {};
  std::optional<Value> example = {};
  Box<XML> xml = {};
  Box<ExternalDocumentation> externalDocs = {};
  NamedMap<Schema> defs = {}; ///< `$defs`
  Extensions extensions = {}; ///< And unknown keywords.

  bool operator==(const Schema &) const = default;
};

/// The schema `true` or `false`.
Schema booleanSchema(bool value);
/// `{$ref: reference}`
Schema referenceSchema(std::string reference);

} // namespace oapigen
