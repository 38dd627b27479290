// Follows includes into every file that a name can mean in any of the compiler's folders: more than
// the compiler reads, never less.
#include "frontend/AnnotationScan.h"

#include "frontend/ClangDiagnostics.h"
#include "frontend/Command.h"
#include "frontend/Places.h"
#include "frontend/TextScan.h"
#include "frontend/TracedFiles.h"

#include <clang/Lex/HeaderSearchOptions.h>
#include <clang/Lex/PreprocessorOptions.h>
#include <llvm/Support/Path.h>

namespace oapigen::frontend {
namespace {

/// What one call of the compiler says about includes.
struct Call {
  bool isUnclear = false; ///< Something that is not looked through here.
  std::vector<std::string> folders = {};
  std::vector<std::string> roots = {}; ///< Files and names that it includes before the input.
  TextScan definitions = {};
};

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
  bool isRegular(const std::string &path) const {
    auto status = files_->status(path);
    return status && status->isRegularFile();
  }

  /// Whether one of the files, or of those that they include, can hold an annotation.
  bool follow(std::vector<std::string> waiting, const Call &call) {
    bool pastes = call.definitions.pastes, hasPieces = call.definitions.hasPieces;
    std::set<std::string> known(waiting.begin(), waiting.end());
    while (!waiting.empty()) {
      const std::string path = std::move(waiting.back());
      waiting.pop_back();
      const TextScan &scan = scanOf(path);
      pastes |= scan.pastes;
      hasPieces |= scan.hasPieces;
      if (scan.canHold || (pastes && hasPieces))
        return true;
      for (const TextScan::Include &include : scan.includes) {
        std::vector<std::string> found;
        addAll(include.name, include.isQuoted ? llvm::sys::path::parent_path(path).str() : "", call,
               found);
        for (std::string &one : found)
          if (known.insert(one).second)
            waiting.push_back(std::move(one));
      }
    }
    return false;
  }

  /// Adds every file that `name` can mean.
  void addAll(const std::string &name, const std::string &beside, const Call &call,
              std::vector<std::string> &to) {
    auto add = [&](const std::string &folder) {
      std::string path = absolutePath(name, folder);
      if (exists(path))
        to.push_back(std::move(path));
    };
    if (!beside.empty())
      add(beside);
    for (const std::string &folder : call.folders)
      add(folder);
  }

  bool exists(const std::string &path) {
    auto [at, isNew] = exists_.try_emplace(path, false);
    if (isNew)
      at->second = isRegular(path);
    return at->second;
  }

  /// A file that cannot be read is for the compiler to report.
  const TextScan &scanOf(const std::string &path) {
    auto [at, isNew] = scans_.try_emplace(path);
    if (!isNew)
      return at->second;
    auto buffer = files_->getBufferForFile(path, -1, false);
    if (buffer) {
      seen.insert(path);
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
                     (!search.Sysroot.empty() && search.Sysroot != "/");
    for (const auto &entry : search.UserEntries) {
      call.isUnclear |= entry.IsFramework;
      call.folders.push_back(absolutePath(entry.Path, input.directory));
      call.isUnclear |= isRegular(call.folders.back()); // A header map.
    }
    call.roots = preprocessor.Includes;
    call.roots.insert(call.roots.end(), preprocessor.MacroIncludes.begin(),
                      preprocessor.MacroIncludes.end());
    for (const std::string &root : call.roots) // One that is not there means something else.
      call.isUnclear |= llvm::sys::path::is_absolute(root) && !files_->exists(root);
    std::string definitions;
    for (const auto &[definition, isUndefined] : preprocessor.Macros)
      definitions += definition + '\n';
    call.definitions = scanText(definitions);
    return call;
  }

  const Options options_;
  const llvm::IntrusiveRefCntPtr<TracedFiles> files_;
  std::map<std::pair<std::vector<std::string>, std::string>, Call> calls_;
  std::map<std::string, TextScan> scans_;
  std::map<std::string, bool> exists_;
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
