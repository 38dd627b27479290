// The tables of the program → the pages of the reference, in Markdown.
//
// What the program makes of the examples is not known here: whoever prints the pages runs it. A
// section of a page is an entry of `oapi-gen explain` (Reference.h), so both say the same.
#pragma once

#include "docs/TypeUses.h"
#include "model/Value.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace oapigen::docs {

/// What the example of an attribute does, as YAML; empty: nothing.
struct AttributeOutput {
  std::string text;
  bool isAddition = false; ///< Only what is not there without the attribute; else all.
};

/// docs/attributes.md. `outputs`: by the attribute's name. `header`: the text of <oapi/api.hpp>,
/// whose structures the page shows.
std::string attributesPage(const std::map<std::string, AttributeOutput> &outputs,
                           std::string_view header);

/// docs/types.md. `document`: what sourceOf(uses) gives.
std::string typesPage(const std::vector<TypeUse> &uses, const Value &document);

/// What shows a diagnostic: C++ with the diagnostic in comments, or a session at the command line.
struct DiagnosticExample {
  std::string language; ///< "cpp" or "console"
  std::string text;
};

/// docs/diagnostics.md, with the examples by the diagnostics' ids.
std::string diagnosticsPage(const std::map<std::string, DiagnosticExample> &examples);

/// docs/versions.md: what becomes of what in older versions.
std::string versionsPage();

/// docs/changes.md: the rules of `oapi-gen diff`.
std::string changesPage();

} // namespace oapigen::docs
