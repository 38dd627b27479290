// Gives up at a header that is neither the user's nor light, and at a condition on what only real
// headers define.
#include "frontend/LightWatch.h"

#include <clang/Basic/CharInfo.h>
#include <llvm/Support/Path.h>

namespace oapigen::frontend {
namespace {

/// Reserved names that others define, systems and tools, and that libstdc++ and glibc never do.
constexpr llvm::StringRef kElsewhere[] = {
    "_WIN32",           "_WIN64",        "_MSC_VER",       "_MSVC_LANG",          "__APPLE__",
    "__CYGWIN__",       "__MINGW32__",   "__MINGW64__",    "__FreeBSD__",         "__OpenBSD__",
    "__NetBSD__",       "__ANDROID__",   "__EMSCRIPTEN__", "__INTEL_COMPILER",    "__NVCC__",
    "__CUDACC__",       "__BORLANDC__",  "__sun",          "_DOXYGEN_",           "__DOXYGEN__",
    "__INTELLISENSE__", "__cplusplus",   "__has_include",  "__has_cpp_attribute", "__has_attribute",
    "__has_builtin",    "__has_feature", "__has_extension"};

/// Of Clang's own headers, those that include nothing and ask nothing of other headers.
bool isHarmlessBuiltin(llvm::StringRef path) {
  const llvm::StringRef name = llvm::sys::path::filename(path);
  return (name == "stddef.h" || name.starts_with("__stddef_")) &&
         llvm::sys::path::filename(llvm::sys::path::parent_path(path)) == "include";
}

/// The name that keeps a header from being read twice; LightRun.cpp knows those of the real
/// headers.
bool isGuard(llvm::StringRef name) {
  name = name.rtrim('_');
  return llvm::any_of(
      std::initializer_list<llvm::StringRef>{"_H", "_HH", "_HPP", "_HXX", "_INCLUDED"},
      [&](llvm::StringRef ending) { return name.ends_with(ending); });
}

} // namespace

bool LightWatch::isOfUser(clang::SourceLocation location) const {
  return location.isValid() && !preprocessor_.getSourceManager().isInSystemHeader(location) &&
         !preprocessor_.getSourceManager().isWrittenInBuiltinFile(location) &&
         !preprocessor_.getSourceManager().isWrittenInCommandLineFile(location);
}

void LightWatch::FileChanged(clang::SourceLocation location, FileChangeReason reason,
                             clang::SrcMgr::CharacteristicKind, clang::FileID) {
  if (reason == SystemHeaderPragma)
    run_.giveUp("a header of the user calls itself a system header", location);
}

/// Why a file of a system folder may not be read; empty if it may.
std::string LightWatch::problemWith(llvm::StringRef path, llvm::StringRef name,
                                    bool isOfUser) const {
  const bool isOwn = !run_.ownIncludes().empty() && path.consume_front(run_.ownIncludes()) &&
                     path.starts_with("/oapi/");
  if (isOwn || isHarmlessBuiltin(path))
    return {};
  if (!LightRun::isHeader(path))
    return ("<" + name + "> is not among them").str();
  auto isThere = [&](const std::string &folder) {
    return run_.files().exists(folder + "/" + name);
  };
  if (!isOfUser || llvm::any_of(run_.realFolders(), isThere))
    return {};
  return ("there is no real <" + name + ">").str();
}

void LightWatch::InclusionDirective(clang::SourceLocation hash, const clang::Token &,
                                    llvm::StringRef name, bool, clang::CharSourceRange,
                                    clang::OptionalFileEntryRef file, llvm::StringRef,
                                    llvm::StringRef, const clang::Module *, bool,
                                    clang::SrcMgr::CharacteristicKind kind) {
  if (!file)
    return;
  const bool isOfLight = LightRun::isHeader(preprocessor_.getSourceManager().getFilename(hash));
  if (clang::SrcMgr::isSystem(kind) || isOfLight)
    if (std::string problem = problemWith(file->getName(), name, isOfUser(hash)); !problem.empty())
      run_.giveUp(std::move(problem), hash);
  if (run_.hasGivenUp())
    preprocessor_.getSourceManager().overrideFileContents(
        *file, llvm::MemoryBuffer::getMemBuffer("", name));
}

/// The real headers are full of names that such a macro would replace.
void LightWatch::MacroDefined(const clang::Token &name, const clang::MacroDirective *) {
  const llvm::StringRef text = name.getIdentifierInfo()->getName();
  if (isOfUser(name.getLocation()) && llvm::any_of(text, clang::isLowercase))
    run_.giveUp(("there is a macro '" + text + "'").str(), name.getLocation());
}

/// The names of a condition that is written in the user's code.
void LightWatch::look(clang::SourceRange condition) {
  if (!isOfUser(condition.getBegin()))
    return;
  llvm::StringRef text =
      clang::Lexer::getSourceText(clang::CharSourceRange::getTokenRange(condition),
                                  preprocessor_.getSourceManager(), preprocessor_.getLangOpts());
  while (!text.empty()) {
    text = text.drop_until([](char c) { return clang::isAsciiIdentifierStart(c); });
    const llvm::StringRef name =
        text.take_while([](char c) { return clang::isAsciiIdentifierContinue(c); });
    text = text.drop_front(name.size());
    if (name.starts_with("_") && !preprocessor_.isMacroDefined(name) && !isGuard(name) &&
        !llvm::is_contained(kElsewhere, name))
      return run_.giveUp(("a condition asks for '" + name + "'").str(), condition.getBegin());
  }
}

} // namespace oapigen::frontend
