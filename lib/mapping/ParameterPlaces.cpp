// Looks up attributes by their names, and in the table of attributes what they set.
#include "mapping/ParameterPlaces.h"

#include "dsl/AttributeTable.h"
#include "mapping/Annotate.h"
#include "mapping/Constants.h"

#include <algorithm>

namespace oapigen::mapping {
namespace {

bool isPlace(std::string_view name) {
  constexpr std::string_view kAll[] = {"query", "querystring", "header", "cookie",
                                       "path",  "body",        "form",   "multipart"};
  return std::find(std::begin(kAll), std::end(kAll), name) != std::end(kAll);
}

} // namespace

const source::Annotation *placeOf(const Context &context, const source::Parameter &parameter) {
  const source::Annotation *first = nullptr;
  for (const source::Annotation &annotation : parameter.annotations) {
    if (!isPlace(annotation.name))
      continue;
    if (first)
      context.out.report(
          Problem::PlaceConflict, annotation.where,
          {{"name", parameter.name}, {"first", first->name}, {"second", annotation.name}},
          {{first->where, "the first one is here"}});
    else
      first = &annotation;
  }
  return first;
}

void checkWriting(const Context &context, const source::Parameter &parameter,
                  const source::Annotation *given, bool isInferredBody) {
  const bool isPart = given && (given->name == "form" || given->name == "multipart");
  const bool isBody = isPart || (given ? given->name == "body" : isInferredBody);
  for (const source::Annotation &annotation : parameter.annotations) {
    const dsl::Effects &effects = dsl::findAttribute(annotation.name)->effects;
    const bool isOfPart = annotation.name == "encoding" || annotation.name == "part_header";
    if (!isPart && isOfPart)
      context.out.report(Problem::PartAttribute, annotation.where,
                         {{"attribute", annotation.name}, {"name", parameter.name}});
    if (isBody && effects.parameter && !effects.schema)
      context.out.report(
          Problem::AttributeValue, annotation.where,
          {{"problem", "'api::" + annotation.name + "' speaks of a parameter, '" + parameter.name +
                           "' is " +
                           (isPart ? "a part of the body: use [[api::encoding]]" : "the body")}});
  }
}

bool isWritten(const source::Declaration &declaration) {
  return declaration.annotations.has("style") || declaration.annotations.has("content");
}

std::string textOf(const Draft &draft, const source::Parameter &parameter) {
  if (const source::Annotation *given = parameter.annotations.find("description"))
    return *given->arguments[0].value.asString();
  const Comment own = parseComment(parameter.comment);
  auto at = draft.comment.parameters.find(parameter.name);
  return withDeprecation(at != draft.comment.parameters.end() ? at->second : own.whole, own,
                         parameter.deprecated);
}

bool saysWhere(std::string_view attribute) {
  return attribute == "ignore" || isPlace(attribute);
}

bool isRequired(const Context &context, const source::Parameter &parameter) {
  if (isSaid(parameter.annotations, "required"))
    return true;
  return !isSaid(parameter.annotations, "optional") && !parameter.hasDefault &&
         !canBeMissing(context.unit, parameter.type);
}

} // namespace oapigen::mapping
