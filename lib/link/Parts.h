// The three parts of linking: operations to their places, schemas to components, statements about
// the document to its fields. Each takes canonical entries and adds to a Linked.
#pragma once

#include "link/Link.h"

namespace oapigen {

/// Paths, webhooks and callbacks; reports conflicts of routes and operation ids, lost callbacks.
void linkOperations(std::vector<OperationEntry> entries, Linked &linked, Diagnostics &out);

/// Leaves one entry of each name; reports names that two types share, and types with two
/// definitions.
void settleSchemas(std::vector<SchemaEntry> &entries, Diagnostics &out);

/// Components, of entries that are settled.
void linkSchemas(std::vector<SchemaEntry> entries, Linked &linked);

/// Info, servers, tags and the like; reports fields that are stated with two values.
void linkStatements(const std::vector<DocumentEntry> &entries, Linked &linked, Diagnostics &out);

/// Leaves out what statements say of paths and webhooks that have no operation, neither in the
/// linked document nor in `under`; reports each whose operations are not hidden either.
void dropUnusedItems(const Fragment &all, const OpenAPI &under, Linked &linked, Diagnostics &out);

/// Adds the origins of a part at `pointer`: its own place, and those relative to it.
void addOrigins(Origins &origins, const std::string &pointer, const Where &where,
                const Origins &relative);

} // namespace oapigen
