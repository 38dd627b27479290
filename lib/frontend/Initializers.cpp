// Looks through what Clang adds around an expression.
#include "frontend/Initializers.h"

namespace oapigen::frontend {

const clang::Expr *stripped(const clang::Expr *expression) {
  for (const clang::Expr *last = nullptr; last != expression;) {
    last = expression;
    expression = expression->IgnoreUnlessSpelledInSource()->IgnoreParenImpCasts();
    if (auto *list = llvm::dyn_cast<clang::CXXStdInitializerListExpr>(expression))
      expression = list->getSubExpr();
    if (auto *member = llvm::dyn_cast<clang::CXXDefaultInitExpr>(expression))
      expression = member->getExpr();
    if (auto *argument = llvm::dyn_cast<clang::CXXDefaultArgExpr>(expression))
      expression = argument->getExpr();
    if (auto *cast = llvm::dyn_cast<clang::CXXFunctionalCastExpr>(expression))
      expression = cast->getSubExpr();
  }
  return expression;
}

std::vector<const clang::Expr *> writtenArguments(const clang::CXXConstructExpr *call) {
  std::vector<const clang::Expr *> arguments;
  for (const clang::Expr *argument : call->arguments())
    if (!llvm::isa<clang::CXXDefaultArgExpr>(argument))
      arguments.push_back(argument);
  return arguments;
}

std::optional<std::vector<const clang::Expr *>> listed(const clang::Expr *expression) {
  expression = stripped(expression);
  if (auto *list = llvm::dyn_cast<clang::InitListExpr>(expression)) {
    if (list->getType()->isRecordType() && list->getNumInits() == 1) // std::array around its array
      return listed(list->getInit(0));
    std::vector<const clang::Expr *> items(list->inits().begin(), list->inits().end());
    auto *array =
        llvm::dyn_cast_or_null<clang::ConstantArrayType>(list->getType()->getAsArrayTypeUnsafe());
    if (array && list->getArrayFiller())
      items.resize(array->getSize().getZExtValue(), list->getArrayFiller());
    return items;
  }
  auto *call = llvm::dyn_cast<clang::CXXConstructExpr>(expression);
  if (!call)
    return std::nullopt;
  auto arguments = writtenArguments(call);
  if (arguments.empty())
    return arguments;
  const bool takesList = call->isStdInitListInitialization() ||
                         call->getConstructor()->isCopyOrMoveConstructor() ||
                         llvm::isa<clang::CXXStdInitializerListExpr>(
                             arguments[0]->IgnoreImplicit()->IgnoreParenImpCasts());
  return takesList && arguments.size() == 1 ? listed(arguments[0]) : std::nullopt;
}

const clang::Expr *initializerOf(const clang::Expr *expression) {
  auto *reference = llvm::dyn_cast<clang::DeclRefExpr>(expression);
  auto *variable = reference ? llvm::dyn_cast<clang::VarDecl>(reference->getDecl()) : nullptr;
  if (!variable || !variable->getType().isConstQualified() ||
      variable->getType().isVolatileQualified())
    return nullptr;
  const clang::Expr *initializer = variable->getAnyInitializer();
  return initializer && !initializer->containsErrors() ? stripped(initializer) : nullptr;
}

std::optional<clang::APValue> evaluated(Reading &reading, const clang::Expr *expression) {
  clang::Expr::EvalResult result;
  llvm::SmallVector<clang::PartialDiagnosticAt, 1> notes;
  result.Diag = &notes;
  if (expression->isValueDependent() || expression->getType()->isVoidType() ||
      !expression->EvaluateAsRValue(result, reading.ast, true) || result.HasSideEffects)
    return std::nullopt;
  return result.Val;
}

const clang::APValue *innermostMember(const clang::APValue &value) {
  const clang::APValue *at = &value;
  while (at->isStruct())
    if (at->getStructNumFields() == 1 && at->getStructNumBases() == 0)
      at = &at->getStructField(0);
    else
      return nullptr;
  return at;
}

} // namespace oapigen::frontend
