// Inside of a list of attributes: brackets, and what joins scope and name. For the arguments see
// ArgumentMistakes.h, for what is in front of a list and behind it ListMistakes.h.
#include "frontend/AttributeMistakes.h"

#include "dsl/AttributeTable.h"
#include "frontend/ArgumentMistakes.h"
#include "frontend/AttributeBrackets.h"
#include "frontend/AttributeErrors.h"
#include "frontend/AttributeText.h"
#include "frontend/AttributeTokens.h"
#include "frontend/ClangHeaders.h"
#include "frontend/ListMistakes.h"
#include "frontend/NameText.h"
#include "frontend/TextBounds.h"

#include <clang/Basic/DiagnosticLex.h>
#include <clang/Basic/DiagnosticParse.h>
#include <clang/Basic/DiagnosticSema.h>

namespace oapigen::frontend {
namespace {

/// `api:get`, `api.get` and `api get`; `rest` is the file from the error on.
std::optional<Retold> otherSeparator(const AttributeAt &at, llvm::StringRef rest) {
  if (at.isInArguments || at.scope != kScope || !at.name.empty() || rest.empty() ||
      !llvm::StringRef(":. ").contains(rest.front()))
    return std::nullopt;
  const llvm::StringRef name = nameAt(rest.drop_front().ltrim());
  if (name.empty() || (rest.starts_with(" ") && !dsl::isAttribute(name.str())))
    return std::nullopt;
  return Retold{
      .problem = Problem::ScopeSeparator,
      .holes = {{"written", kScope + rest.take_front(1).str() + name.str()}, {"name", name.str()}}};
}

/// Whether one of the names stands at the error, or is that of a type that it is about.
bool isAboutOneOf(llvm::ArrayRef<std::string> names, const FileTokens &tokens,
                  const clang::Diagnostic &info) {
  if (names.empty())
    return false;
  for (unsigned i = 0; i < info.getNumArgs(); ++i)
    if (info.getArgKind(i) == clang::DiagnosticsEngine::ak_qualtype) {
      const auto type =
          clang::QualType::getFromOpaquePtr(reinterpret_cast<void *>(info.getRawArg(i)));
      const clang::TagDecl *tag = type.isNull() ? nullptr : type->getAsTagDecl();
      if (tag && !tag->isCompleteDefinition() && llvm::is_contained(names, tag->getName()))
        return true;
    }
  return llvm::is_contained(names, tokens.text(tokens.from(info.getLocation())));
}

/// Whether it comes of another one, of a text without an end.
bool comesOfUnendedIn(llvm::ArrayRef<clang::SourceLocation> errors, const FileTokens &tokens,
                      const clang::Diagnostic &info) {
  const clang::SourceLocation place = info.getLocation();
  const clang::FileID file = tokens.sources().getFileID(place);
  if (info.getID() == clang::diag::err_unterminated_raw_string) // Told before there is a token.
    return unendedElsewhere(tokens, tokens.from(place)).has_value();
  return llvm::any_of(errors, [&](clang::SourceLocation text) {
    return text.isFileID() && tokens.sources().getFileID(text) == file &&
           unendedElsewhere(tokens, tokens.from(text)) &&
           comesOfUnended(tokens, tokens.from(text), tokens.from(place),
                          isAboutSyntax(info.getID()));
  });
}

} // namespace

/// Whether an earlier error about brackets is the reason of this one.
bool AttributeMistakes::isAstray(const clang::Diagnostic &info) const {
  if (!astray_)
    return false;
  const clang::SourceManager &sources = info.getSourceManager();
  const clang::SourceLocation place = info.getLocation();
  if (info.getID() == clang::diag::err_expected_external_declaration)
    return true; // At the end of the unit.
  if (astray_->getEnd().isInvalid())
    return isAboutSyntax(info.getID());
  return (!sources.isBeforeInTranslationUnit(place, astray_->getBegin()) &&
          !sources.isBeforeInTranslationUnit(astray_->getEnd(), place));
}

std::optional<Retold> AttributeMistakes::retellBrackets(const FileTokens &tokens,
                                                        const clang::Diagnostic &info) {
  auto found = unbalancedAt(tokens, info.getLocation());
  if (!found)
    return std::nullopt;
  astray_ = clang::SourceRange(found->where, found->end);
  return Retold{.problem = found->problem,
                .holes = std::move(found->holes),
                .where = found->where,
                .isAstray = true,
                .names = std::move(found->names)};
}

/// Without <oapi/api.hpp> nothing of `oapi::type<User>` is known: the first error says it for all.
std::optional<Retold> AttributeMistakes::lackOfHeader(const clang::Diagnostic &info,
                                                      const AttributeAt &at) {
  const llvm::StringRef rest = textFrom(info.getSourceManager(), info.getLocation());
  if (info.getID() != clang::diag::err_undeclared_var_use || !rest.starts_with("oapi::"))
    return std::nullopt;
  list_ = at.list;
  return Retold{.isFollowUp = std::exchange(lacksHeader_, true)};
}

std::optional<Retold> AttributeMistakes::retellLists(const FileTokens &tokens,
                                                     const AttributeText &text,
                                                     const clang::Diagnostic &info) {
  const std::optional<ListsBefore> before = text.before();
  if (before && before->begin == lists_)
    return Retold{.isFollowUp = true};
  std::optional<Retold> told = retellList(tokens, text, info);
  if (told) {
    lists_ = told->lists;
    lost_.insert(lost_.end(), told->lost.begin(), told->lost.end());
  }
  return told;
}

std::optional<Retold> AttributeMistakes::retell(const clang::Diagnostic &info,
                                                const clang::LangOptions &language,
                                                llvm::ArrayRef<clang::SourceLocation> errors) {
  const clang::SourceLocation place = info.getLocation();
  if (!info.hasSourceManager() || place.isInvalid() || place.isMacroID())
    return std::nullopt;
  if (isAstray(info))
    return Retold{.isFollowUp = true};
  const clang::SourceManager &sources = info.getSourceManager();
  const FileTokens tokens(sources, language, sources.getFileID(place));
  if (comesOfUnendedIn(errors, tokens, info))
    return Retold{.isFollowUp = true};
  if (!isAboutSyntax(info.getID()) && isAboutOneOf(lost_, tokens, info))
    return Retold{.isFollowUp = true};
  const AttributeText text(tokens, place);
  const std::optional<AttributeAt> at = text.around();
  if (at && at->list == list_)
    return Retold{.isFollowUp = true};
  if (auto told = retellBrackets(tokens, info))
    return told;
  if (!at)
    return retellLists(tokens, text, info);
  if (auto told = lackOfHeader(info, *at))
    return told;
  std::optional<Retold> told = otherSeparator(*at, textFrom(sources, place));
  if (!told && at->isInArguments && at->scope == kScope)
    told = retellArgument(text, *at, info, language);
  if ((told && ((told->problem && !told->keepsNotes) || told->isWhole)) ||
      isAboutSyntax(info.getID()))
    list_ = at->list;
  return told;
}

} // namespace oapigen::frontend
