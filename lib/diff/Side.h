// One of the two documents that are compared: its objects, and where they stand.
#pragma once

#include "model/Index.h"
#include "model/Pointer.h"

#include <unordered_map>

namespace oapigen::diff {

/// The document has to outlive it unchanged.
class Side {
public:
  explicit Side(const OpenAPI &document);

  const OpenAPI &document() const { return document_; }
  const Index &index() const { return index_; }

  /// The pointer of an object of the document.
  template <class T> const std::string &pointerOf(const T &object) const {
    return *pointers_.at({&object, typeOf<T>()});
  }
  /// What an object or reference means in the end; nullptr: nothing in this document.
  template <class T> const T *resolve(const OrRef<T> &either) const {
    return index_.resolve(either);
  }
  /// The schema that a `$ref` leads to; nullptr: none in this document.
  const Schema *target(const std::string &reference) const;
  /// The path item itself, or the one that its `$ref` leads to.
  const PathItem &itemOf(const PathItem &item) const;

private:
  using Key = std::pair<const void *, std::size_t>;
  struct Hash {
    std::size_t operator()(const Key &key) const {
      return std::hash<const void *>()(key.first) * 31 + key.second;
    }
  };
  /// Objects of different types may begin at one address.
  template <class T> static std::size_t typeOf() {
    return ConstObjectPointer(static_cast<const T *>(nullptr)).index();
  }

  const OpenAPI &document_;
  const Index index_;
  std::unordered_map<Key, const std::string *, Hash> pointers_;
};

} // namespace oapigen::diff
