// Checks an annotation against its row: the place, the arguments, their form.
#include "dsl/Given.h"
#include "dsl/Usage.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace oapigen::dsl {

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
    if (argument.structure.empty() && fits(other, expected))
      return "\"" + std::to_string(*number) + "\" with quotes";
  }
  return "[[api::" + usage + "]]";
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

/// What a structure is called, or, for oapi::Tagged, what it stands for.
const std::string *nameIn(const Value &structure) {
  const Object *object = structure.asObject();
  const Value *name = object ? object->find("name") : nullptr;
  if (object && !name)
    name = object->find("value");
  return name ? name->asString() : nullptr;
}

/// The pointer of an `extensions` in a structure that is not what it has to be.
std::optional<std::string> badExtensionsIn(const Value &value, const std::string &part) {
  if (const Array *list = value.asArray())
    for (std::size_t i = 0; i < list->size(); ++i)
      if (auto found = badExtensionsIn((*list)[i], childPointer(part, i)))
        return found;
  if (const Object *object = value.asObject())
    for (const auto &[name, member] : *object) {
      Object alone;
      alone.append(name, member);
      const std::string below = childPointer(part, name);
      if (withExtensions(Value(std::move(alone))))
        continue;
      return member.asString() ? below : badExtensionsIn(member, below);
    }
  return std::nullopt;
}

/// The place of such a one in the annotation.
std::optional<Where> badExtensions(const source::Annotation &annotation) {
  for (const source::Argument &argument : annotation.arguments)
    if (!argument.structure.empty())
      if (const auto part = badExtensionsIn(argument.value, ""))
        return annotation.whereOf(&argument, *part);
  return std::nullopt;
}

/// What is wrong with the names in an option structure: those of the structures that are nothing
/// without one, and of the elements of its lists, which have to differ.
Complaint nameProblem(const Value &value, std::string_view what, bool isNamed,
                      const std::string &part = {}) {
  if (const Array *list = value.asArray()) {
    std::set<std::string> seen;
    for (std::size_t i = 0; i < list->size(); ++i) {
      const Value &element = (*list)[i];
      const std::string below = childPointer(part, i);
      const bool isStructure = element.asObject() || element.isNull();
      if (isStructure && (!nameIn(element) || nameIn(element)->empty()))
        return {"an element of '" + std::string(what) + "' has no name", 0, below};
      if (Complaint problem = nameProblem(element, what, false, below); !problem.text.empty())
        return problem;
      const std::string *name = nameIn(element);
      if (name && !seen.insert(*name).second)
        return {"'" + std::string(what) + "' has two elements that are called \"" + *name + "\"", 0,
                below};
    }
    return {};
  }
  if (isNamed && (!nameIn(value) || nameIn(value)->empty()))
    return {"'" + std::string(what) + "' needs a name", 0, part};
  if (const Object *object = value.asObject())
    for (const auto &[member, inner] : *object)
      if (Complaint problem = nameProblem(inner, "." + member, false, childPointer(part, member));
          !problem.text.empty())
        return problem;
  return {};
}

/// The same for all structures of the annotation, of which two are not to be called the same.
Complaint namesProblem(const source::Annotation &annotation) {
  std::set<std::string> seen;
  for (std::size_t i = 0; i < annotation.arguments.size(); ++i) {
    const source::Argument &argument = annotation.arguments[i];
    const std::string &structure = argument.structure;
    const bool isNamed = structure == "Component" || structure == "ServerVariable";
    if (structure.empty())
      continue;
    Complaint problem = nameProblem(argument.value, "oapi::" + structure, isNamed);
    problem.argument = i;
    const std::string *name = nameIn(argument.value);
    if (problem.text.empty() && name && !seen.insert(structure + *name).second)
      problem.text = "two oapi::" + structure + " are called \"" + *name + "\"";
    if (!problem.text.empty())
      return problem;
  }
  return {};
}

/// What is wrong with the values of arguments that are of the right kinds.
Complaint complaintOf(const Attribute &attribute, const source::Annotation &annotation) {
  Complaint complaint = namesProblem(annotation);
  return complaint.text.empty() && attribute.problem ? attribute.problem(annotation)
                                                     : std::move(complaint);
}

/// Whether the arguments that have to differ are the same in both.
bool haveSameKey(const Attribute &attribute, const source::Annotation &left,
                 const source::Annotation &right) {
  const std::size_t size = attribute.key;
  if (size == 0 || left.arguments.size() < size || right.arguments.size() < size)
    return false;
  for (std::size_t i = 0; i < size; ++i)
    if (left.arguments[i].value != right.arguments[i].value)
      return false;
  return true;
}

} // namespace

const Form *formFor(const Attribute &attribute, On target) {
  for (const Form &form : attribute.forms)
    if (contains(form.places, target))
      return &form;
  return nullptr;
}

bool mayStandOn(std::string_view name, On target) {
  const Attribute *row = findAttribute(name);
  return row && formFor(*row, target);
}

const Form *formFor(const Attribute &attribute, On target, const source::Annotation &annotation) {
  for (const Form &form : attribute.forms) {
    const Match matched = match(annotation, form);
    if (contains(form.places, target) && matched.problem < 0 && !matched.missing)
      return &form;
  }
  return formFor(attribute, target);
}

bool fitsAnywhere(const source::Annotation &annotation) {
  const Attribute *attribute = findAttribute(annotation.name);
  return attribute && std::ranges::any_of(attribute->forms, [&](const Form &form) {
           const Match matched = match(annotation, form);
           return matched.problem < 0 && !matched.missing && !badExtensions(annotation) &&
                  complaintOf(*attribute, annotation).text.empty();
         });
}

bool check(const source::Annotation &annotation, On target, Diagnostics &out) {
  const Attribute *attribute = findAttribute(annotation.name);
  if (!attribute) {
    out.report(Problem::UnknownAttribute, annotation.where,
               {{"name", annotation.name}, {"suggestion", std::string(suggest(annotation.name))}});
    return false;
  }
  const Form *form = formFor(*attribute, target, annotation);
  if (!form) {
    On places = On::Nothing;
    for (const Form &one : attribute->forms)
      places = places | one.places;
    const bool isAlone = places == On::Document;
    out.report(Problem::AttributeMisplaced, annotation.where,
               {{"name", annotation.name},
                {"place", placesText(target)},
                {"places", placesText(places)},
                {"advice", isAlone ? "write ';' behind its ']]'" : ""}});
    return false;
  }
  const Match matched = match(annotation, *form);
  if (matched.problem >= 0) {
    reportBadArgument(*attribute, *form, annotation, matched, out);
    return false;
  }
  if (matched.missing) {
    out.report(Problem::AttributeMissingArgument, annotation.where,
               {{"name", annotation.name},
                {"argument", std::string(matched.missing->name)},
                {"expected", expectation(*matched.missing)},
                {"usage", sampleOf(*attribute, *form, -1)}});
    return false;
  }
  if (const std::optional<Where> bad = badExtensions(annotation)) {
    out.report(Problem::AttributeExtensions, *bad, {{"name", annotation.name}});
    return false;
  }
  const Complaint complaint = complaintOf(*attribute, annotation);
  if (!complaint.text.empty())
    out.report(Problem::AttributeValue, annotation.whereOfIndex(complaint.argument, complaint.part),
               {{"problem", complaint.text}});
  return complaint.text.empty();
}

void checkRepetition(const source::Annotations &annotations, Diagnostics &out) {
  for (const source::Annotation &annotation : annotations)
    for (const source::Annotation &other : annotations) {
      if (&other == &annotation)
        break;
      const Attribute *attribute = findAttribute(annotation.name);
      if (!attribute || other.name != annotation.name)
        continue;
      if (attribute->repeat == Repeat::Many && !haveSameKey(*attribute, annotation, other))
        continue;
      out.report(Problem::AttributeRepeated, annotation.where, {{"name", annotation.name}},
                 {{other.where, "it stands here first"}});
      break;
    }
}

} // namespace oapigen::dsl
