// Values against schemas: each keyword with a value that it allows and one that it does not.
#include "Checked.h"

#include "model/Numbers.h"
#include "validate/Instance.h"

namespace oapigen {
namespace {

struct InstanceCase {
  const char *schema;
  const char *right;
  const char *wrong;
  const char *expected; ///< Pointer and message.
};

void PrintTo(const InstanceCase &each, std::ostream *out) {
  *out << each.schema;
}

const InstanceCase kCases[] = {
    {"{type: integer}", "1.0", "1.5", " is a number, not an integer"},
    {"{type: number}", "1", "a", " is a string, not a number"},
    {"{type: [string, 'null']}", "null", "true", " is a boolean, not a string or null"},
    {"{type: object}", "{}", "[]", " is an array, not an object"},
    {"{items: false}", "[]", "[1]", "/0 is not allowed here"},
    {"{const: {a: 1}}", "{a: 1.0}", "{a: 2}", " is not an object"},
    {"{enum: [a, 1, null]}", "1", "b", " is none of \"a\", 1, null"},
    {"{minimum: 1}", "1", "0.5", " is below the minimum 1"},
    {"{exclusiveMinimum: 1}", "1.1", "1", " is not above 1"},
    {"{maximum: 18446744073709551615}", "18446744073709551615", "18446744073709551616.0",
     " is above the maximum 18446744073709551615"},
    {"{exclusiveMaximum: 2.5}", "2", "2.5", " is not below 2.5"},
    {"{multipleOf: 0.01}", "0.07", "0.075", " is no multiple of 0.01"},
    {"{multipleOf: 1.0e-20}", "1.0e+20", "0.5e-20", " is no multiple of 1e-20"},
    {"{multipleOf: 3}", "-9", "10", " is no multiple of 3"},
    {"{minLength: 2}", "äö", "ä", " is shorter than 2 characters"},
    {"{maxLength: 1}", "😀", "ab", " is longer than 1 character"},
    {"{pattern: '^.$'}", "😀", "ab", " does not match the pattern '^.$'"},
    {"{minItems: 1}", "[1]", "[]", " has fewer than 1 element"},
    {"{maxItems: 2}", "[1, 2]", "[1, 2, 3]", " has more than 2 elements"},
    {"{uniqueItems: true}", "[1, '1']", "[{a: 1, b: 2}, {b: 2, a: 1.0}]",
     " has two equal elements"},
    {"{prefixItems: [{type: string}], items: {type: integer}}", "[a, 1]", "[a, b]",
     "/1 is a string, not an integer"},
    {"{prefixItems: [{type: string}], items: false}", "[a]", "[a, b]", "/1 is not allowed here"},
    {"{contains: {type: string}}", "[1, a]", "[1]", " has too few elements that match 'contains'"},
    {"{contains: {type: string}, minContains: 0, maxContains: 1}", "[]", "[a, b]",
     " has too many elements that match 'contains'"},
    {"{required: [a]}", "{a: null}", "{b: 1}", " has no member 'a'"},
    {"{minProperties: 1}", "{a: 1}", "{}", " has fewer than 1 member"},
    {"{maxProperties: 1}", "{a: 1}", "{a: 1, b: 1}", " has more than 1 member"},
    {"{properties: {a: {items: {type: string}}}}", "{a: [x]}", "{a: [x, 1]}",
     "/a/1 is an integer, not a string"},
    {"{properties: {'a/b~': false}}", "{}", "{'a/b~': 1}", "/a~1b~0 is not allowed here"},
    {"{patternProperties: {'^x-': {type: string}}, additionalProperties: false}", "{x-a: b}",
     "{x-a: 1}", "/x-a is an integer, not a string"},
    {"{properties: {a: {}}, additionalProperties: false}", "{a: 1}", "{b: 1}",
     "/b is not allowed here"},
    {"{propertyNames: {maxLength: 1}}", "{a: 1}", "{bc: 1}",
     " has a member 'bc', whose name is longer than 1 character"},
    {"{dependentRequired: {a: [b]}}", "{b: 1}", "{a: 1}", " has a member 'a', but no 'b'"},
    {"{dependentSchemas: {a: {required: [b]}}}", "{a: 1, b: 1}", "{a: 1}", " has no member 'b'"},
    {"{$ref: '#/s'}", "a", "1", " is an integer, not a string"},
    {"{allOf: [{minimum: 1}, {maximum: 2}]}", "2", "3", " is above the maximum 2"},
    {"{anyOf: [{type: string}, {type: 'null'}]}", "null", "3", " matches no schema of 'anyOf'"},
    {"{anyOf: [{type: string}]}", "a", "3", " is an integer, not a string"},
    {"{oneOf: [{type: string}, {minimum: 3}]}", "3", "2", " matches no schema of 'oneOf'"},
    {"{oneOf: [{type: integer}, {minimum: 3}]}", "2", "3", " matches 2 schemas of 'oneOf'"},
    {"{not: {type: string}}", "1", "a", " matches the schema under 'not'"},
    {"{if: {type: string}, then: {minLength: 1}, else: {minimum: 1}}", "a", "''",
     " is shorter than 1 character"},
    {"{if: {type: string}, then: {minLength: 1}, else: {minimum: 1}}", "1", "0",
     " is below the minimum 1"},
};

Value valueOf(const std::string &yaml) {
  Diagnostics out;
  auto parsed = read("v: " + yaml, "value.yaml", out);
  EXPECT_EQ(linesOf(out), std::vector<std::string>());
  return parsed ? *parsed->value.asObject()->find("v") : Value();
}

/// References lead to a string, "#/loop" to itself.
std::string mismatch(const std::string &value, const std::string &schema) {
  Diagnostics out;
  Schema target{.type = "string"}, loop = referenceSchema("#/loop");
  ResolveSchema resolve = [&](const std::string &ref) { return ref == "#/s" ? &target : &loop; };
  auto parsed = fromValue<Schema>(valueOf(schema), {}, out);
  EXPECT_EQ(linesOf(out), std::vector<std::string>());
  auto found = findMismatch(valueOf(value), parsed.value_or(Schema()), resolve);
  return found ? found->pointer + " " + found->message : "";
}

class InstanceTest : public testing::TestWithParam<InstanceCase> {};

TEST_P(InstanceTest, AllowsTheRightAndNamesTheWrong) {
  EXPECT_EQ(mismatch(GetParam().right, GetParam().schema), "");
  EXPECT_EQ(mismatch(GetParam().wrong, GetParam().schema), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Keywords, InstanceTest, testing::ValuesIn(kCases));

TEST(Instance, WhatCannotBeDecidedIsAllowed) {
  EXPECT_EQ(mismatch("a", "{pattern: '(?<=b)c'}"), "");
  EXPECT_EQ(mismatch("a", "{$ref: '#/loop'}"), "");
  EXPECT_EQ(mismatch("a", "{format: date-time}"), "");
  EXPECT_EQ(
      mismatch("{a: 1}", "{patternProperties: {'(?<=b)c': true}, additionalProperties: false}"),
      "");
}

TEST(Numbers, OrderIsExactBetweenIntegersAndDoubles) {
  EXPECT_TRUE(compareNumbers(Value(9007199254740993), Value(9007199254740992.0)) > 0);
  EXPECT_TRUE(compareNumbers(Value(18446744073709551615u), Value(-1)) > 0);
  EXPECT_TRUE(compareNumbers(Value(1), Value(1.0)) == 0);
}

TEST(Numbers, MultiplesAreThoseOfTheWrittenDecimals) {
  EXPECT_TRUE(isMultiple(Value(1.1), Value(0.1)));
  EXPECT_TRUE(isMultiple(Value(19.99), Value(0.01)));
  EXPECT_TRUE(isMultiple(Value(0), Value(0.3)));
  EXPECT_TRUE(isMultiple(Value(1e300), Value(1e-300)));
  EXPECT_TRUE(isMultiple(Value(4.5), Value(1.5)));
  EXPECT_FALSE(isMultiple(Value(1e-300), Value(1)));
  EXPECT_FALSE(isMultiple(Value(0.3), Value(0.2)));
  EXPECT_FALSE(isMultiple(Value(1), Value(100)));
}

} // namespace
} // namespace oapigen
