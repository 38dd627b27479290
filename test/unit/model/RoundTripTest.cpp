#include "Sample.h"

#include "model/Read.h"
#include "model/Write.h"

#include <gtest/gtest.h>

namespace oapigen {
namespace {

template <ModelObject T> std::optional<T> readAgain(const Value &value) {
  Diagnostics out;
  std::optional<T> object = fromValue<T>(value, {}, out);
  for (const Diagnostic &diagnostic : out.all())
    ADD_FAILURE() << Fields<T>::name << ": " << diagnostic.message;
  return object;
}

TEST(RoundTrip, EveryObjectWithAllItsFieldsSurvives) {
  AllObjects::forEach([]<class T>(const T &) {
    T object = test::sample<T>();
    EXPECT_EQ(readAgain<T>(toValue(object)), object) << Fields<T>::name;
  });
}

TEST(RoundTrip, EveryObjectWithoutFieldsIsAnEmptyValue) {
  AllObjects::forEach([]<class T>(const T &object) {
    EXPECT_EQ(toValue(object), Value(Object())) << Fields<T>::name;
    EXPECT_EQ(readAgain<T>(Object()), object) << Fields<T>::name;
  });
}

TEST(RoundTrip, EveryFieldIsWrittenInTheOrderOfItsRow) {
  AllObjects::forEach([]<class T>(const T &) {
    std::vector<std::string> rows, written;
    forEachRow<T>([&](const auto &row) {
      if constexpr (requires { row.name; })
        rows.emplace_back(row.name);
    });
    Value value = toValue(test::sample<T>());
    for (const auto &[name, member] : *value.asObject())
      if (std::find(rows.begin(), rows.end(), name) != rows.end())
        written.push_back(name);
    EXPECT_EQ(written, rows) << Fields<T>::name;
  });
}

TEST(RoundTrip, EmptyListsAndMapsDifferFromAbsentOnes) {
  Value value = Object{{"required", Array()}, {"properties", Object()},
                       {"allOf", Array()},    {"enum", Array()},
                       {"type", Array()},     {"dependentRequired", Object{{"a", Array()}}},
                       {"examples", Array()}};
  EXPECT_TRUE(sameValue(toValue(*readAgain<Schema>(value)), value));
  Value operation = Object{{"tags", Array()}, {"security", Array()}, {"parameters", Array()}};
  EXPECT_TRUE(sameValue(toValue(*readAgain<Operation>(operation)), operation));
  Value document = Object{{"paths", Object()}, {"webhooks", Object()}, {"components", Object()}};
  EXPECT_TRUE(sameValue(toValue(*readAgain<OpenAPI>(document)), document));
}

TEST(RoundTrip, ATypeStaysOneNameOrAList) {
  for (Value type : {Value("string"), Value(Array{"string"}), Value(Array{"string", "null"})}) {
    Value value = Object{{"type", type}};
    EXPECT_EQ(toValue(*readAgain<Schema>(value)), value);
  }
}

TEST(RoundTrip, ASchemaMayBeABoolean) {
  Value value = Object{{"items", false}, {"additionalProperties", true}, {"not", Object()}};
  auto schema = readAgain<Schema>(value);
  EXPECT_TRUE(sameValue(toValue(*schema), value));
  EXPECT_EQ(*schema->items, booleanSchema(false));
}

TEST(RoundTrip, NumbersKeepTheirExactValue) {
  Value value = Object{{"minimum", std::numeric_limits<std::int64_t>::min()},
                       {"maximum", std::numeric_limits<std::uint64_t>::max()},
                       {"multipleOf", 0.1},
                       {"const", 1.0},
                       {"default", nullptr}};
  EXPECT_TRUE(sameValue(toValue(*readAgain<Schema>(value)), value));
}

TEST(RoundTrip, UnknownKeywordsOfASchemaAreKept) {
  Value value = Object{{"x-order", 1}, {"exclusiveMin", 3}};
  EXPECT_EQ(toValue(*readAgain<Schema>(value)), value);
}

TEST(RoundTrip, ANameOfASecuritySchemeMayLookLikeAnExtension) {
  Value value = Object{{"x-key", Array{"read"}}};
  auto requirement = readAgain<SecurityRequirement>(value);
  ASSERT_NE(requirement->items.find("x-key"), nullptr);
  EXPECT_EQ(toValue(*requirement), value);
}

} // namespace
} // namespace oapigen
