// A document with all that the newest OpenAPI can say → the same in the version that is asked for.
//
// What an older version says in other words is rewritten without a word; what it cannot say at all
// is a warning where something is lost, and an error where nothing useful would be left.
#pragma once

#include "model/Fragment.h"
#include "model/Version.h"
#include "support/Diagnostic.h"

namespace oapigen::version {

/// The document as JSON value of version `target`. Its field `openapi` keeps what it says if that
/// is of this version, else it becomes the newest patch of it. The document has to be valid.
///
/// Reports each loss once, at the origin of what is lost. With an error in `out`, the value is not
/// a document that may leave.
Value lower(const OpenAPI &document, const Origins &origins, Version target, Diagnostics &out);

} // namespace oapigen::version
