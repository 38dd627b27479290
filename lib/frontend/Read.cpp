// A run of Clang: invocation → parse with a Recorder → collected unit and list of files. First with
// the light headers of the standard library (LightRun.h); if these are not enough, once more with
// the real ones, from behind what is precompiled of them (Prefix.h).
#include "frontend/ClangDiagnostics.h"
#include "frontend/Collect.h"
#include "frontend/Command.h"
#include "frontend/Compat.h"
#include "frontend/LightNotes.h"
#include "frontend/LightRun.h"
#include "frontend/Locate.h"
#include "frontend/Obstacles.h"
#include "frontend/Prefix.h"
#include "frontend/Register.h"

#include <clang/Lex/PreprocessorOptions.h>

#include <algorithm>

namespace oapigen::frontend {
namespace {

/// The disk with the overlay above it, and `directory` as working directory, whatever the process's
/// is.
llvm::IntrusiveRefCntPtr<TracedFiles> filesFor(const Input &input, const Options &options) {
  compat::FileSystem disk(llvm::vfs::createPhysicalFileSystem().release());
  disk->setCurrentWorkingDirectory(input.directory);
  if (options.overlay.empty())
    return llvm::makeIntrusiveRefCnt<TracedFiles>(disk);
  auto overlay = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  overlay->setCurrentWorkingDirectory(input.directory);
  for (const auto &[path, text] : options.overlay)
    overlay->addFile(path, 0, llvm::MemoryBuffer::getMemBufferCopy(text, path));
  auto both = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(disk);
  both->pushOverlay(overlay);
  return llvm::makeIntrusiveRefCnt<TracedFiles>(compat::FileSystem(both));
}

/// What all kinds of run have in common.
struct Task {
  const Input &input;
  const Options &options;
  const std::string &base; ///< Diagnostics name files relative to it.
  MainFile file;
  llvm::IntrusiveRefCntPtr<TracedFiles> files;
  cache::Footprint *footprint; ///< May be null.
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
    if (task_.footprint) {
      task_.footprint->obstacle = {};
      watchObstacles(instance.getPreprocessor(), task_.input.directory, task_.footprint->obstacle);
    }
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

void collectUnit(const Task &task, Recorder &recorder, Diagnostics &out, source::Unit &unit) {
  unit = readUnit(recorder, task.options, task.input.directory, out, task.footprint);
  if (recorder.macros().usesClock())
    task.files->trace().spoil();
  unit.files = filesOf(recorder.sema().getSourceManager(), task.input.directory);
}

/// The ways of a run that are not the plain one; at most one of them.
struct Help {
  LightRun *light = nullptr;
  const Prefix *prefix = nullptr;
};

compat::FileSystem filesWith(const Help &help, const Task &task,
                             clang::CompilerInvocation &invocation) {
  compat::FileSystem files(task.files);
  return help.light    ? LightRun::withHeaders(std::move(files))
         : help.prefix ? help.prefix->useIn(invocation, std::move(files))
                       : files;
}

/// Parses by `invocation`; nothing if the parse was ended before its end, or has to be done again
/// without help.
std::optional<source::Unit> parse(const Task &task,
                                  std::unique_ptr<clang::CompilerInvocation> invocation,
                                  const Help &help, Diagnostics &out) {
  std::optional<source::Unit> unit;
  ClangDiagnostics diagnostics(task.input.directory, task.base, out);
  if (help.light)
    diagnostics.onError([&](const std::string &text, clang::SourceLocation location) {
      help.light->giveUp(text, location);
    });
  if (task.file.text)
    invocation->getPreprocessorOpts().addRemappedFile(
        task.file.path, llvm::MemoryBuffer::getMemBufferCopy(*task.file.text).release());
  compat::FileSystem files = filesWith(help, task, *invocation);
  auto instance = compat::instanceFor(std::move(invocation), diagnostics, std::move(files));
  ParseAction action(task, diagnostics, help.light, [&](Recorder &recorder) {
    diagnostics.flush();
    if (help.prefix && !help.prefix->restore(*instance, recorder))
      return;
    collectUnit(task, recorder, out, unit.emplace());
    if (help.light)
      help.light->check(recorder.sema());
  });
  instance->ExecuteAction(action);
  return unit;
}

/// The run with the light headers, if it gives what the one with the real ones would: that it found
/// nothing at all to report is a part of it.
std::optional<source::Unit> parseLight(const Task &task, const clang::CompilerInvocation &real,
                                       const LightNotes &notes, Diagnostics &out) {
  auto invocation = std::make_unique<clang::CompilerInvocation>(real);
  LightRun light(*invocation, *task.files, includeDirectory(task.options));
  const bool isForced = task.options.standardHeaders == StandardHeaders::Light;
  Diagnostics problems;
  source::Unit unit;
  if (!light.hasGivenUp())
    unit = parse(task, std::move(invocation), {.light = &light}, problems).value_or(source::Unit());
  if (light.hasGivenUp() && isForced) {
    out.report(Problem::LightHeadersInsufficient, light.where(), {{"reason", light.reason()}});
    return unit;
  }
  if (light.hasGivenUp()) {
    const std::string &file = light.where().file;
    notes.remember(file.empty() ? file : absolutePath(file, task.base), *task.files);
    return std::nullopt;
  }
  if (!problems.all().empty() && !isForced)
    return std::nullopt;
  out.append(std::move(problems));
  return unit;
}

bool hasClangError(const Diagnostics &problems) {
  return llvm::any_of(problems.all(), isErrorOfClang);
}

/// The run from behind what is precompiled, if there is such a thing. After an error of Clang, in
/// whatever words, there is none: that is told by a run that reads everything.
std::optional<source::Unit>
parseWithPrefix(const Task &task, const clang::CompilerInvocation &invocation, Diagnostics &out) {
  if (!task.options.cache || !task.options.overlay.empty() || task.footprint)
    return std::nullopt;
  const auto prefix =
      Prefix::find({task.options, task.file, task.input.directory, invocation, task.files});
  if (!prefix)
    return std::nullopt;
  Diagnostics problems;
  auto unit = parse(task, std::make_unique<clang::CompilerInvocation>(invocation),
                    {.prefix = prefix.get()}, problems);
  if (!unit || hasClangError(problems))
    return std::nullopt;
  task.files->trace().add(prefix->trace());
  std::vector<std::string> own = std::exchange(unit->files, {});
  std::ranges::set_union(own, prefix->files(), std::back_inserter(unit->files));
  out.append(std::move(problems));
  return unit;
}

} // namespace

source::Unit read(const Input &input, const Options &options, Diagnostics &out, cache::Trace *trace,
                  cache::Footprint *footprint) {
  registerAttributes();
  if (!checkFiles(input, options, out))
    return {};
  const std::string &base = options.shownFrom.empty() ? input.directory : options.shownFrom;
  const Task task{input, options, base, mainFileOf(input), filesFor(input, options), footprint};
  ClangDiagnostics diagnostics(input.directory, base, out);
  auto invocation = invocationFor(input, options, task.file, task.files, diagnostics, out);
  diagnostics.flush();
  if (!invocation)
    return {};
  const cache::Trace atStart = task.files->trace();
  std::optional<source::Unit> unit;
  const LightNotes notes(options, task.file, *invocation);
  if (options.standardHeaders == StandardHeaders::Light ||
      (options.standardHeaders == StandardHeaders::Auto && !notes.needReal(*task.files)))
    unit = parseLight(task, *invocation, notes, out);
  // What is not used does not matter to the trace.
  if (!unit) {
    task.files->setTrace(atStart);
    unit = parseWithPrefix(task, *invocation, out);
  }
  if (!unit) {
    task.files->setTrace(atStart);
    unit = parse(task, std::move(invocation), {}, out).value_or(source::Unit());
  }
  if (trace)
    trace->add(task.files->trace());
  return std::move(*unit);
}

std::string clangVersion() {
  return CLANG_VERSION_STRING;
}

} // namespace oapigen::frontend
