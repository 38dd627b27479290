// How each string is spelled in YAML, and that it reads back.
#include "text/Text.h"

#include <gtest/gtest.h>

namespace oapigen {
namespace {

struct Spelling {
  std::string text;
  std::string yaml; ///< Of the text as a member's value, from the space behind the colon on.
};

class YamlValue : public testing::TestWithParam<Spelling> {};

TEST_P(YamlValue, IsSpelledAsExpectedAndReadsBack) {
  const auto &[text, yaml] = GetParam();
  Value value = Object{{"k", text}, {"end", 1}};
  std::string written = write(value, Format::Yaml);
  EXPECT_EQ(written, "k: " + yaml + "\nend: 1\n");
  Diagnostics out;
  auto parsed = read(written, "", out);
  ASSERT_TRUE(parsed);
  EXPECT_EQ(parsed->value, value);
}

const Spelling kPlain[] = {
    {"users", "users"},
    {"Lists the users' names.", "Lists the users' names."},
    {"a:b", "a:b"},
    {"a#b", "a#b"},
    {"application/json", "application/json"},
    {"#/components", "\"#/components\""},
    {"/users/{id}", "/users/{id}"},
    {"^[a-z]+\\d$", "^[a-z]+\\d$"},
    {"https://example.com/?a=b#c", "https://example.com/?a=b#c"},
    {"3.1.2", "3.1.2"},
    {"127.0.0.1", "127.0.0.1"},
    {"1.0.0-rc.1", "1.0.0-rc.1"},
    {"2nd", "2nd"},
    {"e", "e"},
    {"nullable", "nullable"},
    {"Größe 中 😀", "Größe 中 😀"},
};
INSTANTIATE_TEST_SUITE_P(Plain, YamlValue, testing::ValuesIn(kPlain));

const Spelling kNotAString[] = {
    {"", "\"\""},
    {"200", "\"200\""},
    {"1.10", "\"1.10\""},
    {"1_000", "\"1_000\""},
    {"1,000", "\"1,000\""},
    {"0123", "\"0123\""},
    {"0o17", "\"0o17\""},
    {"0x1F", "\"0x1F\""},
    {"0b11", "\"0b11\""},
    {"+0x1F", "\"+0x1F\""},
    {"1e3", "\"1e3\""},
    {"e1", "\"e1\""},
    {"+1", "\"+1\""},
    {"-1", "\"-1\""},
    {".5", "\".5\""},
    {"5.", "\"5.\""},
    {"._", "\"._\""},
    {".inf", "\".inf\""},
    {"-.INF", "\"-.INF\""},
    {".NaN", "\".NaN\""},
    {"12:30:45", "\"12:30:45\""},
    {"2001-01-01", "\"2001-01-01\""},
    {"2001-1-1 10:00:00 Z", "\"2001-1-1 10:00:00 Z\""},
    {"yes", "\"yes\""},
    {"No", "\"No\""},
    {"on", "\"on\""},
    {"OFF", "\"OFF\""},
    {"y", "\"y\""},
    {"N", "\"N\""},
    {"true", "\"true\""},
    {"False", "\"False\""},
    {"null", "\"null\""},
    {"NULL", "\"NULL\""},
    {"~", "\"~\""},
    {"=", "\"=\""},
    {"<<", "\"<<\""},
};
INSTANTIATE_TEST_SUITE_P(TakenForSomethingElse, YamlValue, testing::ValuesIn(kNotAString));

const Spelling kSyntax[] = {
    {" leading", "\" leading\""},
    {"trailing ", "\"trailing \""},
    {"a: b", "\"a: b\""},
    {"a:", "\"a:\""},
    {"a #b", "\"a #b\""},
    {"- x", "\"- x\""},
    {"-", "\"-\""},
    {"---", "\"---\""},
    {"...", "\"...\""},
    {"? x", "\"? x\""},
    {"*a", "\"*a\""},
    {"&a", "\"&a\""},
    {"!x", "\"!x\""},
    {"@x", "\"@x\""},
    {"`x", "\"`x\""},
    {"%x", "\"%x\""},
    {"{", "\"{\""},
    {"[a]", "\"[a]\""},
    {"|", "\"|\""},
    {"> a", "\"> a\""},
    {"'a'", "\"'a'\""},
    {"\"a\"", "'\"a\"'"},
    {"\"it's\"", "'\"it''s\"'"},
    {"- \\d", "'- \\d'"},
    {"a \"b\" \\c", "a \"b\" \\c"},
};
INSTANTIATE_TEST_SUITE_P(Syntax, YamlValue, testing::ValuesIn(kSyntax));

const Spelling kCharacters[] = {
    {"a\tb", "\"a\\tb\""},
    {"a\rb", "\"a\\rb\""},
    {"\"\t\\", "\"\\\"\\t\\\\\""},
    {std::string("\0\x1B\x7F", 3), "\"\\u0000\\u001B\\u007F\""},
    {"\u0085 \u2028 \u2029 \uFEFF \uFFFE", "\"\\u0085 \\u2028 \\u2029 \\uFEFF \\uFFFE\""},
    {"\u00A0a", "\"\u00A0a\""},
};
INSTANTIATE_TEST_SUITE_P(Characters, YamlValue, testing::ValuesIn(kCharacters));

const Spelling kLines[] = {
    {"a\nb", "|-\n  a\n  b"},
    {"a\nb\n", "|\n  a\n  b"},
    {"a\n", "|\n  a"},
    {"a\n\n", "|+\n  a\n"},
    {"a\n\n\n", "|+\n  a\n\n"},
    {"a\n\n  b: c\n# d", "|-\n  a\n\n    b: c\n  # d"},
    {"\na", "|-\n\n  a"},
    {"a  \nb", "|-\n  a  \n  b"},
    {"\n", "\"\\n\""},
    {"\n\n", "\"\\n\\n\""},
    {" a\nb", "\" a\\nb\""},
    {"\n a", "\"\\n a\""},
    {"a\n\tb", "\"a\\n\\tb\""},
    {"a\n  \nb", "\"a\\n  \\nb\""},
    {"a\n ", "\"a\\n \""},
    {"a\r\nb", "\"a\\r\\nb\""},
    {"a\tb\nc", "|-\n  a\tb\n  c"},
};
INSTANTIATE_TEST_SUITE_P(Lines, YamlValue, testing::ValuesIn(kLines));

class YamlKey : public testing::TestWithParam<Spelling> {};

TEST_P(YamlKey, IsSpelledAsExpectedAndReadsBack) {
  const auto &[text, yaml] = GetParam();
  Value value = Object{{text, Object{{text, 1}}}};
  std::string written = write(value, Format::Yaml);
  EXPECT_EQ(written, yaml + ":\n  " + yaml + ": 1\n");
  Diagnostics out;
  auto parsed = read(written, "", out);
  ASSERT_TRUE(parsed);
  EXPECT_EQ(parsed->value, value);
}

const Spelling kKeys[] = {
    {"200", "\"200\""},
    {"4XX", "4XX"},
    {"default", "default"},
    {"on", "\"on\""},
    {"y", "\"y\""},
    {"<<", "\"<<\""},
    {"", "\"\""},
    {"/users/{id}", "/users/{id}"},
    {"application/json; charset=utf-8", "application/json; charset=utf-8"},
    {"{$request.body#/url}", "\"{$request.body#/url}\""},
    {"a: b", "\"a: b\""},
    {"a\nb", "\"a\\nb\""},
    {"$ref", "$ref"},
    {"x-internal", "x-internal"},
};
INSTANTIATE_TEST_SUITE_P(, YamlKey, testing::ValuesIn(kKeys));

} // namespace
} // namespace oapigen
