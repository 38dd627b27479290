// C++ names → names on the wire and names of components.
#pragma once

#include "source/Declarations.h"

#include <string>
#include <string_view>
#include <vector>

namespace oapigen::mapping {

/// `name` written in one of rename_all's ways ("camelCase"); words end at separators and humps.
std::string inCase(std::string_view name, std::string_view style);

/// The annotation `name` on the nearest thing that has it: the declaration itself, else the
/// innermost scope; nullptr when nothing has.
const source::Annotation *innermost(const source::Annotations &own,
                                    const std::vector<source::Scope> &scopes,
                                    std::string_view name);

/// What `rename_all` around and on a declaration says of its members: a way of writing, or "".
std::string memberStyle(const source::Annotations &own, const std::vector<source::Scope> &scopes);

/// A member's, enumerator's or parameter's name on the wire: `name`, else the C++ name in `style`.
std::string wireName(const source::Declaration &declaration, std::string_view style);

/// The component's name of a named type: `Page<Item>` is "Page_Item", with namespaces
/// "shop.Page_Item".
std::string componentName(const source::Unit &unit, const source::Type &type, bool qualified);

} // namespace oapigen::mapping
