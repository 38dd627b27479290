// Texts and values → documents → what the comparison finds in them, as ids of rules.
#pragma once

#include "diff/Diff.h"
#include "model/Value.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace oapigen::diff {

using Ids = std::vector<std::string>;

/// test/diff of the source tree.
std::filesystem::path casesFolder();
/// The text of a file; "" and a failure when it cannot be read.
std::string contents(const std::filesystem::path &file);
/// A failure when it is no YAML or JSON.
Value valueOf(const std::string &text, const std::string &file = "text.yaml");

/// Nothing: the value is no document.
std::optional<OpenAPI> readDocument(const Value &value);
/// A failure when it is none.
OpenAPI documentOf(const Value &value);
/// Members of a document beside its version and info, as YAML.
OpenAPI documentOfMembers(const std::string &members);
/// `components` is a map of schemas, of which Root is the body of a request or of an answer.
OpenAPI documentWith(const std::string &components, bool isRequest);
/// "@A" → "$ref: '#/components/schemas/A'", for names of letters.
std::string root(const std::string &schemas);
/// "error-id: message" of what makes a document wrong.
std::vector<std::string> errorsIn(const OpenAPI &document);

/// The ids of all findings, sorted.
Ids idsOf(const std::vector<Change> &changes, const std::string &today = "2026-11-23");
Ids compareIds(const OpenAPI &base, const OpenAPI &revision);

/// Of two maps of schemas, see documentWith().
Ids inRequest(const std::string &base, const std::string &revision);
Ids inAnswer(const std::string &base, const std::string &revision);

/// A line for each change, for failures: "output-type-changed at /a ↔ /b: User: …".
std::string inLines(const std::vector<Change> &changes);

/// What the comparison in the other order finds.
Kind mirrorOf(Kind kind);
/// A failure when the two orders do not find the same, mirrored, or when two findings have one
/// fingerprint; `name` says what was compared.
void expectMirror(const OpenAPI &base, const OpenAPI &revision, const std::string &name);

} // namespace oapigen::diff
