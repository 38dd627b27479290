// What is known before the parse, and what the preprocessor's tables tell after it.
#include "frontend/LightRun.h"

#include "frontend/LightUse.h"
#include "frontend/LightWatch.h"
#include "light/Light.h"

#include <clang/Basic/CharInfo.h>
#include <clang/Lex/HeaderSearchOptions.h>
#include <clang/Lex/PreprocessorOptions.h>
#include <llvm/Support/FormatVariadic.h>
#include <llvm/Support/Path.h>

namespace oapigen::frontend {
namespace {

/// A folder that no disk has.
constexpr llvm::StringRef kFolder = "/<oapi-gen light>";
/// The light headers declare what this version of libstdc++ has, and later ones keep.
constexpr unsigned kOldestLibrary = 12;
/// Of the names that the real headers have a use for, those that change no declaration.
constexpr llvm::StringRef kHarmless[] = {"_FORTIFY_SOURCE",   "_GNU_SOURCE",
                                         "_REENTRANT",        "_DEFAULT_SOURCE",
                                         "_FILE_OFFSET_BITS", "__GCC_HAVE_DWARF2_CFI_ASM"};

/// "…/include/c++/12" → 12; 0 for anything else.
unsigned libraryIn(llvm::StringRef folder) {
  unsigned version = 0;
  if (llvm::sys::path::filename(llvm::sys::path::parent_path(folder)) != "c++" ||
      llvm::sys::path::filename(folder).getAsInteger(10, version))
    return 0;
  return version;
}

bool isReserved(llvm::StringRef name) {
  return name.size() > 1 && name[0] == '_' && (name[1] == '_' || clang::isUppercase(name[1]));
}

std::string problemWithDefinitions(const clang::PreprocessorOptions &options) {
  for (const auto &[definition, isUndefined] : options.Macros) {
    const llvm::StringRef name = llvm::StringRef(definition).split('=').first.split('(').first;
    if ((isReserved(name) || llvm::any_of(name, clang::isLowercase)) &&
        (isUndefined || !llvm::is_contained(kHarmless, name)))
      return "the command line defines " + name.str();
  }
  return {};
}

/// A folder of the user's that comes first is where the real headers would look, too.
std::string problemWithFolder(llvm::StringRef folder, llvm::vfs::FileSystem &files) {
  for (const light::Header &header : light::headers())
    if (files.exists(folder + "/" + llvm::StringRef(header.name)))
      return llvm::formatv("'{0}' has a header '{1}' of its own", folder, header.name);
  return {};
}

} // namespace

LightRun::LightRun(clang::CompilerInvocation &real, llvm::vfs::FileSystem &files,
                   std::string ownIncludes)
    : files_(files), ownIncludes_(std::move(ownIncludes)) {
  auto &entries = real.getHeaderSearchOpts().UserEntries;
  auto library = llvm::find_if(entries, [](const auto &entry) {
    return entry.Group == clang::frontend::System && libraryIn(entry.Path) >= kOldestLibrary;
  });
  if (library == entries.end() || !files.exists(library->Path + "/string")) {
    giveUp("the standard library is not libstdc++ 12 or newer");
    return;
  }
  for (auto at = entries.begin(); at != library; ++at)
    if (std::string problem = problemWithFolder(at->Path, files); !problem.empty())
      giveUp(std::move(problem));
  for (auto at = library; at != entries.end(); ++at)
    folders_.push_back(at->Path);
  entries.emplace(library, kFolder, clang::frontend::System, false, true);
  if (std::string problem = problemWith(real); !problem.empty())
    giveUp(std::move(problem));
}

std::string LightRun::problemWith(const clang::CompilerInvocation &real) const {
  const clang::LangOptions &language = real.getLangOpts();
  const clang::PreprocessorOptions &preprocessor = real.getPreprocessorOpts();
  const llvm::Triple target(real.getTargetOpts().Triple);
  if (!language.CPlusPlus17)
    return "the standard is older than C++17";
  if (!target.isOSLinux() || !target.isGNUEnvironment() || !target.isArch64Bit())
    return "the target is not a 64-bit Linux";
  if (language.MSVCCompat || language.MicrosoftExt ||
      real.getHeaderSearchOpts().ImplicitModuleMaps || language.OpenMP || language.CUDA ||
      language.Freestanding)
    return "the command line asks for another kind of C++";
  if (!preprocessor.Includes.empty() || !preprocessor.MacroIncludes.empty())
    return "the command line includes a header";
  return problemWithDefinitions(preprocessor);
}

compat::FileSystem LightRun::withHeaders(compat::FileSystem files) {
  auto headers = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  for (const light::Header &header : light::headers())
    headers->addFile(kFolder + "/" + llvm::StringRef(header.name), 0,
                     llvm::MemoryBuffer::getMemBuffer(header.text, header.name));
  auto both = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(std::move(files));
  both->pushOverlay(std::move(headers));
  return both;
}

bool LightRun::isHeader(llvm::StringRef path) {
  return path.starts_with(kFolder);
}

void LightRun::watch(clang::Preprocessor &preprocessor,
                     std::function<Where(clang::SourceLocation)> locate) {
  locate_ = std::move(locate);
  preprocessor.addPPCallbacks(std::make_unique<LightWatch>(*this, preprocessor));
}

void LightRun::giveUp(std::string reason, clang::SourceLocation location) {
  if (hasGivenUp())
    return;
  reason_ = std::move(reason);
  if (location.isValid() && locate_)
    where_ = locate_(location);
  if (onGiveUp_)
    onGiveUp_();
}

/// A name that the real headers have as a macro means something else there wherever it stands.
void LightRun::checkMacros(clang::Preprocessor &preprocessor) {
  const clang::IdentifierTable &names = preprocessor.getIdentifierTable();
  for (std::string_view name : light::macroNames()) {
    auto found = names.find(name);
    // Clang 22 itself asks for the one that is named here; LightWatch.cpp sees when the code does.
    if (found == names.end() || found->second->getBuiltinID() != 0 || name == "__GLIBCXX__")
      continue;
    const clang::MacroInfo *macro = preprocessor.getMacroInfo(found->second);
    if (!macro || !preprocessor.getSourceManager().isInSystemHeader(macro->getDefinitionLoc()))
      return giveUp("the real headers can have a macro '" + std::string(name) + "'");
  }
}

void LightRun::check(clang::Sema &sema) {
  if (!hasGivenUp())
    checkMacros(sema.getPreprocessor());
  if (!hasGivenUp())
    checkLightUse(sema, *this);
}

} // namespace oapigen::frontend
