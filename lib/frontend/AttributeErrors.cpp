// Asks for the numbers of Clang's diagnostics, and for what is written at their places.
#include "frontend/AttributeErrors.h"

#include "dsl/Attribute.h"

#include <clang/Basic/DiagnosticParse.h>
#include <clang/Basic/DiagnosticSema.h>

namespace oapigen::frontend {
namespace {

bool isAboutAttributePlace(unsigned id) {
  return id == clang::diag::err_base_specifier_attribute ||
         id == clang::diag::err_attribute_not_type_attr ||
         id == clang::diag::err_decl_attribute_invalid_on_stmt ||
         id == clang::diag::err_attribute_invalid_on_decl;
}

/// True if the complaint is about a name that is an attribute only because it is registered here.
bool isOurName(const clang::Diagnostic &info, const clang::LangOptions &language) {
  const clang::SourceManager &sources = info.getSourceManager();
  llvm::SmallString<32> buffer;
  const llvm::StringRef name = clang::Lexer::getSpelling(sources.getSpellingLoc(info.getLocation()),
                                                         buffer, sources, language);
  return name == kScope || dsl::isAttribute(name.str());
}

} // namespace

bool isAboutSyntax(unsigned id) {
  using clang::DiagnosticIDs;
  return DiagnosticIDs::getCategoryNameFromID(DiagnosticIDs::getCategoryNumberForDiag(id)) ==
         "Parse Issue";
}

bool isAboutPlaceOfOurs(const clang::Diagnostic &info, const clang::LangOptions &language) {
  return info.hasSourceManager() && isAboutAttributePlace(info.getID()) &&
         isOurName(info, language);
}

void noteBase(Recorder &recorder, const clang::Diagnostic &info) {
  if (info.getID() == clang::diag::err_base_specifier_attribute)
    recorder.recordOnBase(info.getLocation());
}

void noteError(Recorder &recorder, const clang::Diagnostic &info) {
  if (info.getLocation().isValid())
    recorder.recordError(info.getLocation(), isAboutSyntax(info.getID()));
}

void noteRetold(Recorder &recorder, const Retold &told) {
  if (told.isAstray)
    recorder.recordAstray();
  for (clang::SourceLocation name : told.names)
    recorder.recordError(name, false);
}

} // namespace oapigen::frontend
