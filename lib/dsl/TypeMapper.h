// What an attribute's effect needs of the mapping: a schema for a type given as argument.
#pragma once

#include "model/OpenAPI.h"
#include "source/Type.h"

namespace oapigen::dsl {

class TypeMapper {
public:
  virtual ~TypeMapper() = default;
  /// The schema of one use of `type`: a reference to its component where it has one.
  virtual Schema schemaOf(const source::Type &type) = 0;
};

} // namespace oapigen::dsl
