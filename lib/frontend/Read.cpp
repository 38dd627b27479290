// One run of Clang: invocation → parse with a Recorder → collected unit and list of files.
#include "frontend/Annotations.h"
#include "frontend/ClangDiagnostics.h"
#include "frontend/Collect.h"
#include "frontend/Command.h"
#include "frontend/Compat.h"
#include "frontend/Reading.h"
#include "frontend/Register.h"

#include <algorithm>

namespace oapigen::frontend {
namespace {

/// The disk with the overlay above it, and `directory` as working directory, whatever the process's
/// is.
compat::FileSystem filesFor(const Input &input, const Options &options) {
  compat::FileSystem disk(llvm::vfs::createPhysicalFileSystem().release());
  disk->setCurrentWorkingDirectory(input.directory);
  if (options.overlay.empty())
    return disk;
  auto overlay = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  overlay->setCurrentWorkingDirectory(input.directory);
  for (const auto &[path, text] : options.overlay)
    overlay->addFile(path, 0, llvm::MemoryBuffer::getMemBufferCopy(text, path));
  auto both = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(disk);
  both->pushOverlay(overlay);
  return both;
}

std::vector<std::string> filesOf(const clang::SourceManager &sources,
                                 const std::string &directory) {
  std::vector<std::string> files;
  for (auto at = sources.fileinfo_begin(); at != sources.fileinfo_end(); ++at)
    if (std::string path = absolutePath(at->first.getName().str(), directory); !isMadeUp(path))
      files.push_back(std::move(path));
  std::ranges::sort(files);
  auto repeated = std::ranges::unique(files);
  files.erase(repeated.begin(), repeated.end());
  return files;
}

/// Parses, and hands the Recorder to `finish` when the tree is complete.
class ParseAction : public clang::ASTFrontendAction {
public:
  ParseAction(ClangDiagnostics &diagnostics, std::function<void(Recorder &)> finish)
      : diagnostics_(diagnostics), finish_(std::move(finish)) {}

protected:
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance &,
                                                        llvm::StringRef) override {
    auto recorder = std::make_unique<Recorder>(finish_);
    diagnostics_.listen(*recorder);
    return recorder;
  }

private:
  ClangDiagnostics &diagnostics_;
  std::function<void(Recorder &)> finish_;
};

} // namespace

source::Unit read(const Input &input, const Options &options, Diagnostics &out) {
  registerAttributes();
  source::Unit unit;
  if (!checkFiles(input, options, out))
    return unit;
  const std::string &base = options.shownFrom.empty() ? input.directory : options.shownFrom;
  const compat::FileSystem files = filesFor(input, options);
  const MainFile file = mainFileOf(input);
  ClangDiagnostics diagnostics(input.directory, base, out);
  auto invocation = invocationFor(input, options, file, files, diagnostics, out);
  diagnostics.flush();
  if (!invocation)
    return unit;
  auto instance = compat::instanceFor(std::move(invocation), diagnostics, files);
  ParseAction action(diagnostics, [&](Recorder &recorder) {
    clang::ASTContext &ast = recorder.sema().Context;
    diagnostics.flush();
    Reading reading{.recorder = recorder,
                    .sema = recorder.sema(),
                    .ast = ast,
                    .options = options,
                    .places =
                        Places(ast.getSourceManager(), ast.getLangOpts(), input.directory, base),
                    .out = out,
                    .unit = {}};
    checkAttributes(reading);
    reportUnattached(reading);
    collect(reading);
    reading.unit.files = filesOf(ast.getSourceManager(), input.directory);
    unit = std::move(reading.unit);
  });
  instance->ExecuteAction(action);
  return unit;
}

std::string clangVersion() {
  return CLANG_VERSION_STRING;
}

} // namespace oapigen::frontend
