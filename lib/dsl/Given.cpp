// Matches written arguments with the row's specifications, and reads them by name.
#include "dsl/Given.h"

#include "text/Text.h"

#include <algorithm>
#include <cctype>

namespace oapigen::dsl {
namespace {

bool isStatus(const Value &value) {
  if (const std::int64_t *code = value.asInt())
    return *code >= 100 && *code <= 599;
  const std::string *text = value.asString();
  if (!text)
    return false;
  return *text == "default" ||
         (text->size() == 3 && (*text)[0] >= '1' && (*text)[0] <= '5' && text->substr(1) == "XX");
}

bool isMediaType(const Value &value) {
  const std::string *text = value.asString();
  return text && text->find('/') != text->npos && text->find(' ') == text->npos;
}

} // namespace

std::optional<Value> withExtensions(const Value &structure) {
  if (const Array *list = structure.asArray()) {
    Array result;
    for (const Value &one : *list) {
      std::optional<Value> changed = withExtensions(one);
      if (!changed)
        return std::nullopt;
      result.push_back(std::move(*changed));
    }
    return Value(std::move(result));
  }
  const Object *object = structure.asObject();
  if (!object)
    return structure;
  Object result;
  for (const auto &[name, value] : *object) {
    const bool isText = name == "extensions" && value.asString();
    Diagnostics ignored;
    std::optional<Value> changed =
        isText ? parseJson(*value.asString(), ignored) : withExtensions(value);
    if (!changed || (isText && !changed->asObject()))
      return std::nullopt;
    if (!isText) {
      result.append(name, std::move(*changed));
      continue;
    }
    for (const auto &[extension, content] : *changed->asObject()) {
      if (!extension.starts_with("x-"))
        return std::nullopt;
      result.append(extension, content);
    }
  }
  return Value(std::move(result));
}

std::vector<std::string_view> structuresOf(const ArgumentSpec &spec) {
  std::vector<std::string_view> names;
  std::string_view rest = spec.structure;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('|'), rest.size());
    names.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return names;
}

bool fits(const source::Argument &argument, const ArgumentSpec &spec) {
  if (argument.type && argument.structure.empty())
    return spec.kind == ArgumentKind::Type;
  const Value &value = argument.value;
  switch (spec.kind) {
  case ArgumentKind::Type:
    return false;
  case ArgumentKind::String:
  case ArgumentKind::Json:
    return value.asString() != nullptr;
  case ArgumentKind::MediaType:
    return isMediaType(value);
  case ArgumentKind::Integer:
    return value.isInteger();
  case ArgumentKind::Count:
    return value.isInteger() && (!value.asInt() || *value.asInt() >= 0);
  case ArgumentKind::Number:
    return value.isNumber();
  case ArgumentKind::Boolean:
    return value.asBool() != nullptr;
  case ArgumentKind::Status:
    return isStatus(value);
  case ArgumentKind::Constant:
    return argument.structure.empty();
  case ArgumentKind::Options:
    return !argument.structure.empty() &&
           std::ranges::count(structuresOf(spec), argument.structure) > 0;
  }
  return false;
}

Match match(const source::Annotation &annotation, const Form &form) {
  Match result;
  result.arguments.resize(form.arguments.size());
  std::size_t at = 0;
  for (std::size_t i = 0; i < annotation.arguments.size(); ++i) {
    const source::Argument &argument = annotation.arguments[i];
    while (at < form.arguments.size() && !fits(argument, form.arguments[at]) &&
           (form.arguments[at].optional || !result.arguments[at].empty()))
      ++at;
    if (at == form.arguments.size() || !fits(argument, form.arguments[at])) {
      result.problem = static_cast<int>(i);
      return result;
    }
    result.arguments[at].push_back(&argument);
    if (!form.arguments[at].repeated)
      ++at;
  }
  for (std::size_t i = 0; i < form.arguments.size() && !result.missing; ++i)
    if (!form.arguments[i].optional && result.arguments[i].empty())
      result.missing = &form.arguments[i];
  return result;
}

Given::Given(const source::Annotation &annotation, On place, TypeMapper &types)
    : annotation_(annotation), form_(*formFor(*findAttribute(annotation.name), place, annotation)),
      types_(types), matched_(match(annotation, form_).arguments) {}

const source::Argument *Given::find(std::string_view argument) const {
  auto found = all(argument);
  return found.empty() ? nullptr : found.front();
}

std::vector<const source::Argument *> Given::all(std::string_view argument) const {
  for (std::size_t i = 0; i < form_.arguments.size(); ++i)
    if (form_.arguments[i].name == argument)
      return matched_[i];
  return {};
}

std::string Given::text(std::string_view argument) const {
  const source::Argument *found = find(argument);
  return found && found->value.asString() ? *found->value.asString() : std::string();
}

Value Given::constant(std::string_view argument) const {
  const source::Argument *found = find(argument);
  return found ? found->value : Value();
}

bool Given::flag(std::string_view argument) const {
  const Value value = constant(argument);
  return !value.asBool() || *value.asBool();
}

std::uint64_t Given::count(std::string_view argument) const {
  const Value value = constant(argument);
  if (const std::uint64_t *large = value.asUnsigned())
    return *large;
  return value.asInt() ? static_cast<std::uint64_t>(*value.asInt()) : 0;
}

Value Given::json(std::string_view argument) const {
  Diagnostics ignored;
  return parseJson(text(argument), ignored).value_or(Value());
}

Value Given::structure(std::string_view argument) const {
  const Value value = constant(argument);
  if (value.asString())
    return json(argument);
  return withExtensions(value.isNull() ? Value(Object()) : value).value_or(Value());
}

std::string Given::structureName(std::string_view argument) const {
  const source::Argument *found = find(argument);
  return found ? found->structure : std::string();
}

const source::Type *Given::type(std::string_view argument) const {
  const source::Argument *found = find(argument);
  return found && found->type ? &*found->type : nullptr;
}

Schema Given::schema(std::string_view argument) const {
  const source::Type *found = type(argument);
  return found ? types_.schemaOf(*found) : Schema();
}

std::vector<Schema> Given::schemas(std::string_view argument) const {
  std::vector<Schema> result;
  for (const source::Argument *found : all(argument))
    result.push_back(types_.schemaOf(*found->type));
  return result;
}

} // namespace oapigen::dsl
