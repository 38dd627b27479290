// Viewers, documents and pages, for the commands that show something.
#include "tool/Show.h"

#include "tool/Choice.h"
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
  app.add_option("--ui", display.viewer,
                 "What shows the document: Swagger UI (swagger, the default), Redoc or Scalar")
      ->check(oneOf(names))
      ->type_name(choices)
      ->option_text(choices)
      ->group(kGroup);
  app.add_flag("--cdn", display.fromNetwork,
               "A small page that loads the viewer from a CDN, as a build without viewers makes it")
      ->group(kGroup);
}

std::string pageOf(const Value &document, const Display &display, std::string_view above) {
  const viewer::Viewer *viewer = viewer::findViewer(display.viewer);
  viewer::Page page{viewer ? *viewer : viewer::viewers().front()};
  std::optional<std::vector<std::string>> files;
  if (!display.fromNetwork)
    files = readViewer(page.viewer);
  page.files = files ? &*files : nullptr;
  page.document = &document;
  page.above = above;
  return viewer::render(page);
}

/// What is lost on the way was told when the document was made, or is no matter of whoever looks at
/// it.
Value shown(const OpenAPI &document, const Origins &origins, Version openapi) {
  Diagnostics told;
  return version::lower(document, origins, std::max(openapi, Version::v3_1), told);
}

Value shown(const Production &made) {
  const Object *document = made.lowered.asObject();
  const Value *openapi = document ? document->find("openapi") : nullptr;
  const auto version = versionOf(openapi && openapi->asString() ? *openapi->asString() : "");
  if (version && *version != Version::v3_0)
    return made.lowered;
  return shown(made.linked.document, made.linked.origins, Version::v3_1);
}

bool isDocumentName(const std::string &name) {
  constexpr std::array<std::string_view, 3> kEndings = {".json", ".yaml", ".yml"};
  const std::string ending = std::filesystem::path(name).extension().string();
  return name == "-" || name.starts_with("git:") ||
         std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

} // namespace oapigen::tool
