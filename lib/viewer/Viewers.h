// The programs that show a document in a browser: the table Viewers.def as values.
//
// Their files are no part of this program: they are installed beside it where the build could get
// them (cmake/fetch-viewers.sh), and on a CDN everywhere.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace oapigen::viewer {

enum class Kind { Script, Module, Style, License };

/// A file of a viewer's npm package.
struct File {
  Kind kind;
  std::string_view path;
  std::string_view integrity; ///< As in Subresource Integrity: "sha384-…".
};

/// A text of a viewer's file and what stands in its place on a page that works without a network.
struct Replacement {
  std::string_view text, by;
};

struct Viewer {
  std::string_view name; ///< As in `--ui`.
  std::string_view package, version;
  std::string_view license; ///< As in SPDX.
  std::span<const File> files;
  std::span<const Replacement> replacements;
  bool knowsItemSchema; ///< Whether it shows what only `itemSchema` says, of OpenAPI 3.2.
  /// JavaScript that shows the document: its text is `text`, the parsed one is `spec`, where it is
  /// to be shown is `element`. Of a Module it sees the exports, of a Script what that made global.
  std::string_view start;
};

/// All of them; the first one is the default.
std::span<const Viewer> viewers();
/// nullptr: there is none of that name.
const Viewer *findViewer(std::string_view name);

/// Where a file is on the network: this very version, from a CDN that serves npm packages.
std::string addressOf(const Viewer &viewer, const File &file);

} // namespace oapigen::viewer
