// A class marked `polymorphic` and the classes that derive from it: a family, told apart by one
// member.
#pragma once

#include "source/Declarations.h"

#include <string>

namespace oapigen::mapping {

/// The class with `polymorphic` that `declaration` is or derives from; nullptr: there is none.
const source::Class *headOf(const source::Unit &unit, const source::Class &declaration);
/// Whether the base, which is not ignored, belongs to a family.
bool isInFamily(const source::Unit &unit, const source::Base &base);

/// The member that tells the family's classes apart.
std::string familyMember(const source::Class &head);

/// Whether it is there in what is written of the class: a library writes what it was told to.
bool isTagged(const source::Unit &unit, const source::Class &declaration,
              const source::Class &head);

/// What that member holds for the class: `discriminator_value`, else the component's name.
std::string familyValue(const source::Unit &unit, const source::Class &declaration, bool qualified);

} // namespace oapigen::mapping
