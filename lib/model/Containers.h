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

/// A vector that may be absent. A default-constructed one is.
template <class T> class List {
public:
  using value_type = T;
  List() {} // Not defaulted: Clang would look into T at once, which may be incomplete.
  List(const List &);
  List(List &&) noexcept = default;
  List &operator=(const List &);
  List &operator=(List &&) noexcept;
  ~List();
  List(std::initializer_list<T> items) : items_(items), present_(true) {}
  List(std::vector<T> items) : items_(std::move(items)), present_(true) {}

  bool isPresent() const { return present_ || !items_.empty(); }
  void markPresent() { present_ = true; } ///< Stated even while empty.
  void reset() { *this = List(); }        ///< Absent again.

  T &push_back(T item);
  T &emplace_back();
  void reserve(std::size_t count);
  T &operator[](std::size_t at) { return items_[at]; }
  const T &operator[](std::size_t at) const { return items_[at]; }
  T &back() { return items_.back(); }
  const T &back() const { return items_.back(); }
  T &front() { return items_.front(); }
  const T &front() const { return items_.front(); }

  bool contains(const T &item) const {
    return std::find(items_.begin(), items_.end(), item) != items_.end();
  }
  bool empty() const { return items_.empty(); }
  std::size_t size() const { return items_.size(); }
  auto begin() { return items_.begin(); }
  auto end() { return items_.end(); }
  auto begin() const { return items_.begin(); }
  auto end() const { return items_.end(); }
  std::vector<T> &items() { return items_; } ///< For algorithms that insert and erase.
  const std::vector<T> &items() const { return items_; }

  bool operator==(const List &other) const;

private:
  std::vector<T> items_;
  bool present_ = false;
};

// Not inline: Instances.def has these compiled once.
template <class T> List<T>::List(const List &) = default;
template <class T> List<T> &List<T>::operator=(const List &) = default;
template <class T> List<T> &List<T>::operator=(List &&) noexcept = default;
template <class T> List<T>::~List() = default;
template <class T> T &List<T>::push_back(T item) {
  return items_.emplace_back(std::move(item));
}
template <class T> T &List<T>::emplace_back() {
  return items_.emplace_back();
}
template <class T> void List<T>::reserve(std::size_t count) {
  items_.reserve(count);
}
template <class T> bool List<T>::operator==(const List &other) const {
  return isPresent() == other.isPresent() && items_ == other.items_;
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
  NamedMap(std::initializer_list<Member> members) : present_(true) {
    for (const Member &member : members)
      set(member.first, member.second);
  }

  bool isPresent() const { return present_ || !members_.empty(); }
  void markPresent() { present_ = true; } ///< Stated even while empty.
  void reset() { *this = NamedMap(); }    ///< Absent again.

  T *find(std::string_view name) {
    std::size_t at = position(name);
    return at == members_.size() ? nullptr : &members_[at].second;
  }
  const T *find(std::string_view name) const {
    std::size_t at = position(name);
    return at == members_.size() ? nullptr : &members_[at].second;
  }
  bool contains(std::string_view name) const { return position(name) != members_.size(); }

  /// The value of that name, added with its default at the end when there is none.
  T &operator[](std::string_view name);
  /// Replaces the value in its place, or adds it at the end.
  T &set(std::string_view name, T value);
  bool erase(std::string_view name);
  /// Puts the members in the order of `less`, which compares two Members.
  template <class Less> void sort(Less less) {
    std::stable_sort(members_.begin(), members_.end(), less);
    index_.rebuild(members_.size(), names());
  }

  void reserve(std::size_t count);
  bool empty() const { return members_.empty(); }
  std::size_t size() const { return members_.size(); }
  auto begin() { return members_.begin(); }
  auto end() { return members_.end(); }
  auto begin() const { return members_.begin(); }
  auto end() const { return members_.end(); }

  bool operator==(const NamedMap &other) const;

private:
  template <class... Arguments> T &append(Arguments &&...arguments) {
    members_.emplace_back(std::forward<Arguments>(arguments)...);
    index_.added(members_.size(), names());
    return members_.back().second;
  }
  std::size_t position(std::string_view name) const {
    return index_.find(name, members_.size(), names());
  }
  auto names() const {
    return [this](std::size_t at) -> std::string_view { return members_[at].first; };
  }

  std::vector<Member> members_;
  NameIndex index_;
  bool present_ = false;
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
  if (at == members_.size())
    return false;
  members_.erase(members_.begin() + static_cast<std::ptrdiff_t>(at));
  index_.rebuild(members_.size(), names());
  return true;
}
template <class T> void NamedMap<T>::reserve(std::size_t count) {
  members_.reserve(count);
}
template <class T> bool NamedMap<T>::operator==(const NamedMap &other) const {
  return isPresent() == other.isPresent() && members_ == other.members_;
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
