// References to other files become references to components; what is not followed stays.
#include "link/TakeIn.h"
#include "model/Read.h"
#include "model/Write.h"
#include "text/Text.h"

#include <gtest/gtest.h>

#include <map>

namespace oapigen {
namespace {

/// A document, files beside it, and what became of both.
class TakeIn : public testing::Test {
protected:
  /// The document as YAML, but for its first two fields, afterwards.
  std::string taken(const std::string &text) {
    Diagnostics reading;
    const std::string whole = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n" + text;
    std::optional<Parsed> parsed = read(whole, "api/openapi.yaml", reading);
    located_.document = *fromValue<OpenAPI>(parsed->value, parsed->places, reading);
    located_.places = parsed->places;
    located_.file = "api/openapi.yaml";
    EXPECT_TRUE(reading.all().empty());
    takeInOthers(
        located_, parsed->value,
        [&](const std::string &file, std::string &reason) -> std::optional<std::string> {
          ++reads_[file];
          if (auto found = files_.find(file); found != files_.end())
            return found->second;
          reason = "No such file or directory";
          return std::nullopt;
        },
        out_);
    Value value = toValue(located_.document);
    value.asObject()->erase("openapi");
    value.asObject()->erase("info");
    return write(value, Format::Yaml);
  }
  std::vector<std::string> problems() const {
    std::vector<std::string> lines;
    for (const Diagnostic &problem : out_.all())
      lines.push_back(problem.where.file + ':' + std::to_string(problem.where.line) + ": " +
                      problem.message);
    return lines;
  }

  std::map<std::string, std::string> files_;
  std::map<std::string, int> reads_;
  Located located_;
  Diagnostics out_;
};
using Lines = std::vector<std::string>;

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

TEST_F(TakeIn, FindsAnchorsAndUndoesTheEncodingOfPaths) {
  files_["api/my parts.yaml"] = "$defs:\n  a~b: {$anchor: here, type: string}\n";
  EXPECT_EQ(taken("components:\n  schemas:\n    A: {$ref: 'my%20parts.yaml#here'}\n"),
            R"(components:
  schemas:
    A:
      $ref: "#/components/schemas/a_b"
    a_b:
      $anchor: here
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

TEST_F(TakeIn, LeavesReferencesBelowAnIdAlone) {
  files_["api/x.yaml"] = "$defs:\n  a: {$id: 'https://e.example/a', $ref: '#/b'}\n";
  EXPECT_EQ(taken("components:\n  schemas:\n    A: {$ref: 'x.yaml#/$defs/a'}\n"),
            R"(components:
  schemas:
    A:
      $ref: "#/components/schemas/a"
    a:
      $id: https://e.example/a
      $ref: "#/b"
)");
}

TEST_F(TakeIn, BeginsPointersAtTheNearestId) {
  files_["api/x.yaml"] = R"($defs:
  Dog:
    $id: dog
    properties: {n: {$ref: '#/$defs/N'}}
    $defs: {N: {properties: {m: {$ref: '#/$defs/M'}}}, M: {type: integer}}
)";
  EXPECT_EQ(taken(R"(components:
  schemas:
    Dog:
      $id: https://e.example/dog
      properties:
        n: {$ref: '#/$defs/N'}
        inner: {$id: inner, items: {$ref: '#/not'}, not: {type: string}}
        itself: {$ref: '#'}
      $defs: {N: {type: integer}}
    Other: {$ref: 'x.yaml#/$defs/Dog/properties/n'}
)"),
            R"(components:
  schemas:
    Dog:
      $id: https://e.example/dog
      properties:
        "n":
          $ref: "#/components/schemas/Dog/$defs/N"
        inner:
          $id: inner
          not:
            type: string
          items:
            $ref: "#/components/schemas/Dog/properties/inner/not"
        itself:
          $ref: "#/components/schemas/Dog"
      $defs:
        "N":
          type: integer
    Other:
      $ref: "#/components/schemas/n"
    "n":
      $ref: "#/components/schemas/N"
    "N":
      properties:
        m:
          $ref: "#/components/schemas/M"
    M:
      type: integer
)");
  EXPECT_EQ(problems(), Lines());
}

TEST_F(TakeIn, FindsAnchorsBelowTheNearestIdAndNoOther) {
  files_["api/x.yaml"] = R"($defs:
  Dog: {$id: dog, $defs: {N: {$anchor: name, type: string}}}
  Cat: {$anchor: cat, type: object}
)";
  EXPECT_EQ(taken(R"(components:
  schemas:
    A: {$id: a, items: {$ref: '#here'}, $defs: {H: {$anchor: here, type: string}}}
    B: {$ref: 'x.yaml#cat'}
    C: {$ref: 'x.yaml#name'}
)"),
            R"(components:
  schemas:
    A:
      $id: a
      items:
        $ref: "#/components/schemas/A/$defs/H"
      $defs:
        H:
          $anchor: here
          type: string
    B:
      $ref: "#/components/schemas/Cat"
    C:
      $ref: x.yaml#name
    Cat:
      $anchor: cat
      type: object
)");
  EXPECT_EQ(problems(), (Lines{"api/openapi.yaml:7: nothing stands where 'x.yaml#name' leads"}));
}

TEST_F(TakeIn, SaysWhatIsNotFollowedBelowAnId) {
  taken(R"(components:
  schemas:
    A: {$id: 'https://e.example/a', items: {$ref: '#here'}, not: {$ref: '#/components/schemas/B'}}
    B: {$id: '#b', items: {$ref: '#/components/schemas/A'}}
)");
  EXPECT_EQ(
      problems(),
      (Lines{"api/openapi.yaml:5: '#/components/schemas/B' is not followed, nor 1 more: only files "
             "beside the document are read"}));
}

TEST_F(TakeIn, EndsWithAPointerOfAnyLengthAndKnowsWhatAnIndexIs) {
  files_["api/x.yaml"] = "l: [{type: string}]\n";
  std::string deep;
  for (int i = 0; i != 300000; ++i)
    deep += "/a";
  taken("components:\n  schemas:\n    A: {$ref: 'x.yaml#/l/0'}\n"
        "    B: {$ref: 'x.yaml#/l/00'}\n    C: {$ref: 'x.yaml#/l/0" +
        deep + "'}\n");
  EXPECT_EQ(problems(),
            (Lines{"api/openapi.yaml:6: nothing stands where 'x.yaml#/l/00' leads",
                   "api/openapi.yaml:7: nothing stands where 'x.yaml#/l/0" + deep + "' leads"}));
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
