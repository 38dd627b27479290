// A JSON value against a Schema Object: for examples and defaults (JSON Schema 2020-12).
//
// Asserted are the keywords of the applicator and validation vocabularies. Not asserted:
// `content…` and, unless it is asked for, `format` (annotations by default), `unevaluated…` and
// `$dynamicRef`, patterns that regexMatches does not know, and references that `resolve` does not
// find. A discriminator without oneOf and anyOf counts: the value also has to be one of the schema
// that it names.
#pragma once

#include "model/Schema.h"

#include <functional>
#include <optional>
#include <string>

namespace oapigen {

/// The first thing in a value that its schema does not allow.
struct Mismatch {
  std::string pointer;       ///< JSON pointer into the value; empty: the value itself.
  std::string message;       ///< After the name of the value: "is a string, not an integer".
  std::string readOnly = {}; ///< The read-only member that it lacks, if it is that.
  bool operator==(const Mismatch &) const = default;
};

/// What a `$ref` of a schema means; nullptr when it is not known here.
using ResolveSchema = std::function<const Schema *(const std::string &ref)>;

/// Whether a value also has to be what `format` says, as far as Formats.h knows it.
enum class Formats { Ignored, Asserted };

/// What is allowed to lack required members, as OpenAPI 3.0 has it: a request those that are
/// read-only, a response those that are write-only.
enum class Sent { Anyhow, InRequest, InResponse };

std::optional<Mismatch> findMismatch(const Value &value, const Schema &schema,
                                     const ResolveSchema &resolve,
                                     Formats formats = Formats::Ignored, Sent sent = Sent::Anyhow);

} // namespace oapigen
