// One attribute as it was written on a declaration, its arguments evaluated.
#pragma once

#include "model/Pointer.h"
#include "model/Value.h"
#include "source/Type.h"
#include "support/Where.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace oapigen::source {

/// One argument: a constant, or a type given as `oapi::type<T>`.
struct Argument {
  /// The constant. A structure is an object of those of its members that were set; an enumerator
  /// is its name as a string. Null for a type.
  Value value;
  std::optional<Type> type; ///< Given as `oapi::type<T>`.
  /// The class of a structure without its namespace ("Info", "Param"); else empty.
  std::string structure;
  Where where;
  /// The places of a structure's members and of the elements of its lists, by their pointers in
  /// `value`: "/schemes/0".
  Places inside = {};
  /// Of an enumerator that C++ takes for a number as well: that number.
  std::optional<Value> number = {};
  bool operator==(const Argument &) const = default;
};

/// `[[api::name(arguments)]]`
struct Annotation {
  std::string name; ///< Without the scope: "minimum". Always a row of the attribute table.
  std::vector<Argument> arguments;
  Where where; ///< The attribute's name.
  /// The place of `argument`, or of what is at the pointer `part` in its value; where that is not
  /// known, of what is around it, and at last the attribute's name.
  Where whereOf(const Argument *argument, std::string_view part = {}) const;
  /// The same for the argument of that index, if there is one.
  Where whereOfIndex(std::size_t index, std::string_view part = {}) const;
  bool operator==(const Annotation &) const = default;
};

/// All annotations of one declaration in the order of writing.
class Annotations {
public:
  void add(Annotation annotation) { all_.push_back(std::move(annotation)); }
  /// The last one of that name, or nullptr. `name` has to be a row of the attribute table.
  const Annotation *find(std::string_view name) const;
  bool has(std::string_view name) const { return find(name) != nullptr; }
  /// Takes note that an attribute stood there that is in error, and reported: of that name, or of
  /// one that is not known ("").
  void lose(std::string name) { lost_.push_back(std::move(name)); }
  /// Whether an attribute that is in error can be one for whose name `isOne` holds: what is missing
  /// then is no news.
  template <class Predicate> bool mayHaveLost(Predicate isOne) const {
    return std::any_of(lost_.begin(), lost_.end(),
                       [&](const std::string &name) { return name.empty() || isOne(name); });
  }
  auto begin() const { return all_.begin(); }
  auto end() const { return all_.end(); }
  bool empty() const { return all_.empty(); }
  bool operator==(const Annotations &) const = default;

private:
  std::vector<Annotation> all_;
  std::vector<std::string> lost_;
};

} // namespace oapigen::source
