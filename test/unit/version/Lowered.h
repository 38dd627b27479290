// A document as YAML → what it is in an older version, and what is said about it.
#pragma once

#include "model/Read.h"
#include "text/Text.h"
#include "version/Lower.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace oapigen::version {

/// The first line says that it is no JSON, however it goes on.
inline Value valueOf(const std::string &yaml) {
  Diagnostics out;
  auto parsed = read("---\n" + yaml, "document.yaml", out);
  EXPECT_TRUE(parsed) << yaml;
  return parsed ? parsed->value : Value();
}

struct Lowered {
  Value document;
  std::vector<std::string> findings; ///< "loss: message" or "refused: message".
};

/// `yaml` is a whole document.
inline Lowered loweredDocument(const std::string &yaml, Version target) {
  Diagnostics out;
  auto document = fromValue<OpenAPI>(valueOf(yaml), {}, out);
  Lowered result;
  result.document = lower(document.value_or(OpenAPI()), {}, target, out);
  for (const Diagnostic &each : out.all())
    result.findings.push_back((each.id.starts_with("version-") ? each.id.substr(8) : each.id) +
                              ": " + each.message);
  return result;
}

} // namespace oapigen::version
