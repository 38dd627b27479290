// Clang's driver adds the folders of its libraries behind those of -isystem, of which nothing but
// their names and their kind tells them apart.
#include "frontend/SystemFiles.h"

#include "frontend/LightRun.h"

#include <clang/Basic/CharInfo.h>
#include <clang/Lex/HeaderSearch.h>
#include <clang/Lex/HeaderSearchOptions.h>
#include <llvm/Support/Path.h>

namespace oapigen::frontend {
namespace {

/// Folders of C libraries and of the kernel below /usr/include.
constexpr llvm::StringRef kCFolders[] = {"asm",     "asm-generic", "arpa", "bits",
                                         "gnu",     "linux",       "misc", "net",
                                         "netinet", "protocols",   "sys"};

/// What is left of `path` below `folder`; empty if it is not there.
llvm::StringRef below(llvm::StringRef folder, llvm::StringRef path) {
  return !folder.empty() && path.consume_front(folder) && path.consume_front("/")
             ? path
             : llvm::StringRef();
}

} // namespace

bool isReserved(llvm::StringRef name) {
  return name.size() > 1 && name[0] == '_' && (name[1] == '_' || clang::isUppercase(name[1]));
}

SystemFiles::SystemFiles(clang::Preprocessor &preprocessor)
    : sources_(preprocessor.getSourceManager()) {
  const clang::HeaderSearchOptions &options =
      preprocessor.getHeaderSearchInfo().getHeaderSearchOpts();
  folders_.push_back(options.ResourceDir);
  for (const auto &entry : options.UserEntries)
    if (entry.Group == clang::frontend::ExternCSystem)
      cFolders_.push_back(entry.Path);
    else if (entry.Group == clang::frontend::System &&
             llvm::sys::path::filename(llvm::sys::path::parent_path(entry.Path)) == "c++")
      folders_.push_back(entry.Path); // "…/include/c++/12", "…/include/c++/v1"
}

bool SystemFiles::has(llvm::StringRef path) const {
  if (LightRun::isHeader(path) ||
      llvm::any_of(folders_, [&](const std::string &one) { return !below(one, path).empty(); }))
    return true;
  return llvm::any_of(cFolders_, [&](const std::string &one) {
    const llvm::StringRef rest = below(one, path);
    const auto [folder, name] = rest.split('/');
    return !rest.empty() && (name.empty() || llvm::is_contained(kCFolders, folder));
  });
}

bool SystemFiles::has(clang::SourceLocation location) const {
  return has(sources_.getFilename(sources_.getExpansionLoc(location)));
}

} // namespace oapigen::frontend
