// An annotation's arguments → the places of the parts of the document that they say.
#pragma once

#include "dsl/Given.h"

namespace oapigen::dsl {

/// The places of what the annotation, which stands on the document, sets there: the object that its
/// row's `at` leads to is at the argument that names it, or the first one, and arguments, and
/// members of structures, that are called like a field are at that field. Lists in which each
/// element has a name are maps.
Origins placesOf(const Attribute &row, const Given &given);

/// The places of `security`'s requirement, its schemes and their scopes.
void locateRequirement(const Given &given, const std::string &pointer, Origins &origins);

} // namespace oapigen::dsl
