// Path items, operations, parameters and responses.
#include "version/Edit.h"

#include "model/Pointer.h"

namespace oapigen::version {
namespace {

using enum Loss;
using enum Version;

constexpr std::string_view kAnyResponse = "Any response.";

/// Fields beside the reference win over those that it leads to.
void putPathItem(Value &written, Lowering &at) {
  Object &item = members(written);
  const std::string reference = *at.object<PathItem>().ref;
  std::optional<Value> target = at.lowered<PathItem>(reference);
  if (!target) {
    if (localPointer(reference))
      at.refuse();
    return;
  }
  item.take(at.field());
  for (auto &[name, value] : members(*target))
    if (!item.find(name))
      item.append(name, std::move(value));
}

/// Links that name the id mean the first place.
void leaveOutCopiedId(Value &written, Lowering &at) {
  if (at.isFurtherCopy())
    drop(written, at);
}

void addResponses(Value &written, Lowering &) {
  Object &operation = members(written);
  if (!operation.find("responses"))
    operation.append("responses",
                     Object{{"default", Object{{"description", Value(kAnyResponse)}}}});
}

/// The members of a form are parameters in the query, in this style as well.
void spreadForm(Value &written, Lowering &at) {
  if (at.object<Parameter>().in != "querystring")
    return;
  Object &parameter = members(written);
  Object *content = nullptr;
  if (Value *map = parameter.find("content"))
    if (Value *form = members(*map).find("application/x-www-form-urlencoded"))
      content = &members(*form);
  if (!content || content->find("encoding") || !content->find("schema"))
    return at.refuse();
  const Object form = *content;
  parameter.take("content");
  parameter.set("in", "query");
  parameter.append("style", "form");
  parameter.append("explode", true);
  for (const auto &[name, value] : form)
    parameter.set(name, value);
}

void leaveOutCookieStyle(Value &written, Lowering &at) {
  if (at.object<Parameter>().style == "cookie")
    drop(written, at);
}

void encodePath(Value &written, Lowering &at) {
  if (at.object<Parameter>().in != "path")
    return;
  if (*at.object<Parameter>().allowReserved)
    drop(written, at);
  else
    members(written).take(at.field());
}

void describeBySummary(Value &written, Lowering &at) {
  Object &response = members(written);
  if (response.find("description"))
    keep(written, at);
  else
    rename(response, at.field(), "description");
}

void describe(Value &written, Lowering &) {
  if (!members(written).find("description"))
    insertAfter(members(written), "", "description", "");
}

constexpr Step kSteps[] = {
    {"Path Item", "query", v3_2, "field for the method QUERY", "the operation cannot be described",
     Refused, refuse},
    {"Path Item", "additionalOperations", v3_2, "field for methods of any name",
     "the operation cannot be described", Refused, refuse},
    {"Parameter", "in", v3_2, "parameter that is the whole query string",
     "a form is an object in the query; another content cannot be described", Refused, spreadForm},
    {"Parameter", "style", v3_2, "style of its own for cookies",
     "they are taken to be encoded like a form", Partly, leaveOutCookieStyle},
    {"Parameter", "allowReserved", v3_2, "reserved characters in a path",
     "clients will encode them", Partly, encodePath},
    {"Response", "summary", v3_2, "short texts of responses",
     "it is the description, or `x-summary` keeps it beside one", Kept, describeBySummary},
    {"Response", "", v3_2, "responses without a description", "`description` is there and empty",
     None, describe},

    {"Path Item", "$ref", v3_1, "path items as components",
     "what it refers to stands here, which cannot be inside of itself", Refused, putPathItem},
    {"Operation", "operationId", v3_1, "operation in several places, as its path item is",
     "its `operationId` stays in the first place and is left out in the others", Partly,
     leaveOutCopiedId},
    {"Operation", "", v3_1, "operations that do not list their responses",
     "one response stands for any", None, addResponses},
};

} // namespace

std::span<const Step> operationSteps() {
  return kSteps;
}

} // namespace oapigen::version
