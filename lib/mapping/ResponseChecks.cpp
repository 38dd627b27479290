// Warns of statuses that say something else than the return type or the comment does.
#include "mapping/ResponseChecks.h"

#include "mapping/Constants.h"
#include "mapping/Outcomes.h"

#include <algorithm>

namespace oapigen::mapping {
namespace {

using source::Type;
using source::TypeKind;

bool isError(std::string_view status) {
  return status.starts_with('4') || status.starts_with('5');
}

/// Whether nothing has gone wrong: 1xx, 2xx or 3xx.
bool isGoodAnswer(std::string_view status) {
  return status >= "1" && status < "4";
}

/// Whether there is nothing to send of the type: a class can be there for its status alone.
bool isEmptyClass(const source::Unit &unit, const Type &type) {
  const Type &plain = withoutAlias(unit, type);
  if (plain.kind != TypeKind::Class)
    return plain.kind == TypeKind::Null;
  const source::Class &declaration = unit.classes.at(plain.declaration);
  return declaration.members.empty() && declaration.bases.empty();
}

/// The function's attribute takes the result for an error, and there is no other answer. A class
/// that says its own status means to be one.
void warnOfError(const Context &context, const source::Function &function,
                 const std::set<std::string> &statuses) {
  const source::Annotation *given = function.annotations.find("status");
  const Type &plain = withoutAlias(context.unit, function.result);
  if (!given || !isError(statusOf(*given)) || !isTyped(context.unit, function) ||
      plain.kind == TypeKind::Void || isEmptyClass(context.unit, plain) ||
      mayHaveLostResponse(context.unit, function) || std::ranges::any_of(statuses, isGoodAnswer))
    return;
  if (plain.kind == TypeKind::Class &&
      context.unit.classes.at(plain.declaration).annotations.has("status"))
    return;
  const std::string status = statusOf(*given);
  const bool isNumber = given->arguments[0].value.asInt() != nullptr;
  context.out.report(Problem::StatusOfError, given->whereOfIndex(0),
                     {{"function", function.name},
                      {"type", function.result.spelling},
                      {"status", status},
                      {"written", isNumber ? status : "\"" + status + "\""}});
}

/// `@retval` also describes C++ values; only what looks like a status is meant for a response.
void checkComment(const Context &context, const Draft &draft,
                  const std::set<std::string> &statuses) {
  if (mayHaveLostResponse(context.unit, draft.function))
    return;
  for (const auto &[status, text] : draft.comment.statuses)
    if (status.size() == 3 && status.find_first_not_of("0123456789X") == status.npos &&
        !statuses.contains(status))
      context.out.report(Problem::CommentStatus, whereNamed(draft.function, draft.comment, status),
                         {{"function", draft.function.name}, {"status", status}});
}

} // namespace

bool isSuccess(std::string_view status) {
  return status.starts_with('2');
}

bool hasNoContent(std::string_view status) {
  return status.starts_with('1') || status == "204" || status == "205" || status == "304";
}

bool isTyped(const source::Unit &unit, const source::Function &function) {
  auto isForeign = [&](const Type &type) {
    return valueType(unit, type).kind == TypeKind::Foreign;
  };
  const bool hasForeign =
      std::any_of(function.parameters.begin(), function.parameters.end(),
                  [&](const source::Parameter &parameter) { return isForeign(parameter.type); });
  const bool isVoid = withoutAlias(unit, function.result).kind == TypeKind::Void;
  const bool hasItems = function.annotations.has("item_type");
  return !isForeign(function.result) && !((hasForeign || hasItems) && isVoid);
}

bool mayHaveLostResponse(const source::Unit &unit, const source::Function &function) {
  return mayHaveLostStatus(unit, function.result) ||
         function.annotations.mayHaveLost(
             [](std::string_view name) { return name == "status" || name == "response"; });
}

void warnOfResult(const Context &context, const source::Function &function,
                  const std::string &status, const Type &type) {
  const source::Annotation *given = function.annotations.find("status");
  if (given && statusOf(*given) == status && !isEmptyClass(context.unit, type))
    context.out.report(
        Problem::StatusWithoutContent, given->whereOfIndex(0),
        {{"status", status},
         {"type", type.spelling},
         {"advice", "return void, or answer with a status that has content, such as 200"}});
}

void checkResponses(const Context &context, const Draft &draft,
                    const std::set<std::string> &statuses) {
  checkComment(context, draft, statuses);
  warnOfError(context, draft.function, statuses);
}

} // namespace oapigen::mapping
