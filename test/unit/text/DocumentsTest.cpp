// The OAI's own passing documents survive reading and writing.
#include "../Conformance.h"

#include "model/Read.h"
#include "model/Write.h"
#include "text/Text.h"

#include <gtest/gtest.h>

namespace oapigen {
namespace {

constexpr const char *kDocuments = "oai-tests/3.1/pass";

std::optional<Parsed> readOrFail(const std::string &text, const std::string &name) {
  Diagnostics out;
  auto parsed = read(text, name, out);
  for (const Diagnostic &diagnostic : out.all())
    ADD_FAILURE() << name << ":" << diagnostic.where.line << ": " << diagnostic.message;
  return parsed;
}

std::optional<OpenAPI> documentOrFail(const Parsed &parsed, const std::string &name) {
  Diagnostics out;
  auto document = fromValue<OpenAPI>(parsed.value, parsed.places, out, Completeness::Whole);
  for (const Diagnostic &diagnostic : out.all())
    ADD_FAILURE() << name << ":" << diagnostic.where.line << ": " << diagnostic.message;
  return document;
}

TEST(Documents, SurviveTheModelAndBothFormats) {
  OAPI_NEEDS_CONFORMANCE(kDocuments);
  unsigned documents = 0;
  for (const auto &entry :
       std::filesystem::directory_iterator(test::conformanceKit() / kDocuments)) {
    std::string name = entry.path().filename().string();
    auto parsed = readOrFail(test::contentsOf(entry.path()), name);
    ASSERT_TRUE(parsed);
    auto document = documentOrFail(*parsed, name);
    ASSERT_TRUE(document);
    EXPECT_TRUE(sameValue(toValue(*document), parsed->value)) << name;
    for (Format format : {Format::Json, Format::Yaml}) {
      auto again = readOrFail(write(toValue(*document), format), name);
      ASSERT_TRUE(again);
      EXPECT_TRUE(sameValue(again->value, parsed->value)) << name;
      EXPECT_EQ(documentOrFail(*again, name), document);
    }
    ++documents;
  }
  EXPECT_GE(documents, 30u);
}

} // namespace
} // namespace oapigen
