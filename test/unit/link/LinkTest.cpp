// Fragments made by hand → the linked document, its origins, and what is reported.
#include "Fragments.h"

#include <algorithm>
#include <random>

namespace oapigen {
namespace {

TEST(Order, PathsMethodsWebhooksAndComponentsAreSorted) {
  EXPECT_EQ(
      linkedYaml(fragments(operation(1, "put", "/b", "putB"), operation(2, "get", "/b", "getB"),
                           operation(3, "get", "/a", "getA"), webhook(4, "post", "z", "z"),
                           webhook(5, "post", "W", "w"), webhook(6, "put", "z", "putZ"),
                           schema(7, "b", "b", {.type = "string"}),
                           schema(8, "C", "C", {.type = "string"}))),
      kHead + "paths:\n"
              "  /a:\n    get:\n      operationId: getA\n"
              "  /b:\n    get:\n      operationId: getB\n    put:\n      operationId: putB\n"
              "webhooks:\n"
              "  W:\n    post:\n      operationId: w\n"
              "  z:\n    put:\n      operationId: putZ\n    post:\n      operationId: z\n"
              "components:\n  schemas:\n    C:\n      type: string\n    b:\n      type: string\n");
}

TEST(Order, ServersAndTagsStandAsInTheSources) {
  EXPECT_EQ(linkedYaml(fragments(statement(9, {.servers = {Server{.url = "/a"}}}),
                                 statement(2, {.servers = {Server{.url = "/b"}}}),
                                 statement(10, tag("x", "X")), statement(3, tag("w", "W")),
                                 statement(11, {.servers = {Server{.url = "/b"}}}))),
            kHead + "servers:\n  - url: /b\n  - url: /a\n"
                    "tags:\n  - name: w\n    description: W\n  - name: x\n    description: X\n");
}

TEST(Entries, OfOneHeaderInTwoUnitsAreOne) {
  OperationEntry entry = operation(1, "get", "/a", "a");
  SchemaEntry type = schema(2, "A", "ns::A", {.type = "string"});
  EXPECT_EQ(linkedYaml(fragments(entry, entry, type, type)), linkedYaml(fragments(entry, type)));
}

TEST(Entries, OfOneTypeAtTwoPlacesAreOneWhenTheyAreEqual) {
  EXPECT_EQ(linkedYaml(fragments(schema(1, "A", "ns::A", {.type = "string"}),
                                 schema(2, "A", "ns::A", {.type = "string"}))),
            kHead + "components:\n  schemas:\n    A:\n      type: string\n");
}

TEST(Conflicts, OneRouteAndMethodTwice) {
  EXPECT_EQ(
      problems(fragments(operation(2, "get", "/a", "second"), operation(1, "get", "/a", "first"))),
      std::vector{diagnose(Problem::RouteConflict, at(2),
                           {{"operation", "GET /a"}, {"key", "path"}},
                           {{at(1), "GET /a is first declared here"}})});
}

TEST(Conflicts, RoutesThatDifferOnlyInNamesOfVariables) {
  EXPECT_EQ(
      problems(fragments(operation(1, "get", "/a/{x}", "f"), operation(2, "get", "/a/{y}", "g"))),
      std::vector{diagnose(Problem::RouteConflict, at(2),
                           {{"operation", "GET /a/{y}"}, {"other", "/a/{x}"}, {"key", "path"}},
                           {{at(1), "GET /a/{x} is first declared here"}})});
  EXPECT_EQ(
      problems(fragments(operation(1, "get", "/a/{x}", "f"), operation(2, "put", "/a/{y}", "g"))),
      std::vector{diagnose(Problem::IdenticalPaths, at(2),
                           {{"path", "/a/{y}"}, {"other", "/a/{x}"}},
                           {{at(1), "GET /a/{x} is first declared here"}})});
}

TEST(Conflicts, AnOperationThatMacrosChange) {
  OperationEntry one = operation(1, "get", "/a", "a"), other = one;
  other.operation.deprecated = true;
  EXPECT_EQ(problems(fragments(one, other)),
            std::vector{diagnose(Problem::OperationDiffers, at(1), {{"operation", "GET /a"}})});
}

TEST(Conflicts, AnOperationIdThatIsUsedTwice) {
  EXPECT_EQ(problems(fragments(operation(1, "get", "/a", "f"), webhook(2, "post", "w", "f"),
                               callback(3, "f", "{$url}", "f"))),
            (std::vector{diagnose(Problem::OperationIdRepeated, at(2),
                                  {{"id", "f"}, {"attribute", "[[api::operation_id(\"…\")]]"}},
                                  {{at(1), "GET /a is first declared here"}}),
                         diagnose(Problem::OperationIdRepeated, at(3),
                                  {{"id", "f"}, {"attribute", "[[api::operation_id(\"…\")]]"}},
                                  {{at(1), "GET /a is first declared here"}})}));
}

TEST(Conflicts, OneComponentNameForTwoTypes) {
  EXPECT_EQ(problems(fragments(schema(2, "A", "y::A", {}), schema(1, "A", "x::A", {}))),
            std::vector{diagnose(Problem::NameConflict, at(2),
                                 {{"type", "y::A"}, {"other", "x::A"}, {"name", "A"}},
                                 {{at(1), "'x::A' is declared here"}})});
}

TEST(Conflicts, TwoDefinitionsOfOneType) {
  EXPECT_EQ(problems(fragments(schema(1, "A", "A", {}), schema(2, "A", "A", {.title = "B"}))),
            std::vector{diagnose(Problem::DefinitionConflict, at(2), {{"type", "A"}},
                                 {{at(1), "the other definition is here"}})});
}

TEST(Conflicts, OfMethodsThatHaveNoField) {
  EXPECT_EQ(problems(fragments(operation(1, "COPY", "/a", "a"), operation(2, "COPY", "/a", "b"))),
            std::vector{diagnose(Problem::RouteConflict, at(2),
                                 {{"operation", "COPY /a"}, {"key", "path"}},
                                 {{at(1), "COPY /a is first declared here"}})});
}

TEST(Link, MethodsWithoutAFieldAreSortedByName) {
  Diagnostics out;
  Linked linked = link(fragments(operation(1, "MOVE", "/a", "b"), operation(2, "COPY", "/a", "a"),
                                 operation(3, "query", "/a", "c")),
                       {}, out);
  const PathItem &item = *linked.document.paths->items.find("/a");
  EXPECT_EQ(item.query->operationId, "c");
  ASSERT_EQ(item.additionalOperations.size(), 2u);
  EXPECT_EQ(item.additionalOperations.begin()->first, "COPY");
  EXPECT_EQ(linked.origins.at("/paths/~1a/additionalOperations/COPY"), at(2));
  EXPECT_EQ(linked.origins.at("/paths/~1a/query"), at(3));
}

TEST(Callbacks, StandInTheirOperation) {
  EXPECT_EQ(linkedYaml(fragments(callback(1, "start", "{$request.body#/b}", "onB"),
                                 callback(2, "start", "{$request.body#/a}", "onA"),
                                 callback(3, "onA", "{$url}", "nested"),
                                 operation(4, "post", "/jobs", "start"))),
            kHead + R"(paths:
  /jobs:
    post:
      operationId: start
      callbacks:
        done:
          "{$request.body#/a}":
            post:
              operationId: onA
              callbacks:
                done:
                  "{$url}":
                    post:
                      operationId: nested
          "{$request.body#/b}":
            post:
              operationId: onB
)");
}

TEST(Callbacks, WithoutTheirOperationAreReported) {
  EXPECT_EQ(
      problems(
          fragments(callback(1, "strat", "{$url}", "on"), operation(4, "post", "/jobs", "start"))),
      std::vector{diagnose(Problem::CallbackOwnerUnknown, at(1),
                           {{"owner", "strat"}, {"suggestion", "start"}, {"known", "on, start"}})});
}

TEST(Callbacks, InACircleAreReported) {
  EXPECT_EQ(problems(fragments(callback(1, "b", "{$url}", "a"), callback(2, "a", "{$url}", "b"))),
            (std::vector{diagnose(Problem::CallbackCycle, at(2), {{"owner", "a"}},
                                  {{at(1), "POST of callback 'done' is first declared here"}}),
                         diagnose(Problem::CallbackCycle, at(1), {{"owner", "b"}},
                                  {{at(2), "POST of callback 'done' is first declared here"}})}));
}

/// Entries of all kinds, conflicting ones among them.
std::vector<Fragment> mixture() {
  std::vector<Fragment> units(7);
  for (unsigned i = 0; i != 60; ++i) {
    std::string number = std::to_string(i % 23);
    Fragment &unit = units[i % units.size()];
    unit.operations.push_back(
        operation(i % 31, "get", "/p/{v" + number + "}/" + number, "op" + number));
    unit.operations.push_back(webhook(40, "post", "w" + number, "w" + number));
    unit.operations.push_back(callback(i, "op" + number, "{$url}", "c" + std::to_string(i % 5)));
    unit.schemas.push_back(
        schema(i % 13, "S" + number, "T" + std::to_string(i % 19), {.maxLength = i % 11}));
    unit.document.push_back(
        statement(i % 3, tag("t" + number, "d" + std::to_string(i % 4)), i % 2));
    unit.document.push_back(statement(5, {.servers = {Server{.url = "/" + number}}}));
  }
  return units;
}

TEST(Property, TheOrderOfUnitsAndEntriesDoesNotMatter) {
  std::vector<Fragment> units = mixture();
  Diagnostics expectedProblems;
  Linked expected = link(units, {}, expectedProblems);
  ASSERT_TRUE(expectedProblems.hasErrors());
  std::mt19937 random(1);
  for (unsigned round = 0; round != 30; ++round) {
    std::shuffle(units.begin(), units.end(), random);
    for (Fragment &unit : units) {
      std::shuffle(unit.operations.begin(), unit.operations.end(), random);
      std::shuffle(unit.schemas.begin(), unit.schemas.end(), random);
      std::shuffle(unit.document.begin(), unit.document.end(), random);
    }
    Diagnostics found;
    Linked linked = link(units, {}, found);
    EXPECT_EQ(yamlOf(linked.document), yamlOf(expected.document));
    EXPECT_EQ(linked.origins, expected.origins);
    EXPECT_EQ(found.all(), expectedProblems.all());
  }
}

} // namespace
} // namespace oapigen
