// A parameter of class type in the query, a header or a cookie → one parameter for each member.
#pragma once

#include "mapping/ParameterList.h"

namespace oapigen::mapping {

/// What a class is spread with, and into.
struct Spread {
  const Context &context;
  SchemaMapper &schemas;
  ParameterList &list;
};

/// What is said of the whole has no place where only its members are parameters; `place` is the
/// attribute that says where they travel, or nullptr.
void checkSpread(const Context &context, const source::Parameter &parameter,
                 const source::Annotation *place);

/// Each member of the class becomes a parameter.
void spread(const Spread &into, const source::Parameter &parameter, std::string_view where,
            const source::Class &declaration);

} // namespace oapigen::mapping
