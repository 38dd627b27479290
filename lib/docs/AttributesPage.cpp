// The attribute table → docs/attributes.md: a section for each row and one for each structure that
// arguments can be.
#include "docs/Markdown.h"
#include "docs/Pages.h"
#include "dsl/Given.h"
#include "dsl/Usage.h"

#include <algorithm>
#include <regex>

namespace oapigen::docs {
namespace {

using dsl::ArgumentKind;
using dsl::ArgumentSpec;
using dsl::Attribute;
using dsl::Form;

constexpr std::string_view kIntroduction = R"(# Attributes

Every attribute of the scope `api`: how it is written at which places, its arguments, what it sets, an example and
what the attribute adds to the document there, or where that says too little, what the example gives. In an argument list `?` may be left out and `…` may be repeated. All arguments
are constant expressions. The types that examples use without defining them are in
[prelude.hpp](../test/reference/prelude.hpp). `oapi-gen explain NAME` prints a section of this page.
)";

std::string argumentLine(const ArgumentSpec &spec) {
  std::string text = "  - " + code(spec.name) + ": ";
  if (spec.kind == ArgumentKind::Options) {
    std::string links;
    for (std::string_view structure : dsl::structuresOf(spec))
      links += (links.empty() ? "" : " or ") + linkTo("oapi::" + std::string(structure));
    text += links;
  } else {
    text += spec.kind == ArgumentKind::Type ? "`oapi::type<…>`" : dsl::expectation(spec);
  }
  if (spec.kind == ArgumentKind::Boolean && spec.optional)
    return text + "; true when left out\n";
  text += spec.repeated ? ", or several" : "";
  return text + (spec.optional ? ", may be left out" : "") + '\n';
}

std::string formLines(const Attribute &attribute, const Form &form) {
  std::string text = "- " + code("[[api::" + dsl::usageOf(attribute, form) + "]]") + " on " +
                     dsl::placesText(form.places) + '\n';
  for (const ArgumentSpec &spec : form.arguments)
    text += argumentLine(spec);
  return text;
}

/// "`minLength` of the schema"; of what, depends on the place where there are several effects.
std::string setText(const Attribute &attribute) {
  const std::pair<bool, const char *> objects[] = {
      {attribute.effects.document != nullptr, "the document"},
      {attribute.effects.operation != nullptr, "the operation"},
      {attribute.effects.parameter != nullptr, "the parameter"},
      {attribute.effects.schema != nullptr, "the schema"},
  };
  const auto isSet = [](auto &object) { return object.first; };
  if (std::count_if(std::begin(objects), std::end(objects), isSet) != 1)
    return code(attribute.field) + " of what it stands on";
  return code(attribute.field) + " of " +
         std::find_if(std::begin(objects), std::end(objects), isSet)->second;
}

std::string holdsText(dsl::Holds holds) {
  constexpr std::pair<dsl::Holds, std::string_view> kKinds[] = {
      {dsl::Holds::Numbers, "numbers"}, {dsl::Holds::Strings, "strings"},
      {dsl::Holds::Arrays, "arrays"},   {dsl::Holds::Objects, "objects"},
      {dsl::Holds::Enums, "enums"},
  };
  std::string text;
  for (auto [kind, name] : kKinds)
    if ((static_cast<unsigned>(holds) & static_cast<unsigned>(kind)) != 0)
      text += (text.empty() ? "" : " and ") + std::string(name);
  return text;
}

std::string properties(const Attribute &attribute) {
  std::string text;
  if (!attribute.field.empty())
    text += "Sets " + setText(attribute) + ". ";
  if (attribute.holdsFor != dsl::Holds::Always)
    text += "Holds for " + holdsText(attribute.holdsFor) + ". ";
  if (attribute.repeat == dsl::Repeat::Many)
    text += "May be repeated. ";
  if (text.empty())
    return text;
  text.back() = '\n';
  return '\n' + text;
}

std::string section(const Attribute &attribute, const AttributeOutput &output) {
  std::string text =
      "\n## " + std::string(attribute.name) + "\n" + std::string(attribute.help) + "\n\n";
  for (const Form &form : attribute.forms)
    text += formLines(attribute, form);
  text += properties(attribute);
  text += "\n```cpp\n" + std::string(attribute.example) + "\n```\n";
  if (output.text.empty())
    return text + "leaves nothing in the document.\n";
  return text + (output.isAddition ? "adds\n" : "gives\n") + "```yaml\n" + output.text + "```\n";
}

/// Each structure of the header with the comment in front of it.
std::string structures(const std::string &header) {
  static const std::regex structure(
      R"((?:/// .*\n)+(?:template <class T> )?struct (\w+) \{\n[\s\S]*?\n\};\n)");
  std::string text;
  for (std::sregex_iterator at(header.begin(), header.end(), structure), end; at != end; ++at)
    text += "\n## oapi::" + (*at)[1].str() + "\nA structure of `<oapi/api.hpp>`.\n\n```cpp\n" +
            at->str() + "```\n";
  return text;
}

} // namespace

std::string attributesPage(const std::map<std::string, AttributeOutput> &outputs,
                           std::string_view header) {
  std::string text(kIntroduction);
  text += contentsOf(dsl::attributes(), [](const Attribute &row) { return row.name; });
  for (const Attribute &attribute : dsl::attributes()) {
    const auto output = outputs.find(std::string(attribute.name));
    text += section(attribute, output == outputs.end() ? AttributeOutput() : output->second);
  }
  return text + structures(std::string(header));
}

} // namespace oapigen::docs
