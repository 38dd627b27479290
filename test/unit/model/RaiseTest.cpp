// What documents of OpenAPI 3.0 say in other words, see model/Raise.h.
#include "model/Raise.h"

#include <gtest/gtest.h>

namespace oapigen {
namespace {

OpenAPI documentWith(const std::string &version, Value webhooks) {
  OpenAPI document;
  document.openapi = version;
  document.extensions.set("x-webhooks", std::move(webhooks));
  return document;
}

Value sampleWebhooks() {
  const Object schema{{"type", "string"}, {"nullable", true}};
  const Object content{{"application/json", Object{{"schema", schema}}}};
  const Object post{{"requestBody", Object{{"content", content}}}, {"responses", Object{}}};
  return Object{{"new-order", Object{{"post", post}}}};
}

TEST(RaiseWebhooks, TheExtensionBecomesTheField) {
  OpenAPI document = documentWith("3.0.4", sampleWebhooks());
  LatePlaces places(Places{{"/x-webhooks", {"a.yaml", 3, 1, 0}},
                           {"/x-webhooks/new-order/post", {"a.yaml", 5, 1, 0}},
                           {"/x-webhooksome", {"a.yaml", 9, 1, 0}}});
  Diagnostics out;
  raiseWebhooks(document, places, out);
  EXPECT_TRUE(out.all().empty());
  EXPECT_FALSE(document.extensions.contains("x-webhooks"));
  const PathItem *item = document.webhooks.find("new-order");
  ASSERT_TRUE(item && item->post && item->post->requestBody);
  const Schema &schema =
      *item->post->requestBody->value()->content.find("application/json")->value()->schema;
  EXPECT_EQ(schema.type, SchemaType(std::vector<std::string>{"string", "null"}));
  EXPECT_EQ(places.find("/webhooks/new-order/post")->line, 5u);
  EXPECT_EQ(places.all().size(), 5u);
}

TEST(RaiseWebhooks, ReferencesIntoTheExtensionLeadIntoTheField) {
  Object webhooks = *sampleWebhooks().asObject();
  webhooks.set("again", Object{{"$ref", "#/x-webhooks/new-order"}});
  OpenAPI document = documentWith("3.0.4", std::move(webhooks));
  document.components.emplace().schemas.set("Order", Schema()).ref =
      "#/x-webhooks/new-order/post/requestBody/content/application~1json/schema";
  document.components->schemas.set("Other", Schema()).ref = "#/components/schemas/Order";
  LatePlaces places;
  Diagnostics out;
  raiseWebhooks(document, places, out);
  EXPECT_EQ(document.webhooks.find("again")->ref, "#/webhooks/new-order");
  EXPECT_EQ(document.components->schemas.find("Order")->ref,
            "#/webhooks/new-order/post/requestBody/content/application~1json/schema");
  EXPECT_EQ(document.components->schemas.find("Other")->ref, "#/components/schemas/Order");
}

TEST(RaiseWebhooks, OtherVersionsAndOtherThingsOfThatNameStayAsTheyAre) {
  for (const OpenAPI &document :
       {documentWith("3.1.0", sampleWebhooks()), documentWith("3.0.4", Array{1, 2}),
        documentWith("3.0.4", Object{{"url", "https://example.org"}})}) {
    OpenAPI same = document;
    LatePlaces places;
    Diagnostics out;
    raiseWebhooks(same, places, out);
    EXPECT_EQ(same, document);
    EXPECT_TRUE(out.all().empty());
  }
}

TEST(RaiseWebhooks, WhatIsWrongIsReportedAtItsPlace) {
  OpenAPI document =
      documentWith("3.0.4", Object{{"old", Object{{"post", Object{{"responses", Object{}}}}}},
                                   {"new", Object{{"post", Object{{"foo", 1}}}}}});
  LatePlaces places(Places{{"/x-webhooks/new/post/foo", {"a.yaml", 7, 3, 0}}});
  Diagnostics out;
  raiseWebhooks(document, places, out);
  ASSERT_FALSE(out.all().empty());
  EXPECT_EQ(out.all().front().id, "field-unknown");
  EXPECT_EQ(out.all().front().where.line, 7u);
  EXPECT_TRUE(document.webhooks.contains("old"));
}

} // namespace
} // namespace oapigen
