// What OpenAPI 3.0 says → the same in the words of later versions.
#pragma once

#include "model/LatePlaces.h"
#include "model/OpenAPI.h"
#include "support/Diagnostic.h"

namespace oapigen {

/// The members of a Schema Object itself, by JSON Schema 2020-12; schemas inside of it are left as
/// they are. Nothing is lost.
Object raisedSchema(const Object &schema);

/// The extension `x-webhooks`, in which documents of 3.0 have their webhooks, becomes the field
/// `webhooks`, and its places and the references into it with it. What is wrong with its path items
/// is reported as it is in paths. Nothing happens in documents of other versions, and where the
/// extension is something else than a map of objects.
void raiseWebhooks(OpenAPI &document, LatePlaces &places, Diagnostics &out);

/// The extensions in which a document keeps what its version has no field for, such as `x-summary`
/// in 3.0, become these fields: those that `generate` writes, and people read. What is of another
/// type stays an extension, as does what the field says already.
void raiseKept(OpenAPI &document);

/// The name of the extension that keeps a field: "$self" → "x-self".
std::string extensionFor(std::string_view field);

} // namespace oapigen
