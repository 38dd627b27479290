// Viewers, documents and pages, for the commands that show something.
#include "tool/Show.h"

#include "model/Walk.h"
#include "tool/Options.h"
#include "tool/Sources.h"
#include "tool/ViewerFiles.h"
#include "version/Lower.h"
#include "viewer/Page.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <filesystem>

namespace oapigen::tool {

void addDisplay(CLI::App &app, Display &display) {
  constexpr const char *kGroup = "Display";
  std::vector<std::string> names;
  std::string choices;
  for (const viewer::Viewer &viewer : viewer::viewers()) {
    choices.append(choices.empty() ? "" : "|").append(viewer.name);
    names.emplace_back(viewer.name);
  }
  describe(
      app.add_option("--ui", display.viewer,
                     "What shows the document: Swagger UI (swagger, the default), Redoc or Scalar"),
      choices, kGroup)
      ->check(oneOf(names));
  app.add_flag("--cdn", display.fromNetwork,
               "A small page that loads the viewer from a CDN, as a build without viewers makes it")
      ->group(kGroup);
}

namespace {

const viewer::Viewer &viewerOf(const Display &display) {
  const viewer::Viewer *viewer = viewer::findViewer(display.viewer);
  return viewer ? *viewer : viewer::viewers().front();
}

/// What an `itemSchema` says, once more as OpenAPI 3.2 defines the whole content: an array.
void addItemsAsArrays(OpenAPI &document) {
  walk(document, [](const std::string &, MediaType &content) {
    if (!content.itemSchema || content.schema)
      return;
    Schema &all = content.schema.emplace();
    all.type = "array";
    all.items = *content.itemSchema;
  });
}

} // namespace

std::string pageOf(const Value *document, const Display &display, Diagnostics &out,
                   std::string_view above) {
  viewer::Page page{viewerOf(display)};
  std::optional<std::vector<std::string>> files;
  if (!display.fromNetwork)
    files = readViewer(page.viewer);
  if (!display.fromNetwork && !files)
    out.report(Problem::PageFromNetwork, {});
  page.files = files ? &*files : nullptr;
  page.document = document;
  page.above = above;
  return viewer::render(page);
}

/// What is lost on the way was told when the document was made, or is no matter of whoever looks at
/// it.
Value shown(OpenAPI document, const Origins &origins, Version openapi, const Display &display) {
  Diagnostics told;
  if (!viewerOf(display).knowsItemSchema)
    addItemsAsArrays(document);
  return version::lower(document, origins, std::max(openapi, Version::v3_1), told);
}

Value shown(const Production &made, const Display &display) {
  const Object *document = made.lowered.asObject();
  const Value *openapi = document ? document->find("openapi") : nullptr;
  const auto version = versionOf(openapi && openapi->asString() ? *openapi->asString() : "");
  return shown(made.linked.document, made.linked.origins, version.value_or(Version::v3_1), display);
}

bool isDocumentName(const std::string &name) {
  constexpr std::array<std::string_view, 3> kEndings = {".json", ".yaml", ".yml"};
  const std::string ending = std::filesystem::path(name).extension().string();
  return name == "-" || isInGit(name) ||
         std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

} // namespace oapigen::tool
