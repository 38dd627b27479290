// Splits names into words and joins them in another style; builds components' names.
#include "mapping/Names.h"

#include <algorithm>
#include <cctype>

namespace oapigen::mapping {
namespace {

bool isUpper(char c) {
  return std::isupper(static_cast<unsigned char>(c));
}
bool isLower(char c) {
  return std::islower(static_cast<unsigned char>(c));
}
bool isWordCharacter(char c) {
  return std::isalnum(static_cast<unsigned char>(c));
}
char lower(char c) {
  return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}
char upper(char c) {
  return static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
}

/// "HTTPServer_id2" → http, server, id2
std::vector<std::string> wordsOf(std::string_view name) {
  std::vector<std::string> words;
  bool inWord = false;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const char c = name[i];
    if (c == '_' || c == '-') {
      inWord = false;
      continue;
    }
    const bool afterLower = i > 0 && !isUpper(name[i - 1]);
    const bool beforeLower = i + 1 < name.size() && isLower(name[i + 1]);
    if (!inWord || (isUpper(c) && (afterLower || beforeLower)))
      words.emplace_back();
    words.back() += lower(c);
    inWord = true;
  }
  return words;
}

struct Style {
  std::string_view name;
  std::string_view separator;
  bool firstUpper, restUpper, allUpper;
};
constexpr Style kStyles[] = {
    {"camelCase", "", false, true, false},
    {"PascalCase", "", true, true, false},
    {"snake_case", "_", false, false, false},
    {"kebab-case", "-", false, false, false},
    {"SCREAMING_SNAKE_CASE", "_", true, true, true},
    {"SCREAMING-KEBAB-CASE", "-", true, true, true},
    {"lowercase", "", false, false, false},
    {"UPPERCASE", "", true, true, true},
};

/// "std::vector<shop::Item>" → "vector_Item", "-3" → "minus3"
std::string asIdentifier(std::string_view spelling) {
  std::string result, word;
  auto finish = [&] {
    if (!word.empty())
      result += (result.empty() ? "" : "_") + word;
    word.clear();
  };
  for (std::size_t i = 0; i < spelling.size(); ++i) {
    if (spelling.substr(i, 2) == "::")
      word.clear();
    else if (isWordCharacter(spelling[i]) || spelling[i] == '_')
      word += spelling[i];
    else if (spelling[i] == '-')
      word += "minus";
    else if (spelling[i] != ':')
      finish();
  }
  finish();
  return result;
}

/// "shop::Page<Item>" → "shop."; nested classes count as namespaces.
std::string namespacesOf(const source::Declaration &declaration) {
  std::string prefix;
  std::string_view rest = declaration.qualifiedName;
  rest = rest.substr(0, rest.find('<'));
  for (std::size_t at; (at = rest.find("::")) != rest.npos; rest.remove_prefix(at + 2))
    prefix += std::string(rest.substr(0, at)) + ".";
  return prefix;
}

std::string nameOf(const source::Declaration &declaration) {
  const source::Annotation *given = declaration.annotations.find("name");
  const std::string *text = given ? given->arguments[0].value.asString() : nullptr;
  return text ? *text : declaration.name;
}

/// A template argument's part of the name.
std::string argumentName(const source::Unit &unit, const source::TemplateArgument &argument) {
  if (!argument.type)
    return asIdentifier(argument.spelling);
  switch (argument.type->kind) {
  case source::TypeKind::Class:
  case source::TypeKind::Enum:
  case source::TypeKind::Alias:
    return componentName(unit, *argument.type, false);
  case source::TypeKind::String:
    return "string";
  default:
    return asIdentifier(argument.type->spelling);
  }
}

/// The name of an instance of a template has its arguments behind it.
template <class Declaration>
std::string instanceName(const source::Unit &unit, const Declaration &declaration, bool qualified) {
  std::string name = nameOf(declaration);
  for (const source::TemplateArgument &argument : declaration.templateArguments)
    name += "_" + argumentName(unit, argument);
  return qualified ? namespacesOf(declaration) + name : name;
}

} // namespace

std::string inCase(std::string_view name, std::string_view style) {
  auto row = std::find_if(std::begin(kStyles), std::end(kStyles),
                          [&](const Style &one) { return one.name == style; });
  if (row == std::end(kStyles))
    return std::string(name);
  std::string result;
  for (std::string &word : wordsOf(name)) {
    const bool isFirst = result.empty();
    if (!isFirst)
      result += row->separator;
    if (row->allUpper)
      std::transform(word.begin(), word.end(), word.begin(), upper);
    else if (isFirst ? row->firstUpper : row->restUpper)
      word[0] = upper(word[0]);
    result += word;
  }
  return result;
}

const source::Annotation *innermost(const source::Annotations &own,
                                    const std::vector<source::Scope> &scopes,
                                    std::string_view name) {
  const source::Annotation *found = own.find(name);
  for (auto scope = scopes.rbegin(); !found && scope != scopes.rend(); ++scope)
    found = scope->annotations.find(name);
  return found;
}

std::string memberStyle(const source::Annotations &own, const std::vector<source::Scope> &scopes) {
  const source::Annotation *found = innermost(own, scopes, "rename_all");
  return found ? *found->arguments[0].value.asString() : "";
}

std::string wireName(const source::Declaration &declaration, std::string_view style) {
  const source::Annotation *given = declaration.annotations.find("name");
  if (given && given->arguments[0].value.asString())
    return *given->arguments[0].value.asString();
  return inCase(declaration.name, style);
}

std::string componentName(const source::Unit &unit, const source::Type &type, bool qualified) {
  if (type.kind == source::TypeKind::Enum) {
    const source::Enum &declaration = unit.enums.at(type.declaration);
    return qualified ? namespacesOf(declaration) + nameOf(declaration) : nameOf(declaration);
  }
  return type.kind == source::TypeKind::Alias
             ? instanceName(unit, unit.aliases.at(type.declaration), qualified)
             : instanceName(unit, unit.classes.at(type.declaration), qualified);
}

} // namespace oapigen::mapping
