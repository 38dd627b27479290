// Forwards everything but what is dropped.
#include "frontend/HostDiagnostics.h"

#include "frontend/AttributeErrors.h"

namespace oapigen::frontend {

HostDiagnostics::HostDiagnostics(clang::DiagnosticsEngine &engine, Recorder &recorder,
                                 const clang::LangOptions &language)
    : engine_(engine), recorder_(&recorder), language_(language), host_(engine.getClient()),
      hasErrors_(engine.hasErrorOccurred()) {
  owned_ = engine.takeClient();
  NumErrors = host_->getNumErrors();
  NumWarnings = host_->getNumWarnings();
}

void HostDiagnostics::listen(clang::DiagnosticsEngine &engine, Recorder &recorder,
                             const clang::LangOptions &language) {
  engine.setClient(new HostDiagnostics(engine, recorder, language), /*ShouldOwnClient=*/true);
}

void HostDiagnostics::HandleDiagnostic(clang::DiagnosticsEngine::Level level,
                                       const clang::Diagnostic &info) {
  if (level == clang::DiagnosticsEngine::Note && dropNotes_)
    return;
  dropNotes_ = level >= clang::DiagnosticsEngine::Error && isDropped(info);
  if (dropNotes_)
    return forget();
  DiagnosticConsumer::HandleDiagnostic(level, info);
  hasErrors_ |= level >= clang::DiagnosticsEngine::Error;
  host_->HandleDiagnostic(level, info);
}

bool HostDiagnostics::isDropped(const clang::Diagnostic &info) {
  if (!recorder_)
    return false;
  noteBase(*recorder_, info);
  if (isAboutPlaceOfOurs(info, language_))
    return true;
  noteError(*recorder_, info);
  if (const std::optional<Retold> told =
          mistakes_.retell(info, language_, recorder_->syntaxErrors()))
    noteRetold(*recorder_, *told);
  return false;
}

/// Clang has no other way to take back the marks of one error than to take back all of them.
void HostDiagnostics::forget() {
  if (hasErrors_)
    return;
  const unsigned warnings = engine_.getNumWarnings();
  engine_.Reset(/*soft=*/true);
  engine_.setNumWarnings(warnings);
}

void HostDiagnostics::BeginSourceFile(const clang::LangOptions &language,
                                      const clang::Preprocessor *preprocessor) {
  host_->BeginSourceFile(language, preprocessor);
}

void HostDiagnostics::EndSourceFile() {
  recorder_ = nullptr;
  host_->EndSourceFile();
}

void HostDiagnostics::clear() {
  DiagnosticConsumer::clear();
  host_->clear();
}

} // namespace oapigen::frontend
