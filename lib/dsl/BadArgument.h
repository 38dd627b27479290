// An argument that fits nothing in its attribute's row → the message about it.
#pragma once

#include "dsl/Given.h"

namespace oapigen::dsl {

/// Reports the argument that `matched` says is the problem. Where only its quotes are wrong the
/// hint is the argument as it should be, else the whole attribute.
void reportBadArgument(const Attribute &attribute, const Form &form,
                       const source::Annotation &annotation, const Match &matched,
                       Diagnostics &out);

} // namespace oapigen::dsl
