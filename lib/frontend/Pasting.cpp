// Pieces of `api` matter where a pasting macro is used, and in what macros stand for. A macro
// pastes when it mentions one that does, or can make the name of one; a call of it does not go
// beyond the file in which it begins, so that all words of such a file count.
#include "frontend/Pasting.h"

#include <algorithm>

namespace oapigen::frontend {
namespace {

bool canJoin(unsigned pieces) {
  const auto has = [&](unsigned some) { return (pieces & some) == some; };
  return has(kA | kPi) || has(kAp | kI) || has(kA | kP | kI);
}

/// Such names are the implementation's, which writes their beginning where it pastes them.
bool isReserved(llvm::StringRef name) {
  return name.starts_with("__");
}

class Pasting {
public:
  explicit Pasting(const std::vector<const TextScan *> &texts) {
    for (const TextScan *text : texts)
      for (const MacroText &macro : text->macros)
        macros_.push_back(&macro);
    while (grow())
      ;
  }

  bool isThere() const { return !names_.empty(); }
  bool isUsedIn(const TextScan &text) const {
    return std::any_of(names_.begin(), names_.end(),
                       [&](const std::string &name) { return text.words.contains(name); });
  }

private:
  bool grow() {
    const std::size_t size = names_.size();
    for (const MacroText *macro : macros_)
      if (!names_.contains(macro->name) && pastes(*macro))
        names_.insert(macro->name);
    return names_.size() != size;
  }

  bool pastes(const MacroText &macro) const {
    return std::any_of(macro.pastes.begin(), macro.pastes.end(),
                       [&](const MacroText::Paste &paste) {
                         return paste.canGiveScope || canName(paste);
                       }) ||
           std::any_of(macro.words.begin(), macro.words.end(),
                       [&](const std::string &word) { return names_.contains(word); });
  }

  /// Whether what is pasted can be the name of a macro that pastes.
  bool canName(const MacroText::Paste &paste) const {
    return std::any_of(names_.begin(), names_.end(), [&](const std::string &name) {
      return (!isReserved(name) || isReserved(paste.front)) && name.starts_with(paste.front) &&
             name.ends_with(paste.back);
    });
  }

  std::vector<const MacroText *> macros_;
  std::unordered_set<std::string> names_;
};

} // namespace

bool canPasteScope(const std::vector<const TextScan *> &texts) {
  unsigned inMacros = kNoPieces, all = kNoPieces;
  for (const TextScan *text : texts) {
    inMacros |= text->macroPieces;
    all |= text->macroPieces | text->pieces;
  }
  if (!canJoin(all))
    return false;
  const Pasting pasting(texts);
  unsigned used = inMacros;
  for (const TextScan *text : texts)
    if (pasting.isUsedIn(*text))
      used |= text->pieces;
  return pasting.isThere() && canJoin(used);
}

} // namespace oapigen::frontend
