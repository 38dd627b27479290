// Where in another file a reference leads: pointers, anchors, and schemas with an `$id`.
#include "TakeIn.h"

namespace oapigen {
namespace {

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

} // namespace
} // namespace oapigen
