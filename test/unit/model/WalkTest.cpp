#include "model/Walk.h"

#include "model/Fields.h"
#include "model/Index.h"
#include "model/Required.h"

#include <gtest/gtest.h>

namespace oapigen {
namespace {

OpenAPI document() {
  OpenAPI document{.info = Info{.title = "T"}};
  Operation &get = ensure(document.paths).items["/users/{id}"].get.emplace();
  get.parameters.push_back(Parameter{.name = "id", .schema = Schema{.type = "string"}});
  get.parameters.push_back(Reference{.ref = "#/components/parameters/page"});
  ensure(get.responses).items["200"] = Response{.description = "OK"};
  ensure(ensure(document.components).schemas["A"].items).type = "string";
  document.components->schemas["A"].allOf = {referenceSchema("#/b"), booleanSchema(true)};
  return document;
}

TEST(Walk, VisitsEveryObjectBeforeWhatItContainsInTheOrderOfTheOutput) {
  std::vector<std::string> visited;
  walk(document(), [&]<class T>(const std::string &pointer, const T &) {
    visited.push_back(std::string(Fields<T>::name) + " " + pointer);
  });
  EXPECT_EQ(visited, (std::vector<std::string>{
                         "OpenAPI ",
                         "Info /info",
                         "Paths /paths",
                         "Path Item /paths/~1users~1{id}",
                         "Operation /paths/~1users~1{id}/get",
                         "Parameter /paths/~1users~1{id}/get/parameters/0",
                         "Schema /paths/~1users~1{id}/get/parameters/0/schema",
                         "Reference /paths/~1users~1{id}/get/parameters/1",
                         "Responses /paths/~1users~1{id}/get/responses",
                         "Response /paths/~1users~1{id}/get/responses/200",
                         "Components /components",
                         "Schema /components/schemas/A",
                         "Schema /components/schemas/A/allOf/0",
                         "Schema /components/schemas/A/allOf/1",
                         "Schema /components/schemas/A/items",
                     }));
}

TEST(Walk, GivesEachHandlerTheObjectsThatItTakes) {
  unsigned schemas = 0, references = 0;
  walk(
      document(), [&](const std::string &, const Schema &) { ++schemas; },
      [&](const std::string &, const Reference &) { ++references; });
  EXPECT_EQ(schemas, 5u);
  EXPECT_EQ(references, 1u);
}

TEST(Walk, GivesThePointerToWhoeverAsks) {
  const OpenAPI whole = document();
  std::vector<std::string> all;
  walk(whole, [&](const std::string &pointer, const auto &) { all.push_back(pointer); });
  for (std::size_t every = 1; every != all.size(); ++every) {
    std::size_t at = 0;
    walk(whole, [&](const LatePointer &pointer, const auto &) {
      if (at % every == 0) {
        EXPECT_EQ(pointer.text(), all[at]) << "every " << every;
      }
      ++at;
    });
    EXPECT_EQ(at, all.size());
  }
}

TEST(Walk, AnIndexHasThePointersOfAllObjects) {
  const OpenAPI whole = document();
  const Index index(whole);
  std::size_t at = 0;
  walk(whole, [&](const std::string &pointer, const auto &object) {
    const Index::Entry &entry = index.all().at(at++);
    EXPECT_EQ(entry.pointer(), pointer);
    EXPECT_EQ(entry.object, ConstObjectPointer(&object));
    EXPECT_EQ(index.find(pointer), &entry) << pointer;
  });
  EXPECT_EQ(at, index.all().size());
}

TEST(Walk, LetsObjectsBeChanged) {
  OpenAPI changed = document();
  walk(changed, [](const std::string &, Reference &reference) { reference.ref = "#/other"; });
  const auto &parameters = changed.paths->items["/users/{id}"].get->parameters;
  EXPECT_EQ(parameters[1].reference()->ref, "#/other");
}

TEST(Required, EachFieldThatLacksIsListedInTheOrderOfTheDocument) {
  using Missing = std::vector<MissingField>;
  EXPECT_EQ(missingRequired(document()),
            (Missing{{"", "OpenAPI", "openapi"},
                     {"/info", "Info", "version"},
                     {"/paths/~1users~1{id}/get/parameters/0", "Parameter", "in"}}));
}

TEST(Required, WhatASecuritySchemeNeedsDependsOnItsType) {
  auto fields = [](const SecurityScheme &scheme) {
    std::vector<std::string> names;
    for (const MissingField &missing : missingRequired(scheme))
      names.push_back(missing.pointer + " " + std::string(missing.field));
    return names;
  };
  using Names = std::vector<std::string>;
  EXPECT_EQ(fields({}), Names({" type"}));
  EXPECT_EQ(fields({.type = "apiKey"}), Names({" name", " in"}));
  EXPECT_EQ(fields({.type = "http"}), Names({" scheme"}));
  EXPECT_EQ(fields({.type = "mutualTLS"}), Names());
  EXPECT_EQ(fields({.type = "openIdConnect"}), Names({" openIdConnectUrl"}));
  EXPECT_EQ(fields({.type = "oauth2"}), Names({" flows"}));
  OAuthFlows flows{.implicit = OAuthFlow(),
                   .password = OAuthFlow(),
                   .clientCredentials = OAuthFlow(),
                   .authorizationCode = OAuthFlow()};
  EXPECT_EQ(fields({.type = "oauth2", .flows = flows}),
            Names({"/flows/implicit authorizationUrl", "/flows/implicit scopes",
                   "/flows/password tokenUrl", "/flows/password scopes",
                   "/flows/clientCredentials tokenUrl", "/flows/clientCredentials scopes",
                   "/flows/authorizationCode authorizationUrl", "/flows/authorizationCode tokenUrl",
                   "/flows/authorizationCode scopes"}));
}

} // namespace
} // namespace oapigen
