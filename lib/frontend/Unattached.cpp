// Finds out where an attribute stands that Clang did not hand over.
#include "frontend/Collect.h"

#include "dsl/Attribute.h"
#include "frontend/RightPlace.h"
#include "frontend/TextBounds.h"

#include <map>

namespace oapigen::frontend {
namespace {

/// In a plug-in, Clang has parsed the body for itself.
bool hasUnreadBody(Reading &reading, const clang::Decl *declaration) {
  if (auto *function = llvm::dyn_cast<clang::FunctionTemplateDecl>(declaration))
    declaration = function->getTemplatedDecl();
  auto *function = llvm::dyn_cast<clang::FunctionDecl>(declaration);
  return function &&
         (function->hasSkippedBody() ||
          (function->doesThisDeclarationHaveABody() &&
           reading.sema.canSkipFunctionBody(const_cast<clang::FunctionDecl *>(function))));
}

/// The last declaration in `context` that begins before `place`.
const clang::Decl *lastBefore(Reading &reading, const clang::DeclContext *context,
                              clang::SourceLocation place) {
  const clang::Decl *last = nullptr;
  for (const clang::Decl *declaration : context->decls())
    if (!declaration->isImplicit() && declaration->getBeginLoc().isValid() &&
        !reading.sources().isBeforeInTranslationUnit(place, declaration->getBeginLoc()))
      last = declaration;
  return last;
}

/// True if `place` is in the body of a function that was skipped. Looks at declarations only along
/// the way to `place`.
bool isInBody(Reading &reading, clang::SourceLocation place) {
  const clang::DeclContext *context = reading.ast.getTranslationUnitDecl();
  while (const clang::Decl *last = lastBefore(reading, context, place)) {
    if (hasUnreadBody(reading, last))
      return true;
    if (auto *templated = llvm::dyn_cast<clang::ClassTemplateDecl>(last))
      last = templated->getTemplatedDecl();
    context = llvm::dyn_cast<clang::DeclContext>(last);
    if (!context)
      break;
  }
  return false;
}

using TokensOfFiles = std::map<clang::FileID, FileTokens>;

const FileTokens &tokensAround(Reading &reading, clang::SourceLocation place,
                               TokensOfFiles &files) {
  const clang::FileID file = reading.sources().getFileID(place);
  return files.try_emplace(file, reading.sources(), reading.ast.getLangOpts(), file).first->second;
}

/// Where it is to stand instead.
std::string adviceFor(Reading &reading, const AttributeToken &token, TokensOfFiles &files) {
  if (token.list.isFileID()) {
    const FileTokens &tokens = tokensAround(reading, token.list, files);
    if (const auto lists = AttributeText(tokens, token.list).here())
      if (const auto right = rightPlaceOf(tokens, *lists))
        return right->advice;
  }
  return "write it in front of the declaration or behind the declared name";
}

/// Attributes whose arguments Clang could not parse; it has said so itself.
llvm::DenseSet<clang::SourceLocation> misparsed(Reading &reading) {
  llvm::DenseSet<clang::SourceLocation> names;
  for (clang::SourceLocation error : reading.recorder.errors())
    if (auto *token = reading.recorder.tokens().around(error, reading.sources()))
      names.insert(token->name);
  return names;
}

/// Compilers ignore what they do not know, so a misspelt scope would be lost without a word.
void reportMisspeltScopes(Reading &reading) {
  for (const AttributeToken &token : reading.recorder.tokens().ofSimilarScope()) {
    const std::string name = token.identifier->getName().str();
    llvm::SmallString<8> buffer;
    if (dsl::isAttribute(name) && !reading.sources().isInSystemHeader(token.scope))
      reading.out.report(
          Problem::ScopeMisspelt, reading.places.at(token.scope),
          {{"scope", clang::Lexer::getSpelling(reading.sources().getSpellingLoc(token.scope),
                                               buffer, reading.sources(), reading.ast.getLangOpts())
                         .str()},
           {"name", name}});
  }
}

/// Nor is an attribute without a scope told by anybody.
void reportMissingScopes(Reading &reading) {
  for (const AttributeToken &token : reading.recorder.tokens().withoutScope())
    if (!reading.sources().isInSystemHeader(token.name))
      reading.out.report(Problem::ScopeMissing, reading.places.at(token.name),
                         {{"name", token.identifier->getName().str()}});
}

/// Texts without an end in the attributes of others, once for each list: what follows the first
/// such text in it is a part of it to Clang.
void reportUnended(Reading &reading, TokensOfFiles &files) {
  llvm::DenseSet<clang::SourceLocation> lists;
  for (clang::SourceLocation place : reading.recorder.syntaxErrors()) {
    if (!place.isFileID())
      continue;
    const FileTokens &tokens = tokensAround(reading, place, files);
    const auto found = unendedElsewhere(tokens, tokens.from(place));
    if (found && lists.insert(found->names.front()).second)
      reading.out.report(found->problem, reading.places.at(place), found->holes);
  }
}

} // namespace

bool hasSyntaxError(Reading &reading) {
  const AttributeTokens &tokens = reading.recorder.tokens();
  if (reading.recorder.isAstray())
    return true;
  return llvm::any_of(reading.recorder.syntaxErrors(), [&](clang::SourceLocation error) {
    auto isOpened = [&](const AttributeToken &token) { return token.list == error; };
    return !tokens.around(error, reading.sources()) && llvm::none_of(tokens.all(), isOpened);
  });
}

void reportUnattached(Reading &reading) {
  reportMisspeltScopes(reading);
  reportMissingScopes(reading);
  const llvm::DenseSet<clang::SourceLocation> reported = misparsed(reading);
  const bool isBroken = hasSyntaxError(reading);
  TokensOfFiles files;
  reportUnended(reading, files);
  for (const AttributeToken &token : reading.recorder.tokens().all()) {
    if (reading.recorder.isHandled(token.name) || reported.contains(token.name))
      continue;
    const std::string name = token.identifier->getName().str();
    const Where where = reading.places.at(token.name);
    if (!dsl::isAttribute(name))
      reading.out.report(Problem::UnknownAttribute, where,
                         {{"name", name}, {"suggestion", std::string(dsl::suggest(name))}});
    else if (isBroken)
      continue;
    else if (reading.recorder.isOnBase(token.name) && !token.hasArguments)
      dsl::check({name, {}, where}, dsl::On::Base, reading.out);
    else if (isInBody(reading, token.name))
      reading.out.report(Problem::AttributeInBody, where, {{"name", name}});
    else
      reading.out.report(Problem::AttributeUnattached, where,
                         {{"name", name}, {"advice", adviceFor(reading, token, files)}});
  }
}

} // namespace oapigen::frontend
