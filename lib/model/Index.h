// Every object of a document by its JSON pointer: what references are looked up in.
#pragma once

#include "model/Slots.h"
#include "model/Walk.h"

#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace oapigen {

/// The pointer that a reference into the same document has as its fragment ("#/components/…"), with
/// percent encoding undone. Nothing for other documents, anchors, and what is no reference.
std::optional<std::string> localPointer(std::string_view reference);

/// Points into the document, which must outlive it unchanged.
class Index {
public:
  struct Entry {
    ConstObjectPointer object;
    const Entry *above; ///< The nearest object above; nullptr: this is the document.
    // The steps from there:
    std::string_view field; ///< Empty: there is only the last one.
    LatePointer::Token last;

    std::string pointer() const;
  };

  explicit Index(const OpenAPI &document);
  Index(const Index &) = delete;
  Index &operator=(const Index &) = delete;

  /// All objects, in the order of the document.
  const std::deque<Entry> &all() const { return entries_; }
  /// nullptr: no object stands there; a value that is no object of the specification may.
  const Entry *find(std::string_view pointer) const;

  /// The object of that type at a pointer; nullptr: there is none, or of another type.
  template <class T> const T *find(std::string_view pointer) const {
    const Entry *entry = find(pointer);
    auto *object = entry ? std::get_if<const T *>(&entry->object) : nullptr;
    return object ? *object : nullptr;
  }

  /// What a reference means in the end, following references it leads to. nullptr: another
  /// document's, or one that does not lead to a T.
  template <class T> const T *resolve(const std::string &reference) const {
    const std::string *next = &reference;
    for (unsigned hops = 0; hops != kMaxHops; ++hops) {
      std::optional<std::string> pointer = localPointer(*next);
      if (!pointer)
        return nullptr;
      if (const T *object = find<T>(*pointer))
        return object;
      const Reference *other = find<Reference>(*pointer);
      if (!other || !other->ref)
        return nullptr;
      next = &*other->ref;
    }
    return nullptr;
  }
  template <class T> const T *resolve(const OrRef<T> &either) const {
    if (either.value())
      return either.value();
    return either.reference()->ref ? resolve<T>(*either.reference()->ref) : nullptr;
  }

  /// Schemas with an anchor or `$id`, by "#anchor" and by id; nullptr: none is called so.
  const Entry *findNamed(const std::string &reference) const;
  const Schema *named(const std::string &reference) const;

  /// The first operation with that id, or nullptr.
  const Entry *operation(std::string_view id) const {
    auto found = operations_.find(id);
    return found == operations_.end() ? nullptr : found->second;
  }
  const std::vector<std::string_view> &operationIds() const { return operationIds_; } ///< Sorted.

private:
  static constexpr unsigned kMaxHops = 32;
  struct HashOfText : std::hash<std::string_view> {
    using is_transparent = void;
  };
  using ByText = std::unordered_map<std::string, const Entry *, HashOfText, std::equal_to<>>;
  const Entry &add(const LatePointer &pointer, ConstObjectPointer object, const Entry *above);
  void addNames(const Schema &schema, const Entry &entry);
  void number() const;

  std::deque<Entry> entries_; ///< In which they stay where they are.
  ByText components_;
  /// Of all entries, by the hashes of their pointers. Made when one that is no component is asked
  /// for: most references lead to components.
  mutable Slots slots_;
  mutable std::once_flag slotsOnce_;
  ByText named_;
  std::unordered_map<std::string_view, const Entry *> operations_; ///< By id.
  std::vector<std::string_view> operationIds_;
};

} // namespace oapigen
