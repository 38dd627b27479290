// Places and arguments of the attribute table in words.
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
    const bool isComponent = spec.structure == "Component";
    text += (isComponent ? "oapi::component(\"…\")" : std::string(spec.name)) +
            (spec.repeated ? "…" : "") + (spec.optional ? "?" : "");
  }
  return text + ')';
}

} // namespace oapigen::dsl
