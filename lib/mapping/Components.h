// `define_parameter`, `define_header`, `define_response`, `define_request_body` → components.
#pragma once

#include "dsl/Given.h"
#include "mapping/Schemas.h"

namespace oapigen::mapping {

/// Puts what the annotation defines into `part`. Attributes that need nothing but their arguments
/// do that in their row of the table.
void defineComponent(const Context &context, SchemaMapper &schemas,
                     const source::Annotation &annotation, const dsl::Given &given, OpenAPI &part);

} // namespace oapigen::mapping
