// A document → one HTML page that shows it.
//
// With the viewer's files the page is complete: it works from disk and asks no network for anything
// but for what the document's own texts link to, such as images. Without them it loads the viewer
// from a CDN, and only the very bytes that are known.
#pragma once

#include "model/Value.h"
#include "viewer/Viewers.h"

#include <string>
#include <string_view>
#include <vector>

namespace oapigen::viewer {

struct Page {
  const Viewer &viewer;
  /// The texts of viewer.files, in that order; nullptr: they come from the CDN.
  const std::vector<std::string> *files = nullptr;
  /// JSON; a version of OpenAPI that the viewer knows. nullptr: there is none, and no viewer.
  const Value *document = nullptr;
  std::string_view above = {}; ///< HTML that stands above the viewer.
};

/// The page, in UTF-8. Whatever the document's texts hold, they are only text in it.
std::string render(const Page &page);

} // namespace oapigen::viewer
