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

} // namespace oapigen
