// Option structures of <oapi/api.hpp> → objects of the specification, where their shapes differ.
//
// C++ has lists where the specification has maps; everything else has the same names on both sides.
#pragma once

#include "dsl/Given.h"

namespace oapigen::dsl {

/// Makes a map of the list `member`: each element's `name` is the key; its value is what stands
/// under `content`, or, when that is empty, the element without its name. A missing content is "".
void listToMap(Object &object, std::string_view member, std::string_view content = {});

/// `server(url, description?, oapi::Server{…}?, variables…)`
Server serverOf(const Given &given);
/// `oapi::Link{…}` with the operation's id.
Link linkOf(const Given &given);
/// `security("scheme", "scope"…)` and `security(oapi::all(…))`
SecurityRequirement requirementOf(const Given &given);

/// A reference to an object of the components: `referenceTo("responses", "NotFound")`.
Reference referenceTo(const std::string &section, std::string_view name);
/// The same to the argument `component`, with what that says beside: `refer("responses", given)`.
Reference refer(std::string_view section, const Given &given);

/// An example's object: its value, and what `oapi::Example{…}` says of it.
Example exampleOf(const Given &given);

} // namespace oapigen::dsl
