#pragma once

// Documents for RulesTest.cpp: {id, accepted, rejected, {message…}}. Where an id stands for several
// rules, a word behind it tells them apart. The documents lack their version and info.
// clang-format off
#define OAPI_3_2 "openapi: 3.2.0\ninfo: {title: T, version: '1'}\n"
const RuleCase kCases[] = {
{"tag-repeated", R"(
paths: {}
tags: [{name: a}, {name: b}]
)",
 R"(
paths: {}
tags: [{name: a}, {name: b}, {name: a}]
)",
 {"the tag 'a' is defined twice (at '#/tags/2')"}},
{"server-url-invalid", R"(
paths: {}
servers: [{url: '/v1'}]
)",
 R"(
paths: {}
servers: [{url: '/{v'}]
)",
 {"'/{v' is no URL of a server: '{' at offset 1 is never closed (at '#/servers/0/url')"}},
{"server-variable-undefined", R"(
paths: {}
servers: [{url: '/{v}', variables: {v: {default: a}}}]
)",
 R"(
paths: {}
servers: [{url: '/{v}/{w}', variables: {v: {default: a}}}]
)",
 {"the variable 'w' of the server '/{v}/{w}' is not defined (at '#/servers/0/url')"}},
{"server-variable-empty", R"(
paths: {}
servers: [{url: '/{v}', variables: {v: {default: a, enum: [a]}}}]
)",
 R"(
paths: {}
servers: [{url: '/{v}', variables: {v: {default: a, enum: []}}}]
)",
 {"the server variable 'v' allows no value at all (at '#/servers/0/variables/v/enum')"}},
{"server-variable-default", R"(
paths: {}
servers: [{url: '/{v}', variables: {v: {default: a, enum: [a, b]}}}]
)",
 R"(
paths: {}
servers: [{url: '/{v}', variables: {v: {default: c, enum: [a, b]}}}]
)",
 {"the default 'c' of the server variable 'v' is none of its values (at '#/servers/0/variables/v/default')"}},
{"path-invalid", R"(paths: {/a: {}})",
 R"(paths: {'/a?b': {}, '/{x}/{x}': {}, '/{': {}})",
 {"\"/a?b\" is no path: '?' at offset 2 does not belong to a path",
  "\"/{x}/{x}\" is no path: the variable 'x' stands there twice",
  "\"/{\" is no path: '{' at offset 1 is never closed"}},
{"path-item-conflict", R"(
paths: {/a: {$ref: '#/components/pathItems/A'}}
components: {pathItems: {A: {get: {responses: {'200': {description: D}}}}}}
)",
 R"(
paths: {/a: {$ref: '#/components/pathItems/A', delete: {responses: {'200': {description: D}}}}}
components: {pathItems: {A: {get: {responses: {'200': {description: D}}}}}}
)",
 {"'/a' refers to '#/components/pathItems/A', but has DELETE of its own as well (at '#/paths/~1a/delete')"}},
{"identical-paths", R"(paths: {'/a/{x}': {}, '/b/{x}': {}})",
 R"(paths: {'/a/{x}': {}, '/a/{y}': {}})",
 {"'/a/{y}' and '/a/{x}' are one path to clients, who do not see the names of variables"}},
{"path-variable-undeclared", R"(
paths:
  /{a}/{b}/{c}:
    parameters: [{$ref: '#/components/parameters/A'}, {name: b, in: path, required: true, schema: {}}]
    get: {parameters: [{name: c, in: path, required: true, schema: {}}]}
  /{empty}: {}
  /e/{elsewhere}: {get: {parameters: [{$ref: 'https://example.com/all.yaml#/x'}]}}
components: {parameters: {A: {name: a, in: path, required: true, schema: {}}}}
)",
 R"(
paths:
  /{a}/{b}:
    parameters: [{name: a, in: path, required: true, schema: {}}]
    get: {parameters: [{name: b, in: query, schema: {}}]}
)",
 {"get of '/{a}/{b}' has no path parameter 'b' (at '#/paths/~1{a}~1{b}/get')"}},
{"path-parameter-unused", R"(paths: {'/{a}': {parameters: [{name: a, in: path, required: true, schema: {}}], get: {}}})",
 R"(paths: {'/a': {parameters: [{name: a, in: path, required: true, schema: {}}], get: {parameters: [{name: b, in: path, required: true, schema: {}}]}}})",
 {"the path parameter 'a' is no variable of '/a' (at '#/paths/~1a/parameters/0')",
  "the path parameter 'b' is no variable of '/a' (at '#/paths/~1a/get/parameters/0')"}},
{"operation-id-repeated", R"(paths: {/a: {get: {operationId: a}, put: {operationId: b}}})",
 R"(
paths: {/a: {get: {operationId: a}}}
webhooks: {w: {post: {operationId: a}}}
)",
 {"the operation id 'a' is used twice"}},
{"parameter-place-unknown", R"(components: {parameters: {P: {name: a, in: query, schema: {}}}})",
 R"(components: {parameters: {P: {name: a, in: body, schema: {}}}})",
 {"the parameter 'a' cannot travel in 'body' (at '#/components/parameters/P/in')"}},
{"name-invalid parameter", R"(components: {parameters: {P: {name: X-A, in: header, schema: {}}}})",
 R"(components: {parameters: {P: {name: X A, in: header, schema: {}}}})",
 {"\"X A\" is no name of a header parameter (at '#/components/parameters/P/name')"}},
{"name-invalid header", R"(components: {responses: {R: {description: '', headers: {X-A: {schema: {}}}}}})",
 R"(components: {responses: {R: {description: '', headers: {'X:A': {schema: {}}}}}})",
 {"\"X:A\" is no name of a header (at '#/components/responses/R/headers/X:A')"}},
{"header-ignored parameter", R"(components: {parameters: {P: {name: X-Accept, in: header, schema: {}}}})",
 R"(components: {parameters: {P: {name: accept, in: header, schema: {}}}})",
 {"a header 'Accept' is ignored: other fields of the document say it (at '#/components/parameters/P')"}},
{"header-ignored response", R"(components: {responses: {R: {description: '', headers: {ETag: {schema: {}}}}}})",
 R"(components: {responses: {R: {description: '', headers: {content-type: {schema: {}}}}}})",
 {"a header 'content-type' is ignored: other fields of the document say it (at '#/components/responses/R/headers/content-type')"}},
{"path-parameter-optional", R"(components: {parameters: {P: {name: a, in: path, required: true, schema: {}}}})",
 R"(components: {parameters: {P: {name: a, in: path, schema: {}}}})",
 {"the path parameter 'a' is not marked as required (at '#/components/parameters/P')"}},
{"parameter-form", R"(components: {parameters: {P: {name: a, in: query, content: {text/plain: {}}}}})",
 R"(components: {parameters: {P: {name: a, in: query}}})",
 {"the parameter 'a' needs either a schema or a content, and not both (at '#/components/parameters/P')"}},
{"parameter-form header", R"(components: {headers: {H: {schema: {}}}})",
 R"(components: {headers: {H: {schema: {}, content: {text/plain: {}}}}})",
 {"the header 'H' needs either a schema or a content, and not both (at '#/components/headers/H')"}},
{"parameter-contents", R"(components: {parameters: {P: {name: a, in: query, content: {text/plain: {}}}}})",
 R"(components: {parameters: {P: {name: a, in: query, content: {text/plain: {}, text/html: {}}}}})",
 {"the parameter 'a' needs exactly one media type in its content (at '#/components/parameters/P/content')"}},
{"parameter-contents header", R"(components: {headers: {H: {content: {text/plain: {}}}}})",
 R"(components: {headers: {H: {content: {}}}})",
 {"the header 'H' needs exactly one media type in its content (at '#/components/headers/H/content')"}},
{"style-unknown", R"(components: {parameters: {P: {name: a, in: query, style: pipeDelimited, schema: {}}}})",
 R"(components: {parameters: {P: {name: a, in: query, style: pipe, schema: {}}}})",
 {"'pipe' is no style of a query parameter (at '#/components/parameters/P/style')"}},
{"style-unknown header", R"(components: {headers: {H: {style: simple, schema: {}}}})",
 R"(components: {headers: {H: {style: form, schema: {}}}})",
 {"'form' is no style of a header (at '#/components/headers/H/style')"}},
{"style-unknown encoding", R"(components: {requestBodies: {B: {content: {multipart/form-data: {encoding: {a: {style: form}}}}}}})",
 R"(components: {requestBodies: {B: {content: {multipart/form-data: {encoding: {a: {style: simple}}}}}}})",
 {"'simple' is no style of a part of a form (at '#/components/requestBodies/B/content/multipart~1form-data/encoding/a/style')"}},
{"query-field-elsewhere", R"(components: {parameters: {P: {name: a, in: query, allowReserved: true, allowEmptyValue: true, schema: {}}}})",
 R"(components: {parameters: {P: {name: a, in: header, allowReserved: true, allowEmptyValue: true, schema: {}}}})",
 {"'allowReserved' does not apply to a parameter in the header, only in the query (at '#/components/parameters/P/allowReserved')",
  "'allowEmptyValue' does not apply to a parameter in the header, only in the query (at '#/components/parameters/P/allowEmptyValue')"}},
{"parameter-repeated", R"(paths: {/a: {get: {parameters: [{name: a, in: query, schema: {}}, {name: a, in: header, schema: {}}, {name: A, in: query, schema: {}}]}}})",
 R"(paths: {/a: {get: {parameters: [{name: a, in: header, schema: {}}, {name: A, in: header, schema: {}}]}}})",
 {"a second parameter \"A\" in the header"}},
{"parameter-repeated item", R"(paths: {/a: {parameters: [{name: a, in: query, schema: {}}], get: {parameters: [{name: a, in: query, schema: {}}]}}})",
 R"(
paths: {/a: {parameters: [{name: a, in: query, schema: {}}, {$ref: '#/components/parameters/A'}]}}
components: {parameters: {A: {name: a, in: query, schema: {}}}}
)",
 {"a second parameter \"a\" in the query"}},
{"media-type-invalid", R"(components: {requestBodies: {B: {content: {'text/*': {}, 'text/plain; charset=utf-8': {}, application/problem+json: {}}}}})",
 R"(components: {requestBodies: {B: {content: {json: {}}}}})",
 {"'json' is no media type (at '#/components/requestBodies/B/content/json')"}},
{"content-empty", R"(components: {requestBodies: {B: {content: {'*/*': {}}}}})",
 R"(components: {requestBodies: {B: {content: {}}}})",
 {"a request body needs a media type (at '#/components/requestBodies/B/content')"}},
{"responses-empty", R"(paths: {/a: {get: {responses: {default: {description: ''}}}}})",
 R"(paths: {/a: {get: {responses: {}}}})",
 {"an operation that lists its responses needs at least one (at '#/paths/~1a/get/responses')"}},
{"component-name-invalid", R"(components: {schemas: {a.B-c_1: {}}})",
 R"(components: {schemas: {'a<b>': {}}, pathItems: {'': {}}})",
 {"'a<b>' is no name of a component (at '#/components/schemas/a<b>')",
  "'' is no name of a component (at '#/components/pathItems/')"}},
{"examples-twice", R"(components: {parameters: {P: {name: a, in: query, schema: {}, examples: {x: {value: 1}}}}})",
 R"(components: {parameters: {P: {name: a, in: query, schema: {}, example: 1, examples: {x: {value: 1}}}}})",
 {"'example' and 'examples' exclude each other (at '#/components/parameters/P/example')"}},
{"examples-twice header", R"(components: {headers: {H: {schema: {}, example: 1}}})",
 R"(components: {headers: {H: {schema: {}, example: 1, examples: {}}}})",
 {"'example' and 'examples' exclude each other (at '#/components/headers/H/example')"}},
{"examples-twice media-type", R"(components: {requestBodies: {B: {content: {a/b: {example: 1}}}}})",
 R"(components: {requestBodies: {B: {content: {a/b: {example: 1, examples: {}}}}}})",
 {"'example' and 'examples' exclude each other (at '#/components/requestBodies/B/content/a~1b/example')"}},
{"example-values", R"(components: {examples: {E: {externalValue: a}}})",
 R"(components: {examples: {E: {value: 1, externalValue: a}}})",
 {"an example has either 'value' or 'externalValue', not both (at '#/components/examples/E')"}},
{"value-mismatch parameter", R"(components: {parameters: {P: {name: a, in: query, schema: {type: string}, example: x}}})",
 R"(components: {parameters: {P: {name: a, in: query, schema: {type: string}, example: 1}}})",
 {"the example does not match its schema: is an integer, not a string (at '#/components/parameters/P/example')"}},
{"value-mismatch header", R"(components: {headers: {H: {schema: {type: integer}, examples: {e: {$ref: '#/components/examples/E'}}}}, examples: {E: {value: 1}}})",
 R"(components: {headers: {H: {schema: {type: integer}, examples: {e: {$ref: '#/components/examples/E'}}}}, examples: {E: {value: a}}})",
 {"the example 'e' does not match its schema: is a string, not an integer (at '#/components/headers/H/examples/e')"}},
{"value-mismatch media-type", R"(components: {schemas: {S: {properties: {a: {type: integer}}}}, requestBodies: {B: {content: {text/xml: {schema: {type: integer}, example: <a/>}, application/json: {schema: {$ref: '#/components/schemas/S'}, example: {a: 1}}}}}})",
 R"(components: {schemas: {S: {properties: {a: {type: integer}}}}, requestBodies: {B: {content: {application/json: {schema: {$ref: '#/components/schemas/S'}, example: {a: 1.5}}}}}})",
 {"the example does not match its schema: '/a' is a number, not an integer (at '#/components/requestBodies/B/content/application~1json/example')"}},
{"value-mismatch schema", R"(components: {schemas: {S: {type: integer, maximum: 3, default: 1, example: 2, examples: [3]}}})",
 R"(components: {schemas: {S: {type: integer, maximum: 3, default: 4, example: 5, examples: [3, 6]}}})",
 {"the default does not match its schema: is above the maximum 3 (at '#/components/schemas/S/default')",
  "the example does not match its schema: is above the maximum 3 (at '#/components/schemas/S/example')",
  "the example does not match its schema: is above the maximum 3 (at '#/components/schemas/S/examples/1')"}},
{"value-mismatch default", R"(components: {schemas: {S: {enum: [a, b], default: a}}})",
 R"(components: {schemas: {S: {enum: [a, b], default: c}}})",
 {"the default does not match its schema: is none of \"a\", \"b\" (at '#/components/schemas/S/default')"}},
{"schema-type-unknown", R"(components: {schemas: {S: {type: integer}}})",
 R"(components: {schemas: {S: {type: [int, 'null']}}})",
 {"'int' is no type of JSON Schema (at '#/components/schemas/S/type')"}},
{"schema-type-list", R"(components: {schemas: {S: {type: [integer, 'null']}}})",
 R"(components: {schemas: {S: {type: [integer, integer]}}})",
 {"the list of types names one twice (at '#/components/schemas/S/type')"}},
{"pattern-invalid", R"(components: {schemas: {S: {pattern: '^(?<year>\d{4})(?<!0)\p{L}+$'}}})",
 R"(components: {schemas: {S: {pattern: '(a'}}})",
 {"'(a' is no regular expression of ECMA-262: '(' at offset 0 is never closed (at '#/components/schemas/S/pattern')"}},
{"pattern-invalid properties", R"(components: {schemas: {S: {patternProperties: {'^x-': true}}}})",
 R"(components: {schemas: {S: {patternProperties: {'[': true}}}})",
 {"'[' is no regular expression of ECMA-262: '[' at offset 0 is never closed (at '#/components/schemas/S/patternProperties/[')"}},
{"bounds-crossed counts", R"(components: {schemas: {S: {minLength: 2, maxLength: 2, minItems: 0, maxItems: 1}}})",
 R"(components: {schemas: {S: {minLength: 3, maxLength: 2, minProperties: 2, maxProperties: 1}}})",
 {"'minLength' leaves nothing that 'maxLength' allows (at '#/components/schemas/S/minLength')",
  "'minProperties' leaves nothing that 'maxProperties' allows (at '#/components/schemas/S/minProperties')"}},
{"bounds-crossed numbers", R"(components: {schemas: {S: {minimum: 2, maximum: 2.0}}})",
 R"(components: {schemas: {S: {minimum: 2, exclusiveMaximum: 2}}})",
 {"'minimum' leaves nothing that 'exclusiveMaximum' allows (at '#/components/schemas/S/minimum')"}},
{"multiple-of-invalid", R"(components: {schemas: {S: {multipleOf: 0.01}}})",
 R"(components: {schemas: {S: {multipleOf: 0}}})",
 {"a multipleOf is above 0, not 0 (at '#/components/schemas/S/multipleOf')"}},
{"required-repeated", R"(components: {schemas: {S: {required: [a, b]}}})",
 R"(components: {schemas: {S: {required: [a, b, a]}}})",
 {"'a' is required twice (at '#/components/schemas/S/required')"}},
{"enum-value-repeated", R"(components: {schemas: {S: {enum: [1, '1', 2]}}})",
 R"(components: {schemas: {S: {enum: [1, 2, 1.0]}}})",
 {"1 stands in the enum twice (at '#/components/schemas/S/enum')"}},
{"enum-empty", R"(components: {schemas: {S: {enum: [null]}}})",
 R"(components: {schemas: {S: {enum: []}}})",
 {"an enum without values allows nothing (at '#/components/schemas/S/enum')"}},
{"enum-value-type", R"(components: {schemas: {S: {type: [integer, 'null'], enum: [1, 2.0, null]}}})",
 R"(components: {schemas: {S: {type: string, enum: [a, 1]}}})",
 {"1 is not of the type that its schema demands (at '#/components/schemas/S/enum')"}},
{"value-mismatch const", R"(components: {schemas: {S: {type: number, const: 1, minimum: 1}}})",
 R"(components: {schemas: {S: {type: string, const: 1}, T: {const: a, maxLength: 0}}})",
 {"the constant does not match its schema: is an integer, not a string (at '#/components/schemas/S/const')",
  "the constant does not match its schema: is longer than 0 characters (at '#/components/schemas/T/const')"}},
{"read-and-write-only", R"(components: {schemas: {S: {readOnly: true, writeOnly: false}}})",
 R"(components: {schemas: {S: {readOnly: true, writeOnly: true}}})",
 {"what is both read-only and write-only can be neither read nor written (at '#/components/schemas/S')"}},
{"discriminator-inline", R"(components: {schemas: {S: {oneOf: [{$ref: '#/components/schemas/Cat'}, {type: 'null'}], discriminator: {propertyName: kind}}, Cat: {properties: {kind: {const: cat}}}, Dog: {allOf: [{$ref: '#/components/schemas/Cat'}]}, Fish: {}}})",
 R"(components: {schemas: {S: {oneOf: [{$ref: '#/components/schemas/Cat'}, {type: object}], discriminator: {propertyName: kind}}, Cat: {properties: {kind: {const: cat}}}, Dog: {allOf: [{$ref: '#/components/schemas/Cat'}]}, Fish: {}}})",
 {"a discriminator does not consider alternatives that are no references (at '#/components/schemas/S/oneOf/1')"}},
{"discriminator-property", R"(components: {schemas: {S: {anyOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}, Cat: {properties: {kind: {const: cat}}}, Dog: {allOf: [{$ref: '#/components/schemas/Cat'}]}, Fish: {}}})",
 R"(components: {schemas: {S: {anyOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Fish'}], discriminator: {propertyName: kind}}, Cat: {properties: {kind: {const: cat}}}, Dog: {allOf: [{$ref: '#/components/schemas/Cat'}]}, Fish: {}}})",
 {"'#/components/schemas/Fish' has no property 'kind' that the discriminator could look at (at '#/components/schemas/S/anyOf/1')"}},
{"discriminator-mapping", R"(components: {schemas: {S: {oneOf: [{$ref: '#/components/schemas/Cat'}], discriminator: {propertyName: kind, mapping: {cat: Cat, c: '#/components/schemas/Cat', x: 'https://example.com/x.yaml'}}}, Cat: {properties: {kind: {const: cat}}}, Dog: {allOf: [{$ref: '#/components/schemas/Cat'}]}, Fish: {}}})",
 R"(components: {schemas: {S: {oneOf: [{$ref: '#/components/schemas/Cat'}], discriminator: {propertyName: kind, mapping: {cow: Cow, c: '#/components/schemas/C'}}}, Cat: {properties: {kind: {const: cat}}}, Dog: {allOf: [{$ref: '#/components/schemas/Cat'}]}, Fish: {}}})",
 {"the discriminator maps 'cow' to 'Cow', which is no schema of the document (at '#/components/schemas/S/discriminator/mapping/cow')",
  "the discriminator maps 'c' to '#/components/schemas/C', which is no schema of the document (at '#/components/schemas/S/discriminator/mapping/c')"}},
{"reference-dangling", R"(
paths: {/users: {get: {parameters: [{$ref: '#/components/parameters/P'}]}}, /more: {$ref: '#/components/pathItems/I'}}
components:
  parameters: {P: {name: a, in: query, schema: {$ref: '#/components/schemas/D'}}}
  pathItems: {I: {}}
  schemas: {D: {$ref: 'https://example.com/x.yaml#/D'}, E: {$id: 'urn:e', properties: {a: {$ref: '#/$defs/a'}}}}
x-defs: {F: {}}
)",
 R"(
paths: {/users: {get: {parameters: [{$ref: '#/components/parameters/Q'}]}}, /more: {$ref: '#/components/pathItems/J'}}
components: {schemas: {A: {items: {$ref: '#/components/schemas/B'}}}}
)",
 {"nothing stands where '#/components/parameters/Q' leads (at '#/paths/~1users/get/parameters/0/$ref')",
  "nothing stands where '#/components/pathItems/J' leads (at '#/paths/~1more/$ref')",
  "nothing stands where '#/components/schemas/B' leads (at '#/components/schemas/A/items/$ref')"}},
{"reference-kind", R"(components: {responses: {R: {$ref: '#/components/responses/T'}, T: {description: ''}}})",
 R"(components: {schemas: {S: {$ref: '#/components/responses/T'}}, responses: {R: {$ref: '#/components/schemas/S'}, T: {description: ''}}, pathItems: {I: {$ref: '#/components/schemas/S'}}})",
 {"'#/components/responses/T' leads to a Response Object, but a Schema Object belongs here (at '#/components/schemas/S/$ref')",
  "'#/components/schemas/S' leads to a Schema Object, but a Response Object belongs here (at '#/components/responses/R/$ref')",
  "'#/components/schemas/S' leads to a Schema Object, but a Path Item Object belongs here (at '#/components/pathItems/I/$ref')"}},
{"reference-kind whole", R"(components: {responses: {R: {$ref: '#/components/responses/T'}, T: {description: ''}}})",
 R"(components: {responses: {R: {$ref: ''}}})",
 {"'' leads to a OpenAPI Object, but a Response Object belongs here (at '#/components/responses/R/$ref')"}},
{"reference-circle", R"(components: {links: {A: {$ref: '#/components/links/B'}, B: {operationRef: 'https://example.com'}}})",
 R"(components: {links: {A: {$ref: '#/components/links/B'}, B: {$ref: '#/components/links/A'}}})",
 {"'#/components/links/B' leads back to itself (at '#/components/links/A/$ref')",
  "'#/components/links/A' leads back to itself (at '#/components/links/B/$ref')"}},
{"reference-circle schema", R"(components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {allOf: [{properties: {a: {$ref: '#/components/schemas/A'}}}], anyOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}]}}})",
 R"(components: {schemas: {A: {$ref: '#/components/schemas/A'}, B: {allOf: [{$ref: '#/components/schemas/C'}]}, C: {$ref: '#/components/schemas/B', type: object}}})",
 {"'#/components/schemas/A' leads back to itself (at '#/components/schemas/A/$ref')",
  "'#/components/schemas/C' leads back to itself (at '#/components/schemas/B/allOf/0/$ref')",
  "'#/components/schemas/B' leads back to itself (at '#/components/schemas/C/$ref')"}},
{"reference-circle path item", R"(
paths: {/a: {$ref: '#/components/pathItems/X'}}
components: {pathItems: {X: {$ref: '#/components/pathItems/Y'}, Y: {}}}
)",
 R"(
paths: {/a: {$ref: '#/components/pathItems/X'}}
components: {pathItems: {X: {$ref: '#/components/pathItems/Y'}, Y: {$ref: '#/components/pathItems/X'}}}
)",
 {"'#/components/pathItems/Y' leads back to itself (at '#/components/pathItems/X/$ref')",
  "'#/components/pathItems/X' leads back to itself (at '#/components/pathItems/Y/$ref')"}},
{"reference-sibling", R"(components: {responses: {A: {$ref: '#/components/responses/B', description: more}, B: {description: ''}}})",
 R"(components: {responses: {A: {$ref: '#/components/responses/B', content: {}}, B: {description: ''}}})",
 {"'content' is ignored, because it stands beside a '$ref' (at '#/components/responses/A/content')"}},
{"security-scheme-unknown", R"(
security: [{key: []}, {}]
components: {securitySchemes: {key: {type: mutualTLS}}}
)",
 R"(
security: [{kex: []}]
components: {securitySchemes: {key: {type: mutualTLS}}}
)",
 {"the security scheme 'kex' is not defined (at '#/security/0/kex')"}},
{"security-scope-unknown", R"(
security: [{o: [read]}]
components: {securitySchemes: {o: {type: oauth2, flows: {password: {tokenUrl: /t, scopes: {read: ''}}}}}}
)",
 R"(
security: [{o: [read, write]}]
components: {securitySchemes: {o: {type: oauth2, flows: {password: {tokenUrl: /t, scopes: {read: ''}}}}}}
)",
 {"no flow of the security scheme 'o' has the scope 'write' (at '#/security/0/o/1')"}},
{"security-scheme-type", R"(components: {securitySchemes: {S: {type: http, scheme: bearer}}})",
 R"(components: {securitySchemes: {S: {type: basic}}})",
 {"'basic' is no type of security scheme (at '#/components/securitySchemes/S/type')"}},
{"security-scheme-place", R"(components: {securitySchemes: {S: {type: apiKey, name: k, in: cookie}}})",
 R"(components: {securitySchemes: {S: {type: apiKey, name: k, in: body}}})",
 {"an API key cannot travel in 'body' (at '#/components/securitySchemes/S/in')"}},
{"link-operations", R"(components: {links: {L: {operationRef: 'https://example.com'}}})",
 R"(components: {links: {L: {description: ''}}})",
 {"the link 'L' needs either an operation's id or a reference to one, and not both (at '#/components/links/L')"}},
{"link-operation-unknown", R"(
paths: {'/{a}': {}, /b: {get: {operationId: getB}}}
components: {links: {L: {operationId: getB}, M: {operationRef: '#/paths/~1b/get'}}}
)",
 R"(
paths: {/b: {get: {operationId: getB}}}
components: {links: {L: {operationId: getBB}, M: {operationRef: '#/paths/~1b'}}}
)",
 {"no operation is 'getBB', to which this link leads (at '#/components/links/L/operationId')",
  "no operation is '#/paths/~1b', to which this link leads (at '#/components/links/M/operationRef')"}},
{"expression-invalid", R"(
paths: {/b: {get: {operationId: b, parameters: [{name: a, in: query, schema: {}}, {name: b, in: query, schema: {}}]}}}
components: {links: {L: {operationId: b, parameters: {a: $request.path.id, b: 5}, requestBody: '$response.body#/a/b'}}}
)",
 R"(
paths: {/b: {get: {operationId: b, parameters: [{name: a, in: query, schema: {}}]}}}
components: {links: {L: {operationId: b, parameters: {a: $request.id}, requestBody: '$response.body#a'}}}
)",
 {"'$request.id' is no runtime expression: after '$request.' or '$response.' stands 'header.', 'query.', 'path.' or 'body' (at '#/components/links/L/parameters/a')",
  "'$response.body#a' is no runtime expression: 'a' is no JSON pointer, which begins with '/' (at '#/components/links/L/requestBody')"}},
{"link-parameter-unknown", R"(
paths: {'/b/{id}': {parameters: [{name: id, in: path, required: true, schema: {}}], get: {operationId: b, parameters: [{name: page, in: query, schema: {}}]}}}
components: {links: {L: {operationId: b, parameters: {id: 1, query.page: 2}}, M: {operationRef: '#/paths/~1b~1{id}/get', parameters: {path.id: 1}}}}
)",
 R"(
paths: {'/b/{id}': {parameters: [{name: id, in: path, required: true, schema: {}}], get: {operationId: b, parameters: [{name: page, in: query, schema: {}}]}}}
components: {links: {L: {operationId: b, parameters: {pge: 2}}, M: {operationRef: '#/paths/~1b~1{id}/get', parameters: {query.id: 1}}}}
)",
 {"the operation 'b' has no parameter 'pge', which this link sets (at '#/components/links/L/parameters/pge')",
  "the operation 'b' has no parameter 'query.id', which this link sets (at '#/components/links/M/parameters/query.id')"}},
{"expression-invalid callback", R"(components: {callbacks: {C: {'{$request.body#/url}?id={$url}': {}}}})",
 R"(components: {callbacks: {C: {'{request.body#/url}': {}}}})",
 {"'{request.body#/url}' is no runtime expression: 'request.body#/url' is none of '$url', '$method', '$statusCode', '$request.…' and '$response.…' (at '#/components/callbacks/C/{request.body#~1url}')"}},
{"expression-target callback", R"(
paths:
  '/b/{id}':
    parameters: [{name: id, in: path, required: true, schema: {}}]
    post:
      operationId: b
      parameters: [{name: page, in: query, schema: {}}]
      requestBody: {content: {application/json: {schema: {allOf: [{$ref: '#/components/schemas/S'}, {properties: {list: {type: array, items: {}}}}], if: {}, then: {properties: {hook: {}}}, dependentSchemas: {x: {properties: {dep: {}}}}}}}}
      responses: {'200': {description: D, content: {application/json: {schema: {type: object, patternProperties: {x: {}}, properties: {a: {}}}}}}}
      callbacks: {C: {'{$request.body#/at/url}?id={$request.path.id}&page={$request.query.page}': {}, '{$request.body#/list/0/url}': {}, '{$request.body#/any/b}': {}, '{$request.body#/hook}': {}, '{$request.body#/dep}': {}, '{$request.query.key}': {}, '$response.body#/b': {}, '$request.header.x': {}}}
components: {schemas: {S: {type: object, properties: {at: {anyOf: [{type: 'null'}, {properties: {url: {}}}]}, any: {}}}}, securitySchemes: {k: {type: apiKey, in: query, name: key}}}
)",
 R"(
paths:
  '/b/{id}':
    parameters: [{name: id, in: path, required: true, schema: {}}]
    post:
      operationId: b
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}
      responses: {'200': {description: D}}
      callbacks: {C: {'{$request.body#/at/ur}': {}, '{$request.path.ib}': {}, '$request.query.id': {}, '$response.body#/b': {}}}
components: {schemas: {S: {type: object, properties: {at: {anyOf: [{type: 'null'}, {properties: {url: {}}}]}}}}}
)",
 {"'$request.body#/at/ur' leads to nothing: 'b' has no member 'ur' in its request body (at '#/paths/~1b~1{id}/post/callbacks/C/{$request.body#~1at~1ur}')",
  "'$request.path.ib' leads to nothing: 'b' has no parameter 'ib' in its path (at '#/paths/~1b~1{id}/post/callbacks/C/{$request.path.ib}')",
  "'$request.query.id' leads to nothing: 'b' has no parameter 'id' in its query (at '#/paths/~1b~1{id}/post/callbacks/C/$request.query.id')",
  "'$response.body#/b' leads to nothing: 'b' has no response (at '#/paths/~1b~1{id}/post/callbacks/C/$response.body#~1b')"}},
{"expression-target link", R"(
paths: {/b: {get: {operationId: b, parameters: [{name: id, in: query, schema: {}}], responses: {default: {description: D,
  content: {application/json: {schema: {properties: {id: {}}}}}, links: {L: {operationId: b, parameters: {id: $response.body#/id}, requestBody: $request.query.id}}}}}}}
)",
 R"(
paths: {/b: {get: {operationId: b, parameters: [{name: id, in: query, schema: {}}], responses: {default: {description: D,
  content: {application/json: {schema: {properties: {id: {}}}}}, links: {L: {operationId: b, parameters: {id: $response.body#/ib}, requestBody: $request.body}, M: {operationId: b, requestBody: $request.body#/a}}}}}}}
)",
 {"'$response.body#/ib' leads to nothing: 'b' has no member 'ib' in its response (at '#/paths/~1b/get/responses/default/links/L/parameters/id')",
  "'$request.body#/a' leads to nothing: 'b' has no request body (at '#/paths/~1b/get/responses/default/links/M/requestBody')"}},
{"self-invalid", OAPI_3_2 R"(
$self: https://example.com/openapi
paths: {}
)",
 OAPI_3_2 R"(
$self: https://example.com/openapi#top
paths: {}
)",
 {"'https://example.com/openapi#top' cannot be the document's own URI: it has a fragment (at '#/$self')"}},
{"server-name-repeated", OAPI_3_2 R"(
paths: {}
servers: [{url: /a, name: a}, {url: /b, name: b}, {url: /c}, {url: /d}]
)",
 OAPI_3_2 R"(
paths: {}
servers: [{url: /a, name: a}, {url: /b, name: a}]
)",
 {"a second server is named 'a' (at '#/servers/1')"}},
{"tag-parent-unknown", OAPI_3_2 R"(
paths: {}
tags: [{name: a, parent: b}, {name: b}]
)",
 OAPI_3_2 R"(
paths: {}
tags: [{name: a, parent: c}, {name: b}]
)",
 {"the tag 'c' under which 'a' stands is not defined (at '#/tags/0/parent')"}},
{"tag-parent-circle", OAPI_3_2 R"(
paths: {}
tags: [{name: a, parent: b}, {name: b, parent: c}, {name: c}]
)",
 OAPI_3_2 R"(
paths: {}
tags: [{name: a, parent: b}, {name: b, parent: a}, {name: c, parent: a}]
)",
 {"the tag 'a' stands under itself (at '#/tags/0/parent')",
  "the tag 'b' stands under itself (at '#/tags/1/parent')"}},
{"method-reserved", OAPI_3_2 R"(paths: {/a: {query: {}, additionalOperations: {COPY: {}, get: {}}}})",
 OAPI_3_2 R"(paths: {/a: {additionalOperations: {POST: {}, QUERY: {}}}})",
 {"'POST' is no additional operation: the path item has a field for it (at '#/paths/~1a/additionalOperations/POST')",
  "'QUERY' is no additional operation: the path item has a field for it (at '#/paths/~1a/additionalOperations/QUERY')"}},
{"name-invalid method", OAPI_3_2 R"(paths: {/a: {additionalOperations: {M-SEARCH: {}}}})",
 OAPI_3_2 R"(paths: {/a: {additionalOperations: {'A B': {}}}})",
 {"\"A B\" is no name of a method (at '#/paths/~1a/additionalOperations/A B')"}},
{"path-variable-undeclared additional", OAPI_3_2 R"(
paths: {'/a/{b}': {additionalOperations: {COPY: {parameters: [{name: b, in: path, required: true, schema: {}}]}}}}
)",
 OAPI_3_2 R"(paths: {'/a/{b}': {additionalOperations: {COPY: {}}}})",
 {"COPY of '/a/{b}' has no path parameter 'b' (at '#/paths/~1a~1{b}/additionalOperations/COPY')"}},
{"querystring-form", OAPI_3_2 R"(
components: {parameters: {Q: {name: q, in: querystring, content: {application/json: {}}}}}
)",
 OAPI_3_2 R"(
components:
  parameters:
    Q: {name: q, in: querystring, schema: {}}
    R: {name: r, in: querystring, style: form, content: {application/json: {}}}
)",
 {"the parameter 'q' is the whole query string: its content says what it is, not 'schema' (at '#/components/parameters/Q/schema')",
  "the parameter 'r' is the whole query string: its content says what it is, not 'style' (at '#/components/parameters/R/style')"}},
{"querystring-conflict", OAPI_3_2 R"(
paths:
  /a:
    get: {parameters: [{name: h, in: header, schema: {}}, {name: q, in: querystring, content: {a/b: {}}}]}
)",
 OAPI_3_2 R"(
paths:
  /a:
    parameters: [{name: q, in: querystring, content: {a/b: {}}}]
    get: {parameters: [{name: b, in: query, schema: {}}]}
  /b:
    parameters: [{name: q, in: querystring, content: {a/b: {}}}, {name: r, in: querystring, content: {a/b: {}}}]
)",
 {"'q' is the whole query string, so 'b' cannot be in it as well (at '#/paths/~1a/get/parameters/0')",
  "'q' is the whole query string, so 'r' cannot be in it as well (at '#/paths/~1b/parameters/1')"}},
{"query-field-elsewhere 3.2", OAPI_3_2 R"(
components:
  parameters:
    A: {name: a, in: path, required: true, schema: {}, allowReserved: true}
    B: {name: b, in: cookie, schema: {}, allowReserved: true}
)",
 OAPI_3_2 R"(
components:
  parameters:
    A: {name: a, in: header, schema: {}, allowReserved: true}
    B: {name: b, in: cookie, style: cookie, schema: {}, allowReserved: true}
)",
 {"'allowReserved' does not apply to a parameter in the header, only in the query (at '#/components/parameters/A/allowReserved')",
  "'allowReserved' does not apply to a parameter in the cookie, only in the query (at '#/components/parameters/B/allowReserved')"}},
{"style-unknown 3.2", OAPI_3_2 R"(components: {parameters: {A: {name: a, in: cookie, style: cookie, schema: {}}}})",
 R"(components: {parameters: {A: {name: a, in: cookie, style: cookie, schema: {}}}})",
 {"'cookie' is no style of a cookie parameter (at '#/components/parameters/A/style')"}},
{"encoding-kinds", OAPI_3_2 R"(
components: {mediaTypes: {A: {prefixEncoding: [{}], itemEncoding: {}}, B: {encoding: {a: {encoding: {}}}}}}
)",
 OAPI_3_2 R"(
components: {mediaTypes: {A: {encoding: {}, prefixEncoding: []}, B: {encoding: {a: {encoding: {}, itemEncoding: {}}}}}}
)",
 {"the parts are told apart either by name or by position: 'encoding' excludes 'prefixEncoding' (at '#/components/mediaTypes/A/prefixEncoding')",
  "the parts are told apart either by name or by position: 'encoding' excludes 'itemEncoding' (at '#/components/mediaTypes/B/encoding/a/itemEncoding')"}},
{"reference-kind media-type", OAPI_3_2 R"(
components: {mediaTypes: {A: {}}, requestBodies: {B: {content: {a/b: {$ref: '#/components/mediaTypes/A'}}}}}
)",
 OAPI_3_2 R"(
components: {schemas: {A: {}}, requestBodies: {B: {content: {a/b: {$ref: '#/components/schemas/A'}}}}}
)",
 {"'#/components/schemas/A' leads to a Schema Object, but a Media Type Object belongs here (at '#/components/requestBodies/B/content/a~1b/$ref')"}},
{"example-values 3.2", OAPI_3_2 R"(
components: {examples: {A: {dataValue: 1, serializedValue: '1'}, B: {dataValue: 1, externalValue: a}}}
)",
 OAPI_3_2 R"(
components: {examples: {A: {dataValue: 1, value: 1}, B: {serializedValue: a, externalValue: a}}}
)",
 {"an example has either 'value' or 'dataValue', not both (at '#/components/examples/A')",
  "an example has either 'serializedValue' or 'externalValue', not both (at '#/components/examples/B')"}},
{"value-mismatch data", OAPI_3_2 R"(
components: {mediaTypes: {A: {schema: {type: integer}, examples: {a: {dataValue: 1, serializedValue: one}}}}}
)",
 OAPI_3_2 R"(
components: {mediaTypes: {A: {schema: {type: integer}, examples: {a: {dataValue: one}}}}}
)",
 {"the example 'a' does not match its schema: is a string, not an integer (at '#/components/mediaTypes/A/examples/a')"}},
{"discriminator-mapping default", OAPI_3_2 R"(
components: {schemas: {S: {discriminator: {propertyName: kind, defaultMapping: Cat}}, Cat: {}}}
)",
 OAPI_3_2 R"(
components: {schemas: {S: {discriminator: {propertyName: kind, defaultMapping: Dog}}, Cat: {}}}
)",
 {"the discriminator maps 'any other value' to 'Dog', which is no schema of the document (at '#/components/schemas/S/discriminator/defaultMapping')"}},
{"discriminator-default alternatives", OAPI_3_2 R"(
components:
  schemas:
    S: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Tom'}], discriminator: {propertyName: kind}}
    T: {oneOf: [{$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind, defaultMapping: Dog}}
    Cat: {properties: {kind: {const: cat}}, required: [kind]}
    Tom: {allOf: [{$ref: '#/components/schemas/Cat'}]}
    Dog: {properties: {kind: {const: dog}}}
)",
 OAPI_3_2 R"(
components:
  schemas:
    S: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}
    Cat: {properties: {kind: {const: cat}}, required: [kind]}
    Dog: {properties: {kind: {const: dog}}}
)",
 {"the discriminator looks at 'kind', which 'Dog' need not have, and nothing says what holds then (at '#/components/schemas/S/oneOf/1')"}},
{"discriminator-default circle", OAPI_3_2 R"(
components:
  schemas:
    S: {oneOf: [{$ref: '#/components/schemas/Cat'}], discriminator: {propertyName: kind}}
    Cat: {allOf: [{$ref: '#/components/schemas/Tom'}], properties: {kind: {}}}
    Tom: {anyOf: [{$ref: '#/components/schemas/Cat'}], required: [kind]}
)",
 OAPI_3_2 R"(
components:
  schemas:
    S: {oneOf: [{$ref: '#/components/schemas/Cat'}], discriminator: {propertyName: kind}}
    Cat: {allOf: [{$ref: '#/components/schemas/Tom'}], properties: {kind: {}}}
    Tom: {anyOf: [{$ref: '#/components/schemas/Cat'}]}
)",
 {"the discriminator looks at 'kind', which 'Cat' need not have, and nothing says what holds then (at '#/components/schemas/S/oneOf/0')"}},
{"value-mismatch named", R"(
components:
  schemas:
    Pet: {discriminator: {propertyName: kind, mapping: {tom: Cat}}, properties: {kind: {type: string}},
          examples: [{kind: tom, lives: 9}, {kind: Cat, lives: 1}, {kind: Pet}, {kind: Hen}, {lives: x}]}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}], properties: {lives: {type: integer}}, required: [lives]}
)",
 R"(
components:
  schemas:
    Pet: {discriminator: {propertyName: kind, mapping: {tom: Cat}}, properties: {kind: {type: string}},
          examples: [{kind: tom, lives: x}, {kind: Cat}]}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}], properties: {lives: {type: integer}}, required: [lives]}
)",
 {"the example does not match its schema: '/lives' is a string, not an integer (at '#/components/schemas/Pet/examples/0')",
  "the example does not match its schema: has no member 'lives' (at '#/components/schemas/Pet/examples/1')"}},
{"discriminator-default base", OAPI_3_2 R"(
components: {schemas: {Pet: {properties: {kind: {type: string}}, required: [kind], discriminator: {propertyName: kind}}}}
)",
 OAPI_3_2 R"(
components: {schemas: {Pet: {properties: {kind: {type: string}}, discriminator: {propertyName: kind}}}}
)",
 {"the discriminator looks at 'kind', which 'Pet' need not have, and nothing says what holds then (at '#/components/schemas/Pet/discriminator')"}},
{"xml-node-unknown", OAPI_3_2 R"(components: {schemas: {S: {xml: {nodeType: cdata}}}})",
 OAPI_3_2 R"(components: {schemas: {S: {xml: {nodeType: comment}}}})",
 {"'comment' is no type of XML node (at '#/components/schemas/S/xml/nodeType')"}},
{"xml-node-twice", OAPI_3_2 R"(components: {schemas: {S: {xml: {nodeType: attribute}}, T: {xml: {attribute: true}}}})",
 OAPI_3_2 R"(components: {schemas: {S: {xml: {nodeType: attribute, attribute: true}}, T: {xml: {nodeType: element, wrapped: true}}}})",
 {"'nodeType' says what 'attribute' says in older versions, and excludes it (at '#/components/schemas/S/xml/attribute')",
  "'nodeType' says what 'wrapped' says in older versions, and excludes it (at '#/components/schemas/T/xml/wrapped')"}},
};
// clang-format on
