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
  Places places{{"/x-webhooks", {"a.yaml", 3, 1, 0}},
                {"/x-webhooks/new-order/post", {"a.yaml", 5, 1, 0}},
                {"/x-webhooksome", {"a.yaml", 9, 1, 0}}};
  raiseWebhooks(document, places);
  EXPECT_FALSE(document.extensions.contains("x-webhooks"));
  const PathItem *item = document.webhooks.find("new-order");
  ASSERT_TRUE(item && item->post && item->post->requestBody);
  const Schema &schema =
      *item->post->requestBody->value()->content.find("application/json")->value()->schema;
  EXPECT_EQ(schema.type, SchemaType(std::vector<std::string>{"string", "null"}));
  EXPECT_EQ(places.at("/webhooks/new-order/post").line, 5u);
  EXPECT_EQ(places.size(), 5u);
}

TEST(RaiseWebhooks, OtherVersionsAndOtherThingsOfThatNameStayAsTheyAre) {
  for (const OpenAPI &document :
       {documentWith("3.1.0", sampleWebhooks()), documentWith("3.0.4", Array{1, 2}),
        documentWith("3.0.4", Object{{"url", "https://example.org"}})}) {
    OpenAPI same = document;
    Places places;
    raiseWebhooks(same, places);
    EXPECT_EQ(same, document);
  }
}

} // namespace
} // namespace oapigen
