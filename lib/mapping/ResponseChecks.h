// Checks that what a function returns, its statuses and its comment speak of the same answers.
#pragma once

#include "mapping/Parameters.h"

#include <set>
#include <string>

namespace oapigen::mapping {

bool isSuccess(std::string_view status);

/// RFC 9110: whatever the function returns, nothing of it can be sent.
bool hasNoContent(std::string_view status);

/// Whether the return type says what is answered: a framework's handler says nothing by returning
/// void, or the framework's own type.
bool isTyped(const source::Unit &unit, const source::Function &function);

/// Whether an attribute in error, of the function or of what it returns, may say of a response.
bool mayHaveLostResponse(const source::Unit &unit, const source::Function &function);

/// The result, which is of that type, would be sent with a status that the function's attribute
/// gives it.
void warnOfResult(const Context &context, const source::Function &function,
                  const std::string &status, const source::Type &type);

/// `statuses` are those that the operation answers with.
void checkResponses(const Context &context, const Draft &draft,
                    const std::set<std::string> &statuses);

} // namespace oapigen::mapping
