// Every object of a document, with its JSON pointer.
#pragma once

#include "model/LatePointer.h"
#include "model/Objects.h"

#include <functional>
#include <string>
#include <utility>
#include <variant>

namespace oapigen {

/// Calls `visit` for `root`, whose pointer is "", and for every object below it, an object before
/// what it contains, in the order of the output. The visitor may change the object that it is
/// given. It may take the pointer as a text too, which is then written for each object.
template <ModelObject T>
void walkObjects(const T &root,
                 const std::function<void(const LatePointer &pointer, ConstObjectPointer)> &visit);
template <ModelObject T>
void walkObjects(T &root,
                 const std::function<void(const LatePointer &pointer, ObjectPointer)> &visit);

/// Calls each handler with the objects that it takes, as in
///   walk(document, [&](const std::string &pointer, const Operation &operation) {…},
///                  [&](const std::string &pointer, const Reference &reference) {…});
template <class T, class... Handlers>
requires ModelObject<std::remove_cvref_t<T>>
void walk(T &&root, Handlers &&...handlers) {
  auto offer = [](auto &handler, const LatePointer &pointer, auto &object) {
    if constexpr (std::is_invocable_v<decltype(handler), const LatePointer &, decltype(object)>)
      handler(pointer, object);
  };
  walkObjects(root, [&](const LatePointer &pointer, auto any) {
    std::visit([&](auto *object) { (offer(handlers, pointer, *object), ...); }, any);
  });
}

} // namespace oapigen
