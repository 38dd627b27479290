#include "text/Text.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <ostream>

namespace oapigen {
namespace {

Value everything() {
  return Object{{"null", nullptr},
                {"map", Object{{"a", true}, {"b", Object()}, {"c", Array()}}},
                {"list", Array{1, "two", Array{3, Array{4}}, Object{{"d", 5}, {"e", Array{6}}},
                               Array(), Object()}},
                {"text", "one\ntwo\n"}};
}

TEST(WriteYaml, IndentsByTwoAndPutsListsInsideTheirKey) {
  EXPECT_EQ(write(everything(), Format::Yaml), R"("null": null
map:
  a: true
  b: {}
  c: []
list:
  - 1
  - two
  - - 3
    - - 4
  - d: 5
    e:
      - 6
  - []
  - {}
text: |
  one
  two
)");
}

TEST(WriteYaml, WritesAnyKindOfRoot) {
  EXPECT_EQ(write(Object(), Format::Yaml), "{}\n");
  EXPECT_EQ(write(nullptr, Format::Yaml), "null\n");
  EXPECT_EQ(write("a\nb", Format::Yaml), "|-\n  a\n  b\n");
  EXPECT_EQ(write(Array{"a\nb", Array{"c\n"}}, Format::Yaml), "- |-\n  a\n  b\n- - |\n    c\n");
}

TEST(WriteYaml, GivesALongKeyItsQuestionMark) {
  std::string key(1001, 'k');
  Value value = Array{Object{{key, Object{{"a", 1}}}, {key + key, "x\ny"}}};
  std::string written = write(value, Format::Yaml);
  EXPECT_EQ(written,
            "- ? " + key + "\n  :\n    a: 1\n  ? " + key + key + "\n  : |-\n    x\n    y\n");
  Diagnostics out;
  EXPECT_EQ(read(written, "", out)->value, value);
}

TEST(WriteJson, IndentsByTwoWithEachElementOnItsLine) {
  EXPECT_EQ(write(everything(), Format::Json), R"({
  "null": null,
  "map": {
    "a": true,
    "b": {},
    "c": []
  },
  "list": [
    1,
    "two",
    [
      3,
      [
        4
      ]
    ],
    {
      "d": 5,
      "e": [
        6
      ]
    },
    [],
    {}
  ],
  "text": "one\ntwo\n"
}
)");
}

TEST(WriteJson, EscapesOnlyWhatItMust) {
  EXPECT_EQ(write("\"\\/\b\f\n\r\t\x01\x1F\x7F \u0085 \u2028 é 😀", Format::Json),
            "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7F \u0085 \u2028 é 😀\"\n");
}

TEST(Write, BytesThatAreNoUtf8BecomeReplacementCharacters) {
  std::string wrong = "a\xFF\xC3"
                      "b\xED\xA0\x80\xC0\x80";
  std::string repaired = "a\uFFFD\uFFFD"
                         "b\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD";
  EXPECT_EQ(write(wrong, Format::Json), "\"" + repaired + "\"\n");
  EXPECT_EQ(write(Object{{wrong, wrong}}, Format::Yaml), repaired + ": " + repaired + "\n");
}

struct Number {
  Value value;
  std::string text;
};
std::ostream &operator<<(std::ostream &out, const Number &number) {
  return out << number.text;
}
class WrittenNumber : public testing::TestWithParam<Number> {};

TEST_P(WrittenNumber, IsExactInBothFormats) {
  const auto &[value, text] = GetParam();
  for (Format format : {Format::Json, Format::Yaml}) {
    EXPECT_EQ(write(value, format), text + "\n");
    Diagnostics out;
    EXPECT_EQ(read(write(Array{value}, format), "", out)->value, Value(Array{value}));
  }
}

const Number kNumbers[] = {
    {0, "0"},
    {std::numeric_limits<std::int64_t>::min(), "-9223372036854775808"},
    {std::numeric_limits<std::uint64_t>::max(), "18446744073709551615"},
    {1.0, "1.0"},
    {-0.0, "-0.0"},
    {0.1, "0.1"},
    {1e22, "1.0e+22"},
    {1.5e-7, "1.5e-07"},
    {0x1p64, "18446744073709551616.0"},
    {std::numeric_limits<double>::denorm_min(), "5.0e-324"},
    {std::numeric_limits<double>::max(), "1.7976931348623157e+308"},
};
INSTANTIATE_TEST_SUITE_P(, WrittenNumber, testing::ValuesIn(kNumbers));

TEST(Write, NumbersThatAreNotFiniteAreNullInJson) {
  double infinity = std::numeric_limits<double>::infinity();
  Value value = Array{infinity, -infinity, std::nan("")};
  EXPECT_EQ(write(value, Format::Json), "[\n  null,\n  null,\n  null\n]\n");
  EXPECT_EQ(write(value, Format::Yaml), "- .inf\n- -.inf\n- .nan\n");
}

} // namespace
} // namespace oapigen
