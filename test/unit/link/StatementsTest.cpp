// Statements about the document, layers under and over it, and where everything was said.
#include "Fragments.h"

#include <algorithm>

namespace oapigen {
namespace {

TEST(Statements, MayBeRepeatedAndAddedTo) {
  EXPECT_EQ(
      linkedYaml(fragments(statement(1, {.info = Info{.title = "Shop", .version = "2"}}),
                           statement(2, {.info = Info{.title = "Shop", .description = "Sells."}}))),
      "openapi: 3.1.2\ninfo:\n  title: Shop\n  version: \"2\"\n  description: Sells.\n");
}

TEST(Statements, ThatDifferAreReported) {
  EXPECT_EQ(problems(fragments(statement(1, {.info = Info{.title = "Shop"}}),
                               statement(2, {.info = Info{.title = "Store"}}))),
            std::vector{diagnose(Problem::StatementConflict, at(2), {{"field", "info.title"}},
                                 {{at(1), "it is first stated here"}})});
  EXPECT_EQ(
      problems(fragments(statement(1, tag("a", "x")), statement(2, tag("a", "y")))),
      std::vector{diagnose(Problem::StatementConflict, at(2), {{"field", "description of tag 'a'"}},
                           {{at(1), "it is first stated here"}})});
}

TEST(Statements, ThatAreImpliedGiveWay) {
  std::string expected = kHead + "tags:\n  - name: a\n    description: stated\n";
  EXPECT_EQ(linkedYaml(fragments(statement(1, tag("a", "first"), true),
                                 statement(2, tag("a", "second"), true),
                                 statement(3, tag("a", "stated")))),
            expected);
  EXPECT_EQ(linkedYaml(fragments(statement(1, tag("a", "stated")),
                                 statement(2, tag("a", "implied"), true))),
            expected);
  EXPECT_EQ(linkedYaml(fragments(statement(1, tag("a", {}), true),
                                 statement(2, tag("a", "stated"), true))),
            expected);
}

TEST(Layers, CommandLineOverAnnotationsOverBaseOverProposals) {
  LinkOptions options;
  options.over = {.info = Info{.title = "over"}};
  options.under = {.info = Info{.title = "under", .summary = "under", .description = "under"},
                   .servers = {Server{.url = "/under"}},
                   .tags = {Tag{.name = "b", .description = "under"}, Tag{.name = "a"}}};
  options.defaults = {.info = Info{.title = "default", .summary = "default", .version = "7"}};
  EXPECT_EQ(linkedYaml(fragments(statement(1, {.info = Info{.title = "x", .summary = "x"}}),
                                 statement(2, tag("a", "x")),
                                 statement(3, {.servers = {Server{.url = "/x"}}})),
                       options),
            R"(openapi: 3.1.2
info:
  title: over
  version: "7"
  summary: x
  description: under
servers:
  - url: /x
tags:
  - name: a
    description: x
  - name: b
    description: under
)");
}

TEST(Layers, AListOfTheCommandLineHasNoOrigins) {
  LinkOptions options;
  options.over = {.servers = {Server{.url = "/over"}}};
  Diagnostics out;
  Linked linked = link(fragments(statement(3, {.servers = {Server{.url = "/x"}}})), options, out);
  EXPECT_EQ(yamlOf(linked.document), kHead + "servers:\n  - url: /over\n");
  EXPECT_EQ(linked.origins, Origins());
}

TEST(Origins, LeadFromPointersToTheSources) {
  OperationEntry get = operation(1, "get", "/a/b", "get");
  get.origins = {{"/parameters/0", at(2)}};
  SchemaEntry type = schema(3, "A", "A", {});
  type.origins = {{"/properties/x", at(4)}};
  Diagnostics out;
  Linked linked =
      link(fragments(get, type, callback(5, "get", "{$url}", "on"), webhook(6, "post", "w", "w"),
                     statement(7, {.servers = {Server{.url = "/"}}})),
           {}, out);
  EXPECT_EQ(linked.origins, (Origins{{"/components/schemas/A", at(3)},
                                     {"/components/schemas/A/properties/x", at(4)},
                                     {"/paths/~1a~1b", at(1)},
                                     {"/paths/~1a~1b/get", at(1)},
                                     {"/paths/~1a~1b/get/parameters/0", at(2)},
                                     {"/paths/~1a~1b/get/callbacks/done", at(5)},
                                     {"/paths/~1a~1b/get/callbacks/done/{$url}", at(5)},
                                     {"/paths/~1a~1b/get/callbacks/done/{$url}/post", at(5)},
                                     {"/servers/0", at(7)},
                                     {"/servers/0/url", at(7)},
                                     {"/webhooks/w", at(6)},
                                     {"/webhooks/w/post", at(6)}}));
}

TEST(Origins, OfAStatementAreThoseOfItsArguments) {
  DocumentEntry first = statement(1, {.servers = {Server{.url = "/a"}}});
  DocumentEntry second = statement(2, {.servers = {Server{.url = "/b", .description = "B"}}});
  second.origins = {{"/servers/0", at(3)}, {"/servers/0/description", at(4)}};
  Diagnostics out;
  const Linked linked = link(fragments(first, second), {}, out);
  EXPECT_EQ(linked.origins.at("/servers/0/url"), at(1));
  EXPECT_EQ(linked.origins.at("/servers/1/url"), at(3));
  EXPECT_EQ(linked.origins.at("/servers/1/description"), at(4));
}

} // namespace
} // namespace oapigen
