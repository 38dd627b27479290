// A JSON value → the object of the model that it stands for.
#pragma once

#include "model/LatePlaces.h"
#include "model/Objects.h"
#include "model/Value.h"
#include "model/Version.h"
#include "support/Diagnostic.h"

#include <optional>

namespace oapigen {

/// Whether a field that the specification requires may be absent, as in a part of a document.
enum class Completeness { Partial, Whole };

/// Where a part of a document stands in it, and which version the document follows.
struct PartOf {
  std::string pointer = {};
  Version version = kNewestVersion;
};

/// A document that says which version it follows may have no field that only a later one has.
///
/// Reports what the structure forbids: a value of the wrong kind, a field that the object does not
/// have, with Whole an absent required one; each at the nearest place of its pointer, where
/// `places` is what text/Text.h gave with the value, or with the whole of which it is a part.
/// Nothing is returned when there is an error.
template <ModelObject T>
std::optional<T> fromValue(const Value &value, const PlacesOnDemand &places, Diagnostics &out,
                           Completeness completeness = Completeness::Partial,
                           const PartOf &part = {});

} // namespace oapigen
