// The test that shows a diagnostic: test/golden/diagnostics/<id>.hpp, with `_` for `-`, or the part
// of a transcript that stands below a line "<id>:".
#pragma once

#include "docs/Pages.h"

#include <map>
#include <string>

namespace oapigen::test {

/// By id, every such case in the folder of tests; only where the id is seen in what is expected.
std::map<std::string, docs::DiagnosticExample> diagnosticCases(const std::string &tests);

} // namespace oapigen::test
