// References to other files become references to components; what is not followed stays.
#include "TakeIn.h"

namespace oapigen {
namespace {

TEST_F(TakeIn, MakesAComponentOfAWholeFileAndKeepsItsPlaces) {
  files_["api/schemas/user.yaml"] = "type: object\nproperties:\n  id: {type: integer}\n";
  EXPECT_EQ(taken("components:\n  schemas:\n    A: {$ref: schemas/user.yaml}\n"),
            R"(components:
  schemas:
    A:
      $ref: "#/components/schemas/user"
    user:
      type: object
      properties:
        id:
          type: integer
)");
  EXPECT_EQ(problems(), Lines());
  EXPECT_EQ(located_.places.find("/components/schemas/user/properties/id"),
            (Where{"api/schemas/user.yaml", 3, 3, 2}));
}

TEST_F(TakeIn, ReadsAPartAsWhatBelongsThereAndEachFileOnce) {
  files_["api/common.yaml"] = R"(parameters:
  limit: {name: limit, in: query, schema: {$ref: '#/$defs/Count'}}
responses:
  Gone: {description: Gone}
$defs:
  Count: {type: integer}
)";
  EXPECT_EQ(taken(R"(paths:
  /a:
    get:
      parameters: [{$ref: 'common.yaml#/parameters/limit'}]
      responses:
        '410': {$ref: './common.yaml#/responses/Gone'}
        default: {$ref: 'common.yaml#/responses/Gone'}
)"),
            R"(paths:
  /a:
    get:
      parameters:
        - $ref: "#/components/parameters/limit"
      responses:
        "410":
          $ref: "#/components/responses/Gone"
        default:
          $ref: "#/components/responses/Gone"
components:
  schemas:
    Count:
      type: integer
  responses:
    Gone:
      description: Gone
  parameters:
    limit:
      name: limit
      in: query
      schema:
        $ref: "#/components/schemas/Count"
)");
  EXPECT_EQ(problems(), Lines());
  EXPECT_EQ(reads_, (std::map<std::string, int>{{"api/common.yaml", 1}}));
}

TEST_F(TakeIn, FollowsPathItemsMappingsAndReferencesToReferences) {
  files_["api/paths/a.yaml"] =
      "get:\n  responses:\n    '200': {$ref: '../parts.yaml#/responses/one'}\n";
  files_["api/parts.yaml"] = "responses:\n  one: {$ref: '#/responses/two'}\n"
                             "  two: {description: Two}\n";
  files_["api/cat.yaml"] = "type: object\n";
  EXPECT_EQ(taken(R"(paths:
  /a: {$ref: paths/a.yaml}
components:
  schemas:
    Pet:
      discriminator:
        propertyName: kind
        mapping: {cat: ./cat.yaml, dog: Dog}
)"),
            R"(paths:
  /a:
    $ref: "#/components/pathItems/a"
components:
  schemas:
    Pet:
      discriminator:
        propertyName: kind
        mapping:
          cat: "#/components/schemas/cat"
          dog: Dog
    cat:
      type: object
  responses:
    one:
      $ref: "#/components/responses/two"
    two:
      description: Two
  pathItems:
    a:
      get:
        responses:
          "200":
            $ref: "#/components/responses/one"
)");
  EXPECT_EQ(problems(), Lines());
}

TEST_F(TakeIn, EndsWithCirclesAndLeadsBackIntoTheDocument) {
  files_["api/node.yaml"] = R"(properties:
  next: {$ref: node.yaml}
  self: {$ref: '#'}
  owner: {$ref: 'openapi.yaml#/components/schemas/A'}
)";
  EXPECT_EQ(taken("components:\n  schemas:\n    A: {$ref: node.yaml}\n"),
            R"(components:
  schemas:
    A:
      $ref: "#/components/schemas/node"
    node:
      properties:
        next:
          $ref: "#/components/schemas/node"
        self:
          $ref: "#/components/schemas/node"
        owner:
          $ref: "#/components/schemas/A"
)");
  EXPECT_EQ(problems(), Lines());
}

TEST_F(TakeIn, FindsANameThatIsFree) {
  files_["api/a/User.yaml"] = "type: integer\n";
  files_["api/b/User.yaml"] = "type: string\n";
  EXPECT_EQ(taken(R"(components:
  schemas:
    User: {type: boolean}
    A: {$ref: a/User.yaml}
    B: {$ref: b/User.yaml}
)"),
            R"(components:
  schemas:
    User:
      type: boolean
    A:
      $ref: "#/components/schemas/User_2"
    B:
      $ref: "#/components/schemas/User_3"
    User_2:
      type: integer
    User_3:
      type: string
)");
}

TEST_F(TakeIn, SaysOnceThatUrlsAreNotFollowed) {
  const std::string document = R"(components:
  schemas:
    A:
      $ref: https://example.com/a.json
    B:
      $ref: /b.json
)";
  EXPECT_EQ(taken(document), R"(components:
  schemas:
    A:
      $ref: https://example.com/a.json
    B:
      $ref: /b.json
)");
  EXPECT_EQ(problems(), (Lines{"api/openapi.yaml:6: 'https://example.com/a.json' is not followed, "
                               "nor 1 more: only files beside the document are read"}));
  EXPECT_TRUE(reads_.empty());
}

TEST_F(TakeIn, ReportsPlacesThatAreNotInTheDocumentItself) {
  const std::string document = R"(components:
  schemas:
    A:
      discriminator:
        propertyName: a
        mapping:
          x: "#/components/schemas/Nowhere"
      properties:
        a:
          $ref: "#/components/schemas/B"
        b:
          $ref: "#/components/schemas/C"
        c:
          $ref: "#/components/schemas/A/properties/b"
        d:
          $ref: "#/x-other/D"
    B: true
x-other:
  D: {}
)";
  EXPECT_EQ(taken(document), document);
  EXPECT_EQ(problems(), Lines{"api/openapi.yaml:14: nothing stands where '#/components/schemas/C' "
                              "leads"});
}

TEST_F(TakeIn, ReportsWhatCannotBeTakenIn) {
  files_["api/wrong.yaml"] = "type: 3\nanchor: x\n";
  taken(R"(components:
  schemas:
    A: {$ref: missing.yaml}
    B: {$ref: 'wrong.yaml#/none'}
    C: {$ref: wrong.yaml}
)");
  EXPECT_EQ(problems(), (Lines{"api/openapi.yaml:5: 'missing.yaml' leads to a file that cannot be "
                               "read: No such file or directory",
                               "api/openapi.yaml:6: nothing stands where 'wrong.yaml#/none' leads",
                               "api/wrong.yaml:1: '#/type' must be a string or an array of "
                               "strings, not an integer"}));
}

} // namespace
} // namespace oapigen
