// Prints the rows of the attribute table.
#include "dsl/Usage.h"

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

constexpr std::string_view kIntroduction = R"(# Attributes

Every attribute of the scope `api`, as the tool's own table has it: how it is written at which places, what it does,
an example. In an argument list `?` may be left out and `…` may be repeated; `type` is `oapi::type<T>`, `options` one of the
structures in `<oapi/api.hpp>`, `json` a string with a JSON text. All arguments are constant expressions.
)";

std::string section(const Attribute &attribute) {
  std::string text = "\n## " + std::string(attribute.name) + "\n";
  for (const Form &form : attribute.forms)
    text += "- `[[api::" + usageOf(attribute, form) + "]]` on " + placesText(form.places) + "\n";
  text += "\n" + std::string(attribute.help);
  if (attribute.repeat == Repeat::Many)
    text += " May be repeated.";
  return text + "\n```cpp\n" + std::string(attribute.example) + "\n```\n";
}

} // namespace

std::string placesText(On places) {
  if (places == On::Nothing)
    return "this declaration";
  std::vector<std::string_view> names;
  for (auto [place, name] : kPlaces)
    if (contains(places, place))
      names.push_back(name);
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    text += i == 0 ? "" : i + 1 == names.size() ? " or " : ", ";
    text += names[i];
  }
  return text;
}

std::string usageOf(const Attribute &attribute, const Form &form) {
  std::string text(attribute.name);
  if (form.arguments.empty())
    return text;
  text += '(';
  for (const ArgumentSpec &spec : form.arguments) {
    text += text.back() == '(' ? "" : ", ";
    text += std::string(spec.name) + (spec.repeated ? "…" : "") + (spec.optional ? "?" : "");
  }
  return text + ')';
}

std::string reference() {
  std::string text(kIntroduction);
  for (const Attribute &attribute : attributes())
    text += section(attribute);
  return text;
}

} // namespace oapigen::dsl
