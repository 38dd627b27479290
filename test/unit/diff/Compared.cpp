#include "Compared.h"

#include "model/Read.h"
#include "text/Text.h"
#include "validate/Validate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
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

OpenAPI documentOfMembers(const std::string &members) {
  return documentOf(valueOf("openapi: 3.1.2\ninfo: {title: T, version: 1.0.0}\n" + members));
}

OpenAPI documentWith(const std::string &components, bool isRequest) {
  const std::string body = "{description: D, content: {application/json: {schema: {$ref: "
                           "'#/components/schemas/Root'}}}}";
  const std::string operation =
      isRequest ? "{requestBody: " + body + "}" : "{responses: {'200': " + body + "}}";
  return documentOfMembers("paths: {/a: {post: " + operation +
                           "}}\ncomponents: {schemas: " + components + "}");
}

std::string root(const std::string &schemas) {
  constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  std::string text = schemas;
  for (std::size_t at; (at = text.find("@")) != text.npos;) {
    const std::size_t end = text.find_first_not_of(kLetters, at + 1);
    text.replace(at, end - at,
                 "$ref: '#/components/schemas/" + text.substr(at + 1, end - at - 1) + "'");
  }
  return text;
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

Ids inRequest(const std::string &base, const std::string &revision) {
  return compareIds(documentWith(base, true), documentWith(revision, true));
}
Ids inAnswer(const std::string &base, const std::string &revision) {
  return compareIds(documentWith(base, false), documentWith(revision, false));
}

std::string inLines(const std::vector<Change> &changes) {
  std::string out;
  for (const Finding &each : judge(changes, {}, {}, {}).findings)
    out += each.rule->id + " at " + each.change.base + " <> " + each.change.revision + ": " +
           each.message + '\n';
  return out;
}

Kind mirrorOf(Kind kind) {
  return std::find_if(rules().begin(), rules().end(),
                      [&](const Rule &rule) { return rule.kind == kind; })
      ->mirror;
}

namespace {

/// A change as it has to look from the other side.
using Seen =
    std::tuple<Kind, Direction, std::string, std::string, std::string, std::string, std::string>;

std::vector<Seen> seen(const std::vector<Change> &changes) {
  std::vector<Seen> result;
  for (const Change &each : changes)
    result.emplace_back(each.kind, each.direction, each.base, each.revision, each.name, each.before,
                        each.after);
  std::sort(result.begin(), result.end());
  return result;
}

std::vector<Seen> seenFromOtherSide(const std::vector<Change> &changes) {
  std::vector<Change> mirrored = changes;
  for (Change &each : mirrored) {
    each.kind = mirrorOf(each.kind);
    std::swap(each.base, each.revision);
    std::swap(each.before, each.after);
  }
  return seen(mirrored);
}

void expectDistinct(const std::vector<Change> &changes, const std::string &name) {
  std::map<std::string, std::string> messages;
  for (const Finding &each : judge(changes, {}, {}, {}).findings) {
    auto [other, isNew] = messages.emplace(each.fingerprint, each.message);
    EXPECT_TRUE(isNew) << name << ": " << other->second << "\nhas the fingerprint of\n"
                       << each.message;
  }
}

} // namespace

void expectMirror(const OpenAPI &base, const OpenAPI &revision, const std::string &name) {
  const std::vector<Change> there = compare(base, revision), back = compare(revision, base);
  expectDistinct(there, name);
  EXPECT_TRUE(seen(there) == seenFromOtherSide(back)) << name << "\n--- there\n"
                                                      << inLines(there) << "--- back\n"
                                                      << inLines(back);
}

} // namespace oapigen::diff
