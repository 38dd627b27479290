// A Unit as short text, so that a test's expectation can be read: everything the front end
// recorded, except places.
#pragma once

#include "frontend/Frontend.h"

namespace oapigen::frontend {

std::string show(const Value &value);
std::string show(const source::Type &type);
std::string show(const source::Annotations &annotations);
/// Classes, enums, aliases, roots, functions, namespaces, document; not the files.
std::string show(const source::Unit &unit);
/// "main.hpp:1:3: error: text [id]", hints and notes on lines of their own.
std::string show(const Diagnostics &diagnostics);

} // namespace oapigen::frontend
