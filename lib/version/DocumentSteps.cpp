// What is said of the document as a whole, and where its parts stand.
#include "version/Edit.h"

#include "model/Pointer.h"

namespace oapigen::version {
namespace {

using enum Loss;
using enum Version;

void leaveOutDialect(Value &written, Lowering &at) {
  members(written).take(at.field());
  if (!isOfOpenAPI(at.object<OpenAPI>().jsonSchemaDialect.value_or("")))
    at.lose();
}

void addPaths(Value &written, Lowering &) {
  Object &document = members(written);
  if (document.find("paths"))
    return;
  for (std::string_view before : {"tags", "security", "servers", "externalDocs", "info"})
    if (document.find(before))
      return insertAfter(document, before, "paths", Object());
  document.append("paths", Object());
}

/// References lead to their content, so nothing is lost but what nothing refers to.
void leaveOutPathItems(Value &written, Lowering &at) {
  members(written).take(at.field());
  for (const auto &[name, item] : at.object<Components>().pathItems) {
    const std::string here = childPointer("/components/pathItems", name);
    bool isUsed = false;
    for (const Index::Entry &entry : at.index().all())
      if (auto *other = std::get_if<const PathItem *>(&entry.object); other && (*other)->ref)
        isUsed = isUsed || localPointer(*(*other)->ref) == here;
    if (!isUsed)
      at.loseAt(childPointer("/pathItems", name));
  }
}

void displayTag(Value &written, Lowering &at) {
  keepAs("x-displayName", at.field(), written, at);
}

constexpr Step kSteps[] = {
    {"OpenAPI", "$self", v3_2, "URI of the document itself", "`x-self` keeps it", Kept, keep},
    {"Server", "name", v3_2, "names of servers", "`x-name` keeps it", Kept, keep},
    {"Tag", "summary", v3_2, "short texts of tags",
     "`x-displayName` keeps it, which several tools show", Kept, displayTag},
    {"Tag", "parent", v3_2, "nesting of tags", "`x-parent` keeps it", Kept, keep},
    {"Tag", "kind", v3_2, "kinds of tags", "`x-kind` keeps it", Kept, keep},
    {"Components", "mediaTypes", v3_2, "media types as components",
     "each stands where it is referred to", None, leaveOut},

    {"OpenAPI", "jsonSchemaDialect", v3_1, "dialects of JSON Schema",
     "schemas are read as OpenAPI's own", Partly, leaveOutDialect},
    {"OpenAPI", "webhooks", v3_1, "webhooks", "`x-webhooks` keeps them, which several tools know",
     Kept, keep},
    {"OpenAPI", "", v3_1, "documents without paths", "`paths` is there and empty", None, addPaths},
    {"Info", "summary", v3_1, "short texts of an API", "`x-summary` keeps it", Kept, keep},
    {"License", "identifier", v3_1, "identifiers of licenses", "`x-identifier` keeps it", Kept,
     keep},
    {"Components", "pathItems", v3_1, "path items as components",
     "each stands where it is referred to, and those that nothing refers to are left out", Partly,
     leaveOutPathItems},
};

} // namespace

std::span<const Step> documentSteps() {
  return kSteps;
}

} // namespace oapigen::version
