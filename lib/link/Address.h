// Where a reference leads, among files: RFC 3986 as far as references of a document need it.
#pragma once

#include "model/Value.h"

#include <optional>
#include <string>
#include <string_view>

namespace oapigen {

/// RFC 3986, 3.1: "https:", "urn:".
bool hasScheme(std::string_view reference);

/// Whether an `$id` is where references begin; only a fragment named a place in older drafts.
bool isBase(std::string_view id);

/// A reference that names a file, or only a place in its own.
struct Address {
  std::string path;  ///< Without percent encoding; empty: the file of the reference.
  std::string place; ///< A JSON pointer or the name of an anchor; empty: all of the file.
};

/// Nothing for what is not looked up among files: URLs, and paths from the root on.
std::optional<Address> addressOf(const std::string &reference);

/// The path of the file that a reference in the file `from` names: relative to where that is.
std::string besides(const std::string &from, const std::string &path);

/// The pointer of a place that stands in a file with that value; nothing: there is none.
std::optional<std::string> pointerOf(const std::string &place, const Value &root);

/// The value at a JSON pointer, or nullptr.
const Value *valueAt(const Value &root, std::string_view pointer);

} // namespace oapigen
