// The example of an attribute's row → a source that compiles, and its document → the part to show.
#pragma once

#include "model/Value.h"

#include <string>
#include <string_view>

namespace oapigen::docs {

/// A header in which `example` stands by itself: behind `prelude`, the types that examples use, in
/// a namespace of its own, so that it can define such a type anew; each type that it defines is the
/// body of an operation whose path begins with "/example-", so that it is in the document.
std::string sourceOf(std::string_view example, std::string_view prelude);

/// What of `document` the example has made: without the version, the paths that sourceOf added, the
/// components of `prelude`, and without the information about the API unless the example gives it.
Value excerptOf(Value document, std::string_view example, std::string_view prelude);

/// `example` without the attribute `name`, wherever it stands: `[[api::get("/"), ]] int f();`.
std::string without(std::string_view example, std::string_view name);

/// What `with` has and `base` has not: of objects their members, at any depth; of arrays the
/// elements that are in `base` nowhere, or all when only their order or number differs. An empty
/// object when nothing was added.
Value additions(const Value &with, const Value &base);

} // namespace oapigen::docs
