// Attributes that make a function an operation → where in the document it goes.
//
// `get` and the other methods are routes, so are `method`, `webhook`, `callback` and the shared
// ones among the components. A `prefix` around the function is a part of its path.
#pragma once

#include "mapping/Parameters.h"

namespace oapigen::mapping {

/// Those of the function, in the order of the source.
std::vector<const source::Annotation *> routesOf(const source::Function &function);

/// Whether an attribute of the function that is in error can be a route.
bool mayHaveLostRoute(const source::Function &function);

/// The index of the route's argument that is the path, or the event.
std::size_t pathIndexOf(const source::Annotation &route);

/// Sets kind, route and method of draft.entry. False: it is in error, which is reported.
bool setRoute(const Context &context, Draft &draft);

/// Notes the paths and events of a function that is left out on purpose.
void hide(const source::Function &function, Fragment &fragment);

/// Whether the path parameter `name` is none on another route of the function, as on "/users"
/// beside
/// "/users/{id}".
bool isFreeElsewhere(const Draft &draft, std::string_view name);

} // namespace oapigen::mapping
