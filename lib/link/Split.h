// Types that look different in requests and responses → two components each.
#pragma once

#include "model/Fragment.h"

namespace oapigen {

/// A type whose members are not the same in both directions, or that contains such a type, and that
/// travels in both, becomes `User_Input` without what is read-only, and `User_Output` without what
/// is write-only and with what has a default always there. One that goes a single way keeps its
/// name and looks as it does there; one that nothing reaches stays whole, or becomes both if it
/// refers to what is two. Everything that the fragment, which is that of all units, says refers to
/// the one that travels there: what a webhook sends is an output.
void splitByDirection(Fragment &fragment);

} // namespace oapigen
