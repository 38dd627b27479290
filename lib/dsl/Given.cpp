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

bool fits(const source::Argument &argument, const ArgumentSpec &spec) {
  if (argument.type)
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
    return argument.structure == spec.structure;
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

Given::Given(const source::Annotation &annotation, const Form &form, TypeMapper &types)
    : form_(form), types_(types), matched_(match(annotation, form).arguments) {}

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
  return value.isNull() ? Value(Object()) : value;
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
