// One of the two documents that are compared: its objects, and where they stand.
#pragma once

#include "model/Index.h"
#include "model/Pointer.h"
#include "model/Slots.h"

#include <set>
#include <unordered_map>

namespace oapigen::diff {

/// The document has to outlive it unchanged.
class Side {
public:
  explicit Side(const OpenAPI &document);

  const OpenAPI &document() const { return document_; }
  const Index &index() const { return index_; }

  /// The pointer of an object of the document.
  template <class T> std::string pointerOf(const T &object) const {
    return entryOf(&object, typeOf<T>()).pointer();
  }
  /// What an object or reference means in the end; nullptr: nothing in this document.
  template <class T> const T *resolve(const OrRef<T> &either) const {
    return index_.resolve(either);
  }
  /// Whether a reference leads out of the document, or nowhere.
  bool leadsOut(const std::string &reference) const;
  template <class T> bool leadsOut(const OrRef<T> &either) const {
    return !either.value() && either.reference()->ref && leadsOut(*either.reference()->ref);
  }
  /// The schema that a `$ref` leads to; nullptr: none in this document.
  const Schema *target(const std::string &reference) const;
  /// What a discriminator's mapping names, a component or its reference.
  const Schema *mapped(const std::string &value) const;
  /// The schema itself, or what it means where it does nothing but refer.
  const Schema &meantBy(const Schema &schema) const;
  /// Whether a schema, or what it is made of, says that it is not written, or not read.
  struct Access {
    bool isReadOnly = false, isWriteOnly = false;
  };
  Access accessOf(const Schema &schema) const;
  /// What a schema refers to in its `allOf`, what that refers to in its own, and so on.
  const std::set<const Schema *> &parentsOf(const Schema &child) const;
  /// The path item itself, or the one that its `$ref` leads to.
  const PathItem &itemOf(const PathItem &item) const;
  /// The pointer of the path, webhook or callback that is described by the path item at `pointer`,
  /// a component; nullptr: there is none, or more than one.
  const std::string *onlyUserOf(const std::string &pointer) const;

private:
  /// Objects of different types may begin at one address.
  template <class T> static std::size_t typeOf() {
    return ConstObjectPointer(static_cast<const T *>(nullptr)).index();
  }
  const Index::Entry &entryOf(const void *object, std::size_t type) const;
  void addUser(const PathItem &item);

  const OpenAPI &document_;
  const Index index_;
  Slots slots_; ///< Of the index's entries, by objects.
  std::unordered_map<std::string, std::optional<std::string>> users_; ///< Nothing: more than one.
  // As asked for:
  mutable std::unordered_map<const Schema *, std::set<const Schema *>> parents_;
  mutable std::unordered_map<const Schema *, Access> access_;
};

} // namespace oapigen::diff
