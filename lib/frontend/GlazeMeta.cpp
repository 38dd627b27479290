// Finds the specialization, takes its initializers apart, and has Clang evaluate its function.
#include "frontend/GlazeMeta.h"

#include "frontend/Associated.h"
#include "frontend/Compat.h"
#include "frontend/Constants.h"
#include "frontend/Defaults.h"
#include "frontend/Names.h"
#include "frontend/Silence.h"
#include "frontend/Text.h"

namespace oapigen::frontend {
namespace {

const clang::Expr *written(const clang::Expr *expression) {
  for (const clang::Expr *last = nullptr; last != expression;) {
    last = expression;
    expression = expression->IgnoreUnlessSpelledInSource()->IgnoreParenImpCasts();
  }
  return expression;
}

/// The name behind `&T::member` or of `Enum::enumerator`; empty for anything else.
std::string targetOf(const clang::Expr *expression) {
  if (auto *address = llvm::dyn_cast<clang::UnaryOperator>(expression);
      address && address->getOpcode() == clang::UO_AddrOf)
    expression = written(address->getSubExpr());
  if (auto *reference = llvm::dyn_cast<clang::DeclRefExpr>(expression);
      reference && llvm::isa<clang::FieldDecl, clang::EnumConstantDecl>(reference->getDecl()))
    return reference->getDecl()->getNameAsString();
  if (auto *dependent = llvm::dyn_cast<clang::DependentScopeDeclRefExpr>(expression))
    return dependent->getDeclName().getAsString();
  return "";
}

bool isHidden(const clang::Expr *expression) {
  const clang::CXXRecordDecl *record =
      expression->getType().isNull() ? nullptr : expression->getType()->getAsCXXRecordDecl();
  return record && record->getIdentifier() &&
         (record->getName() == "hidden" || record->getName() == "skip");
}

std::string calleeOf(const clang::CallExpr *call) {
  const clang::Expr *callee = written(call->getCallee());
  if (auto *overloaded = llvm::dyn_cast<clang::OverloadExpr>(callee))
    return overloaded->getName().getAsString();
  auto *reference = llvm::dyn_cast<clang::DeclRefExpr>(callee);
  return reference ? reference->getDecl()->getNameAsString() : "";
}

/// `std::string_view("key")`, as glaze passes it; null where there is no such class.
clang::Expr *viewOf(Reading &reading, const std::string &key, clang::SourceLocation where) {
  clang::NamespaceDecl *space = reading.sema.getStdNamespace();
  auto *view = space ? declaredIn<clang::TypedefNameDecl>(reading, space, "string_view") : nullptr;
  if (!view)
    return nullptr;
  const clang::QualType array =
      reading.ast.getStringLiteralArrayType(reading.ast.CharTy, key.size());
  clang::Expr *literal = clang::StringLiteral::Create(
      reading.ast, key, clang::StringLiteralKind::Ordinary, false, array, where);
  const clang::QualType type = view->getUnderlyingType();
  return reading.sema
      .BuildCXXTypeConstructExpr(reading.ast.getTrivialTypeSourceInfo(type, where), where, literal,
                                 where, false)
      .get();
}

/// glaze's classes of key styles.
struct StyleRow {
  llvm::StringRef name, style;
};
constexpr StyleRow kStyles[] = {
    {"glz::camel_case", "camelCase"},  {"glz::pascal_case", "PascalCase"},
    {"glz::snake_case", "snake_case"}, {"glz::screaming_snake_case", "SCREAMING_SNAKE_CASE"},
    {"glz::kebab_case", "kebab-case"}, {"glz::screaming_kebab_case", "SCREAMING-KEBAB-CASE"},
    {"glz::lower_case", "lowercase"},  {"glz::upper_case", "UPPERCASE"},
};

std::optional<std::string> textOf(Reading &reading, clang::Expr *call) {
  std::string text;
  if (call->getType()->isRecordType()) {
    const bool isText = compat::evaluateText(reading.sema, call, text) && !text.empty();
    return isText ? std::optional(text) : std::nullopt;
  }
  clang::Expr::EvalResult result;
  if (!call->EvaluateAsRValue(result, reading.ast, true))
    return std::nullopt;
  const std::optional<Value> value = valueOf(reading, result.Val, call->getType());
  return value && value->asString() ? std::optional(*value->asString()) : std::nullopt;
}

/// Something that glaze takes for a key: characters or a view of them.
bool isText(clang::QualType type) {
  type = type.isNull() ? type : type.getNonReferenceType();
  if (type.isNull() || type->isDependentType())
    return false;
  if (auto *array = type->getAsArrayTypeUnsafe())
    return array->getElementType()->isCharType();
  if (type->isPointerType())
    return type->getPointeeType()->isCharType();
  const clang::CXXRecordDecl *record = type->getAsCXXRecordDecl();
  return record && (templateName(record) == "std::basic_string_view" ||
                    templateName(record) == "std::basic_string");
}

/// The text of a constant; nothing if it is none.
std::optional<std::string> keyOf(Reading &reading, const clang::Expr *expression) {
  if (auto *literal = llvm::dyn_cast<clang::StringLiteral>(expression))
    return literalText(literal);
  const std::optional<Value> text =
      initialValue(reading, expression, source::Type{source::TypeKind::String});
  return text && text->asString() ? std::optional(*text->asString()) : std::nullopt;
}

/// Texts are the keys of what follows them; a text behind which no value stands is a comment.
std::vector<GlazeEntry> entriesOf(Reading &reading, const clang::CallExpr *call) {
  std::vector<GlazeEntry> entries;
  GlazeEntry next;
  for (const clang::Expr *argument : call->arguments()) {
    const clang::Expr *one = written(argument);
    if (isText(one->getType())) {
      next.key = keyOf(reading, one);
      next.isKeyUnread = !next.key;
      continue;
    }
    next.target = targetOf(one);
    next.isHidden = isHidden(one);
    next.location = one->getBeginLoc();
    entries.push_back(std::exchange(next, {}));
  }
  return entries;
}

} // namespace

const clang::CXXRecordDecl *glazeMetaOf(Reading &reading, const clang::TagDecl *type) {
  if (auto *record = llvm::dyn_cast<clang::CXXRecordDecl>(type)) {
    const clang::CXXRecordDecl *pattern = record->getTemplateInstantiationPattern();
    if (auto *own = declaredIn<clang::CXXRecordDecl>(reading, pattern ? pattern : record, "glaze"))
      return own->getDefinition();
  }
  return specializationFor(reading, "glz", "meta", type);
}

std::optional<GlazeValue> glazeValue(Reading &reading, const clang::CXXRecordDecl *meta,
                                     llvm::StringRef name) {
  const auto *variable = declaredIn<clang::VarDecl>(reading, meta, name);
  const clang::Expr *initializer = variable ? variable->getAnyInitializer() : nullptr;
  if (!initializer)
    return std::nullopt;
  GlazeValue result;
  result.location = variable->getLocation();
  initializer = written(initializer);
  if (auto *call = llvm::dyn_cast<clang::CallExpr>(initializer)) {
    result.kind = calleeOf(call);
    result.entries = entriesOf(reading, call);
  } else {
    GlazeEntry &only = result.entries.emplace_back();
    only.target = targetOf(initializer);
    only.location = initializer->getBeginLoc();
  }
  return result;
}

bool hasMember(Reading &reading, const clang::CXXRecordDecl *meta, llvm::StringRef name) {
  if (!meta->lookup(declarationName(reading, name)).empty())
    return true;
  return llvm::any_of(meta->bases(), [&](const clang::CXXBaseSpecifier &base) {
    const clang::CXXRecordDecl *record = base.getType()->getAsCXXRecordDecl();
    return record && record->hasDefinition() && hasMember(reading, record->getDefinition(), name);
  });
}

std::string keyStyle(const clang::CXXRecordDecl *meta) {
  for (const clang::CXXBaseSpecifier &base : meta->bases())
    if (const clang::CXXRecordDecl *record = base.getType()->getAsCXXRecordDecl())
      for (const StyleRow &row : kStyles)
        if (templateName(record) == row.name)
          return row.style.str();
  return "";
}

std::optional<std::string> renamedKey(Reading &reading, const clang::CXXRecordDecl *meta,
                                      const std::string &key) {
  clang::Sema &sema = reading.sema;
  const Silence silence(sema.getDiagnostics());
  const clang::SourceLocation where = meta->getLocation();
  clang::EnterExpressionEvaluationContext evaluated(
      sema, clang::Sema::ExpressionEvaluationContext::ConstantEvaluated);
  clang::LookupResult found(sema, declarationName(reading, "rename_key"), where,
                            clang::Sema::LookupOrdinaryName);
  if (!sema.LookupQualifiedName(found, const_cast<clang::CXXRecordDecl *>(meta)))
    return key;
  found.suppressDiagnostics();
  clang::Expr *argument = viewOf(reading, key, where);
  clang::ExprResult function = sema.BuildDeclarationNameExpr(clang::CXXScopeSpec(), found, false);
  if (!argument || !function.isUsable())
    return std::nullopt;
  clang::ExprResult call = sema.BuildCallExpr(nullptr, function.get(), where, argument, where);
  if (!call.isUsable())
    return std::nullopt;
  sema.PerformPendingInstantiations();
  return textOf(reading, call.get());
}

} // namespace oapigen::frontend
