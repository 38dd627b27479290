// References into other files: what they lead to is there, and is what belongs there.
#pragma once

#include "model/OpenAPI.h"
#include "tool/Sources.h"
#include "validate/Validate.h"

namespace oapigen::tool {

/// Follows the references of a document that name other files, and those in what they lead to. The
/// paths are relative to the file that the reference stands in; `source` is where the document
/// was found, `value` all that it was read from. Reports files that cannot be read, places that are
/// not there, parts that do not have the structure of what belongs there, and what leads back to
/// itself through other files; other semantic rules are not applied to them.
///
/// Not followed: see OtherFiles::Answer.
void checkReferences(const OpenAPI &document, const Value &value, const PlacesOnDemand &places,
                     const Source &source, Version version, Strictness strictness,
                     Diagnostics &out);

} // namespace oapigen::tool
