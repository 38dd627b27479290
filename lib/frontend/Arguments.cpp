// Evaluates attribute arguments as constant expressions.
#include "frontend/Arguments.h"

#include "dsl/Attribute.h"
#include "frontend/ArgumentPlaces.h"
#include "frontend/Compat.h"
#include "frontend/Constants.h"
#include "frontend/Names.h"
#include "frontend/Silence.h"
#include "frontend/Text.h"
#include "frontend/Types.h"

#include <llvm/Support/JSON.h>

namespace oapigen::frontend {
namespace {

/// What is passed around while one argument is read.
struct Subject {
  Reading &reading;
  const std::string &name;
  unsigned index;
  clang::Expr *expression;

  Diagnostic diagnostic(Problem problem, const Where &where, Holes more) const {
    more.insert(more.end(), {{"name", name}, {"number", std::to_string(index + 1)}});
    return diagnose(problem, where, more);
  }
  Diagnostic diagnostic(Problem problem, Holes more = {}) const {
    return diagnostic(problem, reading.places.of(expression->getSourceRange()), std::move(more));
  }
  void report(Problem problem, Holes more = {}) const {
    reading.out.add(diagnostic(problem, std::move(more)));
  }
};

bool isUtf8(const Value &value) {
  if (const std::string *text = value.asString())
    return llvm::json::isUTF8(*text);
  if (const Array *array = value.asArray())
    return llvm::all_of(*array, isUtf8);
  if (const Object *object = value.asObject())
    return llvm::all_of(*object, [](auto &member) { return isUtf8(member.second); });
  return true;
}

/// What a text in single quotes says: C++ takes it for a number, as some formats want their marks.
/// Empty: it is none.
std::string textInSingleQuotes(Reading &reading, const clang::Expr *expression) {
  auto *literal = llvm::dyn_cast<clang::CharacterLiteral>(expression);
  if (!literal || !literal->getType()->isSpecificBuiltinType(clang::BuiltinType::Int))
    return {};
  llvm::StringRef text =
      clang::Lexer::getSourceText(clang::CharSourceRange::getTokenRange(literal->getSourceRange()),
                                  reading.sources(), reading.ast.getLangOpts());
  return text.consume_front("'") && text.consume_back("'") ? "\"" + text.str() + "\"" : "";
}

/// Tells of texts in which a backslash gets lost, also within structures.
void checkEscapes(const Subject &subject, const clang::Stmt *part) {
  Reading &reading = subject.reading;
  if (auto *literal = llvm::dyn_cast_or_null<clang::StringLiteral>(part))
    for (const clang::SourceLocation place : unknownEscapes(literal, reading.sources()))
      reading.out.add(subject.diagnostic(
          Problem::EscapeUnknown, reading.places.at(place),
          {{"character", std::string(reading.sources().getCharacterData(place) + 1, 1)}}));
  else if (part)
    for (const clang::Stmt *child : part->children())
      checkEscapes(subject, child);
}

/// A class with size() and a data() that points at characters.
bool isTextLike(const clang::CXXRecordDecl *record) {
  bool hasSize = false;
  bool hasText = false;
  for (const clang::CXXMethodDecl *method : record->methods()) {
    if (!method->getIdentifier())
      continue;
    hasSize = hasSize || method->getName() == "size";
    const clang::QualType result = method->getReturnType();
    hasText = hasText || (method->getName() == "data" && result->isPointerType() &&
                          result->getPointeeType()->isCharType());
  }
  return hasSize && hasText;
}

std::vector<Note> reasons(Reading &reading,
                          llvm::ArrayRef<clang::PartialDiagnosticAt> diagnostics) {
  std::vector<Note> notes;
  for (const auto &[location, diagnostic] : diagnostics) {
    llvm::SmallString<128> text;
    diagnostic.EmitToString(reading.sema.getDiagnostics(), text);
    notes.push_back({reading.places.at(location), text.str().str()});
  }
  return notes;
}

bool isText(clang::QualType type) {
  if (const clang::CXXRecordDecl *record = type->getAsCXXRecordDecl())
    return isTextLike(record);
  const clang::Type *inner = type->getPointeeOrArrayElementType();
  return inner != type.getTypePtr() && inner->isAnyCharacterType();
}

/// The text of a class; nothing where it is known only when the program runs.
std::optional<std::string> evaluateText(Reading &reading, clang::Expr *expression) {
  const Silence silence(reading.sema.getDiagnostics());
  std::string text;
  return compat::evaluateText(reading.sema, expression, text) ? std::optional(std::move(text))
                                                              : std::nullopt;
}

void reportNotConstant(const Subject &subject, clang::QualType type,
                       llvm::ArrayRef<clang::PartialDiagnosticAt> why) {
  Diagnostic problem = subject.diagnostic(Problem::AttributeNotConstant);
  problem.notes = reasons(subject.reading, why);
  if (isText(type))
    problem.hint = kHintForText;
  subject.reading.out.add(std::move(problem));
}

std::optional<Value> evaluate(const Subject &subject, clang::Expr *expression) {
  clang::ASTContext &ast = subject.reading.ast;
  if (auto *literal = llvm::dyn_cast<clang::StringLiteral>(expression))
    return Value(literalText(literal));
  const clang::QualType type = expression->getType();
  const bool isClassOfText = type->getAsCXXRecordDecl() && isText(type);
  if (isClassOfText)
    if (std::optional<std::string> text = evaluateText(subject.reading, expression))
      return Value(std::move(*text));
  if (expression->isGLValue() && !type->isArrayType())
    expression = clang::ImplicitCastExpr::Create(ast, type.getUnqualifiedType(),
                                                 clang::CK_LValueToRValue, expression, nullptr,
                                                 clang::VK_PRValue, clang::FPOptionsOverride());
  llvm::SmallVector<clang::PartialDiagnosticAt, 4> why;
  clang::Expr::EvalResult result;
  result.Diag = &why;
  if (!expression->EvaluateAsConstantExpr(result, ast) || !why.empty() || isClassOfText) {
    reportNotConstant(subject, type, why);
    return std::nullopt;
  }
  std::optional<Value> value = valueOf(subject.reading, result.Val, type);
  if (!value && isText(type)) // It is known where the text is, and not what it says.
    reportNotConstant(subject, type, why);
  else if (!value)
    subject.report(Problem::AttributeArgumentType,
                   {{"type", spelling(subject.reading, type.getUnqualifiedType())}});
  return value;
}

/// The number of an enumerator that converts to one without a cast.
std::optional<Value> enumeratorNumber(Reading &reading, const clang::Expr *expression) {
  const clang::QualType type = expression->getType();
  clang::Expr::EvalResult result;
  if (!type->isUnscopedEnumerationType() || expression->isValueDependent() ||
      !expression->EvaluateAsInt(result, reading.ast))
    return std::nullopt;
  return integerValue(result.Val.getInt());
}

/// T of an expression `oapi::type<T>` as it was written, so that aliases are seen.
clang::QualType typeIn(const clang::Expr *expression,
                       const clang::ClassTemplateSpecializationDecl *instance) {
  auto *reference = llvm::dyn_cast<clang::DeclRefExpr>(expression);
  if (reference && reference->getNumTemplateArgs() == 1)
    return reference->template_arguments()[0].getArgument().getAsType();
  return instance->getTemplateArgs()[0].getAsType();
}

} // namespace

std::optional<source::Argument> readArgument(Reading &reading, const std::string &name,
                                             unsigned index, clang::Expr *expression) {
  const Subject subject{reading, name, index, expression};
  clang::Expr *plain = expression->IgnoreParenImpCasts();
  source::Argument argument;
  argument.where = reading.places.of(expression->getSourceRange());
  // A literal that Clang takes for a message (in `deprecated`) has no type.
  const bool isTyped = !plain->getType().isNull();
  const clang::CXXRecordDecl *record = isTyped ? plain->getType()->getAsCXXRecordDecl() : nullptr;
  if (record && isOfOapi(record, "Type")) {
    auto *instance = llvm::cast<clang::ClassTemplateSpecializationDecl>(record);
    argument.type = readType(reading, typeIn(plain, instance));
    return argument;
  }
  checkEscapes(subject, plain);
  const bool takesEither = !dsl::isText(name, index) && !dsl::isNumeric(name, index);
  if (const std::string text = textInSingleQuotes(reading, plain); !text.empty() && !takesEither) {
    subject.report(Problem::TextInSingleQuotes, {{"text", text}});
    return std::nullopt;
  }
  std::optional<Value> value = evaluate(subject, plain);
  if (!value)
    return std::nullopt;
  if (auto *instance = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(record);
      instance && isOfOapi(record) &&
      instance->getTemplateArgs()[0].getKind() == clang::TemplateArgument::Type)
    argument.type = readType(reading, instance->getTemplateArgs()[0].getAsType());
  if (!isUtf8(*value)) {
    subject.report(Problem::AttributeNotUtf8);
    return std::nullopt;
  }
  argument.value = std::move(*value);
  if (isTyped)
    argument.number = enumeratorNumber(reading, plain);
  if (argument.number && dsl::isNumeric(name, index))
    argument.value = *argument.number;
  if (record && isOfOapi(record))
    argument.structure = record->getNameAsString();
  if (!argument.structure.empty())
    argument.inside = placesInside(reading, expression);
  return argument;
}

} // namespace oapigen::frontend
