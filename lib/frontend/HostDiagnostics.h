// What Clang says in a compilation that a plug-in watches, without complaints about our attributes.
//
// An error that nobody sees must not end the compilation either, and Clang counts errors before it
// hands them over: as long as there is no other one, they are made not to have been.
#pragma once

#include "frontend/AttributeMistakes.h"
#include "frontend/Recorder.h"

namespace oapigen::frontend {

class HostDiagnostics : public clang::DiagnosticConsumer {
public:
  /// Puts itself between `engine` and who listens to it; `recorder` hears of errors until the end
  /// of the source.
  static void listen(clang::DiagnosticsEngine &engine, Recorder &recorder,
                     const clang::LangOptions &language);

  void HandleDiagnostic(clang::DiagnosticsEngine::Level level,
                        const clang::Diagnostic &info) override;
  void BeginSourceFile(const clang::LangOptions &language,
                       const clang::Preprocessor *preprocessor) override;
  void EndSourceFile() override;
  void finish() override { host_->finish(); }
  void clear() override;
  bool IncludeInDiagnosticCounts() const override { return host_->IncludeInDiagnosticCounts(); }

private:
  HostDiagnostics(clang::DiagnosticsEngine &engine, Recorder &recorder,
                  const clang::LangOptions &language);
  bool isDropped(const clang::Diagnostic &info);
  void forget();

  clang::DiagnosticsEngine &engine_;
  AttributeMistakes mistakes_; ///< What they are is of interest here, not how they are told.
  Recorder *recorder_; ///< Null behind the end of the source.
  const clang::LangOptions &language_;
  std::unique_ptr<clang::DiagnosticConsumer> owned_; ///< Null if somebody else owns the host's.
  clang::DiagnosticConsumer *host_;
  bool hasErrors_;
  bool dropNotes_ = false;
};

} // namespace oapigen::frontend
