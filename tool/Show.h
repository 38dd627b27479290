// A document → what a viewer is given of it, and the options that choose a viewer.
#pragma once

#include "model/Value.h"
#include "model/Version.h"
#include "tool/Production.h"
#include "viewer/Viewers.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace oapigen::tool {

/// How a document is shown.
struct Display {
  std::string viewer; ///< As in `--ui`; empty: the first one.
  bool fromNetwork = false;
};

/// Adds the options of a display to a command.
void addDisplay(CLI::App &app, Display &display);

/// The page that shows the document; nullptr: there is none yet. `above` as in viewer::Page. A
/// warning when it needs a network that was not asked for.
std::string pageOf(const Value *document, const Display &display, Diagnostics &out,
                   std::string_view above = {});

/// What the viewer gets of a document: in its own version, but of 3.0 in the words of 3.1, because
/// viewers know webhooks only there. `openapi` is the version that it is written in.
Value shown(OpenAPI document, const Origins &origins, Version openapi, const Display &display);

/// The same for a document that was made.
Value shown(const Production &made, const Display &display);

/// Whether a name on the command line is that of a document, not of C++: by its ending, "-", or as
/// in "git:main:openapi.yaml".
bool isDocumentName(const std::string &name);

} // namespace oapigen::tool
