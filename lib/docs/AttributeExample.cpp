// Wraps examples and unwraps what they give; types are found by the words that introduce them.
#include "docs/AttributeExample.h"

#include <algorithm>
#include <regex>
#include <set>

namespace oapigen::docs {
namespace {

constexpr std::string_view kAddedPath = "/example-";

/// The classes, enums and aliases that `code` defines, but no templates: those are types only with
/// their arguments.
std::set<std::string> typesIn(std::string_view code, bool withTemplates = false) {
  static const std::string attributes = R"((?:\[\[[\s\S]*?\]\]\s*)?)";
  static const std::regex templates(R"(template\s*<[^>]*>\s*(struct|class)\s+)" + attributes +
                                    R"((\w+))");
  static const std::regex types(R"(\b(?:enum\s+class|struct|class|enum|using)\s+)" + attributes +
                                R"((\w+))");
  const std::string plain = std::regex_replace(std::string(code), templates, "");
  std::set<std::string> names;
  for (std::sregex_iterator at(plain.begin(), plain.end(), types), end; at != end; ++at)
    names.insert((*at)[1]);
  const std::string all(code);
  if (withTemplates)
    for (std::sregex_iterator at(all.begin(), all.end(), templates), end; at != end; ++at)
      names.insert((*at)[2]);
  return names;
}

/// Removes the members of `object` at `name` for which `isUnwanted` holds, and itself when nothing
/// is left.
template <class Predicate>
void thinOut(Object &object, std::string_view name, Predicate isUnwanted) {
  Value *value = object.find(name);
  if (!value || !value->asObject())
    return;
  Object kept;
  for (const auto &[member, one] : *value->asObject())
    if (!isUnwanted(member))
      kept.append(member, one);
  if (kept.empty())
    object.erase(name);
  else
    *value = kept;
}

/// Where the literal or the single character at `at` ends.
std::size_t endOfToken(std::string_view code, std::size_t at) {
  if (code.substr(at).starts_with("R\"")) {
    const std::size_t open = code.find('(', at);
    const std::string close = ')' + std::string(code.substr(at + 2, open - at - 2)) + '"';
    return std::min(code.find(close, open), code.size() - close.size()) + close.size();
  }
  if (code[at] != '"')
    return at + 1;
  for (++at; at < code.size() && code[at] != '"'; ++at)
    at += code[at] == '\\';
  return std::min(at + 1, code.size());
}

/// Behind the parentheses that open at `at`.
std::size_t endOfArguments(std::string_view code, std::size_t at) {
  int depth = 0;
  do {
    depth += code[at] == '(' ? 1 : code[at] == ')' ? -1 : 0;
    at = endOfToken(code, at);
  } while (depth > 0 && at < code.size());
  return at;
}

bool isWordCharacter(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

/// The elements of `with` that `base` has not; all when there are none and they differ all the
/// same.
Array addedElements(const Array &with, const Array &base) {
  Array added;
  std::copy_if(with.begin(), with.end(), std::back_inserter(added), [&](const Value &element) {
    return std::none_of(base.begin(), base.end(),
                        [&](const Value &other) { return sameValue(element, other); });
  });
  return added.empty() ? with : added;
}

} // namespace

std::string sourceOf(std::string_view example, std::string_view prelude) {
  std::string source(prelude);
  source += "\nnamespace example {\n" + std::string(example) + "\n";
  unsigned number = 0;
  const bool isNested = example.find("namespace") != example.npos;
  for (const std::string &type : isNested ? std::set<std::string>() : typesIn(example)) {
    const std::string name = std::to_string(++number);
    source += "[[api::post(\"" + std::string(kAddedPath) + name + "\")]] void example_" + name +
              "([[api::body]] " + type + ");\n";
  }
  return source + "[[api::get(\"" + std::string(kAddedPath) + "0\")]] void example_0();\n}\n";
}

Value excerptOf(Value document, std::string_view example, std::string_view prelude) {
  const std::set<std::string> own = typesIn(example, true), given = typesIn(prelude, true);
  Object &root = *document.asObject();
  root.erase("openapi");
  if (example.find("api::info") == example.npos)
    root.erase("info");
  thinOut(root, "paths", [](const std::string &path) { return path.starts_with(kAddedPath); });
  if (Value *components = root.find("components")) {
    thinOut(*components->asObject(), "schemas", [&](const std::string &name) {
      const std::string type = name.substr(0, name.find('_')); // Page_User is an instance of Page.
      return given.count(type) && !own.count(type);
    });
    thinOut(root, "components", [](const std::string &) { return false; });
  }
  return document;
}

std::string without(std::string_view example, std::string_view name) {
  const std::string spelled = "api::" + std::string(name);
  std::string rest;
  for (std::size_t at = 0; at < example.size();) {
    const std::size_t behind = at + spelled.size();
    if (example.substr(at).starts_with(spelled) &&
        !(behind < example.size() && isWordCharacter(example[behind]))) {
      const bool hasArguments = behind < example.size() && example[behind] == '(';
      at = hasArguments ? endOfArguments(example, behind) : behind;
      continue;
    }
    const std::size_t end = endOfToken(example, at);
    rest += example.substr(at, end - at);
    at = end;
  }
  return rest;
}

Value additions(const Value &with, const Value &base) {
  if (with.asArray() && base.asArray())
    return addedElements(*with.asArray(), *base.asArray());
  if (!with.asObject() || !base.asObject())
    return with;
  Object added;
  for (const auto &[name, value] : *with.asObject()) {
    const Value *before = base.asObject()->find(name);
    if (!before)
      added.append(name, value);
    else if (!sameValue(value, *before))
      if (Value more = additions(value, *before); !more.asObject() || !more.asObject()->empty())
        added.append(name, std::move(more));
  }
  return added;
}

} // namespace oapigen::docs
