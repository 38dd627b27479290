// Pairs of schemas, and whether a value that is written of one can be valid for the other.
#include "mapping/Exclusion.h"

#include "model/Read.h"
#include "text/Text.h"

#include <gtest/gtest.h>

namespace oapigen::mapping {
namespace {

/// What the schemas below refer to.
constexpr const char *kShared = R"(
openapi: 3.1.2
info: {title: T, version: '1'}
components:
  schemas:
    Cat: {type: object, required: [kind], properties: {kind: {const: cat}, age: {type: integer}}}
    Dog: {type: object, required: [kind], properties: {kind: {const: dog}, age: {type: integer}}}
    Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
    List: {type: object, required: [next], properties: {next: {$ref: '#/components/schemas/List'}}}
    Ring: {type: object, required: [next], properties: {next: {$ref: '#/components/schemas/Ring'}}}
    Shape: {type: object, properties: {a: {}}, discriminator: {propertyName: k, mapping: {}}}
)";

OpenAPI documentOf(const std::string &yaml) {
  Diagnostics out;
  const auto parsed = read(yaml, "document.yaml", out);
  auto document = fromValue<OpenAPI>(parsed->value, parsed->places, out);
  EXPECT_TRUE(out.all().empty()) << yaml << out.all().front().message;
  return document.value_or(OpenAPI());
}

bool excludes(const std::string &one, const std::string &other) {
  const OpenAPI document = documentOf(kShared);
  const OpenAPI both = documentOf("openapi: 3.1.2\ninfo: {title: T, version: '1'}\ncomponents: "
                                  "{schemas: {One: " +
                                  one + ", Other: " + other + "}}");
  return excludeEachOther(
      {*both.components->schemas.find("One"), *both.components->schemas.find("Other")},
      [&](const std::string &ref) {
        return document.components->schemas.find(ref.substr(ref.rfind('/') + 1));
      });
}

struct Pair {
  const char *one, *other;
};

TEST(Exclusion, IsCertain) {
  for (const auto &[one, other] : {
           Pair{"{type: string}", "{type: integer}"},
           Pair{"{type: [string, 'null']}", "{type: boolean}"},
           Pair{"false", "{}"},
           Pair{"{const: 1}", "{enum: [2, 3]}"},
           Pair{"{const: ab}", "{type: string, pattern: '^b'}"},
           Pair{"{const: 1}", "{type: string}"},
           Pair{"{type: integer, maximum: 3}", "{type: number, exclusiveMinimum: 3}"},
           Pair{"{type: string, maxLength: 2}", "{type: string, minLength: 3}"},
           Pair{"{type: array, minItems: 2}", "{type: array, prefixItems: [{}], items: false}"},
           Pair{"{type: array, minItems: 1, items: {type: string}}",
                "{type: array, prefixItems: [{type: integer}]}"},
           Pair{"{type: object, required: [a], properties: {a: {}}}",
                "{type: object, required: [b], properties: {b: {}}}"},
           Pair{"{type: object, required: [a], properties: {a: {type: string}}}",
                "{type: object, properties: {a: {type: integer}}}"},
           Pair{"{type: object, required: [a], properties: {a: {}, b: {}}, additionalProperties: "
                "false}",
                "{type: object, required: [b, c], properties: {b: {}, c: {}}, "
                "additionalProperties: false}"},
           Pair{"{type: object, additionalProperties: {type: string}}",
                "{type: object, required: [a], properties: {a: {type: integer}}}"},
           Pair{"{type: object, patternProperties: {^a: {type: string}}}",
                "{type: object, required: [ab], properties: {ab: {type: integer}}}"},
           Pair{"{$ref: '#/components/schemas/Cat'}", "{$ref: '#/components/schemas/Dog'}"},
           Pair{"{allOf: [{$ref: '#/components/schemas/Cat'}, {type: object}]}",
                "{anyOf: [{$ref: '#/components/schemas/Dog'}, {type: 'null'}]}"},
           Pair{"{$ref: '#/components/schemas/Pet'}", "{type: array}"},
           Pair{"{type: object, oneOf: [{required: [a], properties: {a: {const: 1}}}, {required: "
                "[a], properties: {a: {const: 2}}}]}",
                "{type: object, required: [a], properties: {a: {const: 3}}}"},
       })
    EXPECT_TRUE(excludes(one, other)) << one << '\n' << other;
}

TEST(Exclusion, IsNotCertain) {
  for (const auto &[one, other] : {
           Pair{"{}", "{type: integer}"},
           Pair{"{type: integer}", "{type: number}"},
           Pair{"{type: string, format: date}", "{type: string, format: uuid}"},
           Pair{"{const: 1}", "{const: 1.0}"},
           Pair{"{const: ab}", "{type: string, pattern: b}"},
           Pair{"{type: string}", "{enum: [a]}"},
           Pair{"{type: integer, maximum: 3}", "{type: integer, minimum: 3}"},
           Pair{"{type: array, items: {type: string}}", "{type: array, items: {type: integer}}"},
           Pair{"{type: object}", "{type: object, required: [a], properties: {a: {}}}"},
           Pair{"{type: object, required: [a], properties: {a: {}}}",
                "{type: object, required: [a], properties: {a: {}, b: {}}}"},
           Pair{"{type: object, properties: {a: {type: string}}}",
                "{type: object, properties: {a: {type: integer}}}"},
           Pair{"{type: object, required: [k], properties: {k: {const: a, readOnly: true}}}",
                "{type: object, required: [k], properties: {k: {const: b, readOnly: true}}}"},
           Pair{"{$ref: '#/components/schemas/Cat'}", "{$ref: '#/components/schemas/Pet'}"},
           Pair{"{$ref: '#/components/schemas/List'}", "{$ref: '#/components/schemas/Ring'}"},
           Pair{"{$ref: '#/components/schemas/Elsewhere'}", "{$ref: '#/components/schemas/Cat'}"},
           Pair{"{$ref: '#/components/schemas/Shape'}",
                "{type: object, required: [b], properties: {b: {}}}"},
           Pair{"{type: object, required: [extra], properties: {extra: {}}, oneOf: [{required: "
                "[claws], properties: {claws: {}}}, {required: [teeth], properties: {teeth: {}}}]}",
                "{type: object, required: [extra], properties: {extra: {type: integer}}}"},
       })
    EXPECT_FALSE(excludes(one, other)) << one << '\n' << other;
}

} // namespace
} // namespace oapigen::mapping
