// A document and the files that it refers to → one document, in which all references lead to its
// own components.
#pragma once

#include "link/OtherFiles.h"
#include "model/LatePlaces.h"
#include "model/OpenAPI.h"
#include "model/Version.h"
#include "support/Diagnostic.h"

#include <string>

namespace oapigen {

/// A document and where it stands.
struct Located {
  OpenAPI document;
  LatePlaces places; ///< By pointers of the document; grow by those of what is taken in.
  std::string file;
  std::string prefix = {}; ///< What stands before names of files in places: "git:main:".
  Version version = kNewestVersion;
};

/// Follows references (`$ref`, and what discriminators map to) to other files, and those in what
/// they lead to: each part is read as what belongs at the place of the reference, becomes a
/// component with a name that is free, and the reference leads there. Paths are relative to the
/// file that the reference stands in; pointers and anchors alone begin at the nearest schema with
/// an `$id`. `value` is all that the document was read from.
///
/// Not followed: URLs, paths from the root on, what is relative to a `$self` or `$id` that is one,
/// and what is not there below an `$id`, with one remark for all; `operationRef`, as an operation
/// is no component. Reports files that cannot be read, places that are not there, in the document
/// itself too, and parts that are not what belongs there; their references stay as they are.
void takeInOthers(Located &located, const Value &value, const ReadOther &read, Diagnostics &out);

} // namespace oapigen
