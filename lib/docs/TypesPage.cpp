// What is made of each type → docs/types.md: a table for each library; types that mean the same
// share a line.
#include "docs/Pages.h"
#include "text/Text.h"

#include <algorithm>
#include <cctype>

namespace oapigen::docs {
namespace {

constexpr std::string_view kIntroduction = R"(# Types

What each type becomes, alone or inside of another one. In the tables `Item`, `Circle`, `Square` and `Error` are classes
of yours, `Error` with the status 404, and `Color` is an enum; `$ref: Item` stands for
`$ref: "#/components/schemas/Item"`. Where a type has a meaning as a function's result, the statuses are shown. A type
that stands here with a library is known by its name: nothing has to be installed or included. A class that does not
stand here is an object of its public members. The options `--optional null` and `--bytes base64` of `generate` choose
another wire form for members that are `std::optional`, and for sequences of `unsigned char`.

An alias is the type that it stands for, and its comment is not read, unless it has an attribute:
`using Payment [[api::schema]] = std::variant<Card, Cash>;` is a component `Payment` with the alias's comment as its
description, and so it is with any other attribute, such as `title` or `min_length`.

An enum without enumerators, such as `enum class UserId : std::int64_t {};`, is a component that is what its underlying
type is: `{type: integer, format: int64}`. Its values are that type's values, also as keys of a map.

`oapi-gen explain TYPE` prints the line of a type.
)";

const Value *find(const Value *value, std::initializer_list<std::string_view> path) {
  for (std::string_view name : path)
    value = value && value->asObject() ? value->asObject()->find(name) : nullptr;
  return value;
}

bool isWord(const std::string &text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '$' || c == '/';
  });
}

/// On one line, as YAML writes it: {type: array, items: {type: string}}.
std::string compact(const Value &value) {
  std::string text;
  if (const Object *object = value.asObject()) {
    for (const auto &[name, member] : *object)
      text += (text.empty() ? "" : ", ") + name + ": " + compact(member);
    return '{' + text + '}';
  }
  if (const Array *array = value.asArray()) {
    for (const Value &element : *array)
      text += (text.empty() ? "" : ", ") + compact(element);
    return '[' + text + ']';
  }
  constexpr std::string_view kSchemas = "#/components/schemas/";
  if (const std::string *string = value.asString()) {
    const std::string name =
        string->starts_with(kSchemas) ? string->substr(kSchemas.size()) : *string;
    if (isWord(name) && name != "null")
      return name;
  }
  text = write(value, Format::Json);
  text.pop_back();
  return text;
}

std::string schemaCell(const Value &document, std::string_view holder, const std::string &name) {
  const Value *uses = find(&document, {"components", "schemas", holder});
  const Value *schema = find(uses, {"properties", name});
  if (!schema)
    return "";
  const Value *required = find(uses, {"required"});
  const bool isRequired =
      required && std::count(required->asArray()->begin(), required->asArray()->end(), Value(name));
  return '`' + compact(*schema) + '`' + (isRequired ? "" : ", and the member may be left out");
}

std::string responsesCell(const Value &document, const std::string &path) {
  const Value *responses = find(&document, {"paths", path, "get", "responses"});
  std::string text;
  for (const auto &[status, response] : responses ? *responses->asObject() : Object()) {
    const Value *schema = find(&response, {"content", "application/json", "schema"});
    text += (text.empty() ? "as a result: " : ", ") + status + " " +
            (schema ? '`' + compact(*schema) + '`' : "without content");
  }
  return text;
}

std::string argumentCell(const Value &document, const std::string &path) {
  const Value *operation = find(&document, {"paths", path, "get"});
  const bool isSent = find(operation, {"parameters"}) || find(operation, {"requestBody"});
  return !operation || isSent ? "" : "as a parameter: no part of the contract";
}

std::string cellOf(const TypeUse &use, std::size_t index, const Value &document) {
  const std::string number = std::to_string(index);
  switch (use.role) {
  case Role::Member:
    return schemaCell(document, holderOf(use), "m" + number);
  case Role::Only: {
    const Value *schema = find(&document, {"components", "schemas", "Only" + number});
    return schema ? "the class of the member is `" + compact(*schema) + '`' : "";
  }
  case Role::Result:
    return responsesCell(document, "/" + number);
  case Role::Argument:
    return argumentCell(document, "/" + number);
  }
  return {};
}

std::string componentsText(const Value &document, std::initializer_list<const char *> names) {
  Object schemas;
  for (const char *name : names)
    if (const Value *schema = find(&document, {"components", "schemas", name}))
      schemas.append(name, *schema);
  return write(Object{{"components", Object{{"schemas", schemas}}}}, Format::Yaml);
}

} // namespace

std::string typesPage(const std::vector<TypeUse> &uses, const Value &document) {
  /// Library → lines: the types, and what they become; both in the order of the uses.
  std::vector<std::pair<std::string, std::vector<std::pair<std::string, std::string>>>> libraries;
  for (std::size_t i = 0; i < uses.size(); ++i) {
    if (libraries.empty() || libraries.back().first != uses[i].library)
      libraries.emplace_back(uses[i].library, std::vector<std::pair<std::string, std::string>>());
    auto &lines = libraries.back().second;
    const std::string cell = cellOf(uses[i], i, document);
    auto at =
        std::find_if(lines.begin(), lines.end(), [&](auto &one) { return one.second == cell; });
    if (at == lines.end())
      at = lines.insert(at, {"", cell});
    at->first += (at->first.empty() ? "`" : ", `") + uses[i].spelling + '`';
  }
  std::string text(kIntroduction);
  for (const auto &[library, lines] : libraries) {
    text += "\n## " + library + "\n| C++ | in the document |\n|---|---|\n";
    for (const auto &[types, cell] : lines)
      text += "| " + types + " | " + cell + " |\n";
    if (&lines == &libraries.front().second)
      text += "\nA class and an enum, `struct Item { int id; };` and `enum class Color { red, "
              "green };`, "
              "are components:\n```yaml\n" +
              componentsText(document, {"Item", "Color"}) + "```\n";
  }
  return text;
}

} // namespace oapigen::docs
