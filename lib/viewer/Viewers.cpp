// Viewers.def and how each viewer is started, without anything that would ask the network.
#include "viewer/Viewers.h"

#include <algorithm>
#include <array>

namespace oapigen::viewer {
namespace {

struct Row {
  std::string_view viewer;
  File file;
};
constexpr std::array kRows = {
#define VIEWER(NAME, PACKAGE, VERSION, LICENSE)
#define VIEWER_FILE(NAME, KIND, PATH, INTEGRITY) Row{#NAME, {Kind::KIND, PATH, INTEGRITY}},
#include "viewer/Viewers.def"
};

constexpr auto kFiles = [] {
  std::array<File, kRows.size()> files{};
  std::transform(kRows.begin(), kRows.end(), files.begin(),
                 [](const Row &row) { return row.file; });
  return files;
}();

/// The rows of a viewer stand together.
constexpr std::span<const File> filesOf(std::string_view viewer) {
  auto isOf = [&](const Row &row) { return row.viewer == viewer; };
  const auto first = std::find_if(kRows.begin(), kRows.end(), isOf) - kRows.begin();
  const auto count = std::count_if(kRows.begin(), kRows.end(), isOf);
  return std::span(kFiles).subspan(static_cast<std::size_t>(first),
                                   static_cast<std::size_t>(count));
}

/// Swagger UI follows references only from an address with a host (5.35: "Evaluation failed on
/// URI"), which a page on disk has not; the element with that address is left out.
constexpr std::string_view kStart_swagger = R"(
const ui = SwaggerUIBundle({
  domNode: element,
  deepLinking: true,
  validatorUrl: null,
  plugins: [() => ({ components: { InfoUrl: () => null } })],
});
ui.specActions.updateUrl(location.protocol.startsWith("http") ? "" : "http://localhost/");
ui.specActions.updateLoadingStatus("success");
ui.specActions.updateSpec(text);
)";

/// Redoc alone leaves HTML in descriptions as it is, scripts included, unless it is told not to.
constexpr std::string_view kStart_redoc = R"(
init(spec, { disableTelemetry: true, sanitize: true }, element);
)";

constexpr std::string_view kStart_scalar = R"(
Scalar.createApiReference(element, {
  content: spec,
  telemetry: false,
  withDefaultFonts: false,
  hideClientButton: true,
  showDeveloperTools: "never",
  agent: { disabled: true },
  mcp: { disabled: true },
});
)";

/// The maker's name in the place of its logo, which is an image on the network.
#define REDOCLY                                                                                    \
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='52' height='14'%3E"         \
  "%3Ctext y='11' font-size='12' font-family='sans-serif' fill='%230044d4'%3ERedocly"              \
  "%3C/text%3E%3C/svg%3E"
constexpr std::span<const Replacement> kReplacements_swagger, kReplacements_scalar;
constexpr std::array kReplacements_redoc = {
    Replacement{"https://cdn.redoc.ly/redoc/logo-mini-full.svg", REDOCLY},
    Replacement{"https://cdn.redoc.ly/redoc/logo-mini.svg", REDOCLY},
};
#undef REDOCLY

constexpr bool kKnowsItemSchema_swagger = false, kKnowsItemSchema_redoc = true,
               kKnowsItemSchema_scalar = true;

constexpr std::array kViewers = {
#define VIEWER(NAME, PACKAGE, VERSION, LICENSE)                                                    \
  Viewer{#NAME,                                                                                    \
         PACKAGE,                                                                                  \
         VERSION,                                                                                  \
         LICENSE,                                                                                  \
         filesOf(#NAME),                                                                           \
         kReplacements_##NAME,                                                                     \
         kKnowsItemSchema_##NAME,                                                                  \
         kStart_##NAME},
#define VIEWER_FILE(NAME, KIND, PATH, INTEGRITY)
#include "viewer/Viewers.def"
};

} // namespace

std::span<const Viewer> viewers() {
  return kViewers;
}

const Viewer *findViewer(std::string_view name) {
  const auto at = std::find_if(kViewers.begin(), kViewers.end(),
                               [&](const Viewer &viewer) { return viewer.name == name; });
  return at == kViewers.end() ? nullptr : &*at;
}

std::string addressOf(const Viewer &viewer, const File &file) {
  std::string address = "https://cdn.jsdelivr.net/npm/";
  return address.append(viewer.package)
      .append("@")
      .append(viewer.version)
      .append("/")
      .append(file.path);
}

} // namespace oapigen::viewer
