// A deep-copying owner for types that contain themselves.
#pragma once

#include <memory>
#include <utility>

namespace oapigen {

/// An optional value on the heap, copied deeply: what std::optional is, for a type that contains
/// itself.
template <class T> class Box {
public:
  using value_type = T;
  Box() = default;
  Box(T value) : value_(std::make_unique<T>(std::move(value))) {}
  Box(const Box &other);
  Box(Box &&) noexcept = default;
  Box &operator=(const Box &other);
  Box &operator=(Box &&) noexcept;
  ~Box();

  bool has_value() const { return value_ != nullptr; }
  explicit operator bool() const { return has_value(); }
  T &operator*() { return *value_; }
  const T &operator*() const { return *value_; }
  T *operator->() { return value_.get(); }
  const T *operator->() const { return value_.get(); }
  T &emplace() { return *(value_ = std::make_unique<T>()); }
  T &emplace(T value) { return *(value_ = std::make_unique<T>(std::move(value))); }
  void reset() { value_.reset(); }

  bool operator==(const Box &other) const;

private:
  std::unique_ptr<T> value_;
};

// Not inline: Instances.def has these compiled once.
template <class T>
Box<T>::Box(const Box &other)
    : value_(other.value_ ? std::make_unique<T>(*other.value_) : nullptr) {}
template <class T> Box<T> &Box<T>::operator=(const Box &other) {
  return *this = Box(other);
}
template <class T> Box<T> &Box<T>::operator=(Box &&) noexcept = default;
template <class T> Box<T>::~Box() = default;
template <class T> bool Box<T>::operator==(const Box &other) const {
  return has_value() == other.has_value() && (!has_value() || *value_ == *other.value_);
}

} // namespace oapigen
