// Rules about parameters, the headers of responses, and media types.
#include "validate/Rules.h"

#include "model/Pointer.h"
#include "support/Spelling.h"
#include "validate/Names.h"

#include <algorithm>

namespace oapigen {
namespace {

constexpr std::string_view kQueryStyles = "form, spaceDelimited, pipeDelimited, deepObject";

/// Where a parameter may travel, and in which styles (section 4.12.2.3).
struct Place {
  std::string_view name;
  std::string_view styles;
  Version since = Version::v3_0;
  /// Values are percent-encoded, unless `allowReserved` says so.
  bool isEncoded = false;
};
/// Of rows with one name, the last one that the version has counts.
constexpr Place kPlaces[] = {
    {"path", "simple, label, matrix"},
    {"path", "simple, label, matrix", Version::v3_2, true},
    {"query", kQueryStyles, Version::v3_0, true},
    {"querystring", "", Version::v3_2},
    {"header", "simple"},
    {"cookie", "form", Version::v3_0, true},
    {"cookie", "form, cookie", Version::v3_2, true},
};

const Place *placeOf(const Parameter &parameter, const Site &site) {
  const Place *found = nullptr;
  for (const Place &place : kPlaces)
    if (place.name == parameter.in && place.since <= site.version())
      found = &place;
  return found;
}

/// "path, query and cookie"
std::string placeNames(Version version) {
  std::vector<std::string_view> names;
  for (const Place &place : kPlaces)
    if (place.since <= version && (names.empty() || names.back() != place.name))
      names.push_back(place.name);
  return inSeries(names, " and ");
}

bool isStyleOf(std::string_view styles, const std::string &style) {
  return (", " + std::string(styles) + ",").find(", " + style + ",") != std::string::npos;
}

std::string nameOf(const Parameter &parameter) {
  return parameter.name.value_or("");
}

void isNowhere(const Parameter &parameter, Site &site) {
  if (parameter.in && !placeOf(parameter, site))
    site.report({{"name", nameOf(parameter)},
                 {"place", *parameter.in},
                 {"places", placeNames(site.version())}},
                "/in");
}

void hasBadName(const Parameter &parameter, Site &site) {
  bool isText = parameter.in == "header" || parameter.in == "cookie";
  std::string name = nameOf(parameter);
  bool hasBraces = parameter.in == "path" && name.find_first_of("{}/") != name.npos;
  if (parameter.name && (name.empty() || hasBraces || (isText && !isToken(name))))
    site.report({{"name", "\"" + name + "\""}, {"place", *parameter.in + " parameter"}}, "/name");
}

void isIgnoredHeader(const Parameter &parameter, Site &site) {
  if (parameter.in == "header")
    for (std::string_view known : {"Accept", "Content-Type", "Authorization"})
      if (isSameHeader(nameOf(parameter), known))
        site.report({{"name", std::string(known)}});
}

void isOptionalInPath(const Parameter &parameter, Site &site) {
  if (parameter.in == "path" && !parameter.required.value_or(false))
    site.report({{"name", nameOf(parameter)}});
}

void hasNoForm(const Parameter &parameter, Site &site) {
  if (parameter.in != "querystring" &&
      parameter.schema.has_value() == parameter.content.isPresent())
    site.report({{"name", "the parameter '" + nameOf(parameter) + "'"}});
}

bool isQuerystring(const Parameter &parameter) {
  return parameter.in == "querystring";
}

/// Its content says all; a style is one of single values.
void querystringHasSchema(const Parameter &parameter, Site &site) {
  if (!isQuerystring(parameter) || site.version() < Version::v3_2)
    return;
  for (auto [field, isStated] : {std::pair("schema", parameter.schema.has_value()),
                                 {"style", parameter.style.has_value()},
                                 {"explode", parameter.explode.has_value()},
                                 {"allowReserved", parameter.allowReserved.has_value()}})
    if (isStated)
      site.report({{"name", nameOf(parameter)}, {"field", field}}, std::string("/") + field);
}

void querystringIsNotAlone(const List<OrRef<Parameter>> &parameters,
                           const List<OrRef<Parameter>> &around, Site &site) {
  const Parameter *first = nullptr;
  for (const auto *list : {&parameters, &around})
    for (const OrRef<Parameter> &either : *list)
      if (const Parameter *parameter = site.index().resolve(either);
          parameter && !first && isQuerystring(*parameter))
        first = parameter;
  if (!first)
    return;
  for (std::size_t at = 0; at != parameters.size(); ++at) {
    const Parameter *other = site.index().resolve(parameters[at]);
    if (other && other != first && (isQuerystring(*other) || other->in == "query"))
      site.report({{"name", nameOf(*first)}, {"other", nameOf(*other)}},
                  childPointer("/parameters", at));
    if (other != first)
      continue;
    for (const OrRef<Parameter> &either : around)
      if (const Parameter *outer = site.index().resolve(either); outer && outer->in == "query")
        site.report({{"name", nameOf(*first)}, {"other", nameOf(*outer)}},
                    childPointer("/parameters", at));
  }
}

void operationSharesQuerystring(const Operation &operation, Site &site) {
  querystringIsNotAlone(operation.parameters, site.around<PathItem>()->parameters, site);
}
void itemSharesQuerystring(const PathItem &item, Site &site) {
  querystringIsNotAlone(item.parameters, {}, site);
}

void headerHasNoForm(const Header &header, Site &site) {
  if (header.schema.has_value() == header.content.isPresent())
    site.report({{"name", "the header '" + lastToken(site.pointer()) + "'"}});
}

void hasSeveralContents(const Parameter &parameter, Site &site) {
  if (parameter.content.isPresent() && parameter.content.size() != 1)
    site.report({{"name", "the parameter '" + nameOf(parameter) + "'"}}, "/content");
}

void headerHasSeveralContents(const Header &header, Site &site) {
  if (header.content.isPresent() && header.content.size() != 1)
    site.report({{"name", "the header '" + lastToken(site.pointer()) + "'"}}, "/content");
}

void hasOtherStyle(const Parameter &parameter, Site &site) {
  const Place *place = placeOf(parameter, site);
  if (place && !isQuerystring(parameter) && parameter.style &&
      !isStyleOf(place->styles, *parameter.style))
    site.report({{"style", *parameter.style},
                 {"what", std::string(place->name) + " parameter"},
                 {"styles", std::string(place->styles)}},
                "/style");
}

void headerHasOtherStyle(const Header &header, Site &site) {
  if (header.style && header.style != "simple")
    site.report({{"style", *header.style}, {"what", "header"}, {"styles", "simple"}}, "/style");
}

void encodingHasOtherStyle(const Encoding &encoding, Site &site) {
  if (encoding.style && !isStyleOf(kQueryStyles, *encoding.style))
    site.report({{"style", *encoding.style},
                 {"what", "part of a form"},
                 {"styles", std::string(kQueryStyles)}},
                "/style");
}

void hasQueryField(const Parameter &parameter, Site &site) {
  const Place *place = placeOf(parameter, site);
  if (!place || parameter.in == "query" || isQuerystring(parameter))
    return;
  const bool isEncoded = place->isEncoded && parameter.style != "cookie";
  for (auto [field, isPresent] : {std::pair("allowReserved", parameter.allowReserved.has_value()),
                                  {"allowEmptyValue", parameter.allowEmptyValue.has_value()}})
    if (isPresent && !(isEncoded && field == std::string_view("allowReserved")))
      site.report({{"field", field}, {"place", *parameter.in}}, std::string("/") + field);
}

void repeatParameter(const List<OrRef<Parameter>> &parameters, Site &site) {
  std::vector<const Parameter *> seen;
  for (std::size_t at = 0; at != parameters.size(); ++at) {
    const Parameter *parameter = site.index().resolve(parameters[at]);
    if (!parameter)
      continue;
    auto isSame = [&](const Parameter *other) {
      bool sameName = parameter->in == "header" ? isSameHeader(nameOf(*parameter), nameOf(*other))
                                                : parameter->name == other->name;
      return sameName && parameter->in == other->in;
    };
    if (std::any_of(seen.begin(), seen.end(), isSame))
      site.report({{"name", nameOf(*parameter)}, {"place", parameter->in.value_or("")}},
                  childPointer("/parameters", at));
    seen.push_back(parameter);
  }
}

void repeatsParameter(const Operation &operation, Site &site) {
  repeatParameter(operation.parameters, site);
}

void itemRepeatsParameter(const PathItem &item, Site &site) {
  repeatParameter(item.parameters, site);
}

/// Maps of media types are the fields named `content`; components have names of their own.
void isNoMediaType(const MediaType &, Site &site) {
  std::string name = lastToken(site.pointer());
  if (parentPointer(site.pointer()) != "/components/mediaTypes" && !isMediaRange(name))
    site.report({{"name", name}});
}

void hasEmptyContent(const RequestBody &body, Site &site) {
  if (body.content.isPresent() && body.content.empty())
    site.report({}, "/content");
}

constexpr Rule kRules[] = {
    {Problem::ParameterPlaceUnknown, isNowhere},
    {Problem::NameInvalid, hasBadName},
    {Problem::HeaderIgnored, isIgnoredHeader},
    {Problem::PathParameterOptional, isOptionalInPath, Severity::Warning},
    {Problem::ParameterForm, hasNoForm},
    {Problem::QuerystringForm, querystringHasSchema},
    {Problem::QuerystringConflict, operationSharesQuerystring},
    {Problem::QuerystringConflict, itemSharesQuerystring},
    {Problem::ParameterForm, headerHasNoForm},
    {Problem::ParameterContents, hasSeveralContents},
    {Problem::ParameterContents, headerHasSeveralContents},
    {Problem::StyleUnknown, hasOtherStyle},
    {Problem::StyleUnknown, headerHasOtherStyle},
    {Problem::StyleUnknown, encodingHasOtherStyle},
    {Problem::QueryFieldElsewhere, hasQueryField},
    {Problem::ParameterRepeated, repeatsParameter},
    {Problem::ParameterRepeated, itemRepeatsParameter},
    {Problem::MediaTypeInvalid, isNoMediaType, Severity::Warning},
    {Problem::ContentEmpty, hasEmptyContent, Severity::Warning},
};

} // namespace

std::span<const Rule> parameterRules() {
  return kRules;
}

} // namespace oapigen
