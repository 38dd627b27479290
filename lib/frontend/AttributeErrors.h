// Which of Clang's errors are there only because attributes are registered, and what the Recorder
// hears of errors.
#pragma once

#include "frontend/AttributeMistakes.h"
#include "frontend/Recorder.h"

namespace oapigen::frontend {

/// True for a complaint about an attribute that Clang takes for its own and could not attach: ours
/// are reported by Unattached.cpp, those of nobody are nobody's business.
bool isAboutPlaceOfOurs(const clang::Diagnostic &info, const clang::LangOptions &language);

/// True for a diagnostic of Clang's that the grammar is about, not what names mean.
bool isAboutSyntax(unsigned id);

/// Tells `recorder` of an attribute on a base-specifier, which Clang takes for an error.
void noteBase(Recorder &recorder, const clang::Diagnostic &info);
/// Tells `recorder` of an error that somebody will see.
void noteError(Recorder &recorder, const clang::Diagnostic &info);

/// Notes what an error that is told in other words says of the attributes around it.
void noteRetold(Recorder &recorder, const Retold &told);

} // namespace oapigen::frontend
