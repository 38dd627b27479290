// Documents that would take hours if pairs of types were compared again and again: the time limit
// of each test ends it then.
#include "Compared.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oapigen::diff {
namespace {

/// Objects without names, each with properties of its own, in either order.
std::string manyAlternatives(bool isReversed, const std::string &last) {
  constexpr int kAlternatives = 80, kProperties = 6;
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
  EXPECT_EQ(inRequest(chain, chain), Ids{});
  EXPECT_NE(inRequest(chain, other), Ids{});
}

TEST(Cost, OfManyAlternativesInAnotherOrder) {
  EXPECT_EQ(inAnswer(manyAlternatives(false, "boolean"), manyAlternatives(true, "boolean")), Ids());
  EXPECT_EQ(inAnswer(manyAlternatives(false, "boolean"), manyAlternatives(true, "integer")),
            Ids{"output-type-changed"});
}

/// Each layer has two alternatives, both of which lead to the next one.
std::string layers(const std::string &leaf) {
  constexpr int kLayers = 40;
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

TEST(Cost, OfLayersOfAlternatives) {
  EXPECT_EQ(inAnswer(layers("{type: string}"), layers("{type: string}")), Ids());
  // At the leaf, and at the part that has it as its own.
  EXPECT_EQ(inAnswer(layers("{type: string}"), layers("{type: string, maxLength: 3}")),
            (Ids{"output-max-length-added", "output-max-length-added"}));
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
  for (auto [count, alternatives] : {std::pair(60, 3), std::pair(9, 9)}) {
    auto find = [&](const std::string &type, const std::string &middle) {
      return compare(documentWith(unions(count, alternatives, text, text), false),
                     documentWith(unions(count, alternatives, type, middle), false));
    };
    EXPECT_EQ(inLines(find(text, text)), "");
    EXPECT_EQ(find(text, number).size(), std::size_t(alternatives));
    EXPECT_EQ(idsOf(find(words, words)), Ids(std::size_t(count * alternatives), "title-changed"));
    const Ids all = idsOf(find(number, number));
    EXPECT_EQ(std::count(all.begin(), all.end(), "output-type-changed"), count * alternatives);
  }
}

} // namespace
} // namespace oapigen::diff
