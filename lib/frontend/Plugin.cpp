// Two actions that Clang adds to its own: one notes what the parser meets, the other thinks about
// it when the object file is done. So it is the same object file.
#include "frontend/Plugin.h"

#include "frontend/Collect.h"
#include "frontend/Guest.h"
#include "frontend/HostDiagnostics.h"
#include "frontend/Places.h"
#include "frontend/Register.h"

#include <clang/Basic/Version.h>
#include <clang/Frontend/FrontendPluginRegistry.h>
#include <clang/Lex/PreprocessorOptions.h>
#include <llvm/Support/FileSystem.h>

#include <cstdlib>

namespace oapigen::frontend {
namespace {

std::function<std::unique_ptr<Companion>()> &maker() {
  static std::function<std::unique_ptr<Companion>()> make;
  return make;
}

/// Values → Clang's diagnostics, in the file that Clang has read.
class Teller {
public:
  Teller(clang::CompilerInstance &instance, std::string directory, bool onlyWarns)
      : instance_(instance), directory_(std::move(directory)), onlyWarns_(onlyWarns) {}

  void tell(const Diagnostics &problems) {
    for (const Diagnostic &one : problems.all())
      tell(one);
  }

private:
  using Engine = clang::DiagnosticsEngine;

  void tell(const Diagnostic &one) {
    const bool isError = one.severity == Severity::Error && !onlyWarns_;
    say(isError                            ? Engine::Error
        : one.severity == Severity::Remark ? Engine::Remark
                                           : Engine::Warning,
        one.where, one.message + " [" + one.id + "]");
    if (!one.hint.empty())
      say(Engine::Note, one.where, one.hint);
    for (const Note &note : one.notes)
      say(Engine::Note, note.where, note.message);
  }

  void say(Engine::Level level, const Where &where, const std::string &text) {
    Engine &engine = instance_.getDiagnostics();
    const clang::SourceLocation begin = placeOf(where);
    auto report = engine.Report(begin, engine.getDiagnosticIDs()->getCustomDiagID(
                                           static_cast<clang::DiagnosticIDs::Level>(level), "%0"));
    report << text;
    if (begin.isValid() && where.length > 0)
      report << clang::CharSourceRange::getCharRange(begin, begin.getLocWithOffset(where.length));
  }

  clang::SourceLocation placeOf(const Where &where) {
    if (!where.known() || !instance_.hasSourceManager())
      return {};
    auto file = instance_.getFileManager().getOptionalFileRef(absolutePath(where.file, directory_));
    return file ? instance_.getSourceManager().translateFileLineCol(*file, std::max(1u, where.line),
                                                                    std::max(1u, where.column))
                : clang::SourceLocation();
  }

  clang::CompilerInstance &instance_;
  const std::string directory_;
  const bool onlyWarns_;
};

/// Empty where there is none: an assembler makes it of a file that may soon be gone.
std::string objectFileOf(const clang::FrontendOptions &options) {
  using namespace clang::frontend;
  const bool isObject = options.ProgramAction == EmitObj || options.ProgramAction == EmitBC;
  return isObject ? options.OutputFile : "";
}

/// Clang has one input in a process.
bool isPreprocessed(const clang::FrontendOptions &options) {
  return llvm::any_of(options.Inputs,
                      [](const auto &input) { return input.getKind().isPreprocessed(); });
}

Compilation compilationOf(const clang::CompilerInstance &instance, llvm::StringRef input) {
  llvm::SmallString<256> directory(instance.getFileSystemOpts().WorkingDir);
  if (directory.empty())
    llvm::sys::fs::current_path(directory);
  return {directory.str().str(), input.str(), objectFileOf(instance.getFrontendOpts())};
}

/// False where there is nothing to read: no C++, or something that is made for other compilations.
bool isOfInterest(const clang::CompilerInstance &instance) {
  using namespace clang::frontend;
  switch (instance.getFrontendOpts().ProgramAction) {
  case EmitAssembly:
  case EmitBC:
  case EmitLLVM:
  case EmitLLVMOnly:
  case EmitCodeGenOnly:
  case EmitObj:
  case ParseSyntaxOnly:
    return instance.getLangOpts().CPlusPlus;
  default:
    return false;
  }
}

/// Reads at the end of the unit.
class Finisher : public clang::SemaConsumer {
public:
  Finisher(clang::CompilerInstance &instance, std::unique_ptr<Companion> companion,
           Compilation compilation)
      : instance_(instance), companion_(std::move(companion)),
        compilation_(std::move(compilation)) {}

  void InitializeSema(clang::Sema &sema) override { sema_ = &sema; }

  void HandleTranslationUnit(clang::ASTContext &ast) override {
    auto *recorder = static_cast<GuestRecorder *>(Recorder::of(*sema_));
    clang::DiagnosticsEngine &engine = ast.getDiagnostics();
    const bool hasErrors = engine.hasErrorOccurred();
    Diagnostics problems;
    source::Unit unit;
    // What is instantiated only for the document is nothing to warn of.
    const bool ignored = engine.getIgnoreAllWarnings();
    engine.setIgnoreAllWarnings(true);
    recorder->onFinish([&](Recorder &) {
      unit = readUnit(*recorder, companion_->options(), compilation_.directory, problems);
    });
    recorder->complete();
    engine.setIgnoreAllWarnings(ignored);
    companion_->finish(std::move(unit), hasErrors || engine.hasErrorOccurred(), problems);
    problems.settle();
    Teller(instance_, compilation_.directory, companion_->onlyWarns()).tell(problems);
  }

private:
  clang::CompilerInstance &instance_;
  clang::Sema *sema_ = nullptr;
  std::unique_ptr<Companion> companion_;
  Compilation compilation_;
};

class RecordAction : public clang::PluginASTAction {
protected:
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance &instance,
                                                        llvm::StringRef) override {
    auto recorder = std::make_unique<GuestRecorder>(nullptr);
    HostDiagnostics::listen(instance.getDiagnostics(), *recorder, instance.getLangOpts());
    return recorder;
  }
  bool ParseArgs(const clang::CompilerInstance &instance,
                 const std::vector<std::string> &) override {
    return isOfInterest(instance);
  }
  ActionType getActionType() override { return AddBeforeMainAction; }
};

class FinishAction : public clang::PluginASTAction {
protected:
  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance &instance,
                                                        llvm::StringRef input) override {
    Diagnostics problems;
    Compilation compilation = compilationOf(instance, input);
    std::unique_ptr<Companion> companion = maker()();
    const bool isReady = companion->begin(compilation, arguments_, problems);
    if (const std::string &header = instance.getPreprocessorOpts().ImplicitPCHInclude;
        isReady && !header.empty())
      problems.report(
          Problem::WrongUsage, {},
          {{"problem",
            "the plug-in cannot see annotations in the precompiled header '" + header + "'"},
           {"hint", "compile without it, or let 'oapi-gen compile' write the fragment"}});
    if (isReady && isPreprocessed(instance.getFrontendOpts()))
      problems.report(
          Problem::WrongUsage, {},
          {{"problem",
            "the plug-in cannot see comments in '" + input.str() + "', which is preprocessed"},
           {"hint", "compile the source itself, without -save-temps and -fpreprocessed"}});
    Teller(instance, compilation.directory, false).tell(problems);
    if (problems.hasErrors())
      return std::make_unique<clang::ASTConsumer>();
    return std::make_unique<Finisher>(instance, std::move(companion), std::move(compilation));
  }
  bool ParseArgs(const clang::CompilerInstance &instance,
                 const std::vector<std::string> &arguments) override {
    arguments_ = arguments;
    return isOfInterest(instance);
  }
  ActionType getActionType() override { return AddAfterMainAction; }

private:
  std::vector<std::string> arguments_;
};

/// Layouts of classes differ between versions, and nothing else would notice.
void refuseOtherVersions() {
  const std::string version = clang::getClangFullVersion();
  const std::string own = "version " + std::to_string(CLANG_VERSION_MAJOR) + '.';
  if (version.find(own) != version.npos)
    return;
  llvm::errs() << "error: this plug-in of oapi-gen is for Clang " << CLANG_VERSION_MAJOR
               << ", and it was loaded by " << version << '\n';
  std::exit(1);
}

} // namespace

void addPlugin(const char *name, std::function<std::unique_ptr<Companion>()> make) {
  refuseOtherVersions();
  maker() = std::move(make);
  registerForGuest();
  static clang::FrontendPluginRegistry::Add<RecordAction> record("oapi-recorder",
                                                                 "notes attributes of an API");
  static clang::FrontendPluginRegistry::Add<FinishAction> finish(name, "writes a part of an API");
}

} // namespace oapigen::frontend
