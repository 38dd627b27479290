// Each form of what `oapi-gen diff` tells, of one pair of documents that has changes of all levels:
// shop/report.<form>. OAPI_UPDATE=1 rewrites them.
#include "report/Report.h"
#include "model/Index.h"
#include "model/Read.h"
#include "support/Files.h"
#include "text/Text.h"
#include "tool/Run.h"
#include "validate/Instance.h"

#include <gtest/gtest.h>

#include <sstream>

namespace oapigen::test {
namespace {

const fs::path kShop = fs::path(OAPI_REPORT_FOLDER) / "shop";

/// What the program prints in that form; its exit status has to be 1.
std::string reportIn(const std::string &form) {
  std::ostringstream out, err;
  fs::current_path(kShop);
  const int status = tool::run({"diff", "base.yaml", "revision.yaml", "--format", form, "--today",
                                "2026-01-31", "--color", "never"},
                               out, err);
  EXPECT_EQ(status, 1) << err.str();
  return out.str();
}

Value valueOf(const std::string &text) {
  Diagnostics problems;
  return parseJson(text, problems).value_or(Value());
}

class Form : public testing::TestWithParam<std::string_view> {};

TEST_P(Form, IsTheOneExpected) {
  const std::string form(GetParam());
  const fs::path file = kShop / ("report." + form);
  const std::string now = reportIn(form);
  if (updating())
    writeFile(file, now);
  const std::string change = difference(readFile(file), now);
  EXPECT_TRUE(change.empty()) << change;
}

std::vector<std::string_view> formNames() {
  std::vector<std::string_view> names;
  for (const report::Form &form : report::forms())
    names.push_back(form.name);
  return names;
}
INSTANTIATE_TEST_SUITE_P(Report, Form, testing::ValuesIn(formNames()),
                         [](const auto &each) { return std::string(each.param); });

TEST(Report, IsWhatItsSchemaSays) {
  const Value schemaValue = valueOf(readFile(OAPI_SCHEMAS "/diff.schema.json"));
  Diagnostics problems;
  const std::optional<Schema> schema = fromValue<Schema>(schemaValue, {}, problems);
  ASSERT_TRUE(schema && problems.all().empty());
  auto resolve = [&](const std::string &reference) {
    return schema->defs.find(lastToken(*localPointer(reference)));
  };
  const auto mismatch = findMismatch(valueOf(reportIn("json")), *schema, resolve);
  EXPECT_FALSE(mismatch) << mismatch->pointer << ' ' << mismatch->message;
  const auto empty = findMismatch(Object{{"findings", Array()}}, *schema, resolve);
  EXPECT_TRUE(empty);
}

/// SARIF 2.1.0: 3.13, 3.14, 3.18, 3.19, 3.27.
TEST(Report, HasWhatSarifDemands) {
  const Value log = valueOf(reportIn("sarif"));
  ASSERT_TRUE(log.asObject());
  EXPECT_EQ(*log.asObject()->find("version"), Value("2.1.0"));
  const Object &run = *log.asObject()->find("runs")->asArray()->front().asObject();
  const Object &driver = *run.find("tool")->asObject()->find("driver")->asObject();
  EXPECT_EQ(*driver.find("name"), Value("oapi-gen"));
  const Array &rules = *driver.find("rules")->asArray();
  for (const Value &value : *run.find("results")->asArray()) {
    const Object &result = *value.asObject();
    const std::size_t index = static_cast<std::size_t>(*result.find("ruleIndex")->asInt());
    ASSERT_LT(index, rules.size());
    EXPECT_EQ(*rules[index].asObject()->find("id"), *result.find("ruleId"));
    EXPECT_TRUE(result.find("message")->asObject()->find("text"));
    EXPECT_TRUE(result.find("partialFingerprints"));
  }
}

} // namespace
} // namespace oapigen::test
