// What attributes and the comment say of a parameter: where it travels, how, and what it means.
#pragma once

#include "mapping/Parameters.h"

namespace oapigen::mapping {

/// The attribute that says where the parameter travels, or nullptr; a second one is an error.
const source::Annotation *placeOf(const Context &context, const source::Parameter &parameter);

/// Says which attributes speak of another way of travelling than `given`, the one that names the
/// place; without it, the parameter is the body or not.
void checkWriting(const Context &context, const source::Parameter &parameter,
                  const source::Annotation *given, bool isInferredBody);

/// Whether it is said how a value with structure is written.
bool isWritten(const source::Declaration &declaration);

/// What the attribute, the function's comment or the parameter's own says of it.
std::string textOf(const Draft &draft, const source::Parameter &parameter);

} // namespace oapigen::mapping
