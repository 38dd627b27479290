// One annotation's arguments, found by the names that the attribute's row gives them.
//
// Only for annotations that passed `check`: then every argument has the kind its row asks for.
#pragma once

#include "dsl/AttributeTable.h"
#include "dsl/TypeMapper.h"
#include "model/Read.h"
#include "source/Annotation.h"

#include <string>
#include <string_view>
#include <vector>

namespace oapigen::dsl {

class Given {
public:
  Given(const source::Annotation &annotation, const Form &form, TypeMapper &types);

  bool has(std::string_view argument) const { return find(argument) != nullptr; }
  /// The argument's text; empty when it is not given.
  std::string text(std::string_view argument) const;
  /// The constant; null when it is not given.
  Value constant(std::string_view argument) const;
  /// A flag that means true unless it says false.
  bool flag(std::string_view argument) const;
  /// A size or length.
  std::uint64_t count(std::string_view argument) const;
  /// The value of the JSON text.
  Value json(std::string_view argument) const;
  Schema schema(std::string_view argument) const;
  const source::Type *type(std::string_view argument) const;
  /// The object that an option structure or a JSON text describes; an empty one when none is given.
  template <class T> T as(std::string_view argument) const {
    Diagnostics ignored;
    return fromValue<T>(structure(argument), {}, ignored).value_or(T());
  }
  /// All arguments of a repeated one, in order.
  std::vector<const source::Argument *> all(std::string_view argument) const;
  std::vector<Schema> schemas(std::string_view argument) const;

private:
  const source::Argument *find(std::string_view argument) const;
  /// An option structure as the object it is, or a JSON text's value.
  Value structure(std::string_view argument) const;

  const Form &form_;
  TypeMapper &types_;
  std::vector<std::vector<const source::Argument *>> matched_; ///< By index in the form's list.
};

/// Which arguments of `annotation` stand for which of the form's: an optional one whose kind does
/// not fit is passed over. `problem` is the index of the first argument that fits nothing, or -1.
struct Match {
  std::vector<std::vector<const source::Argument *>> arguments;
  int problem = -1;
  /// The first required one that is not given, or nullptr.
  const ArgumentSpec *missing = nullptr;
};
Match match(const source::Annotation &annotation, const Form &form);

/// Whether the argument can stand for the specification.
bool fits(const source::Argument &argument, const ArgumentSpec &spec);

} // namespace oapigen::dsl
