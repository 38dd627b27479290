// The parameters of the operation that is being described, in order, with their places.
#pragma once

#include "mapping/Parameters.h"

namespace oapigen::mapping {

class ParameterList {
public:
  ParameterList(const Context &context, Draft &draft) : context_(context), draft_(draft) {}

  /// `below` is the pointer of the schema, to which `origins` are relative; `type` is what an
  /// example of it is read as. A second parameter of one name and place is an error.
  void add(OrRef<Parameter> either, const Where &where, const Origins &origins,
           const std::string &below, const source::Type *type);

  bool hasInPath(const std::string &variable) const;
  /// Of each parameter of the operation.
  const std::vector<Where> &places() const { return places_; }

private:
  const Context &context_;
  Draft &draft_;
  std::vector<Where> places_;
};

} // namespace oapigen::mapping
