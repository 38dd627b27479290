// A schema by itself is checked in a document that has nothing else. One with references is found
// again in the whole document by its looks: each use is a copy.
#include "tool/ConfiguredTypes.h"

#include "model/Walk.h"
#include "validate/Keywords.h"
#include "validate/Validate.h"

#include <algorithm>

namespace oapigen::tool {
namespace {

/// Whether what others say decides if the schema is right.
bool refersToOthers(const Schema &schema) {
  bool refers = false;
  walk(schema, [&](const std::string &, const Schema &inner) {
    refers = refers || inner.ref || inner.discriminator;
  });
  return refers;
}

/// JSON Schema allows any name; one that is spelt nearly like a keyword is meant to be that.
void checkKeywords(const Schema &schema, const std::string &pointer, const Places &places,
                   Diagnostics &out) {
  walk(schema, [&](const std::string &below, const Schema &inner) {
    for (const auto &[name, value] : inner.extensions) {
      const std::string at = childPointer(pointer + below, name);
      const std::string_view meant = keywordLike(name);
      if (!meant.empty())
        out.report(Problem::ConfigUnknownKey, nearestPlace(places, at),
                   {{"key", at.substr(1)}, {"suggestion", std::string(meant)}});
    }
  });
}

} // namespace

void checkType(const Schema &schema, const std::string &pointer, const Places &places,
               Diagnostics &out) {
  checkKeywords(schema, pointer, places, out);
  if (refersToOthers(schema))
    return;
  constexpr const char *kName = "Type";
  OpenAPI document;
  document.openapi = specificationOf(kNewestVersion);
  document.info = Info{.title = kName, .version = kFallbackVersion};
  document.components.emplace().schemas.set(kName, schema);
  Origins origins;
  for (const auto &[below, where] : placesBelow(places, pointer))
    origins.emplace(childPointer("/components/schemas", kName) + below, where);
  Diagnostics found;
  validate(document, origins, found);
  for (const Diagnostic &problem : found.all())
    if (problem.id != rowOf(Problem::FieldUnknown).id) // As a key of the configuration.
      out.add(problem);
}

void validateTyped(const Linked &linked, const Settings &settings, Version version,
                   Diagnostics &out) {
  if (std::none_of(settings.types.begin(), settings.types.end(),
                   [](const auto &each) { return refersToOthers(each.second); }))
    return validate(linked.document, linked.origins, out, Strictness::Own, version);
  Origins origins = linked.origins;
  std::map<Where, Where> uses; // In the C++, by places in the configuration.
  for (const auto &[type, configured] : settings.types) {
    if (!refersToOthers(configured))
      continue;
    const Places inside = placesBelow(settings.places, childPointer("/types", type));
    walk(linked.document, [&](const std::string &pointer, const Schema &schema) {
      if (schema != configured)
        return;
      for (const auto &[below, where] : inside)
        if (!below.empty()) {
          uses.emplace(where, nearestPlace(linked.origins, pointer));
          origins[pointer + below] = where;
        }
    });
  }
  Diagnostics found;
  validate(linked.document, origins, found, Strictness::Own, version);
  for (Diagnostic problem : found.all()) {
    if (const auto use = uses.find(problem.where); use != uses.end())
      problem.notes.push_back({use->second, "the type is used here"});
    out.add(std::move(problem));
  }
}

} // namespace oapigen::tool
