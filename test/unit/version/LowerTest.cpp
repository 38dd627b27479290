// Each step with what it makes of a document, and the table against the fields of the model.
#include "Lowered.h"

#include "model/Fields.h"
#include "version/Edit.h"

#include <set>

namespace oapigen::version {
namespace {

struct LowerCase {
  std::string id;
  Version target;
  std::string before, after;
  std::vector<std::string> findings;
};

void PrintTo(const LowerCase &each, std::ostream *out) {
  *out << each.id;
}

#include "LowerCases.h"

constexpr std::string_view kSchema = "schema ";

bool isOfSchema(const LowerCase &each) {
  return each.before.starts_with(kSchema);
}

std::string wholeDocument(const LowerCase &each) {
  if (isOfSchema(each))
    return "openapi: 3.2.0\npaths: {}\ncomponents: {schemas: {S: " +
           each.before.substr(kSchema.size()) + "}}";
  return "{openapi: 3.2.0, " + each.before.substr(1);
}

/// Without what is the same everywhere.
Value essence(const LowerCase &each, const Value &document) {
  if (isOfSchema(each))
    return *document.asObject()
                ->find("components")
                ->asObject()
                ->find("schemas")
                ->asObject()
                ->find("S");
  Object rest = *document.asObject();
  rest.erase("openapi");
  return rest;
}

class LowerTest : public testing::TestWithParam<LowerCase> {};

TEST_P(LowerTest, SaysItInOtherWords) {
  const LowerCase &each = GetParam();
  Lowered lowered = loweredDocument(wholeDocument(each), each.target);
  const Value actual = essence(each, lowered.document);
  EXPECT_TRUE(sameValue(actual, valueOf(each.after))) << write(actual, Format::Yaml);
  EXPECT_EQ(lowered.findings, each.findings);
  EXPECT_EQ(*lowered.document.asObject()->find("openapi"), Value(specificationOf(each.target)));
}

std::string nameOf(const testing::TestParamInfo<LowerCase> &info) {
  std::string name;
  for (char c : info.param.id)
    name += std::isalnum(static_cast<unsigned char>(c)) ? c : '_';
  return name + "_" + std::to_string(info.index);
}

INSTANTIATE_TEST_SUITE_P(Steps, LowerTest, testing::ValuesIn(kCases), nameOf);

/// "Media Type.itemSchema"
std::string nameOf(const Step &step) {
  return std::string(step.object) + "." + std::string(step.field);
}

TEST(StepTable, EveryFieldThatIsNewHasAStep) {
  std::set<std::pair<std::string, Version>> known;
  for (const Step *step : allSteps())
    known.emplace(nameOf(*step), step->since);
  AllObjects::forEach([&]<class T>(const T &) {
    forEachRow<T>([&](const auto &row) {
      if constexpr (requires { row.name; })
        if (row.version != Version::v3_0) {
          std::string name = std::string(Fields<T>::name) + "." + std::string(row.name);
          EXPECT_TRUE(known.count({name, row.version})) << name;
        }
    });
  });
}

TEST(StepTable, EveryStepIsAboutAFieldThatThereIs) {
  std::set<std::string> fields;
  AllObjects::forEach([&]<class T>(const T &) {
    fields.insert(std::string(Fields<T>::name) + ".");
    forEachRow<T>([&](const auto &row) {
      if constexpr (requires { row.name; })
        fields.insert(std::string(Fields<T>::name) + "." + std::string(row.name));
    });
  });
  for (const Step *step : allSteps())
    EXPECT_TRUE(fields.count(nameOf(*step))) << nameOf(*step);
}

TEST(StepTable, EveryStepHasACase) {
  std::set<std::string> tested;
  for (const LowerCase &each : kCases)
    for (std::size_t end = each.id.size(); end != 0; --end)
      tested.insert(each.id.substr(0, end));
  for (const Step *step : allSteps())
    EXPECT_TRUE(tested.count(nameOf(*step))) << nameOf(*step);
}

TEST(StepTable, WhatNeverLosesNeverWarns) {
  std::set<std::string> losing;
  for (const Step *step : allSteps())
    if (step->loss == Loss::Partly || step->loss == Loss::Refused)
      losing.insert(std::string(step->what) + ": " + std::string(step->older));
    else if (step->loss == Loss::Kept)
      losing.insert(std::string(step->what) + ": " + std::string(kTaken));
  for (const LowerCase &each : kCases)
    for (const std::string &finding : each.findings) {
      if (finding.starts_with("reference-dangling"))
        continue;
      const std::size_t begin = finding.find(" has no ") + 8;
      EXPECT_TRUE(losing.count(finding.substr(begin, finding.find(" (at ") - begin))) << finding;
    }
}

TEST(Lower, KeepsThePatchOfItsOwnVersion) {
  auto versionIn = [](const char *stated, Version target) {
    std::string text = std::string("{openapi: ") + stated + ", paths: {}}";
    return *loweredDocument(text, target).document.asObject()->find("openapi")->asString();
  };
  EXPECT_EQ(versionIn("3.1.0", Version::v3_1), "3.1.0");
  EXPECT_EQ(versionIn("3.1.0", Version::v3_2), "3.2.0");
  EXPECT_EQ(versionIn("3.0.1", Version::v3_0), "3.0.1");
  EXPECT_EQ(versionIn("3.2.0", Version::v3_1), "3.1.2");
}

TEST(Lower, ReportsOneLossOnceWhereverItIsPut) {
  Lowered lowered = loweredDocument(R"(
openapi: 3.1.0
paths: {/a: {$ref: '#/components/pathItems/P'}, /b: {$ref: '#/components/pathItems/P'}}
components:
  pathItems:
    P: {parameters: [{name: a, in: query, schema: {type: array, contains: {}, items: {}}}]}
)",
                                    Version::v3_0);
  EXPECT_EQ(lowered.findings.size(), 1u);
}

} // namespace
} // namespace oapigen::version
