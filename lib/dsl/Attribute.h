// The language's attributes: one row each says where it may stand, what arguments it takes, what it
// does to the model, and how it is explained.
#pragma once

#include "source/Annotation.h"
#include "support/Diagnostic.h"

#include <span>
#include <string_view>

namespace oapigen::dsl {

/// Where an attribute can stand; combined with `|`.
enum class On : unsigned {
  Nothing = 0,
  Function = 1 << 0, ///< Functions and member functions.
  Parameter = 1 << 1,
  Class = 1 << 2,  ///< Structs, classes and their templates.
  Member = 1 << 3, ///< Non-static data members, bit-fields included.
  Enum = 1 << 4,
  Enumerator = 1 << 5,
  Alias = 1 << 6,
  Namespace = 1 << 7,
  Document = 1 << 8, ///< An empty declaration at namespace scope.
  Base = 1 << 9,     ///< A base-specifier.
};
constexpr On operator|(On left, On right) {
  return static_cast<On>(static_cast<unsigned>(left) | static_cast<unsigned>(right));
}
constexpr bool contains(On set, On one) {
  return (static_cast<unsigned>(set) & static_cast<unsigned>(one)) != 0;
}

enum class ArgumentKind {
  String,
  MediaType, ///< A string with a slash.
  Integer,
  Count,  ///< An integer that is not negative.
  Number, ///< An integer or a floating-point constant.
  Boolean,
  Status,   ///< An integer from 100 to 599, "4XX" and the like, or "default".
  Constant, ///< Any constant; text stands for itself.
  Json,     ///< A string that holds a JSON text.
  Type,     ///< `oapi::type<T>`
  Options,  ///< A structure of namespace `oapi`, named by `structure`.
};

struct ArgumentSpec {
  std::string_view name;
  ArgumentKind kind = ArgumentKind::String;
  bool optional = false;
  bool repeated = false; ///< Only the last one: any number of them, at least one unless optional.
  std::string_view structure = {}; ///< Options: "Info"; one of several: "ApiKey|Http"
};

struct Attribute; // the row: AttributeTable.h

/// All rows' names in the order of the table: what the front end registers with Clang.
std::span<const std::string_view> attributeNames();
bool isAttribute(std::string_view name);

/// Whether the attribute's argument of that index is a number in each of its forms.
bool isNumeric(std::string_view attribute, std::size_t index);

/// Whether the attribute can be written with arguments, or, if `!hasArguments`, without any.
bool canBeWritten(std::string_view attribute, bool hasArguments);

/// Whether the attribute's argument of that index can be a text that stands for itself: no JSON.
bool isText(std::string_view attribute, std::size_t index);

/// Whether the attribute's argument of that index, or one behind it that need not be, is a plain
/// `oapi::type<T>`: not where there are types that say more, as `oapi::Tagged<T>` does.
bool takesType(std::string_view attribute, std::size_t index);

/// The attribute whose name is nearest to a misspelt one; empty when none is near.
std::string_view suggest(std::string_view misspelt);

/// Reports what is wrong with an annotation by itself: a place where it may not stand, too few, too
/// many or wrong arguments, a text that does not have the required form. True when nothing is.
bool check(const source::Annotation &annotation, On target, Diagnostics &out);

/// Whether the arguments are right in some place where the attribute may stand.
bool fitsAnywhere(const source::Annotation &annotation);

/// Reports an annotation that stands twice on one declaration and may not.
void checkRepetition(const source::Annotations &annotations, Diagnostics &out);

} // namespace oapigen::dsl
