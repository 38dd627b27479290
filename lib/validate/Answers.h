// Answers that would have to hold what is write-only, and so never sent.
//
// What is sent is found from the answers of the paths' operations: a write-only property, what
// `not` and `if` describe, and definitions that nothing refers to are no part of it.
#pragma once

#include "validate/Rules.h"

namespace oapigen {

/// Reports each write-only property that the schema of an answer requires, with what it refers to
/// and what `allOf` joins taken together. Not found are those that only some alternative demands of
/// a property described beside it, or `dependentRequired`. What a callback or webhook answers is
/// another's. In 3.0, `required` does not count for an answer where a property is write-only.
void answersWriteOnly(const OpenAPI &document, Site &site);

} // namespace oapigen
