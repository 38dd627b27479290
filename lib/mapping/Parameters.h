// A function's parameters and the ones its attributes declare → parameters and request body.
#pragma once

#include "mapping/Comment.h"
#include "mapping/Schemas.h"

namespace oapigen::mapping {

/// What is known of the operation while its parts are mapped.
struct Draft {
  const source::Function &function;
  const Comment &comment;                    ///< The function's.
  const source::Annotation *route = nullptr; ///< The attribute that makes it an operation.
  const source::Argument *path = nullptr;    ///< Its argument that is the path, or the event.
  OperationEntry entry;
  std::vector<std::string> consumes; ///< Media types of the body, if stated.
  std::vector<std::string> produces; ///< Media types of what is returned, if stated.
  /// What examples of a part of the operation are read as, by the part's pointer.
  std::map<std::string, source::Type> types;
};

/// Fills parameters and request body of draft.entry.operation, with their origins.
void mapParameters(const Context &context, SchemaMapper &schemas, Draft &draft);

/// Whether the attribute decides what becomes of a parameter: where it travels, or that it does
/// not.
bool saysWhere(std::string_view attribute);

/// Whether a caller has to send it: it says so, or has neither a default nor a type that can be
/// missing.
bool isRequired(const Context &context, const source::Parameter &parameter);

} // namespace oapigen::mapping
