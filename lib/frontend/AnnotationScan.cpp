// Follows includes into every file that a name can mean in any of the compiler's folders: more than
// the compiler reads, never less.
#include "frontend/AnnotationScan.h"

#include "frontend/ClangDiagnostics.h"
#include "frontend/Command.h"
#include "frontend/MainFile.h"
#include "frontend/Pasting.h"
#include "frontend/TextScan.h"
#include "frontend/TracedFiles.h"

#include <clang/Lex/HeaderSearchOptions.h>
#include <clang/Lex/PreprocessorOptions.h>
#include <llvm/ADT/SmallString.h>
#include <llvm/Support/Path.h>

#include <optional>

namespace oapigen::frontend {
namespace {

namespace path = llvm::sys::path;

/// With the dots that it has: what `..` means depends on links.
std::string joined(const std::string &folder, const std::string &name) {
  if (path::is_absolute(name))
    return name;
  llvm::SmallString<256> full{llvm::StringRef(folder)};
  path::append(full, name);
  return full.str().str();
}

/// What one call of the compiler says about includes.
struct Call {
  bool isUnclear = false; ///< Something that is not looked through here.
  std::vector<std::string> folders = {};
  std::vector<std::string> roots = {}; ///< Files and names that it includes before the input.
  TextScan definitions = {};
};

/// `-DA=b` as the compiler reads it.
std::string definitionsOf(const clang::PreprocessorOptions &preprocessor) {
  std::string text;
  for (const auto &[definition, isUndefined] : preprocessor.Macros) {
    const auto [name, value] = llvm::StringRef(definition).split('=');
    if (!isUndefined)
      text += ("#define " + name + " " + value + "\n").str();
  }
  return text;
}

} // namespace

class AnnotationScan::Finder {
public:
  explicit Finder(const Options &options)
      : options_(options), files_(llvm::makeIntrusiveRefCnt<TracedFiles>(compat::FileSystem(
                               llvm::vfs::createPhysicalFileSystem().release()))) {}

  bool canHold(const Input &input) {
    const Call &call = callOf(input);
    if (call.isUnclear || call.definitions.canHold)
      return true;
    const MainFile file = mainFileOf(input);
    std::vector<std::string> waiting{file.path};
    for (const std::string &root : call.roots)
      addAll(root, input.directory, call, waiting);
    return follow(std::move(waiting), call);
  }

  std::set<std::string> seen;
  const cache::Trace &trace() const { return files_->trace(); }

private:
  bool isRegular(const std::string &file) const {
    auto status = files_->status(file);
    return status && status->isRegularFile();
  }

  /// Whether one of the files, or of those that they include, can hold an annotation.
  bool follow(std::vector<std::string> waiting, const Call &call) {
    std::vector<const TextScan *> texts{&call.definitions};
    std::set<std::string> known(waiting.begin(), waiting.end());
    while (!waiting.empty()) {
      const std::string file = std::move(waiting.back());
      waiting.pop_back();
      const TextScan &scan = scanOf(file);
      if (scan.canHold)
        return true;
      texts.push_back(&scan);
      for (const TextScan::Include &include : scan.includes) {
        std::vector<std::string> found;
        addAll(include.name, include.isQuoted ? path::parent_path(file).str() : "", call, found);
        for (std::string &one : found)
          if (known.insert(one).second)
            waiting.push_back(std::move(one));
      }
    }
    return canPasteScope(texts);
  }

  /// Adds every file that `name` can mean.
  void addAll(const std::string &name, const std::string &beside, const Call &call,
              std::vector<std::string> &to) {
    auto add = [&](const std::string &folder) {
      if (const std::optional<std::string> &file = fileAt(joined(folder, name)))
        to.push_back(*file);
    };
    if (!beside.empty())
      add(beside);
    for (const std::string &folder : call.folders)
      add(folder);
  }

  /// The file of that name, in one spelling however it is reached: files that include each other
  /// over `..` would else never end.
  const std::optional<std::string> &fileAt(const std::string &name) {
    auto [at, isNew] = found_.try_emplace(name);
    if (isNew && isRegular(name))
      at->second = withoutDots(name);
    return at->second;
  }

  /// Where a link makes a difference, the folder is the one that it leads to.
  std::string withoutDots(const std::string &name) const {
    llvm::SmallString<256> plain(name), real, realPlain;
    if (!path::remove_dots(plain, true) || !llvm::StringRef(name).contains(".."))
      return plain.str().str();
    if (files_->getRealPath(path::parent_path(name), real))
      return name;
    if (files_->getRealPath(path::parent_path(plain), realPlain) || real != realPlain) {
      path::append(real, path::filename(name));
      return real.str().str();
    }
    return plain.str().str();
  }

  /// A file that cannot be read is for the compiler to report.
  const TextScan &scanOf(const std::string &file) {
    auto [at, isNew] = scans_.try_emplace(file);
    if (!isNew)
      return at->second;
    auto buffer = files_->getBufferForFile(file);
    if (buffer) {
      seen.insert(file);
      at->second = scanText({(*buffer)->getBufferStart(), (*buffer)->getBufferSize()});
    } else
      at->second.canHold = true;
    return at->second;
  }

  const Call &callOf(const Input &input) {
    auto [at, isNew] = calls_.try_emplace({input.command, input.directory});
    if (isNew)
      at->second = readCall(input);
    return at->second;
  }

  Call readCall(const Input &input) const {
    Call call;
    Diagnostics ignored;
    ClangDiagnostics consumer(input.directory, input.directory, ignored);
    files_->setCurrentWorkingDirectory(input.directory);
    const auto invocation = invocationFor(input, options_, mainFileOf(input),
                                          compat::FileSystem(files_), consumer, ignored);
    call.isUnclear = !invocation;
    if (!invocation)
      return call;
    const clang::HeaderSearchOptions &search = invocation->getHeaderSearchOpts();
    const clang::PreprocessorOptions &preprocessor = invocation->getPreprocessorOpts();
    call.isUnclear = !options_.overlay.empty() || !search.VFSOverlayFiles.empty() ||
                     search.ImplicitModuleMaps || !preprocessor.ImplicitPCHInclude.empty() ||
                     (!search.Sysroot.empty() && search.Sysroot != "/") ||
                     !invocation->getLangOpts().CPlusPlus11 || // It has no raw strings.
                     invocation->getLangOpts().MSVCCompat ||
                     invocation->getLangOpts().MicrosoftExt; // They paste `/##/`, …
    for (const auto &entry : search.UserEntries) {
      call.isUnclear |= entry.IsFramework;
      call.folders.push_back(joined(input.directory, entry.Path));
      call.isUnclear |= isRegular(call.folders.back()); // A header map.
    }
    call.roots = preprocessor.Includes;
    call.roots.insert(call.roots.end(), preprocessor.MacroIncludes.begin(),
                      preprocessor.MacroIncludes.end());
    for (const std::string &root : call.roots) // One that is not there means something else.
      call.isUnclear |= path::is_absolute(root) && !files_->exists(root);
    call.definitions = scanText(definitionsOf(preprocessor));
    return call;
  }

  const Options options_;
  const llvm::IntrusiveRefCntPtr<TracedFiles> files_;
  std::map<std::pair<std::vector<std::string>, std::string>, Call> calls_;
  std::map<std::string, TextScan> scans_;
  std::map<std::string, std::optional<std::string>> found_;
};

AnnotationScan::AnnotationScan(const Options &options)
    : finder_(std::make_unique<Finder>(options)) {}
AnnotationScan::~AnnotationScan() = default;

bool AnnotationScan::canHold(const Input &input) {
  return finder_->canHold(input);
}

const std::set<std::string> &AnnotationScan::files() const {
  return finder_->seen;
}

const cache::Trace &AnnotationScan::trace() const {
  return finder_->trace();
}

} // namespace oapigen::frontend
