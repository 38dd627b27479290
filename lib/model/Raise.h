// A Schema Object of OpenAPI 3.0 → the same in the words of JSON Schema 2020-12.
#pragma once

#include "model/Value.h"

namespace oapigen {

/// The members of the schema itself; schemas inside of it are left as they are. Nothing is lost.
Object raisedSchema(const Object &schema);

} // namespace oapigen
