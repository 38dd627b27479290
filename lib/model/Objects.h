// The types of all objects, for what is said of each of them.
#pragma once

#include "model/OpenAPI.h"

#include <type_traits>
#include <variant>

namespace oapigen {

/// `None` only makes room for the first comma of the list below.
template <class None, class... Objects> struct ObjectList {
  template <class T> static constexpr bool kContains = (std::is_same_v<T, Objects> || ...);
  using Pointer = std::variant<Objects *...>;
  using ConstPointer = std::variant<const Objects *...>;
  /// Calls `visit` with a default-constructed object of each type.
  template <class Visit> static void forEach(Visit &&visit) { (visit(Objects()), ...); }
};

using AllObjects = ObjectList<void
#define OBJECT(NAME) , NAME
#include "model/Objects.def"
                              >;

template <class T>
concept ModelObject = AllObjects::kContains<T>;

/// Any object of a document.
using ObjectPointer = AllObjects::Pointer;
using ConstObjectPointer = AllObjects::ConstPointer;

} // namespace oapigen
