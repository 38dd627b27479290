// Clang's errors → Diagnostic values; its warnings are nobody's business here.
#pragma once

#include "frontend/AttributeMistakes.h"
#include "frontend/Frontend.h"
#include "frontend/Recorder.h"

namespace oapigen::frontend {

class ClangDiagnostics : public clang::DiagnosticConsumer {
public:
  ClangDiagnostics(std::string directory, std::string base, Diagnostics &out)
      : directory_(std::move(directory)), base_(std::move(base)), out_(out) {}

  /// The recorder hears of the places of errors, and of attributes on base-specifiers, which Clang
  /// takes for errors.
  void listen(Recorder &recorder) { recorder_ = &recorder; }
  /// Called for each error with its text and place.
  void onError(std::function<void(const std::string &, clang::SourceLocation)> call) {
    onError_ = std::move(call);
  }
  /// Hands over what is still held back, waiting for notes.
  void flush();

  void BeginSourceFile(const clang::LangOptions &language, const clang::Preprocessor *) override {
    language_ = &language;
  }
  void EndSourceFile() override { flush(); }
  void HandleDiagnostic(clang::DiagnosticsEngine::Level level,
                        const clang::Diagnostic &info) override;

private:
  bool isDropped(const clang::Diagnostic &info) const;
  Where where(const clang::Diagnostic &info) const;
  void tell(const Retold &told, const clang::Diagnostic &info);

  std::string directory_;
  std::string base_;
  Diagnostics &out_;
  Recorder *recorder_ = nullptr;
  std::function<void(const std::string &, clang::SourceLocation)> onError_;
  const clang::LangOptions *language_ = nullptr;
  AttributeMistakes mistakes_;
  std::optional<Diagnostic> held_; ///< The last error: its notes follow it.
  bool dropNotes_ = true;
};

} // namespace oapigen::frontend
