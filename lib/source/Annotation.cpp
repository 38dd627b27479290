// Looks annotations up by name, and their arguments' places.
#include "source/Annotation.h"

#include <algorithm>

namespace oapigen::source {

Where Annotation::whereOf(const Argument *argument, std::string_view part) const {
  if (!argument)
    return where;
  const Where inside = nearestPlace(argument->inside, part);
  if (inside.known())
    return inside;
  return argument->where.known() ? argument->where : where;
}

Where Annotation::whereOfIndex(std::size_t index, std::string_view part) const {
  return whereOf(index < arguments.size() ? &arguments[index] : nullptr, part);
}

const Annotation *Annotations::find(std::string_view name) const {
  auto at = std::find_if(all_.rbegin(), all_.rend(), [&](auto &a) { return a.name == name; });
  return at == all_.rend() ? nullptr : &*at;
}

} // namespace oapigen::source
