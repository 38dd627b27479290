// Follows the preprocessor of a light run. Once it has given up, what is included is empty, so that
// the rest of the parse is short.
#pragma once

#include "frontend/LightRun.h"

#include <clang/Lex/PPCallbacks.h>

namespace oapigen::frontend {

class LightWatch : public clang::PPCallbacks {
public:
  LightWatch(LightRun &run, clang::Preprocessor &preprocessor)
      : run_(run), preprocessor_(preprocessor) {}

  void FileChanged(clang::SourceLocation location, FileChangeReason reason,
                   clang::SrcMgr::CharacteristicKind kind, clang::FileID) override;
  void InclusionDirective(clang::SourceLocation hash, const clang::Token &, llvm::StringRef name,
                          bool, clang::CharSourceRange, clang::OptionalFileEntryRef file,
                          llvm::StringRef, llvm::StringRef, const clang::Module *, bool,
                          clang::SrcMgr::CharacteristicKind) override;

  void MacroDefined(const clang::Token &name, const clang::MacroDirective *) override;
  void If(clang::SourceLocation, clang::SourceRange condition, ConditionValueKind) override {
    look(condition);
  }
  void Elif(clang::SourceLocation, clang::SourceRange condition, ConditionValueKind,
            clang::SourceLocation) override {
    look(condition);
  }
  void Ifdef(clang::SourceLocation, const clang::Token &name,
             const clang::MacroDefinition &) override {
    look(name.getLocation());
  }
  void Ifndef(clang::SourceLocation, const clang::Token &name,
              const clang::MacroDefinition &) override {
    look(name.getLocation());
  }
  void Elifdef(clang::SourceLocation, const clang::Token &name,
               const clang::MacroDefinition &) override {
    look(name.getLocation());
  }
  void Elifndef(clang::SourceLocation, const clang::Token &name,
                const clang::MacroDefinition &) override {
    look(name.getLocation());
  }

private:
  void look(clang::SourceRange condition);
  bool isOfUser(clang::SourceLocation location) const;
  std::string problemWith(llvm::StringRef path, llvm::StringRef name, bool isOfUser) const;

  LightRun &run_;
  clang::Preprocessor &preprocessor_;
};

} // namespace oapigen::frontend
