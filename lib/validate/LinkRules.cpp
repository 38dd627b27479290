// Rules about links and callbacks: operations that are there, expressions that can be evaluated.
#include "validate/Rules.h"

#include "model/Pointer.h"
#include "support/RuntimeExpression.h"
#include "support/Spelling.h"

#include <algorithm>

namespace oapigen {
namespace {

void namesOperationTwice(const Link &link, Site &site) {
  if (link.operationId.has_value() == link.operationRef.has_value())
    site.report({{"name", lastToken(site.pointer())}});
}

void leadsToNoOperation(const Link &link, Site &site) {
  if (!link.operationId)
    return;
  const std::vector<std::string_view> &ids = site.index().operationIds();
  if (!std::binary_search(ids.begin(), ids.end(), *link.operationId))
    site.report({{"operation", *link.operationId},
                 {"suggestion", std::string(nearest(*link.operationId, ids))}},
                "/operationId");
}

void refersToNoOperation(const Link &link, Site &site) {
  if (!link.operationRef)
    return;
  auto pointer = localPointer(*link.operationRef);
  if (pointer && !site.index().find<Operation>(*pointer))
    site.report({{"operation", *link.operationRef}, {"suggestion", ""}}, "/operationRef");
}

/// A link may say where the parameter is: "path.id".
bool isCalled(const Parameter &parameter, std::string_view name) {
  const std::string plain = parameter.name.value_or("");
  return name == plain || name == parameter.in.value_or("") + "." + plain;
}

void namesNoParameter(const Link &link, Site &site) {
  const Index::Entry *target = link.operationId ? site.index().operation(*link.operationId)
                               : link.operationRef && localPointer(*link.operationRef)
                                   ? site.index().find(*localPointer(*link.operationRef))
                                   : nullptr;
  if (!target || !std::holds_alternative<const Operation *>(target->object))
    return;
  const Operation &operation = *std::get<const Operation *>(target->object);
  std::vector<const Parameter *> known;
  for (const OrRef<Parameter> &either : operation.parameters)
    known.push_back(site.index().resolve(either));
  if (const PathItem *item = site.index().find<PathItem>(itemOf(target->pointer())))
    for (const OrRef<Parameter> &either : item->parameters)
      known.push_back(site.index().resolve(either));
  std::vector<std::string_view> names;
  for (const Parameter *parameter : known)
    if (parameter && parameter->name)
      names.push_back(*parameter->name);
  for (const auto &[name, value] : link.parameters)
    if (names.size() == known.size() &&
        std::none_of(known.begin(), known.end(),
                     [&, &key = name](const Parameter *one) { return isCalled(*one, key); }))
      site.report({{"operation", operation.operationId.value_or(target->pointer())},
                   {"name", name},
                   {"suggestion", std::string(nearest(name, names))}},
                  childPointer("/parameters", name));
}

void checkExpression(const Value &value, const std::string &below, Site &site) {
  const std::string *text = value.asString();
  if (text && text->starts_with('$'))
    if (auto problem = expressionProblem(*text))
      site.report({{"expression", *text}, {"problem", *problem}}, below);
}

void hasBadExpression(const Link &link, Site &site) {
  for (const auto &[name, value] : link.parameters)
    checkExpression(value, childPointer("/parameters", name), site);
  if (link.requestBody)
    checkExpression(*link.requestBody, "/requestBody", site);
}

void hasBadKey(const Callback &callback, Site &site) {
  for (const auto &[key, item] : callback.items)
    if (auto problem = callbackProblem(key))
      site.report({{"expression", key}, {"problem", *problem}}, childPointer("", key));
}

constexpr Rule kRules[] = {
    {Problem::LinkOperations, namesOperationTwice},
    {Problem::LinkOperationUnknown, leadsToNoOperation, Severity::Warning},
    {Problem::LinkOperationUnknown, refersToNoOperation, Severity::Warning},
    {Problem::LinkParameterUnknown, namesNoParameter, Severity::Warning},
    {Problem::ExpressionInvalid, hasBadExpression},
    {Problem::ExpressionInvalid, hasBadKey},
};

} // namespace

std::span<const Rule> linkRules() {
  return kRules;
}

} // namespace oapigen
