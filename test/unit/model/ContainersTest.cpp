#include "model/OpenAPI.h"
#include "model/Pointer.h"
#include "model/Value.h"

#include <gtest/gtest.h>

#include <limits>

namespace oapigen {
namespace {

/// Both ways to search: one by one, and with an index.
class NamedMapOfSize : public testing::TestWithParam<int> {};
INSTANTIATE_TEST_SUITE_P(, NamedMapOfSize, testing::Values(3, 16, 17, 200));

TEST_P(NamedMapOfSize, FindsEachNameAndKeepsTheOrder) {
  NamedMap<int> map;
  for (int at = 0; at != GetParam(); ++at)
    map["n" + std::to_string(at)] = at;
  map.set("n1", -1);
  EXPECT_EQ(map.size(), static_cast<std::size_t>(GetParam()));
  EXPECT_EQ(*map.find("n1"), -1);
  EXPECT_EQ(map.find("n"), nullptr);
  EXPECT_TRUE(map.erase("n0"));
  EXPECT_FALSE(map.erase("n0"));
  EXPECT_EQ(map.begin()->first, "n1");
  for (int at = 2; at != GetParam(); ++at)
    EXPECT_EQ(*map.find("n" + std::to_string(at)), at);
  map.sort([](const auto &left, const auto &right) { return left.second > right.second; });
  EXPECT_EQ(map.begin()->second, GetParam() - 1);
  EXPECT_EQ(*map.find("n2"), 2);
  NamedMap<int> copy = map;
  map["n2"] = 0;
  EXPECT_EQ(*copy.find("n2"), 2);
}

TEST_P(NamedMapOfSize, AnObjectFindsItsMembersLikewise) {
  Object object;
  for (int at = 0; at != GetParam(); ++at)
    object.set("n" + std::to_string(at), at);
  object.set("n2", "two");
  EXPECT_TRUE(object.erase("n1"));
  EXPECT_EQ(object.find("n1"), nullptr);
  EXPECT_EQ(*object.find("n2"), Value("two"));
  EXPECT_EQ(object.size(), static_cast<std::size_t>(GetParam() - 1));
}

TEST(List, IsPresentWithItsFirstElementOrWhenMarked) {
  List<int> list;
  EXPECT_FALSE(list.isPresent());
  EXPECT_NE(list, (List<int>(std::vector<int>())));
  list.push_back(1);
  EXPECT_TRUE(list.isPresent());
  list.reset();
  list.markPresent();
  EXPECT_TRUE(list.isPresent() && list.empty());
}

TEST(Box, CopiesDeeply) {
  Schema schema;
  ensure(schema.items).title = "a";
  Schema copy = schema;
  copy.items->title = "b";
  EXPECT_EQ(schema.items->title, "a");
  EXPECT_NE(schema, copy);
}

TEST(PathItem, HasAnOperationForEachMethod) {
  PathItem item;
  for (const char *method :
       {"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"})
    operationOf(item, method)->emplace().summary = method;
  EXPECT_EQ(item.delete_->summary, "delete");
  EXPECT_EQ(item.trace->summary, "trace");
  EXPECT_EQ(item.query->summary, "query");
  EXPECT_EQ(operationOf(item, "copy"), nullptr);
}

TEST(Value, SaysHowItHoldsANumber) {
  EXPECT_EQ(*Value(std::uint64_t{5}).asInt(), 5);
  std::uint64_t large = std::numeric_limits<std::uint64_t>::max();
  EXPECT_EQ(*Value(large).asUnsigned(), large);
  EXPECT_EQ(Value(large).asInt(), nullptr);
  EXPECT_FALSE(Value(1.0).isInteger());
  EXPECT_EQ(Value(-3).toDouble(), -3.0);
  EXPECT_EQ(Value("3").toDouble(), 0.0);
}

TEST(Value, KindsHaveTheirArticles) {
  EXPECT_EQ(kindPhrase(nullptr), "null");
  EXPECT_EQ(kindPhrase(Array()), "an array");
  EXPECT_EQ(kindPhrase(1.5), "a number");
}

TEST(SameValue, IgnoresTheOrderOfMembersAndHowNumbersAreHeld) {
  EXPECT_TRUE(sameValue(Object{{"a", 1}, {"b", Array{2}}}, Object{{"b", Array{2.0}}, {"a", 1.0}}));
  EXPECT_FALSE(sameValue(Array{1, 2}, Array{2, 1}));
  EXPECT_FALSE(sameValue(Object{{"a", 1}}, Object{{"a", 1}, {"b", 1}}));
  EXPECT_FALSE(sameValue(1, true));
  EXPECT_FALSE(sameValue(nullptr, 0));
}

TEST(SameValue, ComparesLargeNumbersExactly) {
  std::int64_t odd = (std::int64_t{1} << 53) + 1;
  EXPECT_FALSE(sameValue(odd, 0x1p53));
  EXPECT_TRUE(sameValue(std::uint64_t{1} << 63, 0x1p63));
  EXPECT_FALSE(sameValue(std::numeric_limits<std::uint64_t>::max(), 0x1p64));
}

TEST(Pointer, EscapesNames) {
  EXPECT_EQ(childPointer("/paths", "/a~b"), "/paths/~1a~0b");
  EXPECT_EQ(childPointer("/parameters", 3), "/parameters/3");
  EXPECT_EQ(parentPointer("/paths/~1a~0b"), "/paths");
  EXPECT_EQ(lastToken("/paths/~1a~0b"), "/a~b");
  EXPECT_EQ(lastToken(""), "");
  EXPECT_EQ(parentPointer("/paths"), "");
}

TEST(Pointer, FindsTheNearestPlace) {
  Places places{{"", {"f", 1, 1, 0}}, {"/a", {"f", 2, 1, 0}}};
  EXPECT_EQ(nearestPlace(places, "/a/b/c").line, 2u);
  EXPECT_EQ(nearestPlace(places, "/ab").line, 1u);
  EXPECT_FALSE(nearestPlace({}, "/a").known());
}

} // namespace
} // namespace oapigen
