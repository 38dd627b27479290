// Values ⇄ JSON and YAML texts.
#pragma once

#include "model/LatePlaces.h"
#include "model/Value.h"
#include "support/Diagnostic.h"

#include <optional>
#include <string>
#include <string_view>

namespace oapigen {

enum class Format { Json, Yaml };

/// `value` as a text that ends with a line feed. Members keep their order.
/// JSON: two spaces of indentation. YAML: block style; strings are quoted where a reader of
/// YAML 1.1 or 1.2 needs it. A double always has a point, so that it stays one. Bytes of strings
/// that are not UTF-8 become U+FFFD; what JSON has no number for (infinity) becomes null in JSON.
std::string write(const Value &value, Format format);

/// A value that was read, and where each part of it stood.
struct Parsed {
  Value value;
  /// JSON pointer → place in the text: of a member its name, of an array's element its beginning.
  /// Below a YAML alias nothing has a place of its own.
  LatePlaces places;
};

/// Reads JSON or YAML (1.2 core schema: `yes` and `0o17` are what that says, `<<` is a name like
/// others); JSON when the first character is '{' or '['. Reports at most one error, at its line and
/// column in `file`, and returns nothing then. Errors are also: names that stand twice in an object
/// or that are no strings, a second document, more than 400 levels, text that is not UTF-8.
std::optional<Parsed> read(std::string_view text, const std::string &file, Diagnostics &out);

/// Reads a JSON text of any kind, a bare number or string as well; nothing when it is none.
std::optional<Value> parseJson(std::string_view text, Diagnostics &out);

} // namespace oapigen
