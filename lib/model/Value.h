// A JSON value with everything kept: order of members, exact 64-bit integers, doubles.
//
// The common currency between C++ constants, the model, and the texts: examples, defaults and
// extensions are Values, and a whole document becomes one on its way to JSON or YAML.
#pragma once

#include "model/NameIndex.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace oapigen {

class Value;
using Array = std::vector<Value>;

/// Members in insertion order; names are unique if the writer keeps to `set`.
class Object {
public:
  using Member = std::pair<std::string, Value>;
  Object() = default;
  Object(std::initializer_list<Member> members);

  const Value *find(std::string_view name) const; ///< nullptr: no such member.
  Value *find(std::string_view name);
  /// Replaces the member of that name in its place, or adds it at the end.
  Value &set(std::string name, Value value);
  /// Adds without looking for the name: for writers that know it is new.
  Value &append(std::string name, Value value);
  bool erase(std::string_view name);
  /// Erases the member and returns its value; null when there is none.
  Value take(std::string_view name);

  bool empty() const;
  std::size_t size() const;
  std::vector<Member>::const_iterator begin() const;
  std::vector<Member>::const_iterator end() const;
  std::vector<Member>::iterator begin();
  std::vector<Member>::iterator end();
  bool operator==(const Object &) const; ///< The same members in the same order.

private:
  auto names() const;
  std::vector<Member> members_;
  NameIndex index_;
};

class Value {
public:
  Value(std::nullptr_t = nullptr) {}
  Value(bool value) : data_(value) {}
  Value(int value) : data_(std::int64_t{value}) {}
  Value(unsigned value) : data_(std::int64_t{value}) {}
  Value(long value) : data_(std::int64_t{value}) {}
  Value(long long value) : data_(std::int64_t{value}) {}
  Value(unsigned long value) { setUnsigned(value); }
  Value(unsigned long long value) { setUnsigned(value); }
  Value(double value) : data_(value) {}
  Value(std::string value) : data_(std::move(value)) {}
  Value(std::string_view value) : data_(std::string(value)) {}
  Value(const char *value) : data_(std::string(value)) {}
  Value(Array value) : data_(std::move(value)) {}
  Value(Object value) : data_(std::move(value)) {}

  bool isNull() const { return std::holds_alternative<std::nullptr_t>(data_); }
  bool isInteger() const; ///< Held as an integer; a double without fraction is none.
  bool isNumber() const { return isInteger() || asDouble(); }

  const bool *asBool() const { return std::get_if<bool>(&data_); }
  const std::int64_t *asInt() const { return std::get_if<std::int64_t>(&data_); }
  /// Only integers above the range of int64_t are held like this.
  const std::uint64_t *asUnsigned() const { return std::get_if<std::uint64_t>(&data_); }
  const double *asDouble() const { return std::get_if<double>(&data_); }
  const std::string *asString() const { return std::get_if<std::string>(&data_); }
  const Array *asArray() const { return std::get_if<Array>(&data_); }
  const Object *asObject() const { return std::get_if<Object>(&data_); }
  Array *asArray() { return std::get_if<Array>(&data_); }
  Object *asObject() { return std::get_if<Object>(&data_); }

  /// The number as a double, rounded where it must be; 0 when it is no number.
  double toDouble() const;
  /// "null", "boolean", "integer", "number", "string", "array", "object".
  std::string_view kind() const;

  template <class Visitor> decltype(auto) visit(Visitor &&visitor) const {
    return std::visit(std::forward<Visitor>(visitor), data_);
  }
  bool operator==(const Value &) const = default;

private:
  void setUnsigned(std::uint64_t value);
  std::variant<std::nullptr_t, bool, std::int64_t, std::uint64_t, double, std::string, Array,
               Object>
      data_ = nullptr;
};

/// Equal whatever the order of members, numbers by their mathematical value (1 == 1.0): the
/// equality of JSON Schema 2020-12, 4.2.2.
bool sameValue(const Value &left, const Value &right);

/// The kind with its article, for messages: "an array", "a string", "null".
std::string kindPhrase(const Value &value);

} // namespace oapigen
