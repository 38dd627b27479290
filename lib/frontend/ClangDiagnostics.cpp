// Holds each error back until its notes have come.
#include "frontend/ClangDiagnostics.h"

#include "frontend/AttributeErrors.h"
#include "frontend/ForeignAttribute.h"
#include "frontend/MainFile.h"
#include "frontend/MissingInclude.h"
#include "frontend/Places.h"

#include <clang/Basic/DiagnosticDriver.h>
#include <clang/Basic/DiagnosticParse.h>
#include <clang/Basic/DiagnosticSema.h>

namespace oapigen::frontend {
namespace {

/// A fix that fits into a line: "insert ';'".
std::string hintOf(const clang::Diagnostic &info) {
  if (info.getNumFixItHints() != 1)
    return {};
  const clang::FixItHint &fix = info.getFixItHint(0);
  if (fix.isNull() || fix.CodeToInsert.size() > 40 ||
      fix.CodeToInsert.find('\n') != std::string::npos)
    return {};
  if (fix.CodeToInsert.empty())
    return "remove this";
  const clang::CharSourceRange &removed = fix.RemoveRange;
  const bool isInsertion = removed.isCharRange() && removed.getBegin() == removed.getEnd();
  return (isInsertion ? "insert '" : "write '") + fix.CodeToInsert + "'";
}

/// Complaints about flags that mean nothing to Clang, or nothing for this target.
bool isAboutForeignFlag(unsigned id) {
  using namespace clang::diag;
  for (unsigned one : {err_drv_unknown_argument, err_drv_unknown_argument_with_suggestion,
                       err_drv_unsupported_opt, err_drv_unsupported_opt_with_suggestion,
                       err_drv_unsupported_opt_for_target, err_drv_unsupported_option_argument,
                       err_drv_clang_unsupported, err_drv_argument_not_allowed_with})
    if (id == one)
      return true;
  return false;
}

/// A text, or what is in single quotes, that swallows the rest of the line: no error that the
/// attributes that are registered here have caused.
bool isUnendedAt(const clang::SourceManager &sources, clang::SourceLocation place,
                 const clang::LangOptions &language) {
  clang::Token token;
  return place.isFileID() && !clang::Lexer::getRawToken(place, token, sources, language) &&
         token.is(clang::tok::unknown);
}

} // namespace

bool ClangDiagnostics::isDropped(const clang::Diagnostic &info) const {
  if (isAboutForeignFlag(info.getID()))
    return true;
  if (!info.hasSourceManager() || !language_)
    return false;
  return isAboutPlaceOfOurs(info, *language_) ||
         (isInForeignAttribute(info.getSourceManager(), info.getLocation()) &&
          !isUnendedAt(info.getSourceManager(), info.getLocation(), *language_));
}

Where ClangDiagnostics::where(const clang::Diagnostic &info) const {
  if (!info.hasSourceManager() || info.getLocation().isInvalid() || !language_)
    return {};
  return Places(info.getSourceManager(), *language_, directory_, base_).at(info.getLocation());
}

void ClangDiagnostics::flush() {
  if (held_)
    out_.add(std::move(*held_));
  held_.reset();
}

/// In other words, or elsewhere, than Clang does.
void ClangDiagnostics::tell(const Retold &told, const clang::Diagnostic &info) {
  const Places places(info.getSourceManager(), *language_, directory_, base_);
  const Where where = told.where.isValid() ? places.at(told.where) : held_->where;
  if (told.problem)
    held_ = diagnose(*told.problem, where, told.holes);
  held_->where = where;
  if (!told.hint.empty())
    held_->hint = told.hint;
}

void ClangDiagnostics::HandleDiagnostic(clang::DiagnosticsEngine::Level level,
                                        const clang::Diagnostic &info) {
  DiagnosticConsumer::HandleDiagnostic(level, info);
  llvm::SmallString<128> text;
  info.FormatDiagnostic(text);
  if (level == clang::DiagnosticsEngine::Note) {
    if (held_ && !dropNotes_)
      held_->notes.push_back({where(info), text.str().str()});
    return;
  }
  flush();
  dropNotes_ = level < clang::DiagnosticsEngine::Error || isDropped(info);
  if (recorder_)
    noteBase(*recorder_, info);
  if (dropNotes_)
    return;
  if (onError_)
    onError_(text.str().str(), info.getLocation());
  const std::optional<Retold> told =
      language_ ? mistakes_.retell(info, *language_,
                                   recorder_ ? llvm::ArrayRef(recorder_->syntaxErrors())
                                             : llvm::ArrayRef<clang::SourceLocation>())
                : std::nullopt;
  if (recorder_)
    noteError(*recorder_, info);
  if (told && recorder_)
    noteRetold(*recorder_, *told);
  if (told && told->isFollowUp) {
    dropNotes_ = true;
    return;
  }
  held_ = Diagnostic{level == clang::DiagnosticsEngine::Fatal ? "clang-fatal" : "clang-error",
                     Severity::Error,
                     where(info),
                     text.str().str(),
                     language_ ? includeHint(info, *language_) : "",
                     {}};
  if (held_->hint.empty()) // A name of another kind may be like one whose header is missing.
    held_->hint = hintOf(info);
  if (info.getID() == clang::diag::err_attributes_not_allowed)
    held_->hint = "write it in front of the whole declaration, or behind the declared name";
  if (told)
    tell(*told, info);
  dropNotes_ = told && told->problem && !told->keepsNotes;
  if (!info.hasSourceManager() || info.getLocation().isInvalid() || !language_)
    return;
  const Places places(info.getSourceManager(), *language_, directory_, base_);
  for (auto from = places.includedFrom(info.getLocation()); from.isValid();
       from = places.includedFrom(from))
    if (!isMadeUp(info.getSourceManager().getFilename(from)))
      held_->notes.push_back({places.at(from), "in file included from here"});
}

bool isErrorOfClang(const Diagnostic &problem) {
  constexpr Problem kInOtherWords[] = {Problem::ScopeSeparator,    Problem::TextUnquoted,
                                       Problem::SemicolonMissing,  Problem::TextUnended,
                                       Problem::AttributeBrackets, Problem::AttributeUnattached};
  return problem.severity == Severity::Error &&
         (llvm::StringRef(problem.id).starts_with("clang-") ||
          llvm::any_of(kInOtherWords, [&](Problem one) { return problem.id == rowOf(one).id; }));
}

} // namespace oapigen::frontend
