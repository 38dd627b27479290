// Reads backwards from an error to the attribute around it, if there is one.
#include "frontend/ForeignAttribute.h"

#include "dsl/Attribute.h"
#include "frontend/NameText.h"

namespace oapigen::frontend {
namespace {

/// Longer attributes are not expected; the text is only read when there is an error.
constexpr std::size_t kReach = 4000;

/// The position of the parenthesis that is open at the end of `text`; npos if none is.
std::size_t openParenthesis(llvm::StringRef text) {
  int depth = 0;
  std::size_t outermost = llvm::StringRef::npos;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '(' && depth++ == 0)
      outermost = i;
    else if (text[i] == ')' && depth > 0)
      --depth;
  }
  return depth > 0 ? outermost : llvm::StringRef::npos;
}

} // namespace

bool isInForeignAttribute(const clang::SourceManager &sources, clang::SourceLocation location) {
  if (location.isInvalid())
    return false;
  auto [file, offset] = sources.getDecomposedLoc(sources.getFileLoc(location));
  llvm::StringRef text = sources.getBufferData(file).take_front(offset);
  text = text.take_back(kReach);
  const std::size_t open = text.rfind("[[");
  if (open == llvm::StringRef::npos || text.substr(open).contains("]]"))
    return false;
  llvm::StringRef attribute = text.substr(open + 2);
  const std::size_t arguments = openParenthesis(attribute);
  if (arguments == llvm::StringRef::npos)
    return false;
  llvm::StringRef head = attribute.take_front(arguments).rtrim();
  const llvm::StringRef name = head.take_back(
      head.size() - (head.find_last_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                           "0123456789_") +
                     1));
  if (!dsl::isAttribute(name.str()))
    return false;
  head = head.drop_back(name.size()).rtrim();
  if (head.consume_back("::")) {
    head = head.rtrim();
    return !head.ends_with("api") || (head.size() > 3 && isNameCharacter(head[head.size() - 4]));
  }
  return !attribute.ltrim().starts_with("using");
}

} // namespace oapigen::frontend
