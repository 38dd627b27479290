// Checks a document against the rules of the specification that the model's types do not give.
#pragma once

#include "model/Fragment.h"
#include "model/Version.h"
#include "support/Diagnostic.h"

namespace oapigen {

/// What a document is held to.
enum class Strictness {
  Own,     ///< All that the specification says: for what this program writes.
  Foreign, ///< What its authors break in their own examples is only a warning.
};

/// Reports every violation at the origin of its pointer or of the nearest pointer above it; with no
/// origin, the message names the pointer. No error in `out` afterwards means that the document may
/// leave. `written` is the version that the document will be lowered to: what an older one than
/// that of the document does not demand is not demanded.
void validate(const OpenAPI &document, const Origins &origins, Diagnostics &out,
              Strictness strictness = Strictness::Own, Version written = kNewestVersion);

/// The specification's name of the objects to which a Reference Object at `pointer` may lead:
/// "Parameter"; empty where none can stand.
std::string_view referencedKind(std::string_view pointer);

} // namespace oapigen
