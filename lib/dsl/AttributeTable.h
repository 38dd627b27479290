// The rows of the attribute table: each attribute described once.
//
// Registration with Clang, checks, effects, the reference and the spelling suggestions read these
// rows. An attribute that only sets fields of one object needs nothing but its row; one that
// changes how C++ is read is looked up by its name in lib/mapping.
#pragma once

#include "dsl/Attribute.h"
#include "model/Fragment.h"

#include <string>
#include <vector>

namespace oapigen::dsl {

class Given;

/// One way to write the attribute: where it stands, and the arguments it takes there.
struct Form {
  On places = On::Nothing;
  std::vector<ArgumentSpec> arguments = {};
};

/// For which types an attribute of a schema can hold; combined with `|`.
enum class Holds : unsigned {
  Always = 0,
  Numbers = 1 << 0,
  Strings = 1 << 1,
  Arrays = 1 << 2,
  Objects = 1 << 3,
  Enums = 1 << 4,
};

enum class Repeat { Once, Many };

/// What an attribute sets. Each is optional; none at all: the mapping looks it up by name.
struct Effects {
  void (*schema)(Schema &, const Given &) = nullptr;
  void (*parameter)(Parameter &, const Given &) = nullptr; ///< In place of `schema` on parameters.
  void (*operation)(Operation &, const Given &) = nullptr;
  void (*document)(OpenAPI &, const Given &) = nullptr;
  /// With `at`: adds the places of what is below that pointer under other names than the arguments.
  void (*locate)(const Given &, const std::string &pointer, Origins &) = nullptr;
};

/// What is wrong with an annotation's arguments, as a sentence; an empty one: nothing.
struct Complaint {
  std::string text = {};
  std::size_t argument = 0; ///< Which one it is.
  std::string part = {};    ///< What in its value: a pointer.
  std::string hint = {};    ///< What to do about it, where the text does not say it.
};

struct Attribute {
  std::string_view name;
  std::vector<Form> forms;
  Repeat repeat = Repeat::Once;
  Effects effects = {};
  Holds holdsFor = Holds::Always;
  /// The field of the object that it sets, where that is one: what is wrong there is shown here.
  std::string_view field = {};
  /// On the document: the pointer of the object that it sets; `{argument}` stands for its text.
  std::string_view at = {};
  std::string_view help;    ///< One line for the reference.
  std::string_view example; ///< A declaration that uses it.
  /// What is wrong with the arguments beyond their kinds.
  Complaint (*problem)(const source::Annotation &) = nullptr;
  /// Repeat::Many: how many of the first arguments must not be the same twice on one declaration.
  std::size_t key = 0;
};

/// Every row, in the order of the reference.
const std::vector<Attribute> &attributes();

/// The row of that name, or nullptr.
const Attribute *findAttribute(std::string_view name);

/// The first form of `attribute` that may stand on `target`, or nullptr.
const Form *formFor(const Attribute &attribute, On target);

/// Whether there is an attribute of that name which may stand on `target`.
bool mayStandOn(std::string_view name, On target);

/// The form that `annotation`'s arguments fit; if they fit none, the first that may stand there.
const Form *formFor(const Attribute &attribute, On target, const source::Annotation &annotation);

} // namespace oapigen::dsl
