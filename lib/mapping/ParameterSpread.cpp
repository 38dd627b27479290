// Takes description and deprecation from the member's schema, where a parameter has its own fields.
#include "mapping/ParameterSpread.h"

#include "mapping/Declared.h"
#include "mapping/ParameterPlaces.h"

#include <utility>

namespace oapigen::mapping {
namespace {

Parameter parameterOf(const Spread &into, Property &property, std::string_view where,
                      bool isOptional) {
  Parameter result;
  result.name = property.name;
  result.in = std::string(where);
  result.description = std::exchange(property.schema.description, std::nullopt);
  result.deprecated = std::exchange(property.schema.deprecated, std::nullopt);
  result.required = property.isRequired && !isOptional;
  for (const source::Annotation &annotation : property.member->annotations)
    if (const dsl::Effects &effects = dsl::findAttribute(annotation.name)->effects;
        effects.parameter && !effects.schema)
      effects.parameter(result, dsl::Given(annotation, dsl::On::Member, into.schemas));
  return result;
}

} // namespace

void checkSpread(const Context &context, const source::Parameter &parameter,
                 const source::Annotation *place) {
  for (const source::Annotation &annotation : parameter.annotations)
    if (annotation.name != "required" && annotation.name != "optional" &&
        (&annotation != place || !annotation.arguments.empty()))
      context.out.report(Problem::SpreadAttribute, annotation.where,
                         {{"attribute", annotation.name}, {"type", parameter.type.spelling}});
}

void spread(const Spread &into, const source::Parameter &parameter, std::string_view where,
            const source::Class &declaration) {
  const Context &context = into.context;
  const bool isOptional = !isRequired(context, parameter);
  for (Property &property : into.schemas.propertiesOf(declaration)) {
    const source::Member *member = property.member;
    if (!member || !(isSimple(context.unit, member->type) || isWritten(*member))) {
      reportNotSimple(context, property.name, where, member ? member->type : parameter.type,
                      property.where);
      continue;
    }
    Parameter result = parameterOf(into, property, where, isOptional);
    const std::string below = setSchema(result, std::move(property.schema));
    into.list.add(std::move(result), property.where, property.origins, below, &member->type);
  }
}

} // namespace oapigen::mapping
