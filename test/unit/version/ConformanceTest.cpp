// The OAI's own documents of 3.1 and 3.2, lowered to 3.0, against the OAI's schema of 3.0.
#include "../Conformance.h"
#include "Lowered.h"

#include "validate/Instance.h"

namespace oapigen::version {
namespace {

namespace fs = std::filesystem;

/// The schema is one of draft 4, where an exclusive bound is a flag: it says so in one place.
std::map<std::string, Schema> definitionsOf(const Value &schema) {
  std::map<std::string, Schema> result;
  for (const auto &[name, definition] : *schema.asObject()->find("definitions")->asObject()) {
    Value copy = definition;
    if (name == "Schema")
      copy.asObject()
          ->find("properties")
          ->asObject()
          ->set("multipleOf", Object{{"exclusiveMinimum", 0}});
    Diagnostics out;
    auto read = fromValue<Schema>(copy, {}, out);
    EXPECT_TRUE(read) << name;
    result["#/definitions/" + name] = read.value_or(Schema());
  }
  return result;
}

class LowerConformance : public testing::TestWithParam<const char *> {};

TEST_P(LowerConformance, PassesTheSchemaOfTheOldVersion) {
  const fs::path kit = test::conformanceKit();
  OAPI_NEEDS_CONFORMANCE("schemas/oas/3.0/schema/2024-10-18");
  Value official = valueOf(test::contentsOf(kit / "schemas/oas/3.0/schema/2024-10-18"));
  const auto definitions = definitionsOf(official);
  official.asObject()->erase("definitions");
  official.asObject()->erase("id");
  official.asObject()->erase("$schema");
  Diagnostics out;
  auto schema = fromValue<Schema>(official, {}, out);
  ASSERT_TRUE(schema);
  auto resolve = [&](const std::string &reference) {
    auto found = definitions.find(reference);
    return found == definitions.end() ? nullptr : &found->second;
  };
  unsigned judged = 0;
  for (const auto &entry : fs::directory_iterator(kit / "oai-tests" / GetParam() / "pass")) {
    if (entry.path().filename() == "style-defaults.yaml")
      continue; // Its path parameters are not marked as required, which no version allows.
    Lowered lowered = loweredDocument(test::contentsOf(entry.path()), Version::v3_0);
    bool isRefused = false;
    for (const std::string &finding : lowered.findings)
      isRefused = isRefused || !finding.starts_with("loss: ");
    if (isRefused)
      continue;
    ++judged;
    auto mismatch = findMismatch(lowered.document, *schema, resolve);
    EXPECT_FALSE(mismatch) << entry.path().filename() << " " << mismatch->pointer << " "
                           << mismatch->message;
  }
  EXPECT_GE(judged, 25u);
}

INSTANTIATE_TEST_SUITE_P(From, LowerConformance, testing::Values("3.1", "3.2"),
                         [](const auto &each) { return each.param[2] == '1' ? "v3_1" : "v3_2"; });

} // namespace
} // namespace oapigen::version
