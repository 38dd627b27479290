// The substitutions that hold at a place: those of the class that is being read, and of the classes
// around it. Only for what looks for arguments; others ask Instances.h.
#pragma once

#include "frontend/Reading.h"

namespace oapigen::frontend {

/// Says once of an alias, by its key in the unit, that its attributes do not count in `type`.
void warnOfLostAlias(Reading &reading, const std::string &key, const std::string &type,
                     const char *reason);

/// Makes it once by its key; another instance under the same key is kept apart. `place` tells those
/// of one key apart that are read in different classes.
const Substitution *remember(Reading &reading, Substitution made, const std::string &place = "");

/// The one among those that hold at this place, by the declaration.
const Substitution *holding(Reading &reading, const clang::Decl *instance);

/// The substitution in which the parameter was replaced; nullptr: its argument is not known.
const Substitution *whereReplaced(Reading &reading, const clang::SubstTemplateTypeParmType *type);

/// The substitution that holds where the class is only named: in itself, and in what stands in it.
const Substitution *substitutionIn(Reading &reading, const clang::Decl *declaration);

/// The substitution of the class around a template, and the name of the template in it.
std::pair<const Substitution *, std::string> placeOf(Reading &reading,
                                                     const clang::TemplateDecl *declaration);

} // namespace oapigen::frontend
