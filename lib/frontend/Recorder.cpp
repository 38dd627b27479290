// Turns parsed attributes into AnnotateAttrs and remembers where they stand.
#include "frontend/Recorder.h"

#include "frontend/Compat.h"
#include "frontend/NameText.h"
#include "frontend/Register.h"
#include "frontend/WireLibraries.h"

#include <mutex>

namespace oapigen::frontend {
namespace {

/// Clang hands attributes to what is registered for all of its runs, and says only of which Sema
/// they are.
class Recorders {
public:
  void set(const clang::Sema *sema, Recorder *recorder) {
    const std::lock_guard lock(mutex_);
    if (recorder)
      recorders_[sema] = recorder;
    else
      recorders_.erase(sema);
  }
  Recorder *of(const clang::Sema *sema) const {
    const std::lock_guard lock(mutex_);
    return recorders_.lookup(sema);
  }

private:
  mutable std::mutex mutex_;
  llvm::DenseMap<const clang::Sema *, Recorder *> recorders_;
};

Recorders &recorders() {
  static Recorders all;
  return all;
}

/// `"Use b)]] int a();`: a text that swallows the rest of its line, which Clang need not tell of.
bool isUnendedText(const clang::Token &token, const clang::SourceManager &sources) {
  return token.is(clang::tok::unknown) && token.getLocation().isFileID() &&
         beginsText({sources.getCharacterData(token.getLocation()), token.getLength()});
}

} // namespace

void Recorder::InitializeSema(clang::Sema &sema) {
  sema_ = &sema;
  recorders().set(&sema, this);
  macros_.watch(sema.getPreprocessor(), wireMacros());
  // Nearly all tokens are of no interest, and Clang may be in somebody else's compilation.
  sema.getPreprocessor().setTokenWatcher([this](const clang::Token &token) {
    if (tokens_.isOutside() && token.isNot(clang::tok::l_square))
      return;
    if (isUnendedText(token, sema_->getSourceManager()))
      recordError(token.getLocation(), /*isAboutSyntax=*/true);
    seeToken(token);
  });
}

void Recorder::ForgetSema() {
  recorders().set(sema_, nullptr);
  sema_ = nullptr;
}

Recorder *Recorder::of(clang::Sema &sema) {
  return recorders().of(&sema);
}

void Recorder::HandleTagDeclDefinition(clang::TagDecl *tag) {
  auto *record = llvm::dyn_cast<clang::CXXRecordDecl>(tag);
  if (tag->getParentFunctionOrMethod() && !(record && record->isLambda()))
    local_.push_back(tag);
  if (!record || record->isDependentContext() || isBeyond())
    return;
  if (record->getTemplateInstantiationPattern())
    instances_.push_back(record);
  if (record->getNumBases() > 0)
    derived_.push_back(record);
}

void Recorder::HandleTranslationUnit(clang::ASTContext &) {
  if (!isStopped_)
    finish();
}

bool Recorder::shouldSkipFunctionBody(clang::Decl *function) {
  auto *named = llvm::dyn_cast<clang::NamedDecl>(function);
  return !named || !named->getIdentifier() || !named->getName().starts_with(kOatppInfo);
}

/// The argument as an expression; a bare name is looked up as if it stood in an expression. Null
/// when there is no such thing, which Clang has reported then.
clang::Expr *Recorder::argument(const clang::ParsedAttr &attribute, unsigned index) {
  const compat::BareName name = compat::bareName(attribute, index);
  if (!name.identifier)
    return attribute.isArgExpr(index) ? attribute.getArgAsExpr(index) : nullptr;
  clang::EnterExpressionEvaluationContext evaluated(
      *sema_, clang::Sema::ExpressionEvaluationContext::ConstantEvaluated);
  clang::CXXScopeSpec scope;
  clang::UnqualifiedId id;
  id.setIdentifier(name.identifier, name.location);
  clang::DefaultFilterCCC anything;
  clang::ExprResult result =
      sema_->ActOnIdExpression(sema_->getCurScope(), scope, {}, id, false, false, &anything);
  return result.isUsable() ? result.get() : nullptr;
}

void Recorder::record(clang::Decl *declaration, const clang::ParsedAttr &attribute) {
  if (isBeyond())
    return;
  const clang::SourceLocation name = tokens_.nameIn(attribute.getRange());
  handled_.insert(name);
  llvm::SmallVector<clang::Expr *, 4> arguments;
  bool dependent = false;
  for (unsigned i = 0; i < attribute.getNumArgs(); ++i) {
    clang::Expr *expression = argument(attribute, i);
    if (!expression || expression->containsErrors())
      return;
    dependent |= expression->isInstantiationDependent();
    arguments.push_back(expression);
  }
  if (dependent)
    dependent_.insert(name);
  auto *annotation = clang::AnnotateAttr::Create(
      sema_->Context, writtenName(attribute.getAttrName()->getName()), arguments.data(),
      arguments.size(), clang::SourceRange(name, attribute.getRange().getEnd()));
  attach(declaration, annotation);
  records_.push_back({declaration, annotation});
}

void Recorder::recordOnBase(clang::SourceLocation location) {
  onBase_.insert(tokens_.nameIn(location));
}

void Recorder::attach(clang::Decl *declaration, clang::AnnotateAttr *attribute) {
  declaration->addAttr(attribute);
}

} // namespace oapigen::frontend
