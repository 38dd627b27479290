// Fragments ⇄ texts: the object files of `oapi-gen compile`, `oapi-gen link`, and caches.
//
// JSON, as schemas/fragment.schema.json describes it. A text is for the version of the program that
// wrote it, and says which one that is.
#pragma once

#include "model/Fragment.h"
#include "model/Value.h"
#include "support/Diagnostic.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace oapigen {

/// How the name of a file in a place is written into a text, or what a written one stands for.
using RenameFile = std::function<std::string(const std::string &)>;

/// What a text says beside the fragment.
struct FragmentHead {
  std::string tool; ///< The program's version.
  Object settings;  ///< Those that the fragment was made with, as far as they change its meaning.
  bool operator==(const FragmentHead &) const = default;
};

struct StoredFragment {
  FragmentHead head;
  Fragment fragment; ///< Without `files`.
};

/// The text; the same fragment gives the same bytes. `rename` is asked once for each file that
/// places name; without it, names stay as they are.
std::string writeFragment(const Fragment &fragment, const FragmentHead &head,
                          const RenameFile &rename = {});

/// What `text`, which stands in `file`, says; nothing and one error when it is no fragment, or one
/// of another version than `tool`.
std::optional<StoredFragment> readFragment(std::string_view text, const std::string &file,
                                           const std::string &tool, Diagnostics &out,
                                           const RenameFile &rename = {});

} // namespace oapigen
