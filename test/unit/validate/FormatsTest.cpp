// Each format that is checked, with what it takes and what it does not.
#include "validate/Formats.h"

#include <gtest/gtest.h>

using namespace oapigen;

namespace {

struct FormatCase {
  const char *format;
  std::vector<Value> right, wrong;
};

void PrintTo(const FormatCase &each, std::ostream *out) {
  *out << each.format;
}

const FormatCase kCases[] = {
    {"date-time",
     {"2024-02-29T12:30:00Z", "2024-12-31t23:59:60z", "1985-04-12T23:20:50.52+01:00"},
     {"2024-02-29", "2023-02-29T12:30:00Z", "2024-02-29T12:30:00", "2024-02-29T24:00:00Z",
      "yesterday", ""}},
    {"date-time-local", {"2024-02-29T12:30:00"}, {"2024-02-29T12:30:00Z"}},
    {"date",
     {"2000-02-29", "2024-04-30"},
     {"1900-02-29", "2024-04-31", "2024-13-01", "2024-00-01", "29.2.2024"}},
    {"time", {"12:30:00Z", "12:30:00.5-08:00"}, {"12:30", "12:30:00", "25:00:00Z", "12:60:00Z"}},
    {"time-local", {"12:30:00"}, {"12:30:00Z"}},
    {"duration",
     {"P1Y2M3DT4H5M6S", "P2W", "PT0S", "PT1.5S"},
     {"P", "PT", "P1YT", "1h", "P1H", "PT1.5H", "-PT1S", ""}},
    {"uuid",
     {"f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6"},
     {"f81d4fae7dec11d0a76500a0c91e6bf6", "f81d4fae-7dec-11d0-a765-00a0c91e6bfg"}},
    {"email", {"ada@example.com", "a+b@c"}, {"ada", "ada@", "a b@c", "a@b@c"}},
    {"idn-email", {"\xC3\xA4@example.com"}, {"ada"}},
    {"hostname", {"example.com", "a", "xn--a"}, {"-a", "a..b", "a_b", ""}},
    {"ipv4",
     {"192.0.2.1"},
     {"192.0.2", "192.0.2.256", "192.0.2.1 ", std::string("192.0.2.1\0x", 11)}},
    {"ipv6", {"2001:db8::1", "::", "::ffff:192.0.2.1"}, {"2001:db8", "fe80::1%eth0", ""}},
    {"uri",
     {"https://example.com/a?b=%20#c", "mailto:a@b", "urn:x"},
     {"/a", "example.com", "http://a b", "http://\xC3\xA4"}},
    {"uri-reference", {"/a", "", "https://example.com"}, {"a b", "{a}"}},
    {"iri", {"https://\xC3\xA4/a"}, {"/a", "x:a b"}},
    {"iri-reference", {"/\xC3\xA4"}, {"a b"}},
    {"json-pointer", {"", "/a/0", "/a~1b~0"}, {"a", "/a~", "/~2"}},
    {"regex", {"^[a-z]+$"}, {"("}},
    {"byte", {"", "aGVsbG8=", "aGVsbA=="}, {"aGVsbG8", "a-_="}},
    {"int8", {-128, 127, 1.0}, {-129, 128, 1.5}},
    {"int16", {-32768}, {32768}},
    {"int32", {2147483647}, {2147483648LL}},
    {"uint8", {0, 255}, {-1, 256}},
    {"uint16", {65535}, {65536}},
    {"uint32", {4294967295LL}, {-1}},
    // Known by name alone, of other values, or not known.
    {"password", {"x"}, {}},
    {"date", {1, true}, {}},
    {"int32", {"x"}, {}},
    {"lamp-code", {"x", 1}, {}},
};

class FormatsTest : public testing::TestWithParam<FormatCase> {};

TEST_P(FormatsTest, TakesTheRightAndRefusesTheWrong) {
  for (const Value &value : GetParam().right)
    EXPECT_FALSE(formatProblem(GetParam().format, value)) << value.kind();
  for (const Value &value : GetParam().wrong)
    EXPECT_TRUE(formatProblem(GetParam().format, value))
        << (value.asString() ? *value.asString() : "a number");
}

INSTANTIATE_TEST_SUITE_P(Rows, FormatsTest, testing::ValuesIn(kCases));

TEST(Formats, TheExampleInAMessageIsRight) {
  for (const char *format :
       {"date-time", "date-time-local", "date", "time", "time-local", "duration", "uuid", "email",
        "idn-email", "hostname", "ipv4", "ipv6", "uri", "uri-reference", "iri", "iri-reference",
        "json-pointer", "regex", "byte"}) {
    const std::optional<std::string> problem = formatProblem(format, Value(" ("));
    ASSERT_TRUE(problem) << format;
    const std::string words = "is no " + std::string(format) + " such as ";
    ASSERT_TRUE(problem->starts_with(words)) << *problem;
    EXPECT_FALSE(formatProblem(format, Value(problem->substr(words.size())))) << *problem;
  }
}

TEST(Formats, WhatIsNearlyAKnownOneIsMisspelt) {
  for (auto [format, meant] : {std::pair("datetime", "date-time"),
                               {"DATE_TIME", "date-time"},
                               {"emial", "email"},
                               {"int-32", "int32"},
                               {"hostnam", "hostname"},
                               {"UUID", "uuid"},
                               {"pasword", "password"}})
    EXPECT_EQ(formatMeantBy(format), meant) << format;
}

TEST(Formats, OtherNamesAreAllowed) {
  for (const char *format :
       {"date-time", "uuid", "int64", "", "ulid", "cuid", "url", "urn", "ip", "int128", "sku",
        "lamp-code", "iban", "phone", "slug", "cidr", "timestamp", "currency"})
    EXPECT_EQ(formatMeantBy(format), "") << format;
}

} // namespace
