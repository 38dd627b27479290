// Attributes that add to a response which is there → its headers and links.
//
// They name the response by its status; which of those around a function count is decided here too.
#pragma once

#include "mapping/Parameters.h"

#include <map>
#include <string>
#include <vector>

namespace oapigen::mapping {

/// The annotations `name` that count, by status: those of the function, else of the innermost
/// scope.
std::map<std::string, std::vector<const source::Annotation *>>
byStatus(const source::Function &function, std::string_view name);

/// A response of the operation that is being described.
struct ResponseAt {
  const Context &context;
  SchemaMapper &schemas;
  Draft &draft;
  const std::string &status;
  Response &response;
};

/// What `response_header` says.
void addHeader(const ResponseAt &at, const source::Annotation &annotation);

/// What `link` says.
void addLink(const ResponseAt &at, const source::Annotation &annotation);

} // namespace oapigen::mapping
