#include "Places.h"

#include "Compared.h"

namespace oapigen::diff {
namespace {

using Fragment = std::optional<Value>;

/// What the cases may refer to.
constexpr const char *kSkeleton = R"(
openapi: 3.2.0
info: {title: T, version: 1.0.0}
paths:
  /known:
    get: {operationId: known, responses: {'200': {description: A}}}
components:
  schemas:
    Any: {}
    Empty: {type: object}
    Cat: {type: object, required: [kind, race], properties: {kind: {type: string}, race: {type: string}, lives: {type: integer}}}
    Dog: {type: object, required: [kind, race], properties: {kind: {type: string}, race: {type: string}, barks: {type: boolean}}}
  parameters:
    shared: {name: shared, in: query, schema: {type: string}}
  responses:
    shared: {description: A}
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    other: {type: apiKey, in: header, name: X-Other}
    oauth:
      type: oauth2
      flows: {clientCredentials: {tokenUrl: https://example.com/token, scopes: {read: A, write: B}}}
)";

Value skeleton() {
  return valueOf(kSkeleton);
}

Value &member(Value &object, const std::string &name) {
  Object &members = *object.asObject();
  if (!members.find(name))
    members.set(name, Object());
  return *members.find(name);
}

Value usualAnswers() {
  return Object{{"200", Object{{"description", "A"}}}};
}

Value operation(std::string part, Fragment fragment) {
  Object result{{"responses", usualAnswers()}};
  if (fragment)
    result.set(std::move(part), std::move(*fragment));
  return result;
}

// ---- who sends the request --------------------------------------------------------------------

/// POST /a
Value asPath(Value operation) {
  Value document = skeleton();
  member(document, "paths").asObject()->set("/a", Object{{"post", std::move(operation)}});
  return document;
}

Value asWebhook(Value operation) {
  Value document = skeleton();
  member(document, "webhooks").asObject()->set("w", Object{{"post", std::move(operation)}});
  return document;
}

Value asCallback(Value inner) {
  Value outer = operation("responses", usualAnswers());
  Value item = Object{{"post", std::move(inner)}};
  outer.asObject()->set("callbacks",
                        Object{{"c", Object{{"{$request.body#/url}", std::move(item)}}}});
  return asPath(std::move(outer));
}

struct Sender {
  const char *name;
  Value (*document)(Value operation);
  Direction request, answer;
};
constexpr Sender kSenders[] = {
    {"path", asPath, Direction::Input, Direction::Output},
    {"webhook", asWebhook, Direction::Output, Direction::Input},
    {"callback", asCallback, Direction::Output, Direction::Input},
};

// ---- parts of messages ------------------------------------------------------------------------

/// A member of an operation.
using Wrap = std::function<Fragment(const Fragment &)>;
struct Part {
  const char *name;   ///< "body"
  const char *member; ///< "requestBody"
  bool isAnswer;
  Wrap wrap;
};

Value answersWith(const char *member, const Fragment &fragment) {
  Value answers = usualAnswers();
  if (fragment)
    answers.asObject()->find("200")->asObject()->set(member, *fragment);
  return answers;
}

Fragment unchanged(const Fragment &fragment) {
  return fragment;
}
Fragment inBody(const Fragment &content) {
  return Object{{"required", true}, {"content", content.value_or(Object())}};
}
Fragment inAnswer(const Fragment &content) {
  return answersWith("content", content);
}
Fragment asJson(const Fragment &schema) {
  return Object{{"application/json", Object{{"schema", schema.value_or(Object())}}}};
}
Fragment asPartHeaders(const Fragment &headers) {
  return Object{
      {"multipart/form-data",
       Object{{"schema", Object{{"type", "object"}, {"properties", Object{{"p", Object()}}}}},
              {"encoding", Object{{"p", Object{{"headers", headers.value_or(Object())}}}}}}}};
}

std::vector<Part> partsOf(const std::string &area) {
  if (area == "schemas")
    return {{"body", "requestBody", false, [](auto &it) { return inBody(asJson(it)); }},
            {"answer", "responses", true, [](auto &it) { return inAnswer(asJson(it)); }}};
  if (area == "contents")
    return {{"body", "requestBody", false, inBody}, {"answer", "responses", true, inAnswer}};
  if (area == "headers")
    return {{"answer", "responses", true, [](auto &it) { return answersWith("headers", it); }},
            {"part", "requestBody", false, [](auto &it) { return inBody(asPartHeaders(it)); }}};
  if (area == "parameters")
    return {{"parameters", "parameters", false, unchanged}};
  if (area == "bodies")
    return {{"body", "requestBody", false, unchanged}};
  if (area == "answers")
    return {{"answers", "responses", true, unchanged}};
  if (area == "security")
    return {{"security", "security", false, unchanged}};
  return {};
}

// ---- whole documents --------------------------------------------------------------------------

Value withOperation(const Fragment &fragment) {
  Value document = skeleton();
  Object item;
  if (fragment)
    item.set("get", *fragment);
  member(document, "paths").asObject()->set("/a", std::move(item));
  return document;
}

Value withScheme(const Fragment &fragment) {
  Value document = skeleton();
  if (fragment)
    member(member(document, "components"), "securitySchemes").asObject()->set("s", *fragment);
  return document;
}

Value withMembers(const Fragment &fragment) {
  Object document{{"openapi", "3.2.0"},
                  {"info", Object{{"title", "T"}, {"version", "1.0.0"}}},
                  {"paths", Object()}};
  if (fragment)
    for (const auto &[name, value] : *fragment->asObject())
      document.set(name, value);
  return document;
}

// ---- shared schemas ----------------------------------------------------------------------------

/// What leads to the schema, which is a component there.
struct Way {
  const char *name, *schema;
};
constexpr Way kWays[] = {
    {"a property", "{type: object, properties: {p: {$ref: '#/components/schemas/Subject'}}}"},
    {"a part", "{allOf: [{$ref: '#/components/schemas/Subject'}]}"},
    {"two references", "{$ref: '#/components/schemas/Hop'}"},
};

Value withSubject(Value document, const Way &way, const Fragment &fragment) {
  Object &schemas = *member(member(document, "components"), "schemas").asObject();
  schemas.set("Subject", fragment.value_or(Object()));
  if (std::string_view(way.schema).find("Hop") != std::string_view::npos)
    schemas.set("Hop", Object{{"$ref", "#/components/schemas/Subject"}});
  return document;
}

void addShared(std::vector<Place> &places, const Sender &sender, const Part &part) {
  for (const Way &way : kWays)
    places.push_back({std::string(sender.name) + " " + part.name + " behind " + way.name,
                      part.isAnswer ? sender.answer : sender.request,
                      [sender, part, way](const Fragment &fragment) {
                        Value schema = valueOf(std::string("---\n") + way.schema);
                        return withSubject(
                            sender.document(operation(part.member, part.wrap(std::move(schema)))),
                            way, fragment);
                      }});
}

} // namespace

std::vector<Place> placesOf(const std::string &area) {
  if (area == "operations")
    return {{"GET", Direction::None, withOperation}};
  if (area == "schemes")
    return {{"component", Direction::None, withScheme}};
  if (area == "documents")
    return {{"document", Direction::None, withMembers}};
  std::vector<Place> places;
  for (const Sender &sender : kSenders)
    for (const Part &part : partsOf(area)) {
      if (area == "schemas")
        addShared(places, sender, part);
      places.push_back({std::string(sender.name) + " " + part.name,
                        part.isAnswer ? sender.answer : sender.request,
                        [sender, part](const Fragment &fragment) {
                          return sender.document(operation(part.member, part.wrap(fragment)));
                        }});
    }
  return places;
}

} // namespace oapigen::diff
