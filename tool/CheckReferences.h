// References into other files: what they lead to is there, and is what belongs there.
#pragma once

#include "link/OtherFiles.h"
#include "model/OpenAPI.h"
#include "validate/Validate.h"

#include <string>

namespace oapigen::tool {

/// Follows the references of a document that name other files, and those in what they lead to. The
/// paths are relative to the file that the reference stands in; `file` is that of the document,
/// `value` all that it was read from. Reports files that cannot be read, places that are not there,
/// parts that do not have the structure of what belongs there, and what leads back to itself
/// through other files; other semantic rules are not applied to them.
///
/// Not followed: see OtherFiles::Answer.
void checkReferences(const OpenAPI &document, const Value &value, const PlacesOnDemand &places,
                     const std::string &file, Version version, Strictness strictness,
                     Diagnostics &out);

} // namespace oapigen::tool
