// Checks that an operation's parameters, its path and its comment speak of the same things.
#pragma once

#include "mapping/Parameters.h"

namespace oapigen::mapping {

/// What makes a parameter of an operation different from its others.
struct ParameterName {
  std::string in, name;
  bool isKnown() const { return !name.empty(); }
  bool operator==(const ParameterName &) const = default;
};

/// Empty for a reference to a component that this unit does not define.
ParameterName nameOf(const source::Unit &unit, const OrRef<Parameter> &parameter);

/// `variables` are those of the path; `places` those of the operation's parameters.
void checkParameters(const Context &context, const Draft &draft,
                     const std::vector<std::string> &variables, const std::vector<Where> &places);

/// Perhaps the parameter is what the path has a variable for, which is taken out of `variables`
/// then: nobody is to be told that twice.
void reportUnnamed(const Context &context, const Draft &draft, const source::Parameter &parameter,
                   std::string_view where, std::vector<std::string> &variables);

} // namespace oapigen::mapping
