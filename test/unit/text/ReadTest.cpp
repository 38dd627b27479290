#include "text/Text.h"

#include <gtest/gtest.h>

#include <limits>
#include <ostream>

namespace oapigen {
namespace {

Value valueOf(std::string_view text) {
  Diagnostics out;
  auto parsed = read(text, "file", out);
  for (const Diagnostic &diagnostic : out.all())
    ADD_FAILURE() << diagnostic.message;
  return parsed ? parsed->value : Value();
}

TEST(ReadYaml, ResolvesPlainScalarsByTheCoreSchema) {
  double infinity = std::numeric_limits<double>::infinity();
  EXPECT_EQ(valueOf("- [null, Null, ~, '~', ]\n"
                    "- [true, True, FALSE, yes, no, on, y]\n"
                    "- [1, -1, +1, 0123, 0x1F, 0o17, 0b1, 1_000]\n"
                    "- [1.5, .5, 5., 1e3, -2E-2, .inf, -.Inf, 1e999]\n"
                    "- [9223372036854775808, 18446744073709551616]\n"
                    "- [12:30:45, 2001-01-01, 1.2.3, '1', \"2\"]\n"
                    "-\n"),
            Value(Array{Array{nullptr, nullptr, nullptr, "~"},
                        Array{true, true, false, "yes", "no", "on", "y"},
                        Array{1, -1, 1, 123, 31, 15, "0b1", "1_000"},
                        Array{1.5, 0.5, 5.0, 1000.0, -0.02, infinity, -infinity, infinity},
                        Array{std::uint64_t{1} << 63, 0x1p64},
                        Array{"12:30:45", "2001-01-01", "1.2.3", "1", "2"}, nullptr}));
}

TEST(ReadYaml, TakesPlainKeysAsText) {
  EXPECT_EQ(valueOf("200: a\nyes: b\n0x1F: c\n1.10: d\n"),
            Value(Object{{"200", "a"}, {"yes", "b"}, {"0x1F", "c"}, {"1.10", "d"}}));
}

TEST(ReadYaml, UnderstandsTheStandardTags) {
  EXPECT_EQ(valueOf("- !!str 1\n- !!int 1\n- !!float 1\n- !!bool true\n- !!null ''\n- ! 2\n"
                    "- !!seq []\n- !!map {}\n...\n"),
            Value(Array{"1", 1, 1.0, true, nullptr, "2", Array(), Object()}));
}

TEST(ReadYaml, PutsACopyInPlaceOfAnAlias) {
  EXPECT_EQ(valueOf("a: &x {k: [1]}\nb: *x\nc: &name n\n*name : d\n<<: *x\n"),
            valueOf("{\"a\": {\"k\": [1]}, \"b\": {\"k\": [1]}, \"c\": \"n\", \"n\": \"d\","
                    " \"<<\": {\"k\": [1]}}"));
}

TEST(ReadYaml, TakesAByteOrderMarkAndWindowsLines) {
  EXPECT_EQ(valueOf("\xEF\xBB\xBF"
                    "a: |\r\n  x\r\n  y\r\nb: 1\r\n"),
            Value(Object{{"a", "x\ny\n"}, {"b", 1}}));
}

TEST(ReadYaml, AnEmptyTextIsNull) {
  for (const char *text : {"", "# nothing\n", "---\n"})
    EXPECT_EQ(valueOf(text), Value());
}

TEST(ReadJson, KeepsOrderAndExactNumbers) {
  EXPECT_EQ(valueOf(" \n{\"b\": [-9223372036854775808, 18446744073709551615, 1.0, 1e3], \"a\": "
                    "\"\\u00e9\\ud83d\\ude00\\/\", \"\": {\"x\": null, \"y\": true}}"),
            Value(Object{{"b", Array{std::numeric_limits<std::int64_t>::min(),
                                     std::numeric_limits<std::uint64_t>::max(), 1.0, 1000.0}},
                         {"a", "é😀/"},
                         {"", Object{{"x", nullptr}, {"y", true}}}}));
}

/// "pointer line:column+length" of everything that has a place.
std::vector<std::string> placesOf(std::string_view text) {
  Diagnostics out;
  std::vector<std::string> places;
  auto parsed = read(text, "file", out), other = read(text, "file", out);
  EXPECT_EQ(other->places.find("/none"), std::nullopt); // And none of them is spelled out.
  for (const auto &[pointer, where] : parsed->places) {
    EXPECT_EQ(other->places.find(pointer), where) << pointer;
    EXPECT_EQ(other->places.find(pointer + "/none"), std::nullopt) << pointer;
    places.push_back(pointer + " " + std::to_string(where.line) + ":" +
                     std::to_string(where.column) + "+" + std::to_string(where.length));
  }
  return places;
}

TEST(Places, AreThoseOfNamesAndElements) {
  std::vector<std::string> expected = {" 1:1+0",     "/a 1:2+3",    "/a/0 2:2+0",
                                       "/a/1 2:6+0", "/a/2 2:12+0", "/a/2/q\" ~1k 2:13+8",
                                       "/b 3:2+3"};
  EXPECT_EQ(placesOf("{\"a\": [\n"
                     " 12, true, {\"q\\\" /k\": \"v\"}],\n"
                     " \"b\": null}"),
            expected);
  EXPECT_EQ(
      placesOf("a:\n  - 1\n  - é: 2\n    'k''': 3\n\"b\": &x\n  c: d\ne: *x\n"),
      (std::vector<std::string>{" 1:1+0", "/a 1:1+1", "/a/0 2:5+0", "/a/1 3:5+0", "/a/1/k' 4:5+5",
                                "/a/1/é 3:5+2", "/b 5:1+3", "/b/c 6:3+1", "/e 7:1+1"}));
}

struct Broken {
  std::string text;
  std::string problem; ///< "line:column: id: message [hint]", then " | " and the same of the note.
};
std::ostream &operator<<(std::ostream &out, const Broken &broken) {
  return out << broken.problem;
}
class BrokenText : public testing::TestWithParam<Broken> {};

std::string placeOf(const Where &where) {
  EXPECT_EQ(where.file, "file");
  return std::to_string(where.line) + ":" + std::to_string(where.column) + ": ";
}

TEST_P(BrokenText, IsReportedOnceAtItsPlace) {
  Diagnostics out;
  EXPECT_FALSE(read(GetParam().text, "file", out));
  ASSERT_EQ(out.all().size(), 1u);
  const Diagnostic &found = out.all().front();
  std::string problem = placeOf(found.where) + found.id + ": " + found.message;
  if (!found.hint.empty())
    problem += " [" + found.hint + "]";
  for (const Note &note : found.notes)
    problem += " | " + placeOf(note.where) + note.message;
  EXPECT_EQ(problem, GetParam().problem);
}

const Broken kBrokenJson[] = {
    {"{\"a\": 1,}",
     "1:9: text-syntax: this is no valid JSON: unexpected '}'; expected string literal"},
    {"{\"a\":\n tru}", "2:2: text-syntax: this is no valid JSON: invalid literal"},
    {"{\"a\": 1} x",
     "1:10: text-syntax: this is no valid JSON: invalid literal; expected end of input"},
    {"[1 2]", "1:4: text-syntax: this is no valid JSON: unexpected number literal; expected ']'"},
    {"[\"a", "1:2: text-syntax: this is no valid JSON: invalid string: missing closing quote"},
    {"[1.]", "1:2: text-syntax: this is no valid JSON: invalid number; expected digit after '.'"},
    {"[1e999]", "1:2: text-syntax: this is no valid JSON: number overflow parsing '1e999'"},
    {"[",
     "1:2: text-syntax: this is no valid JSON: unexpected end of input; expected '[', '{', or a "
     "literal"},
    {"{\"a\": 1,\n \"\\u0061\": 2}",
     "2:2: text-repeated-name: the name 'a' stands twice in one object | 1:2: it stands here "
     "already"},
    {"[\"\x01\"]",
     "1:3: text-control-character: the control character U+0001 cannot stand in JSON [write it as "
     "an escape, \"\\u0001\"]"},
    {"[\"\xC3\"]", "1:3: text-encoding: the byte 0xC3 is no valid UTF-8 [save the file as UTF-8]"},
    {std::string(401, '['), "1:401: text-too-deep: this is nested deeper than 400 levels"},
};
INSTANTIATE_TEST_SUITE_P(Json, BrokenText, testing::ValuesIn(kBrokenJson));

const Broken kBrokenYaml[] = {
    {"a: b: c\n", "1:5: text-syntax: this is no valid YAML: illegal map value"},
    {"a:\n\tb: 1\n", "2:3: text-syntax: this is no valid YAML: illegal map value [indent with "
                     "spaces, YAML takes no tabs there]"},
    {"a: \"b\n", "1:4: text-syntax: this is no valid YAML: the quoted text does not end"},
    {"a: &x !!str 'b''\n\n",
     "1:4: text-syntax: this is no valid YAML: the quoted text does not end"},
    {"a: *x\n", "1:4: text-syntax: this is no valid YAML: the referenced anchor is not defined"},
    {"a:\n  b: 1\n  'b': 2\n",
     "3:3: text-repeated-name: the name 'b' stands twice in one object | 2:3: it stands here "
     "already"},
    {"a: 1\n---\nb: 2\n", "2:1: text-several-documents: a second YAML document begins here [keep "
                          "one document in a file]"},
    {"~: 1\n", "1:1: text-no-name: a member's name must be a string, not null [put it in quotes]"},
    {"? [a]\n: 1\n",
     "1:3: text-no-name: a member's name must be a string, not an array [put it in quotes]"},
    {"a: !thing b\n", "1:4: text-tag: the YAML tag '!thing' does not fit here"},
    {"a: !!int b\n", "1:4: text-tag: the YAML tag 'tag:yaml.org,2002:int' does not fit here"},
    {"a: !!seq {}\n", "1:4: text-tag: the YAML tag 'tag:yaml.org,2002:seq' does not fit here"},
    {"a: &x [*x]\n", "1:8: text-alias-cycle: this alias stands inside of what it stands for"},
    {"a: \x04\n", "1:4: text-control-character: the control character U+0004 cannot stand in YAML "
                  "[write it as an escape, \"\\u0004\"]"},
    {"a: \x7F\n", "1:4: text-control-character: the control character U+007F cannot stand in YAML "
                  "[write it as an escape, \"\\u007F\"]"},
    {"a: 1\nb: \xFF\n",
     "2:4: text-encoding: the byte 0xFF is no valid UTF-8 [save the file as UTF-8]"},
};
INSTANTIATE_TEST_SUITE_P(Yaml, BrokenText, testing::ValuesIn(kBrokenYaml));

std::string nested(int levels) {
  std::string text;
  for (int level = 0; level != levels; ++level)
    text += std::string(static_cast<std::size_t>(level), ' ') + "k:\n";
  return text;
}
const Broken kDeepYaml[] = {
    {nested(401), "401:401: text-too-deep: this is nested deeper than 400 levels"},
};
INSTANTIATE_TEST_SUITE_P(Deep, BrokenText, testing::ValuesIn(kDeepYaml));

/// "a1: &a1 [items]"
std::string anchored(int number, const std::string &items) {
  std::string name = std::string("a").append(std::to_string(number));
  return std::string(name).append(": &").append(name).append(" [").append(items).append("]\n");
}

TEST(ReadYaml, AliasesThatGrowWithoutEndAreAnError) {
  std::string text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
  for (int level = 1; level != 12; ++level) {
    std::string copies;
    for (int copy = 0; copy != 9; ++copy)
      copies.append("*a").append(std::to_string(level - 1)).append(", ");
    text += anchored(level, copies);
  }
  Diagnostics out;
  EXPECT_FALSE(read(text, "file", out));
  ASSERT_EQ(out.all().size(), 1u);
  EXPECT_EQ(out.all()[0].id, "text-alias-size");
  EXPECT_EQ(out.all()[0].message, "the aliases of this file expand to more than 67108864 bytes");
}

TEST(ReadYaml, AliasesThatNestTooDeepAreAnError) {
  std::string text = "a0: &a0 [1]\n";
  for (int level = 1; level != 500; ++level)
    text += anchored(level, std::string("*a").append(std::to_string(level - 1)));
  Diagnostics out;
  EXPECT_FALSE(read(text, "file", out));
  ASSERT_EQ(out.all().size(), 1u);
  EXPECT_EQ(out.all()[0].id, "text-too-deep");
}

TEST(Read, WhatIsAtTheDeepestLevelCanBeWrittenAndReadInBothFormats) {
  Value value = Array();
  for (int level = 1; level != 400; ++level)
    value = level % 2 ? Value(Object{{"k", std::move(value)}}) : Value(Array{std::move(value)});
  for (Format format : {Format::Json, Format::Yaml})
    EXPECT_EQ(valueOf(write(value, format)), value);
}

} // namespace
} // namespace oapigen
