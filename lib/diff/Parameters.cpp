// Parameters and headers, matched by place and name, in the path by position.
#include "diff/Messages.h"
#include "diff/Pairing.h"
#include "diff/Presence.h"
#include "diff/Words.h"
#include "support/Ascii.h"
#include "support/PathTemplate.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

/// "query limit", "path 0": what a parameter is found by.
using Keyed = std::vector<std::pair<std::string, const Parameter *>>;

std::string keyOf(const Parameter &parameter, const std::vector<std::string> &variables) {
  const std::string in = parameter.in.value_or(""), name = parameter.name.value_or("");
  if (in == "header")
    return in + ' ' + inLowerCase(name);
  if (in != "path")
    return in + ' ' + name;
  auto at = std::find(variables.begin(), variables.end(), name);
  return in + ' ' + (at == variables.end() ? name : std::to_string(at - variables.begin()));
}

Keyed parametersOf(const Side &side, const InItem &in) {
  const std::vector<std::string> variables = readTemplate(in.name).variables;
  Keyed result;
  for (const List<OrRef<Parameter>> *list : {&in.operation.parameters, &in.item.parameters})
    for (const OrRef<Parameter> &either : *list)
      if (const Parameter *parameter = side.resolve(either)) {
        const std::string key = keyOf(*parameter, variables);
        if (std::none_of(result.begin(), result.end(),
                         [&](const auto &each) { return each.first == key; }))
          result.emplace_back(key, parameter);
      }
  return result;
}

const Parameter *find(const Keyed &parameters, const std::string &key) {
  for (const auto &[each, parameter] : parameters)
    if (each == key)
      return parameter;
  return nullptr;
}

bool isRequired(const Parameter &parameter) {
  return parameter.required.value_or(false) || parameter.in == "path";
}

/// References to parameters of another document.
std::vector<std::string> leadingOut(const Side &side, const InItem &in) {
  std::vector<std::string> result;
  for (const List<OrRef<Parameter>> *list : {&in.operation.parameters, &in.item.parameters})
    for (const OrRef<Parameter> &either : *list)
      if (side.leadsOut(either))
        result.push_back(*either.reference()->ref);
  return result;
}

/// Takes out what a reference of the other side alone may mean: that it leads elsewhere is told of
/// the reference. Each means one, that of its name, else any, where there are enough of them.
void withoutUnknown(Keyed &parameters, std::vector<std::string> references) {
  std::erase_if(parameters, [&](const auto &each) {
    auto found = std::find_if(references.begin(), references.end(), [&](const std::string &one) {
      return lastToken(one) == each.second->name.value_or("");
    });
    if (found == references.end())
      return false;
    references.erase(found);
    return true;
  });
  if (parameters.size() <= references.size())
    parameters.clear();
}

std::string defaultOf(const Side &side, const Parameter &parameter) {
  return parameter.schema ? diff::defaultOf(shapeOf(side, {&*parameter.schema})) : "";
}

Kind kindOf(const Presence &presence, const Parameter &parameter, const std::string &byDefault) {
  return presence.kindOf(isRequired(parameter), !byDefault.empty());
}

std::string_view usualStyle(const Parameter &parameter) {
  return parameter.in == "path" || parameter.in == "header" ? "simple" : "form";
}

/// Lists and objects are: only of these it matters how they are taken apart.
bool mayHaveParts(const Side &side, const Box<Schema> &schema) {
  if (!schema)
    return true;
  const Shape shape = shapeOf(side, {&*schema});
  return !shape.typed || shape.types.contains("array") || shape.types.contains("object");
}

/// Those of a parameter or header.
template <class T>
void compareOwnStyles(Comparison &comparison, const T &before, const T &after,
                      std::string_view usualBefore, std::string_view usualAfter, const Spot &spot,
                      Direction direction) {
  if (!before.content.empty() || !after.content.empty())
    return;
  const Style was = styleOf(before.style, before.explode, usualBefore);
  Style is = styleOf(after.style, after.explode, usualAfter);
  if (is.explode != was.explode && !mayHaveParts(comparison.base(), before.schema) &&
      !mayHaveParts(comparison.revision(), after.schema))
    is.explode = was.explode;
  compareStyles(comparison, was, is, spot, direction);
}

/// `schema` or `content`: of parameters and headers alike.
template <class T>
void compareValue(Comparison &comparison, const T &before, const T &after, const Spot &spot,
                  Direction direction) {
  const bool hadContent = !before.content.empty(), hasContent = !after.content.empty();
  auto words = [](bool has) { return has ? "content of a media type" : "a styled value"; };
  if (hadContent != hasContent)
    comparison.changed(SerialisationChanged, direction, spot, "",
                       {"", words(hadContent), words(hasContent)});
  else if (hasContent)
    compareContents(comparison, before.content, after.content, spot, direction);
  else {
    comparison.enter(Written::AsText);
    comparison.schemas(before.schema ? &*before.schema : nullptr,
                       after.schema ? &*after.schema : nullptr, direction, spot);
    comparison.enter(Written::AsJson);
  }
}

void compareParameter(Comparison &comparison, const Parameter &before, const Parameter &after,
                      Direction direction) {
  const Spot spot = comparison.spotOf(before, after);
  compareWords(comparison, before, after);
  if (before.in == "path" && before.name != after.name)
    comparison.changed(PathParameterRenamed, Direction::None, spot, "name",
                       {"", before.name.value_or(""), after.name.value_or("")});
  if (isRequired(before) != isRequired(after))
    comparison.changed(isRequired(after) ? ParameterBecameRequired : ParameterBecameOptional,
                       direction, spot, "", {});
  compareOwnStyles(comparison, before, after, usualStyle(before), usualStyle(after), spot,
                   direction);
  compareFlag(comparison, before.allowReserved, after.allowReserved, ReservedAllowed,
              ReservedRefused, spot, direction);
  compareFlag(comparison, before.allowEmptyValue, after.allowEmptyValue, EmptyAllowed, EmptyRefused,
              spot, direction);
  compareValue(comparison, before, after, spot, direction);
}

void compareHeader(Comparison &comparison, const Header &before, const Header &after,
                   Direction direction) {
  const Spot spot = comparison.spotOf(before, after);
  compareWords(comparison, before, after);
  const bool wasRequired = before.required.value_or(false);
  const bool isRequiredNow = after.required.value_or(false);
  if (wasRequired != isRequiredNow)
    comparison.changed(isRequiredNow ? HeaderBecameRequired : HeaderBecameOptional, direction, spot,
                       "", {});
  compareOwnStyles(comparison, before, after, "simple", "simple", spot, direction);
  compareValue(comparison, before, after, spot, direction);
}

} // namespace

Style styleOf(const std::optional<std::string> &style, const std::optional<bool> &explode,
              std::string_view usual) {
  Style result{style.value_or(std::string(usual)), false};
  result.explode = explode.value_or(result.style == "form" || result.style == "cookie");
  return result;
}

void compareStyles(Comparison &comparison, const Style &base, const Style &revision,
                   const Spot &spot, Direction direction) {
  if (base.style != revision.style)
    comparison.changed(StyleChanged, direction, spot, "", {"", base.style, revision.style});
  else if (base.explode != revision.explode)
    comparison.changed(ExplodeChanged, direction, spot, "",
                       {"", base.explode ? "true" : "false", revision.explode ? "true" : "false"});
}

void compareFlag(Comparison &comparison, std::optional<bool> base, std::optional<bool> revision,
                 Kind set, Kind unset, const Spot &spot, Direction direction) {
  if (base.value_or(false) != revision.value_or(false))
    comparison.changed(revision.value_or(false) ? set : unset, direction, spot, "", {});
}

void compareParameters(Comparison &comparison, const InItem &base, const InItem &revision,
                       Direction direction) {
  const Keyed before = parametersOf(comparison.base(), base);
  const Keyed after = parametersOf(comparison.revision(), revision);
  const Spot operations = comparison.spotOf(base.operation, revision.operation);
  std::vector<std::string> leftBefore = leadingOut(comparison.base(), base);
  std::vector<std::string> leftAfter = leadingOut(comparison.revision(), revision);
  takePairs(leftBefore, leftAfter, std::equal_to<std::string>());
  Keyed added, removed;
  for (const auto &[key, parameter] : after)
    if (const Parameter *old = find(before, key))
      compareParameter(comparison, *old, *parameter, direction);
    else
      added.emplace_back(key, parameter);
  for (const auto &[key, parameter] : before)
    if (!find(after, key))
      removed.emplace_back(key, parameter);
  withoutUnknown(added, leftBefore);
  withoutUnknown(removed, leftAfter);
  for (const auto &[key, parameter] : added) {
    const std::string byDefault = defaultOf(comparison.revision(), *parameter);
    comparison.added(
        kindOf({OptionalParameterAdded, RequiredParameterAdded, DefaultedParameterAdded},
               *parameter, byDefault),
        direction, operations, comparison.revision().pointerOf(*parameter), {"", "", byDefault});
  }
  for (const auto &[key, parameter] : removed) {
    const std::string byDefault = defaultOf(comparison.base(), *parameter);
    comparison.removed(
        kindOf({OptionalParameterRemoved, RequiredParameterRemoved, DefaultedParameterRemoved},
               *parameter, byDefault),
        direction, operations, comparison.base().pointerOf(*parameter), {"", byDefault, ""});
  }
}

void compareHeaders(Comparison &comparison, const NamedMap<OrRef<Header>> &base,
                    const NamedMap<OrRef<Header>> &revision, const Spot &owner,
                    Direction direction) {
  auto collect = [](const Side &side, const NamedMap<OrRef<Header>> &headers) {
    std::map<std::string, std::pair<std::string, const Header *>> result;
    for (const auto &[name, either] : headers)
      if (const Header *header = side.resolve(either))
        result.try_emplace(inLowerCase(name), name, header);
    return result;
  };
  const auto before = collect(comparison.base(), base);
  const auto after = collect(comparison.revision(), revision);
  // What is described in another document: that is told of the reference.
  auto leadsOut = [](const Side &side, const NamedMap<OrRef<Header>> &all, const std::string &key) {
    return std::any_of(all.begin(), all.end(), [&](const auto &each) {
      return inLowerCase(each.first) == key && side.leadsOut(each.second);
    });
  };
  const Spot headers = owner / "headers";
  for (const auto &[key, named] : after) {
    const auto &[name, header] = named;
    if (auto old = before.find(key); old != before.end())
      compareHeader(comparison, *old->second.second, *header, direction);
    else if (!leadsOut(comparison.base(), base, key))
      comparison.added(header->required.value_or(false) ? RequiredHeaderAdded : OptionalHeaderAdded,
                       direction, owner, childPointer(headers.revision, name), {});
  }
  for (const auto &[key, named] : before) {
    const auto &[name, header] = named;
    if (!after.contains(key) && !leadsOut(comparison.revision(), revision, key))
      comparison.removed(header->required.value_or(false) ? RequiredHeaderRemoved
                                                          : OptionalHeaderRemoved,
                         direction, owner, childPointer(headers.base, name), {});
  }
}

} // namespace oapigen::diff
