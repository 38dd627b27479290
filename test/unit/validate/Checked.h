// A document as YAML → what validate says about it, one line a diagnostic.
#pragma once

#include "model/Read.h"
#include "text/Text.h"
#include "validate/Validate.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace oapigen {

/// "id: message", with " (warning)" behind the id when it is one. Without places, so that messages
/// name the pointers.
inline std::vector<std::string> linesOf(const Diagnostics &diagnostics) {
  std::vector<std::string> lines;
  for (const Diagnostic &each : diagnostics.all())
    lines.push_back(each.id + (each.severity == Severity::Warning ? " (warning)" : "") + ": " +
                    each.message);
  return lines;
}

inline OpenAPI documentOf(const std::string &yaml) {
  Diagnostics out;
  auto parsed = read(yaml, "document.yaml", out);
  std::optional<OpenAPI> document;
  if (parsed)
    document = fromValue<OpenAPI>(parsed->value, parsed->places, out);
  EXPECT_EQ(linesOf(out), std::vector<std::string>()) << yaml;
  return document.value_or(OpenAPI());
}

/// What is found in `yaml`, which need not say its version and info: it is then one of 3.1.
inline std::vector<std::string> findings(std::string_view yaml,
                                         Strictness strictness = Strictness::Own) {
  Diagnostics out;
  std::string text(yaml);
  if (!text.starts_with("openapi:"))
    text = "openapi: 3.1.2\ninfo: {title: T, version: '1'}\n" + text;
  validate(documentOf(text), {}, out, strictness);
  return linesOf(out);
}

} // namespace oapigen
