// Path items and callbacks that stand in several places, or move: each place is told of.
#include "Compared.h"

#include <gtest/gtest.h>

namespace oapigen::diff {
namespace {

TEST(SharedPathItems, APathItemBehindTwoReferences) {
  auto document = [](const std::string &method) {
    return documentOfMembers(
        "paths: {/q: {$ref: '#/components/pathItems/A'}}\n"
        "components: {pathItems: {A: {$ref: '#/components/pathItems/B'}, B: {" +
        method + ": {}}}}");
  };
  EXPECT_EQ(compareIds(document("get"), document("post")),
            (Ids{"operation-added", "operation-removed"}));
}

TEST(SharedPathItems, APathItemOfOnePathIsCalledByThePath) {
  auto document = [](const std::string &length) {
    return documentOfMembers(
        "paths: {/a: {$ref: '#/components/pathItems/A'}}\n"
        "components: {pathItems: {A: {$ref: '#/components/pathItems/B'}, B: {get: {parameters: "
        "[{name: q, in: query, schema: {maxLength: " +
        length + "}}]}}}}");
  };
  const std::vector<Change> changes = compare(document("9"), document("8"));
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(changes.front().subject, "query parameter 'q' of GET /a");
  EXPECT_EQ(changes.front().uses, std::vector<std::string>{"GET /a"});
}

TEST(SharedPathItems, AnOperationOfASharedPathItemGoesFromEachPath) {
  auto document = [](const std::string &methods) {
    return documentOfMembers(
        "paths: {/a: {$ref: '#/components/pathItems/P'}, /b: {$ref: '#/components/pathItems/P'}}\n"
        "components: {pathItems: {P: " +
        methods + "}}");
  };
  const std::vector<Change> changes =
      compare(document("{get: {}, put: {}}"), document("{get: {}}"));
  ASSERT_EQ(idsOf(changes), Ids{"operation-removed"});
  EXPECT_EQ(changes.front().uses, (std::vector<std::string>{"PUT /a", "PUT /b"}));
}

TEST(SharedPathItems, ASecondCallbackConcernsItsOperation) {
  auto document = [](const std::string &extension) {
    return documentOfMembers("paths: {/a: {post: {callbacks: {c: {'{$url}': {post: {}}}, d: {" +
                             extension + "'{$url}': {post: {}}}}}}}");
  };
  const std::vector<Change> changes = compare(document(""), document("x-a: 1, "));
  ASSERT_EQ(idsOf(changes), Ids{"extension-added"});
  EXPECT_EQ(changes.front().uses, std::vector<std::string>{"POST /a"});
}

TEST(SharedPathItems, APathItemInSeveralPlacesConcernsEachOfThem) {
  auto document = [](const std::string &length) {
    return documentOfMembers(
        "paths: {/a: {$ref: '#/components/pathItems/P'}, /b: {$ref: '#/components/pathItems/P'}}\n"
        "components: {pathItems: {P: {get: {parameters: [{name: q, in: query, "
        "schema: {type: string, maxLength: " +
        length + "}}]}}}}");
  };
  const std::vector<Change> changes = compare(document("9"), document("8"));
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(changes.front().uses, (std::vector<std::string>{"GET /a", "GET /b"}));
}

TEST(SharedPathItems, ACallbackThatMovedIsComparedWhereItGoes) {
  auto document = [](const std::string &way, const std::string &length) {
    return documentOfMembers("paths: {/a: {post: {callbacks: {c: {'" + way +
                             "': {post: {requestBody: {content: {application/json: {schema: "
                             "{type: string, maxLength: " +
                             length + "}}}}}}}}}}}");
  };
  const std::vector<Change> changes =
      compare(document("{$request.body#/url}", "9"), document("{$request.query.to}", "8"));
  ASSERT_EQ(idsOf(changes), (Ids{"callback-moved", "output-max-length-lowered"}));
  EXPECT_EQ(changes.front().subject, "callback c of POST /a");
  EXPECT_EQ(changes.front().before, "{$request.body#/url}");
  EXPECT_EQ(changes.front().after, "{$request.query.to}");
}

TEST(SharedPathItems, OfCallbacksThatGoOneWayThoseAreOneThatSendTheSame) {
  auto document = [](const std::string &first, const std::string &second) {
    auto callback = [](const std::string &named) {
      const std::size_t space = named.find(' ');
      return named.substr(0, space) +
             ": {'{$request.body#/url}': {post: {requestBody: {content: {application/json: "
             "{schema: {type: " +
             named.substr(space + 1) + "}}}}}}}";
    };
    return documentOfMembers("paths: {/a: {post: {callbacks: {" + callback(first) + ", " +
                             callback(second) + "}}}}");
  };
  const OpenAPI before = document("onA string", "onB integer");
  EXPECT_EQ(compareIds(before, document("onX integer", "onY string")),
            (Ids{"callback-renamed", "callback-renamed"}));
  EXPECT_EQ(compareIds(before, document("onX integer", "onY boolean")),
            (Ids{"callback-renamed", "callback-renamed", "output-type-changed"}));
}

} // namespace
} // namespace oapigen::diff
