// How an attribute is written, in words for messages and the reference (lib/docs).
#pragma once

#include "dsl/AttributeTable.h"

#include <string>

namespace oapigen::dsl {

/// The places of a set: "a parameter, a data member or a type alias".
std::string placesText(On places);

/// What Problem::AttributeMisplaced says of an attribute on such a declaration.
Holes misplaced(std::string_view name, On target);

/// How to write it: `response(status, description?, type?)`; "…" repeats, "?" may be left out.
std::string usageOf(const Attribute &attribute, const Form &form);

/// The same to be copied: `response(404, "…")`, without the optional arguments behind the one that
/// is spoken of, or without any (-1).
std::string sampleOf(const Attribute &attribute, const Form &form, int spokenOf);

/// What an argument has to be: "an integer that is not negative".
std::string expectation(const ArgumentSpec &spec);

} // namespace oapigen::dsl
