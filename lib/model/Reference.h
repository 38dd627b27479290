// The Reference Object, and "this object or a reference to one".
#pragma once

#include "model/Containers.h"
#include "model/Value.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace oapigen {

/// Members that the specification does not know for the object, in their order. Names begin with
/// "x-", save in Reference and Schema, which keep whatever they do not know.
using Extensions = NamedMap<Value>;

struct Reference {
  std::optional<std::string> ref = {}; ///< `$ref`
  std::optional<std::string> summary = {};
  std::optional<std::string> description = {};
  Extensions extensions = {};
  bool operator==(const Reference &) const = default;
};

/// A `T`, or a Reference to one. A default-constructed one is an empty `T`.
template <class T> class OrRef {
public:
  OrRef() = default;
  OrRef(T value) : data_(std::move(value)) {}
  OrRef(Reference reference) : data_(std::move(reference)) {}

  bool isReference() const { return reference() != nullptr; }
  /// nullptr: it is a T.
  const Reference *reference() const { return std::get_if<Reference>(&data_); }
  Reference *reference() { return std::get_if<Reference>(&data_); }
  /// nullptr: it is a Reference.
  const T *value() const { return std::get_if<T>(&data_); }
  T *value() { return std::get_if<T>(&data_); }

  T &emplace(T value) { return data_.template emplace<T>(std::move(value)); }
  Reference &emplace(Reference value) {
    return data_.template emplace<Reference>(std::move(value));
  }

  bool operator==(const OrRef &) const = default;

private:
  std::variant<T, Reference> data_;
};

} // namespace oapigen
