// A run of Clang: invocation → parse with a Recorder → collected unit and list of files. First with
// the light headers of the standard library (LightRun.h); if these are not enough, once more with
// the real ones.
#include "frontend/Annotations.h"
#include "frontend/ClangDiagnostics.h"
#include "frontend/Collect.h"
#include "frontend/Command.h"
#include "frontend/Compat.h"
#include "frontend/LightRun.h"
#include "frontend/Locate.h"
#include "frontend/Reading.h"
#include "frontend/Register.h"

#include <clang/Lex/PreprocessorOptions.h>

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
    if (std::string path = absolutePath(at->first.getName().str(), directory);
        !isMadeUp(path) && !LightRun::isHeader(path))
      files.push_back(std::move(path));
  std::ranges::sort(files);
  auto repeated = std::ranges::unique(files);
  files.erase(repeated.begin(), repeated.end());
  return files;
}

/// What both kinds of run have in common.
struct Task {
  const Input &input;
  const Options &options;
  const std::string &base; ///< Diagnostics name files relative to it.
  MainFile file;
  compat::FileSystem files;
};

/// Parses, and hands the Recorder to `finish` when the tree is complete.
class ParseAction : public clang::ASTFrontendAction {
public:
  ParseAction(const Task &task, ClangDiagnostics &diagnostics, LightRun *light,
              std::function<void(Recorder &)> finish)
      : task_(task), diagnostics_(diagnostics), light_(light), finish_(std::move(finish)) {}

protected:
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance &instance,
                                                        llvm::StringRef) override {
    auto recorder = std::make_unique<Recorder>(finish_);
    diagnostics_.listen(*recorder);
    if (light_) {
      light_->watch(instance.getPreprocessor(), [this, &instance](clang::SourceLocation location) {
        return Places(instance.getSourceManager(), instance.getLangOpts(), task_.input.directory,
                      task_.base)
            .at(location);
      });
      light_->onGiveUp([one = recorder.get()] { one->stop(); });
    }
    return recorder;
  }

private:
  const Task &task_;
  ClangDiagnostics &diagnostics_;
  LightRun *light_;
  std::function<void(Recorder &)> finish_;
};

/// Parses by `invocation`; `light` is null when the real headers are read.
source::Unit parse(const Task &task, std::unique_ptr<clang::CompilerInvocation> invocation,
                   LightRun *light, Diagnostics &out) {
  source::Unit unit;
  ClangDiagnostics diagnostics(task.input.directory, task.base, out);
  if (light)
    diagnostics.onError([light](const std::string &text, clang::SourceLocation location) {
      light->giveUp(text, location);
    });
  if (task.file.text)
    invocation->getPreprocessorOpts().addRemappedFile(
        task.file.path, llvm::MemoryBuffer::getMemBufferCopy(*task.file.text).release());
  auto instance = compat::instanceFor(std::move(invocation), diagnostics,
                                      light ? LightRun::withHeaders(task.files) : task.files);
  ParseAction action(task, diagnostics, light, [&](Recorder &recorder) {
    clang::ASTContext &ast = recorder.sema().Context;
    diagnostics.flush();
    Reading reading{.recorder = recorder,
                    .sema = recorder.sema(),
                    .ast = ast,
                    .options = task.options,
                    .places = Places(ast.getSourceManager(), ast.getLangOpts(),
                                     task.input.directory, task.base),
                    .out = out,
                    .unit = {}};
    checkAttributes(reading);
    reportUnattached(reading);
    collect(reading);
    if (light)
      light->check(reading.sema);
    reading.unit.files = filesOf(ast.getSourceManager(), task.input.directory);
    unit = std::move(reading.unit);
  });
  instance->ExecuteAction(action);
  return unit;
}

/// The run with the light headers, if it gives what the one with the real ones would: that it found
/// nothing at all to report is a part of it.
std::optional<source::Unit> parseLight(const Task &task, const clang::CompilerInvocation &real,
                                       Diagnostics &out) {
  auto invocation = std::make_unique<clang::CompilerInvocation>(real);
  LightRun light(*invocation, *task.files, includeDirectory(task.options));
  const bool isForced = task.options.standardHeaders == StandardHeaders::Light;
  Diagnostics problems;
  source::Unit unit;
  if (!light.hasGivenUp())
    unit = parse(task, std::move(invocation), &light, problems);
  if (light.hasGivenUp()) {
    if (isForced)
      out.report(Problem::LightHeadersInsufficient, light.where(), {{"reason", light.reason()}});
    return isForced ? std::optional(std::move(unit)) : std::nullopt;
  }
  if (!problems.all().empty() && !isForced)
    return std::nullopt;
  out.append(std::move(problems));
  return unit;
}

} // namespace

source::Unit read(const Input &input, const Options &options, Diagnostics &out) {
  registerAttributes();
  if (!checkFiles(input, options, out))
    return {};
  const std::string &base = options.shownFrom.empty() ? input.directory : options.shownFrom;
  const Task task{input, options, base, mainFileOf(input), filesFor(input, options)};
  ClangDiagnostics diagnostics(input.directory, base, out);
  auto invocation = invocationFor(input, options, task.file, task.files, diagnostics, out);
  diagnostics.flush();
  if (!invocation)
    return {};
  if (options.standardHeaders != StandardHeaders::Real)
    if (std::optional<source::Unit> unit = parseLight(task, *invocation, out))
      return std::move(*unit);
  return parse(task, std::move(invocation), nullptr, out);
}

std::string clangVersion() {
  return CLANG_VERSION_STRING;
}

} // namespace oapigen::frontend
