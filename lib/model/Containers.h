// The containers that the model's objects are made of: List, NamedMap and Box.
//
// A list or map that a document states empty (`security: []`) differs from one that it does not
// state, so List and NamedMap know whether they are present: with the first element, or by
// markPresent(). All three work with a type that is not complete yet.
#pragma once

#include "model/Box.h"
#include "model/NameIndex.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace oapigen {

/// A vector that may be absent. A default-constructed one is, and has the size of a pointer: most
/// objects lack most of their fields.
template <class T> class List {
public:
  using value_type = T;
  List() {} // Not defaulted: Clang would look into T at once, which may be incomplete.
  List(const List &);
  List(List &&) noexcept = default;
  List &operator=(const List &);
  List &operator=(List &&) noexcept;
  ~List();
  List(std::initializer_list<T> items) : List(std::vector<T>(items)) {}
  List(std::vector<T> items);

  bool isPresent() const { return contents_ && (contents_->isStated || !empty()); }
  void markPresent() { ensureContents().isStated = true; } ///< Stated even while empty.
  void reset() { *this = List(); }                         ///< Absent again.

  T &push_back(T item);
  T &emplace_back();
  void reserve(std::size_t count);
  T &operator[](std::size_t at) { return contents_->items[at]; }
  const T &operator[](std::size_t at) const { return contents_->items[at]; }
  T &back() { return contents_->items.back(); }
  const T &back() const { return contents_->items.back(); }
  T &front() { return contents_->items.front(); }
  const T &front() const { return contents_->items.front(); }

  bool contains(const T &item) const { return std::find(begin(), end(), item) != end(); }
  bool empty() const { return size() == 0; }
  std::size_t size() const { return contents_ ? contents_->items.size() : 0; }
  T *begin() { return contents_ ? contents_->items.data() : nullptr; }
  T *end() { return begin() + size(); }
  const T *begin() const { return contents_ ? contents_->items.data() : nullptr; }
  const T *end() const { return begin() + size(); }
  std::vector<T> &items() { return ensureContents().items; } ///< To insert and erase.
  std::vector<T> copy() const;                               ///< As a plain vector.

  bool operator==(const List &other) const;

private:
  struct Contents {
    std::vector<T> items = {};
    bool isStated = false;
  };
  Contents &ensureContents() { return contents_ ? *contents_ : contents_.emplace(); }
  Box<Contents> contents_;
};

// Not inline: Instances.def has these compiled once.
template <class T> List<T>::List(const List &) = default;
template <class T> List<T> &List<T>::operator=(const List &) = default;
template <class T> List<T> &List<T>::operator=(List &&) noexcept = default;
template <class T> List<T>::~List() = default;
template <class T>
List<T>::List(std::vector<T> items) : contents_(Contents{std::move(items), true}) {}
template <class T> T &List<T>::push_back(T item) {
  return items().emplace_back(std::move(item));
}
template <class T> T &List<T>::emplace_back() {
  return items().emplace_back();
}
template <class T> void List<T>::reserve(std::size_t count) {
  items().reserve(count);
}
template <class T> std::vector<T> List<T>::copy() const {
  return std::vector<T>(begin(), end());
}
template <class T> bool List<T>::operator==(const List &other) const {
  return isPresent() == other.isPresent() && std::equal(begin(), end(), other.begin(), other.end());
}

/// Names and values in the order of insertion; may be absent like a List. Names change only through
/// the functions here, never through an iterator.
template <class T> class NamedMap {
public:
  using Member = std::pair<std::string, T>;
  using value_type = Member;
  NamedMap() {} // As with List.
  NamedMap(const NamedMap &);
  NamedMap(NamedMap &&) noexcept = default;
  NamedMap &operator=(const NamedMap &);
  NamedMap &operator=(NamedMap &&) noexcept;
  ~NamedMap(); // Declared: else Clang asks what a Member is while it finds out what a T is.
  NamedMap(std::initializer_list<Member> members) {
    markPresent();
    for (const Member &member : members)
      set(member.first, member.second);
  }

  bool isPresent() const { return contents_ && (contents_->isStated || !empty()); }
  void markPresent() { ensureContents().isStated = true; } ///< Stated even while empty.
  void reset() { *this = NamedMap(); }                     ///< Absent again.

  T *find(std::string_view name) {
    std::size_t at = position(name);
    return at == size() ? nullptr : &contents_->members[at].second;
  }
  const T *find(std::string_view name) const { return const_cast<NamedMap &>(*this).find(name); }
  bool contains(std::string_view name) const { return position(name) != size(); }

  /// The value of that name, added with its default at the end when there is none.
  T &operator[](std::string_view name);
  /// Replaces the value in its place, or adds it at the end.
  T &set(std::string_view name, T value);
  bool erase(std::string_view name);
  /// Puts the members in the order of `less`, which compares two Members.
  template <class Less> void sort(Less less) {
    std::stable_sort(begin(), end(), less);
    rebuildIndex();
  }

  void reserve(std::size_t count);
  bool empty() const { return size() == 0; }
  std::size_t size() const { return contents_ ? contents_->members.size() : 0; }
  Member *begin() { return contents_ ? contents_->members.data() : nullptr; }
  Member *end() { return begin() + size(); }
  const Member *begin() const { return contents_ ? contents_->members.data() : nullptr; }
  const Member *end() const { return begin() + size(); }

  bool operator==(const NamedMap &other) const;

private:
  struct Contents {
    std::vector<Member> members = {};
    NameIndex index = {};
    bool isStated = false;
  };
  Contents &ensureContents() { return contents_ ? *contents_ : contents_.emplace(); }
  template <class... Arguments> T &append(Arguments &&...arguments) {
    Contents &contents = ensureContents();
    contents.members.emplace_back(std::forward<Arguments>(arguments)...);
    contents.index.added(size(), names());
    return contents.members.back().second;
  }
  std::size_t position(std::string_view name) const {
    return contents_ ? contents_->index.find(name, size(), names()) : 0;
  }
  void rebuildIndex() {
    if (contents_)
      contents_->index.rebuild(size(), names());
  }
  auto names() const {
    return [this](std::size_t at) -> std::string_view { return contents_->members[at].first; };
  }

  Box<Contents> contents_;
};

// Not inline, as with List.
template <class T> NamedMap<T>::NamedMap(const NamedMap &) = default;
template <class T> NamedMap<T> &NamedMap<T>::operator=(const NamedMap &) = default;
template <class T> NamedMap<T> &NamedMap<T>::operator=(NamedMap &&) noexcept = default;
template <class T> NamedMap<T>::~NamedMap() = default;
template <class T> T &NamedMap<T>::operator[](std::string_view name) {
  T *found = find(name);
  return found ? *found
               : append(std::piecewise_construct, std::forward_as_tuple(name), std::tuple());
}
template <class T> T &NamedMap<T>::set(std::string_view name, T value) {
  T *found = find(name);
  return found ? *found = std::move(value) : append(std::string(name), std::move(value));
}
template <class T> bool NamedMap<T>::erase(std::string_view name) {
  std::size_t at = position(name);
  if (at == size())
    return false;
  contents_->members.erase(contents_->members.begin() + static_cast<std::ptrdiff_t>(at));
  rebuildIndex();
  return true;
}
template <class T> void NamedMap<T>::reserve(std::size_t count) {
  ensureContents().members.reserve(count);
}
template <class T> bool NamedMap<T>::operator==(const NamedMap &other) const {
  return isPresent() == other.isPresent() && std::equal(begin(), end(), other.begin(), other.end());
}

/// Whether a member of an object is stated, whatever its kind.
template <class T> bool isPresent(const std::optional<T> &member) {
  return member.has_value();
}
template <class T> bool isPresent(const Box<T> &member) {
  return member.has_value();
}
template <class T>
requires requires(const T &member) {
  member.isPresent();
}
bool isPresent(const T &member) {
  return member.isPresent();
}

/// What the optional holds, made first when it holds nothing:
/// `ensure(document.components).schemas["User"]`.
template <class T> T &ensure(std::optional<T> &optional) {
  return optional ? *optional : optional.emplace();
}
template <class T> T &ensure(Box<T> &box) {
  return box ? *box : box.emplace();
}

} // namespace oapigen
