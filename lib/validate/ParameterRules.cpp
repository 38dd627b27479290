// Rules about parameters, the headers of responses, and media types.
#include "validate/Rules.h"

#include "model/Pointer.h"
#include "validate/Names.h"

#include <algorithm>

namespace oapigen {
namespace {

/// Where a parameter may travel, and in which styles (section 4.12.2.3).
struct Place {
  std::string_view name;
  std::string_view styles;
};
constexpr Place kPlaces[] = {
    {"path", "simple, label, matrix"},
    {"query", "form, spaceDelimited, pipeDelimited, deepObject"},
    {"header", "simple"},
    {"cookie", "form"},
};

const Place *placeOf(const Parameter &parameter) {
  auto at = std::find_if(std::begin(kPlaces), std::end(kPlaces),
                         [&](const Place &place) { return place.name == parameter.in; });
  return at == std::end(kPlaces) ? nullptr : at;
}

bool isStyleOf(std::string_view styles, const std::string &style) {
  return (", " + std::string(styles) + ",").find(", " + style + ",") != std::string::npos;
}

std::string nameOf(const Parameter &parameter) {
  return parameter.name.value_or("");
}

void isNowhere(const Parameter &parameter, Site &site) {
  if (parameter.in && !placeOf(parameter))
    site.report({{"name", nameOf(parameter)}, {"place", *parameter.in}}, "/in");
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
  if (parameter.schema.has_value() == parameter.content.isPresent())
    site.report({{"name", "the parameter '" + nameOf(parameter) + "'"}});
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
  const Place *place = placeOf(parameter);
  if (place && parameter.style && !isStyleOf(place->styles, *parameter.style))
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
  constexpr std::string_view styles = kPlaces[1].styles;
  if (encoding.style && !isStyleOf(styles, *encoding.style))
    site.report(
        {{"style", *encoding.style}, {"what", "part of a form"}, {"styles", std::string(styles)}},
        "/style");
}

void hasQueryField(const Parameter &parameter, Site &site) {
  if (!placeOf(parameter) || parameter.in == "query")
    return;
  for (auto [field, isPresent] : {std::pair("allowReserved", parameter.allowReserved.has_value()),
                                  {"allowEmptyValue", parameter.allowEmptyValue.has_value()}})
    // A cookie in the style `form` is encoded like a query.
    if (isPresent && !(parameter.in == "cookie" && field == std::string_view("allowReserved")))
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

/// Maps of media types are the fields named `content`.
void isNoMediaType(const MediaType &, Site &site) {
  std::string name = lastToken(site.pointer());
  if (!isMediaRange(name))
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
