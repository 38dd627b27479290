// Puts each part where its name is the key, with the place of the attribute.
#include "mapping/ResponseParts.h"

#include "dsl/Structures.h"
#include "mapping/Declared.h"
#include "mapping/Outcomes.h"
#include "model/Pointer.h"

namespace oapigen::mapping {

std::map<std::string, std::vector<const source::Annotation *>>
byStatus(const source::Function &function, std::string_view name) {
  std::map<std::string, std::vector<const source::Annotation *>> result;
  auto add = [&](const source::Annotations &annotations) {
    std::map<std::string, std::vector<const source::Annotation *>> own;
    for (const source::Annotation &annotation : annotations)
      if (annotation.name == name)
        own[statusOf(annotation)].push_back(&annotation);
    for (auto &[status, list] : own)
      result[status] = std::move(list);
  };
  for (const source::Scope &scope : function.scopes)
    add(scope.annotations);
  add(function.annotations);
  return result;
}

void addHeader(const ResponseAt &at, const source::Annotation &annotation) {
  const dsl::Given given(annotation, dsl::On::Function, at.schemas);
  const std::string name = given.text("header");
  const std::string pointer =
      childPointer(childPointer("/responses", at.status) + "/headers", name);
  at.draft.entry.origins[pointer] = annotation.where;
  if (given.has("component")) {
    at.response.headers.set(name, dsl::refer("headers", given));
    at.draft.entry.origins[pointer + "/$ref"] = given.whereOf("component");
    return;
  }
  at.draft.types.emplace(pointer, *given.type("type"));
  at.response.headers.set(name, declaredHeader(at.context, at.schemas, given, annotation.where));
}

void addLink(const ResponseAt &at, const source::Annotation &annotation) {
  const dsl::Given given(annotation, dsl::On::Function, at.schemas);
  const std::string name = given.text("name");
  const std::string pointer = childPointer(childPointer("/responses", at.status) + "/links", name);
  at.draft.entry.origins[pointer] = annotation.where;
  OrRef<Link> &link = at.response.links[name];
  if (given.has("component")) {
    link = dsl::refer("links", given);
    at.draft.entry.origins[pointer + "/$ref"] = given.whereOf("component");
    return;
  }
  link = dsl::linkOf(given);
  if (given.has("operation"))
    at.draft.entry.origins[pointer + "/operationId"] = given.whereOf("operation");
}

} // namespace oapigen::mapping
