// What the files of a unit say to each other: what each states, and what can be told by it. From
// this it follows whether units that were read one by one, and kept, give what one unit of all
// their files would.
//
// The argument. In one unit of all, a part can only be read otherwise than alone if something
// reaches it that is written in a file which it does not include itself. All such things are
// statements here: names of namespaces, of what is in them, and of macros; what has no name, such
// as operators, specialisations, using-directives, deriving classes. A name only reaches those who
// write it, and, unless it is a macro or global, each of the namespaces around it; so a statement
// has the words without which nobody notices it. A unit's words are all that its preprocessor has
// met, whatever for; names are not looked for among those that only stand in headers that are the
// program's own. A file that two parts include is read once in one unit of all: it has to be
// one that guards itself, and must have stated the same in both. In the unit of all it is read where
// the first part has it, which may be earlier than where another part does: so if other files of a
// part could mean what it states before it does, the same has to be so in each part that has it.
// What is left is an obstacle: state of the compiler that is no name (`#pragma pack`,
// `__COUNTER__`).
//
// What is in the namespace std, or has a reserved name, and stands in a header of the compiler's or
// of its libraries, is left out: each standard header may include any other one, so code that
// depends on it is none to rely on. Only macros such as __cpp_lib_optional concern whoever writes
// their names. Hashes take the place of words.
#pragma once

#include "cache/Packed.h"

#include <cstdint>
#include <string>
#include <vector>

namespace oapigen::cache {

/// Why parts cannot be read by themselves, and a file where that is to be seen, if there is one.
struct Dependence {
  std::string reason; ///< Empty: they can.
  std::string file;
};

struct Footprint {
  /// What a file says that concerns each unit which does not include that file, but has met all
  /// `words`, and includes all `files`.
  struct Statement {
    std::uint32_t file = 0;           ///< Of `files` below, as those that follow.
    std::vector<std::uint64_t> words; ///< Sorted.
    std::vector<std::uint32_t> files; ///< Sorted.
    auto operator<=>(const Statement &) const = default;
  };

  /// That `reading` could mean some of what `stating` states before it was stated.
  struct Early {
    std::uint32_t stating = 0, reading = 0; ///< Of `files` below.
    std::uint64_t statements = 0;           ///< The sum of their hashes, to tell them apart.
  };

  /// Why the unit cannot be a part of a larger one; empty: it can.
  Dependence obstacle;
  std::vector<std::string> files; ///< Absolute; each once.
  /// Those of `files` that give something each time they are included.
  std::vector<std::uint32_t> unguarded;
  std::vector<std::uint64_t> words;  ///< Sorted, each once.
  std::vector<Statement> statements; ///< Sorted, each once.
  /// The same of files that may state it in one unit and not in another.
  std::vector<Statement> varying;
  std::vector<Early> early; ///< Each pair of files once.
  /// How many instances of one template there are at most: a unit must not have too many.
  std::uint64_t instances = 0;

  /// The same of equal statements in all units.
  std::uint64_t hashOf(const Statement &statement) const;

  void pack(Packer &out) const;
  static Footprint unpack(Unpacker &in);
};

std::uint64_t wordOf(std::string_view name);

/// Whether one unit of all would give what these together give.
Dependence dependenceOf(const std::vector<const Footprint *> &parts, std::uint64_t mostInstances);

} // namespace oapigen::cache
