// Types whose schema is configured → aliases of what they look like on the wire.
#pragma once

#include "mapping/Mapping.h"

namespace oapigen::mapping {

/// The schema configured for a type of that qualified name, or nullptr; a name without template
/// arguments stands for all instances.
const Schema *findConfigured(const ConfiguredTypes &types, std::string_view name);

/// The unit, in which each use of a configured type is an alias with the type's own name: of a
/// text, a number, a sequence or anything, as the schema says. Everything that asks what a value
/// looks like then sees that, and not the class. Defaults of such types are left out: how they are
/// written is not known.
source::Unit withConfiguredTypes(source::Unit unit, const ConfiguredTypes &types);

} // namespace oapigen::mapping
