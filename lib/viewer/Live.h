// A status → the part of a page that keeps it up to date while somebody writes the API.
//
// The status is a JSON object, in the page and in the events that the server sends later:
// - document: a text that is another one for each document; with another one the page loads itself
//   again
// - failed: whether it is older than what was written last, which is in error
// - errors: whether errors are among the problems
// - problems: what is wrong, as printed on a terminal with colours; "": nothing
// - changes: what changed since the document to compare with: null, or an object of conclusion,
// text
//   (with colours) and isBreaking
#pragma once

#include "model/Value.h"

#include <string>

namespace oapigen::viewer {

/// HTML for Page::above. The events are those of "/events".
std::string livePart(const Value &status);

} // namespace oapigen::viewer
