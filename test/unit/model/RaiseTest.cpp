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

/// What `generate` writes for fields that 3.0 does not have, and what only looks like it.
OpenAPI keeping(const std::string &version) {
  OpenAPI document;
  document.openapi = version;
  Info &info = document.info.emplace();
  info.extensions.set("x-summary", "Short");
  info.license.emplace().extensions.set("x-identifier", 7);
  document.tags.push_back({.name = "t", .extensions = {{"x-displayName", "T"}}});
  Schema &schema = document.components.emplace().schemas.set("A", Schema());
  schema.contentMediaType = "application/octet-stream";
  schema.extensions = {{"x-id", "https://example.org/a"},
                       {"x-comment", "C"},
                       {"x-contentMediaType", "image/png"},
                       {"x-examples", Array{1, 2}}};
  document.components->securitySchemes.set("s",
                                           SecurityScheme{.extensions = {{"x-deprecated", true}}});
  return document;
}

TEST(RaiseKept, ExtensionsBecomeTheFieldsThatTheyKeep) {
  OpenAPI document = keeping("3.0.4");
  raiseKept(document);
  EXPECT_EQ(document.info->summary, "Short");
  EXPECT_TRUE(document.info->extensions.empty());
  EXPECT_EQ(document.tags[0].summary, "T");
  const Schema &schema = *document.components->schemas.find("A");
  EXPECT_EQ(schema.comment, "C");
  EXPECT_EQ(schema.contentMediaType, "image/png");
  EXPECT_EQ(schema.examples.size(), 2u);
  EXPECT_EQ(document.components->securitySchemes.find("s")->value()->deprecated, true);
}

TEST(RaiseKept, WhatHasNoSuchFieldOrAnotherTypeStaysAnExtension) {
  OpenAPI document = keeping("3.0.4");
  raiseKept(document);
  EXPECT_TRUE(document.info->license->extensions.contains("x-identifier"));
  const Schema &schema = *document.components->schemas.find("A");
  EXPECT_FALSE(schema.id);
  EXPECT_EQ(schema.extensions.size(), 1u);
}

TEST(RaiseKept, AVersionThatHasTheFieldLeavesTheExtension) {
  OpenAPI document = keeping("3.1.2");
  raiseKept(document);
  EXPECT_TRUE(document.info->extensions.contains("x-summary"));
  EXPECT_EQ(document.tags[0].summary, "T"); // That one came with 3.2.
  OpenAPI newest = keeping("3.2.0");
  raiseKept(newest);
  EXPECT_EQ(newest, keeping("3.2.0"));
}

} // namespace
} // namespace oapigen
