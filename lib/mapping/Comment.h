// Doc comment → the texts of the document.
//
// Doxygen's commands (with @ or \) name the parts; Markdown is kept as it is. Sections that speak
// to C++ readers alone (@tparam, @throws, @see …) are left out.
#pragma once

#include "source/Declarations.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace oapigen::mapping {

struct Comment {
  std::string summary;                                        ///< The first sentence, on one line.
  std::string description;                                    ///< What follows it; lines are kept.
  std::string whole;                                          ///< Both, as they stood.
  std::map<std::string, std::string, std::less<>> parameters; ///< @param name
  std::string result;                                         ///< @return
  std::map<std::string, std::string, std::less<>> statuses;   ///< @retval 404
  std::optional<std::string> deprecated;                      ///< @deprecated
  /// The offsets in the text of the names of parameters and of the statuses.
  std::map<std::string, std::size_t, std::less<>> places;
};

/// `text` is the comment without its markers.
Comment parseComment(std::string_view text);

/// Where the comment of the function names a parameter or a status; the function itself when it
/// does not.
Where whereNamed(const source::Function &function, const Comment &comment, std::string_view name);

/// `text` with a last paragraph that says why something is deprecated, or what replaces it: the
/// words of @deprecated, else those of the standard attribute. Without such words it is `text`.
std::string withDeprecation(std::string text, const Comment &comment,
                            const std::optional<std::string> &attribute);

} // namespace oapigen::mapping
