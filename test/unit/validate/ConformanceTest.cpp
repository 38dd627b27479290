// The OAI's own documents that must pass and must fail, read from where OAPI_CONFORMANCE points, or
// from ../shared/conformance beside the source tree.
#include "Checked.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace oapigen {
namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

fs::path folder(const std::string &version, const char *kind) {
  const char *given = std::getenv("OAPI_CONFORMANCE");
  fs::path kit = given ? fs::path(given) : fs::path(OAPI_SOURCE_DIR) / "../shared/conformance";
  return kit / "oai-tests" / version / kind;
}

std::string contents(const fs::path &file) {
  std::ostringstream text;
  text << std::ifstream(file, std::ios::binary).rdbuf();
  return text.str();
}

/// All that reading and validating say about a file.
Diagnostics judge(const fs::path &file, Strictness strictness) {
  Diagnostics out;
  auto parsed = read(contents(file), file.filename().string(), out);
  if (!parsed)
    return out;
  if (auto document = fromValue<OpenAPI>(parsed->value, parsed->places, out))
    validate(*document, parsed->places, out, strictness);
  return out;
}

std::map<std::string, Diagnostics> judgeAll(const std::string &version, const char *kind,
                                            Strictness strictness) {
  std::map<std::string, Diagnostics> result;
  for (const auto &entry : fs::directory_iterator(folder(version, kind)))
    result[entry.path().filename().string()] = judge(entry.path(), strictness);
  return result;
}

class Conformance : public testing::TestWithParam<const char *> {
protected:
  void SetUp() override {
    if (!fs::exists(folder("3.1", "pass")))
      GTEST_SKIP() << "the conformance kit is not at " << folder("3.1", "pass")
                   << "; OAPI_CONFORMANCE may name its place";
  }
};

TEST_P(Conformance, NoPassingDocumentHasAnError) {
  for (const auto &[name, diagnostics] : judgeAll(GetParam(), "pass", Strictness::Foreign)) {
    Lines errors;
    for (const Diagnostic &each : diagnostics.all())
      if (each.severity == Severity::Error)
        errors.push_back(each.id + ": " + each.message);
    EXPECT_EQ(errors, Lines()) << name;
  }
}

/// These break sentences of the specification that its schema does not express.
TEST_P(Conformance, TheStrictJudgementDiffersInKnownDocuments) {
  std::map<std::string, std::set<std::string>> errors;
  for (const auto &[name, diagnostics] : judgeAll(GetParam(), "pass", Strictness::Own))
    for (const Diagnostic &each : diagnostics.all())
      if (each.severity == Severity::Error)
        errors[name].insert(each.id);
  std::map<std::string, std::set<std::string>> expected = {
      {"link-object-examples.yaml", {"link-operation-unknown"}},
      {"operation-object-example.yaml",
       {"path-parameter-unused", "path-variable-undeclared", "security-scheme-unknown"}},
      {"parameter-object-examples.yaml", {"path-parameter-unused"}},
      {"path_item_servers_parameters.yaml", {"link-operation-unknown"}},
  };
  if (GetParam() == std::string("3.1")) {
    expected["style-defaults.yaml"] = {"media-type-invalid", "path-parameter-optional"};
  } else {
    expected["example-object-examples.yaml"] = {"value-mismatch"};
    expected["mega.yaml"] = {"discriminator-mapping"};
  }
  EXPECT_EQ(errors, expected);
}

TEST_P(Conformance, EveryFailingDocumentHasAnError) {
  std::set<std::string> unnoticed;
  for (const auto &[name, diagnostics] : judgeAll(GetParam(), "fail", Strictness::Foreign))
    if (!diagnostics.hasErrors())
      unnoticed.insert(name);
  EXPECT_EQ(unnoticed, std::set<std::string>());
}

INSTANTIATE_TEST_SUITE_P(Versions, Conformance, testing::Values("3.1", "3.2"),
                         [](const auto &each) { return each.param[2] == '1' ? "v3_1" : "v3_2"; });

} // namespace
} // namespace oapigen
