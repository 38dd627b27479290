// What can be wrong inside of the option structures, `oapi::Info{…}`, that an annotation is given.
//
// Clang has checked their types; this is about names and about texts that hold JSON.
#pragma once

#include "dsl/AttributeTable.h"

#include <optional>

namespace oapigen::dsl {

/// The place of an `extensions` that is no JSON object with names that begin with "x-".
std::optional<Where> badExtensions(const source::Annotation &annotation);

/// What is wrong with the names: those of the structures that are nothing without one, of the
/// elements of a structure's lists, and of two structures of one kind, which have to differ.
Complaint namesProblem(const source::Annotation &annotation);

} // namespace oapigen::dsl
