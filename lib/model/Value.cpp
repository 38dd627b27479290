// JSON values: members, kinds, and the equality that looks at the mathematical value of numbers.
#include "model/Value.h"

#include <cmath>
#include <limits>

namespace oapigen {

Object::Object(std::initializer_list<Member> members) {
  for (const Member &member : members)
    set(member.first, member.second);
}

auto Object::names() const {
  return [this](std::size_t at) -> std::string_view { return members_[at].first; };
}

const Value *Object::find(std::string_view name) const {
  std::size_t at = index_.find(name, members_.size(), names());
  return at == members_.size() ? nullptr : &members_[at].second;
}

Value *Object::find(std::string_view name) {
  return const_cast<Value *>(std::as_const(*this).find(name));
}

Value &Object::set(std::string name, Value value) {
  if (Value *found = find(name))
    return *found = std::move(value);
  return append(std::move(name), std::move(value));
}

Value &Object::append(std::string name, Value value) {
  members_.emplace_back(std::move(name), std::move(value));
  index_.added(members_.size(), names());
  return members_.back().second;
}

bool Object::erase(std::string_view name) {
  std::size_t at = index_.find(name, members_.size(), names());
  if (at == members_.size())
    return false;
  members_.erase(members_.begin() + static_cast<std::ptrdiff_t>(at));
  index_.rebuild(members_.size(), names());
  return true;
}

Value Object::take(std::string_view name) {
  Value *found = find(name);
  if (!found)
    return nullptr;
  Value value = std::move(*found);
  erase(name);
  return value;
}

bool Object::empty() const {
  return members_.empty();
}
std::size_t Object::size() const {
  return members_.size();
}
std::vector<Object::Member>::const_iterator Object::begin() const {
  return members_.begin();
}
std::vector<Object::Member>::const_iterator Object::end() const {
  return members_.end();
}
std::vector<Object::Member>::iterator Object::begin() {
  return members_.begin();
}
std::vector<Object::Member>::iterator Object::end() {
  return members_.end();
}
bool Object::operator==(const Object &other) const {
  return members_ == other.members_;
}

bool Value::isInteger() const {
  return asInt() || asUnsigned();
}

double Value::toDouble() const {
  if (auto *number = asInt())
    return static_cast<double>(*number);
  if (auto *number = asUnsigned())
    return static_cast<double>(*number);
  auto *number = asDouble();
  return number ? *number : 0;
}

std::string_view Value::kind() const {
  constexpr std::string_view kKinds[] = {"null",   "boolean", "integer", "integer",
                                         "number", "string",  "array",   "object"};
  return kKinds[data_.index()];
}

void Value::setUnsigned(std::uint64_t value) {
  if (value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
    data_ = static_cast<std::int64_t>(value);
  else
    data_ = value;
}

namespace {

/// The double as the integer that it is, if it is one that Values hold.
Value integral(double number) {
  if (std::trunc(number) != number)
    return number;
  if (number >= -0x1p63 && number < 0x1p63)
    return static_cast<std::int64_t>(number);
  if (number > 0 && number < 0x1p64)
    return static_cast<std::uint64_t>(number);
  return number;
}

Value normalized(const Value &number) {
  return number.asDouble() ? integral(*number.asDouble()) : number;
}

bool sameArray(const Array &left, const Array &right) {
  if (left.size() != right.size())
    return false;
  for (std::size_t at = 0; at != left.size(); ++at)
    if (!sameValue(left[at], right[at]))
      return false;
  return true;
}

bool sameObject(const Object &left, const Object &right) {
  if (left.size() != right.size())
    return false;
  for (const auto &[name, value] : left) {
    const Value *other = right.find(name);
    if (!other || !sameValue(value, *other))
      return false;
  }
  return true;
}

} // namespace

bool sameValue(const Value &left, const Value &right) {
  if (left.asArray() && right.asArray())
    return sameArray(*left.asArray(), *right.asArray());
  if (left.asObject() && right.asObject())
    return sameObject(*left.asObject(), *right.asObject());
  if (left.isNumber() && right.isNumber())
    return normalized(left) == normalized(right);
  return left == right;
}

std::string kindPhrase(const Value &value) {
  std::string kind(value.kind());
  if (value.isNull())
    return kind;
  bool vowel = std::string_view("aeiou").find(kind.front()) != std::string_view::npos;
  return (vowel ? "an " : "a ") + kind;
}

} // namespace oapigen
