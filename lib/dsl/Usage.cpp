// Places and arguments of the attribute table in words.
#include "dsl/Usage.h"

#include "dsl/Given.h"
#include "support/Spelling.h"

#include <vector>

namespace oapigen::dsl {
namespace {

constexpr std::pair<On, std::string_view> kPlaces[] = {
    {On::Function, "a function"},
    {On::Parameter, "a parameter"},
    {On::Class, "a class"},
    {On::Member, "a data member"},
    {On::Enum, "an enum"},
    {On::Enumerator, "an enumerator"},
    {On::Alias, "a type alias"},
    {On::Namespace, "a namespace"},
    {On::Document, "an empty declaration"},
    {On::Base, "a base class"},
};

/// An argument as it could stand there.
std::string sampleOf(const ArgumentSpec &spec) {
  switch (spec.kind) {
  case ArgumentKind::String:
    return spec.name == "path" ? "\"/…\"" : "\"…\"";
  case ArgumentKind::Constant:
    return "\"…\"";
  case ArgumentKind::MediaType:
    return "\"text/csv\"";
  case ArgumentKind::Integer:
  case ArgumentKind::Count:
  case ArgumentKind::Number:
    return "10";
  case ArgumentKind::Boolean:
    return "true";
  case ArgumentKind::Status:
    return "200";
  case ArgumentKind::Json:
    return "R\"({…})\"";
  case ArgumentKind::Type:
    return "oapi::type<…>";
  case ArgumentKind::Options:
    if (spec.structure == "Component")
      return "oapi::component(\"…\")";
    return "oapi::" + std::string(structuresOf(spec).front()) + "{…}";
  }
  return {};
}

} // namespace

std::string placesText(On places) {
  if (places == On::Nothing)
    return "this declaration";
  std::vector<std::string_view> names;
  for (auto [place, name] : kPlaces)
    if (contains(places, place))
      names.push_back(name);
  return inSeries(names, " or ");
}

Holes misplaced(std::string_view name, On target) {
  On places = On::Nothing;
  if (const Attribute *row = findAttribute(name))
    for (const Form &one : row->forms)
      places = places | one.places;
  return {{"name", std::string(name)},
          {"place", placesText(target)},
          {"places", placesText(places)},
          {"advice", places == On::Document ? "write ';' behind its ']]'" : ""}};
}

std::string usageOf(const Attribute &attribute, const Form &form) {
  std::string text(attribute.name);
  if (form.arguments.empty())
    return text;
  text += '(';
  for (const ArgumentSpec &spec : form.arguments) {
    text += text.back() == '(' ? "" : ", ";
    const bool isComponent = spec.structure == "Component";
    text += (isComponent ? "oapi::component(\"…\")" : std::string(spec.name)) +
            (spec.repeated ? "…" : "") + (spec.optional ? "?" : "");
  }
  return text + ')';
}

std::string sampleOf(const Attribute &attribute, const Form &form, int spokenOf) {
  std::string text;
  for (std::size_t i = 0; i < form.arguments.size(); ++i)
    if (!form.arguments[i].optional || static_cast<int>(i) <= spokenOf)
      text += (text.empty() ? "" : ", ") + sampleOf(form.arguments[i]);
  return std::string(attribute.name) + (text.empty() ? "" : "(" + text + ")");
}

} // namespace oapigen::dsl
