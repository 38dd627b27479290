#include "Sample.h"

#include "model/Merge.h"

#include <gtest/gtest.h>

namespace oapigen {
namespace {

TEST(Merge, AnEmptyObjectBecomesTheOneUnderIt) {
  AllObjects::forEach([]<class T>(T over) {
    merge(over, test::sample<T>());
    EXPECT_EQ(over, test::sample<T>()) << Fields<T>::name;
  });
}

TEST(Merge, NothingComesFromAnEmptyObject) {
  AllObjects::forEach([]<class T>(const T &empty) {
    T over = test::sample<T>();
    merge(over, empty);
    EXPECT_EQ(over, test::sample<T>()) << Fields<T>::name;
  });
}

TEST(Merge, FieldsOfObjectsAreTakenOneByOne) {
  OpenAPI over{.info = Info{.title = "Over"}};
  OpenAPI under{.info = Info{.title = "Under", .contact = Contact{.name = "N"}, .version = "1"}};
  merge(over, under);
  EXPECT_EQ(over.info, (Info{.title = "Over", .contact = Contact{.name = "N"}, .version = "1"}));
}

TEST(Merge, MapsAreMergedByNameAndNewNamesComeLast) {
  Components over, under;
  over.schemas["B"].title = "over";
  under.schemas["A"].title = "under";
  under.schemas["B"] = {.title = "under", .description = "under"};
  merge(over, under);
  EXPECT_EQ(over.schemas, (NamedMap<Schema>{{"B", {.title = "over", .description = "under"}},
                                            {"A", {.title = "under"}}}));
}

TEST(Merge, AListStaysAsItIsEvenEmpty) {
  Operation over, under;
  over.tags = {"over"};
  over.security.markPresent();
  under.tags = {"under"};
  under.security = {SecurityRequirement{{{"key", {}}}}};
  under.servers = {Server{.url = "/"}};
  merge(over, under);
  EXPECT_EQ(over.tags, List<std::string>{"over"});
  EXPECT_TRUE(over.security.isPresent() && over.security.empty());
  EXPECT_EQ(over.servers, List<Server>{Server{.url = "/"}});
}

TEST(Merge, AReferenceIsNotMixedWithAnObject) {
  Operation over{.requestBody = RequestBody{.required = true}};
  merge(over, Operation{.requestBody = Reference{.ref = "#/x"}});
  EXPECT_EQ(over.requestBody, (RequestBody{.required = true}));
}

TEST(Merge, ABooleanSchemaIsNotMixedWithAnObject) {
  Schema over{.title = "over"}, never = booleanSchema(false);
  merge(over, never);
  merge(never, Schema{.title = "under"});
  EXPECT_EQ(over, Schema{.title = "over"});
  EXPECT_EQ(never, booleanSchema(false));
}

} // namespace
} // namespace oapigen
