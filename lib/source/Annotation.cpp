// Looks annotations up by name.
#include "source/Annotation.h"

#include <algorithm>

namespace oapigen::source {

const Annotation *Annotations::find(std::string_view name) const {
  auto at = std::find_if(all_.rbegin(), all_.rend(), [&](auto &a) { return a.name == name; });
  return at == all_.rend() ? nullptr : &*at;
}

} // namespace oapigen::source
