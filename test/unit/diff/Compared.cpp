#include "Compared.h"

#include "model/Read.h"
#include "text/Text.h"
#include "validate/Validate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace oapigen::diff {

std::filesystem::path casesFolder() {
  return std::filesystem::path(OAPI_SOURCE_DIR) / "test/diff";
}

std::string contents(const std::filesystem::path &file) {
  std::ifstream in(file, std::ios::binary);
  EXPECT_TRUE(in) << file;
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

Value valueOf(const std::string &text, const std::string &file) {
  Diagnostics out;
  auto parsed = read(text, file, out);
  for (const Diagnostic &each : out.all())
    ADD_FAILURE() << file << ':' << each.where.line << ": " << each.message;
  return parsed ? parsed->value : Value();
}

std::optional<OpenAPI> readDocument(const Value &value) {
  Diagnostics out;
  return fromValue<OpenAPI>(value, {}, out, Completeness::Whole);
}

OpenAPI documentOf(const Value &value) {
  Diagnostics out;
  auto document = fromValue<OpenAPI>(value, {}, out, Completeness::Whole);
  for (const Diagnostic &each : out.all())
    ADD_FAILURE() << each.id << ": " << each.message << '\n' << write(value, Format::Yaml);
  return document.value_or(OpenAPI());
}

std::vector<std::string> errorsIn(const OpenAPI &document) {
  Diagnostics out;
  validate(document, {}, out, Strictness::Foreign);
  std::vector<std::string> errors;
  for (const Diagnostic &each : out.all())
    if (each.severity == Severity::Error)
      errors.push_back(each.id + ": " + each.message);
  return errors;
}

Ids idsOf(const std::vector<Change> &changes, const std::string &today) {
  Policy policy;
  policy.today = today;
  const Judgement judgement = judge(changes, policy, {}, {});
  EXPECT_EQ(judgement.findings.size(), changes.size()) << "a change without a rule";
  Ids ids;
  for (const Finding &finding : judgement.findings)
    ids.push_back(finding.rule->id);
  std::sort(ids.begin(), ids.end());
  return ids;
}

Ids compareIds(const OpenAPI &base, const OpenAPI &revision) {
  return idsOf(compare(base, revision));
}

std::string inLines(const std::vector<Change> &changes) {
  std::string out;
  for (const Finding &each : judge(changes, {}, {}, {}).findings)
    out += each.rule->id + " at " + each.change.base + " <> " + each.change.revision + ": " +
           each.message + '\n';
  return out;
}

} // namespace oapigen::diff
