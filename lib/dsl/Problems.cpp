// What can be wrong with an argument's text.
#include "dsl/AttributeParts.h"
#include "text/Text.h"

namespace oapigen::dsl {

std::string jsonProblem(const source::Annotation &annotation) {
  Diagnostics found;
  if (parseJson(*annotation.arguments.back().value.asString(), found))
    return {};
  return "the text is no JSON: " + found.all().front().message;
}

std::string schemaProblem(const source::Annotation &annotation) {
  if (std::string problem = jsonProblem(annotation); !problem.empty())
    return problem;
  Diagnostics found;
  if (fromValue<Schema>(*parseJson(*annotation.arguments.back().value.asString(), found), {},
                        found))
    return {};
  return "the text is no schema: " + found.all().front().message;
}

std::string extensionProblem(const source::Annotation &annotation) {
  const std::string &name = *annotation.arguments.front().value.asString();
  if (!name.starts_with("x-"))
    return "an extension's name begins with x-, \"" + name + "\" does not";
  return jsonProblem(annotation);
}

} // namespace oapigen::dsl
