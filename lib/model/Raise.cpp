// The few keywords that have another meaning, or none, in later versions.
#include "model/Raise.h"

#include "model/Read.h"
#include "model/Version.h"

namespace oapigen {
namespace {

bool isTrue(const Value *flag) {
  return flag && *flag == Value(true);
}

/// A flag beside a bound becomes a bound of its own.
void raiseBound(Object &schema, const char *bound, const char *flag) {
  const Value *exclusive = schema.find(flag);
  if (!exclusive || !exclusive->asBool())
    return;
  const bool isExclusive = *exclusive->asBool();
  schema.erase(flag);
  const Value *value = schema.find(bound);
  if (!isExclusive || !value)
    return;
  const Value number = *value;
  schema.erase(bound);
  schema.set(flag, number);
}

void raiseFormat(Object &schema, const char *format, const char *keyword, const char *value) {
  if (const Value *found = schema.find("format"); found && *found == Value(format)) {
    schema.erase("format");
    schema.set(keyword, value);
  }
}

} // namespace

Object raisedSchema(const Object &schema) {
  if (const Value *reference = schema.find("$ref"))
    return {{"$ref", *reference}}; // 3.0 ignores what stands beside it.
  Object raised = schema;
  Value *type = raised.find("type");
  if (isTrue(schema.find("nullable")) && type && type->asString())
    *type = Array{*type, "null"};
  raised.erase("nullable");
  raiseBound(raised, "minimum", "exclusiveMinimum");
  raiseBound(raised, "maximum", "exclusiveMaximum");
  raiseFormat(raised, "byte", "contentEncoding", "base64");
  raiseFormat(raised, "binary", "contentMediaType", "application/octet-stream");
  return raised;
}

namespace {

constexpr std::string_view kExtension = "x-webhooks";

/// Reads them as the paths of a document of the same version.
std::optional<NamedMap<PathItem>> readItems(const Object &webhooks, const std::string &version) {
  Object paths;
  for (const auto &[name, item] : webhooks)
    paths.append('/' + name, item);
  Diagnostics problems;
  auto read = fromValue<OpenAPI>(Object{{"openapi", version}, {"paths", paths}}, {}, problems);
  if (!read || !read->paths)
    return std::nullopt;
  NamedMap<PathItem> items;
  items.markPresent();
  for (auto &[path, item] : read->paths->items)
    items.set(path.substr(1), std::move(item));
  return items;
}

} // namespace

void raiseWebhooks(OpenAPI &document, Places &places) {
  const std::string version = document.openapi.value_or("");
  const Value *stated = document.extensions.find(kExtension);
  if (versionOf(version) != Version::v3_0 || !stated || !stated->asObject() ||
      document.webhooks.isPresent())
    return;
  std::optional<NamedMap<PathItem>> items = readItems(*stated->asObject(), version);
  if (!items)
    return;
  document.webhooks = std::move(*items);
  document.extensions.erase(kExtension);
  const std::string from = '/' + std::string(kExtension);
  Places moved;
  for (auto at = places.lower_bound(from); at != places.end() && at->first.starts_with(from); ++at)
    if (at->first.size() == from.size() || at->first[from.size()] == '/')
      moved.emplace("/webhooks" + at->first.substr(from.size()), at->second);
  places.merge(moved);
}

} // namespace oapigen
