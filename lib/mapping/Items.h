// Content that is sent item by item: JSON lines, JSON text sequences, server-sent events.
//
// OpenAPI 3.2, "Sequential Media Types". A sequence in such a media type has a schema for each
// item, not one for an array.
#pragma once

#include "mapping/Schemas.h"
#include "support/MediaType.h"

namespace oapigen::mapping {

/// The schema of one item of that type. An item of an event stream is the event, whose field `data`
/// is a text: a class that has `data` and no other members than an event's fields is the event
/// itself, any other type is what stands in `data`; as JSON where that is no text.
Schema schemaOfItem(const Context &context, SchemaMapper &schemas, const source::Type &item,
                    std::string_view mediaType, const Where &where);

/// The schema of the items when `type` is a sequence and the media type is one for these.
std::optional<Schema> itemSchemaFor(const Context &context, SchemaMapper &schemas,
                                    const source::Type &type, std::string_view mediaType,
                                    const Where &where);

} // namespace oapigen::mapping
