// What can be wrong with an argument's text.
#include "dsl/AttributeParts.h"
#include "text/Text.h"

namespace oapigen::dsl {

namespace {

/// The value of the annotation's last argument; without one, `problem` says why.
std::optional<Value> jsonOf(const source::Annotation &annotation, std::string &problem) {
  Diagnostics found;
  std::optional<Value> value = parseJson(*annotation.arguments.back().value.asString(), found);
  if (!value)
    problem = "the text is no JSON: " + found.all().front().message;
  return value;
}

} // namespace

Complaint jsonProblem(const source::Annotation &annotation) {
  Complaint complaint{.argument = annotation.arguments.size() - 1};
  jsonOf(annotation, complaint.text);
  return complaint;
}

Complaint schemaProblem(const source::Annotation &annotation) {
  Complaint complaint{.argument = annotation.arguments.size() - 1};
  const std::optional<Value> value = jsonOf(annotation, complaint.text);
  Diagnostics found;
  if (value && !fromValue<Schema>(*value, {}, found))
    complaint.text = "the text is no schema: " + found.all().front().message;
  return complaint;
}

Complaint extensionProblem(const source::Annotation &annotation) {
  const std::size_t at = annotation.arguments.size() - 2;
  const std::string &name = *annotation.arguments[at].value.asString();
  if (!name.starts_with("x-"))
    return {"an extension's name begins with x-, \"" + name + "\" does not", at};
  return jsonProblem(annotation);
}

} // namespace oapigen::dsl
