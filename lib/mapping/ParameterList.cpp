// Adds to the operation, and to the draft's origins and types.
#include "mapping/ParameterList.h"

#include "mapping/ParameterChecks.h"
#include "model/Pointer.h"

#include <algorithm>

namespace oapigen::mapping {

void ParameterList::add(OrRef<Parameter> either, const Where &where, const Origins &origins,
                        const std::string &below, const source::Type *type) {
  if (Parameter *parameter = either.value(); parameter && !parameter->required.value_or(false))
    parameter->required.reset();
  List<OrRef<Parameter>> &all = draft_.entry.operation.parameters;
  const ParameterName name = nameOf(context_.unit, either);
  for (std::size_t i = 0; i < all.size(); ++i)
    if (name.isKnown() && nameOf(context_.unit, all[i]) == name)
      return context_.out.report(Problem::ParameterRepeated, where,
                                 {{"name", name.name}, {"place", name.in}},
                                 {{places_[i], "the first one is here"}});
  const std::string pointer = childPointer("/parameters", all.size());
  draft_.entry.origins[pointer] = where;
  for (const auto &[relative, origin] : origins)
    draft_.entry.origins[pointer + below + relative] = origin;
  if (type)
    draft_.types.emplace(pointer, *type);
  places_.push_back(where);
  all.push_back(std::move(either));
}

bool ParameterList::hasInPath(const std::string &variable) const {
  return std::ranges::any_of(draft_.entry.operation.parameters, [&](const auto &one) {
    const ParameterName name = nameOf(context_.unit, one);
    return name.in == "path" && name.name == variable;
  });
}

} // namespace oapigen::mapping
