// A document and the files that it refers to → one document, in which all references lead to its
// own components.
#pragma once

#include "model/OpenAPI.h"
#include "model/Pointer.h"
#include "model/Version.h"
#include "support/Diagnostic.h"

#include <functional>
#include <optional>
#include <string>

namespace oapigen {

/// The text of a file; nothing and the reason if there is none.
using ReadOther =
    std::function<std::optional<std::string>(const std::string &file, std::string &reason)>;

/// A document and where it stands.
struct Located {
  OpenAPI document;
  Places places; ///< By pointers of the document; grow by those of what is taken in.
  std::string file;
  std::string prefix = {}; ///< What stands before names of files in places: "git:main:".
  Version version = kNewestVersion;
};

/// Follows references (`$ref`, and the mapping of discriminators) to other files, and those in what
/// they lead to: each part is read as what belongs at the place of the reference, becomes a
/// component with a name that is free, and the reference leads there. Paths are relative to the
/// file that the reference stands in; pointers alone begin at the nearest schema with an `$id`.
///
/// Not followed: URLs, paths from the root on, what is relative to a `$self` or `$id` that is one,
/// and below an `$id` anchors and pointers to nothing there, with one remark for all;
/// `operationRef`, as an operation is no component. Reports files that cannot be read, places that
/// are not there, and parts that are not what belongs there; their references stay as they are.
void takeInOthers(Located &located, const ReadOther &read, Diagnostics &out);

} // namespace oapigen
