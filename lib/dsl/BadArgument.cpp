// Says what is expected, what was found, and how it could be written.
#include "dsl/BadArgument.h"

#include "dsl/Usage.h"

#include <charconv>

namespace oapigen::dsl {
namespace {

std::string description(const source::Argument &argument) {
  if (argument.type && argument.structure.empty())
    return "the type '" + argument.type->spelling + "'";
  if (!argument.structure.empty())
    return "an oapi::" + argument.structure;
  if (const std::string *text = argument.value.asString())
    return "the string \"" + *text + "\"";
  if (const std::int64_t *number = argument.value.asInt())
    return std::to_string(*number);
  return "the " + std::string(argument.value.kind()) + " given";
}

/// What the text says where it is a number or a truth value; null when it is something else.
Value unquoted(const std::string &text) {
  if (text == "true" || text == "false")
    return Value(text == "true");
  const char *end = text.data() + text.size();
  std::int64_t integer = 0;
  if (const auto [at, error] = std::from_chars(text.data(), end, integer);
      error == std::errc() && at == end)
    return Value(integer);
  double number = 0;
  if (text.find_first_not_of("0123456789.eE+-") != text.npos) // "nan"
    return Value();
  if (const auto [at, error] = std::from_chars(text.data(), end, number);
      error == std::errc() && at == end)
    return Value(number);
  return Value();
}

/// The argument as it should be written, where only its quotes are wrong; else the whole attribute.
std::string betterThan(const source::Argument &argument, const ArgumentSpec &expected,
                       const std::string &usage) {
  source::Argument other = argument;
  if (const std::string *text = argument.value.asString()) {
    other.value = unquoted(*text);
    if (!other.value.isNull() && fits(other, expected))
      return *text + " without quotes";
  } else if (const std::int64_t *number = argument.value.asInt()) {
    other.value = Value(std::to_string(*number));
    const bool isPath = expected.name == "path"; // Which "1" is not.
    if (argument.structure.empty() && !isPath && fits(other, expected))
      return "\"" + std::to_string(*number) + "\" with quotes";
  }
  return "[[api::" + usage + "]]";
}

} // namespace

std::string expectation(const ArgumentSpec &spec) {
  switch (spec.kind) {
  case ArgumentKind::String:
    return "a string";
  case ArgumentKind::MediaType:
    return "a media type such as \"text/csv\"";
  case ArgumentKind::Integer:
    return "an integer";
  case ArgumentKind::Count:
    return "an integer that is not negative";
  case ArgumentKind::Number:
    return "a number";
  case ArgumentKind::Boolean:
    return "true or false";
  case ArgumentKind::Status:
    return "a status from 100 to 599, \"4XX\" or \"default\"";
  case ArgumentKind::Constant:
    return "a constant";
  case ArgumentKind::Json:
    return "a string that holds JSON";
  case ArgumentKind::Type:
    return "a type, oapi::type<…>";
  case ArgumentKind::Options: {
    std::string text;
    for (std::string_view name : structuresOf(spec))
      text += (text.empty() ? "oapi::" : " or oapi::") + std::string(name) + "{…}";
    return text;
  }
  }
  return {};
}

void reportBadArgument(const Attribute &attribute, const Form &form,
                       const source::Annotation &annotation, const Match &matched,
                       Diagnostics &out) {
  const std::size_t index = static_cast<std::size_t>(matched.problem);
  const source::Argument &argument = annotation.arguments[index];
  const ArgumentSpec *expected = nullptr;
  for (std::size_t i = 0; i < form.arguments.size() && !expected; ++i)
    if (matched.arguments[i].empty() && !form.arguments[i].optional)
      expected = &form.arguments[i];
  if (!expected && index < form.arguments.size())
    expected = &form.arguments[index];
  if (!expected && !form.arguments.empty() && form.arguments.back().repeated)
    expected = &form.arguments.back();
  const auto spoken = expected ? expected - form.arguments.data() : std::ssize(form.arguments);
  const std::string usage = sampleOf(attribute, form, static_cast<int>(spoken));
  Holes holes = {{"name", annotation.name},
                 {"number", std::to_string(index + 1)},
                 {"found", description(argument)},
                 {"usage", usage}};
  if (expected) {
    holes.emplace_back("expected", expectation(*expected));
    holes.emplace_back("better", betterThan(argument, *expected, usage));
  }
  out.report(expected ? Problem::AttributeArgument : Problem::AttributeTooManyArguments,
             argument.where, holes);
}

} // namespace oapigen::dsl
