// Documents in which pairs of types could be compared again and again: how many are looked at is
// counted, and may not grow like the ways that lead to them.
#include "Compared.h"
#include "diff/Comparison.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oapigen::diff {
namespace {

/// What was found in an answer, see documentWith(), and how many pairs were looked at for it.
struct Work {
  std::vector<Change> changes;
  std::size_t cost;
  Ids ids() const { return idsOf(changes); }
};

Work work(const std::string &base, const std::string &revision) {
  const OpenAPI before = documentWith(base, false), after = documentWith(revision, false);
  const Side left(before), right(after);
  Comparison comparison(left, right);
  compareDocuments(comparison);
  return {comparison.finish(), comparison.cost()};
}

/// Objects without names, each with properties of its own, in either order.
constexpr int kAlternatives = 80;
std::string manyAlternatives(bool isReversed, const std::string &last) {
  constexpr int kProperties = 6;
  std::vector<std::string> all;
  for (int at = 0; at != kAlternatives; ++at) {
    std::vector<std::string> properties;
    for (int property = 0; property != kProperties; ++property)
      properties.push_back("p" + std::to_string(at * 3 + property) + ": {type: string}");
    if (isReversed)
      std::reverse(properties.begin(), properties.end());
    std::string text = "{type: object, properties: {";
    for (const std::string &each : properties)
      text += each + ", ";
    all.push_back(text + "q: {type: " + (at + 1 == kAlternatives ? last : "boolean") + "}}}");
  }
  if (isReversed)
    std::reverse(all.begin(), all.end());
  std::string text = "{Root: {oneOf: [";
  for (const std::string &each : all)
    text += each + ", ";
  return text + "]}}";
}

/// Each asks whether the next one is the same, before it knows it of itself.
TEST(Cost, OfALongChainOfQuestionsIsNoDeepStack) {
  constexpr int kLength = 3000;
  std::string text = "{";
  for (int at = 0; at != kLength; ++at)
    text += (at == 0 ? "Root" : "T" + std::to_string(at)) +
            ": {not: {type: object, properties: {x: {$ref: '#/components/schemas/T" +
            std::to_string(at + 1) + "'}}}}, ";
  const std::string chain = text + "T" + std::to_string(kLength) + ": {type: string}}";
  const std::string other = text + "T" + std::to_string(kLength) + ": {type: boolean}}";
  const Work same = work(chain, chain), differs = work(chain, other);
  EXPECT_EQ(same.ids(), Ids{});
  EXPECT_NE(differs.ids(), Ids{});
  for (const Work *each : {&same, &differs})
    EXPECT_LT(each->cost, 50u * kLength);
}

/// Each may be asked whether it is the same as each other one, but its properties are not anew.
TEST(Cost, OfManyAlternativesInAnotherOrder) {
  const std::string base = manyAlternatives(false, "boolean");
  const Work same = work(base, manyAlternatives(true, "boolean"));
  const Work differs = work(base, manyAlternatives(true, "integer"));
  EXPECT_EQ(same.ids(), Ids());
  EXPECT_EQ(differs.ids(), Ids{"output-type-changed"});
  for (const Work *each : {&same, &differs})
    EXPECT_LT(each->cost, 2u * kAlternatives * kAlternatives);
}

/// Each layer has two alternatives, both of which lead to the next one.
constexpr int kLayers = 40;
std::string layers(const std::string &leaf) {
  auto name = [](int layer) {
    return std::string("L") + char('a' + layer / 26) + char('a' + layer % 26);
  };
  std::string text = "{Root: {@" + name(0) + "}";
  for (int layer = 0; layer != kLayers; ++layer) {
    const std::string next = "{@" + name(layer + 1) + "}";
    text += ", " + name(layer) + ": {oneOf: [{allOf: [" + next + "]}, {anyOf: [" + next +
            ", {type: string}]}]}";
  }
  return root(text + ", " + name(kLayers) + ": " + leaf + "}");
}

/// There are as many ways to the leaf as 2 to the power of the layers.
TEST(Cost, OfLayersOfAlternatives) {
  const std::string base = layers("{type: string}");
  const Work same = work(base, base);
  const Work differs = work(base, layers("{type: string, maxLength: 3}"));
  EXPECT_EQ(same.ids(), Ids());
  EXPECT_EQ(differs.ids(), Ids{"output-max-length-added"}); // At the leaf.
  for (const Work *each : {&same, &differs})
    EXPECT_LT(each->cost, 20u * kLayers);
}

std::string letters(int number) {
  return std::string(1, char('a' + number / 26)) + char('a' + number % 26);
}

/// Unions of objects without names, each of which leads to another union. `types`: of what tells
/// the objects apart, and of the same in the union in the middle.
std::string unions(int count, int alternatives, const std::string &type,
                   const std::string &middle) {
  std::string text = "{Root: {@Taa}";
  for (int at = 0; at != count; ++at) {
    text += ", T" + letters(at) + ": {oneOf: [";
    for (int each = 0; each != alternatives; ++each)
      text += "{type: object, properties: {x: {@T" + letters((at + each) % count) + "}, n" +
              std::to_string(each) + ": {" + (at == count / 2 ? middle : type) + "}}}, ";
    text += "]}";
  }
  return root(text + "}");
}

TEST(Cost, OfUnionsThatLeadToEachOther) {
  const std::string text = "type: string", number = "type: integer", words = text + ", title: A";
  for (auto [count, alternatives] : {std::pair(7, 7), std::pair(60, 3), std::pair(9, 9)}) {
    const auto all = std::size_t(count * alternatives);
    auto find = [&](const std::string &type, const std::string &middle) {
      Work found =
          work(unions(count, alternatives, text, text), unions(count, alternatives, type, middle));
      EXPECT_LT(found.cost, 50 * all);
      return found;
    };
    EXPECT_EQ(inLines(find(text, text).changes), "");
    EXPECT_EQ(find(text, number).changes.size(), std::size_t(alternatives));
    EXPECT_EQ(find(words, words).ids(), Ids(all, "title-changed"));
    const Ids ids = find(number, number).ids();
    EXPECT_EQ(std::count(ids.begin(), ids.end(), "output-type-changed"), std::ptrdiff_t(all));
    if (HasFailure())
      return; // Where a small one costs too much, a greater one may not end.
  }
}

} // namespace
} // namespace oapigen::diff
