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

/// An option structure, and all inside it, with the members of its JSON text `extensions` beside
/// its own; nothing when such a text is no JSON object with names that begin with "x-".
std::optional<Value> withExtensions(const Value &structure);

/// The members of a structure as an object of the model; an empty one where they don't fit.
template <class T> T objectOf(const Value &value) {
  Diagnostics ignored;
  return fromValue<T>(value, {}, ignored).value_or(T());
}

class Given {
public:
  /// `place` is where the annotation stands.
  Given(const source::Annotation &annotation, On place, TypeMapper &types);

  bool has(std::string_view argument) const { return find(argument) != nullptr; }
  const Form &form() const { return form_; }
  /// The place of the argument, or of what is at the pointer `part` in its value; the annotation's
  /// when it is not given.
  Where whereOf(std::string_view argument, std::string_view part = {}) const {
    return annotation_.whereOf(find(argument), part);
  }
  Where whereOf(const source::Argument *argument, std::string_view part = {}) const {
    return annotation_.whereOf(argument, part);
  }
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
  /// Which of the option structures that the argument may be it is: "ApiKey"; empty when none.
  std::string structureName(std::string_view argument) const;
  /// The object that an option structure or a JSON text describes; an empty one when none is given.
  template <class T> T as(std::string_view argument) const {
    return objectOf<T>(structure(argument));
  }
  /// The same for each of a repeated argument.
  template <class T> std::vector<T> allAs(std::string_view argument) const {
    std::vector<T> result;
    for (const source::Argument *one : all(argument))
      result.push_back(objectOf<T>(withExtensions(one->value).value_or(Value())));
    return result;
  }
  /// The members of an option structure that were set, as they are called in it.
  Value structure(std::string_view argument) const;
  /// All arguments of a repeated one, in order.
  std::vector<const source::Argument *> all(std::string_view argument) const;
  std::vector<Schema> schemas(std::string_view argument) const;
  Schema schemaOf(const source::Type &type) const { return types_.schemaOf(type); }

private:
  const source::Argument *find(std::string_view argument) const;
  const source::Annotation &annotation_;
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

/// The structures that an argument of kind Options may be.
std::vector<std::string_view> structuresOf(const ArgumentSpec &spec);

} // namespace oapigen::dsl
