// The few keywords that have another meaning, or none, in later versions.
#include "model/Raise.h"

#include "model/Read.h"
#include "model/Version.h"
#include "model/Walk.h"

#include <algorithm>

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

bool isMapOfObjects(const Value &value) {
  const Object *members = value.asObject();
  return members && std::all_of(members->begin(), members->end(),
                                [](const auto &member) { return member.second.asObject(); });
}

NamedMap<PathItem> readItems(const Object &webhooks, const PlacesOnDemand &places,
                             Diagnostics &out) {
  NamedMap<PathItem> items;
  items.markPresent();
  for (const auto &[name, value] : webhooks) {
    const std::string pointer = childPointer('/' + std::string(kExtension), name);
    if (auto item =
            fromValue<PathItem>(value, places, out, Completeness::Whole, {pointer, Version::v3_0}))
      items.set(name, *std::move(item));
  }
  return items;
}

/// References into the extension lead into the field.
void redirect(OpenAPI &document) {
  auto move = [](std::optional<std::string> &reference) {
    constexpr std::string_view kOld = "#/x-webhooks/";
    if (reference && reference->starts_with(kOld))
      reference->replace(0, kOld.size(), "#/webhooks/");
  };
  walk(
      document, [&](const std::string &, Reference &reference) { move(reference.ref); },
      [&](const std::string &, PathItem &item) { move(item.ref); },
      [&](const std::string &, Schema &schema) { move(schema.ref); },
      [&](const std::string &, Link &link) { move(link.operationRef); });
}

} // namespace

void raiseWebhooks(OpenAPI &document, LatePlaces &late, Diagnostics &out) {
  const Value *stated = document.extensions.find(kExtension);
  if (versionOf(document.openapi.value_or("")) != Version::v3_0 || !stated ||
      !isMapOfObjects(*stated) || document.webhooks.isPresent())
    return;
  document.webhooks = readItems(*stated->asObject(), late, out);
  document.extensions.erase(kExtension);
  redirect(document);
  const std::string from = '/' + std::string(kExtension);
  Places &places = late.edit();
  Places moved;
  for (auto at = places.lower_bound(from); at != places.end() && at->first.starts_with(from); ++at)
    if (at->first.size() == from.size() || at->first[from.size()] == '/')
      moved.emplace("/webhooks" + at->first.substr(from.size()), at->second);
  places.merge(moved);
}

} // namespace oapigen
