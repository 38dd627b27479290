// Reads initializers by the form they have and by the type they initialize.
//
// Library classes such as std::string cannot be evaluated as constants before C++20 and not
// usefully after; their initializers are looked at: which literal, list or constant do they begin
// with?
#include "frontend/Defaults.h"

#include "frontend/Constants.h"
#include "frontend/Dates.h"
#include "frontend/Durations.h"
#include "frontend/Initializers.h"
#include "frontend/Text.h"
#include "frontend/Types.h"
#include "frontend/WireLibraries.h"

namespace oapigen::frontend {
namespace {

using source::Type;
using source::TypeKind;
using Maybe = std::optional<Value>;

/// The value of an expression that Clang can evaluate.
Maybe constant(Reading &reading, const clang::Expr *expression) {
  const std::optional<clang::APValue> value = evaluated(reading, expression);
  return value ? valueOf(reading, *value, expression->getType()) : std::nullopt;
}

/// Evaluates with the conversions that were not written: `double x = 1`.
Maybe scalar(Reading &reading, const clang::Expr *expression, bool (*fits)(const Value &)) {
  if (auto *list = llvm::dyn_cast<clang::InitListExpr>(expression);
      list && list->getNumInits() == 1)
    return scalar(reading, list->getInit(0), fits);
  Maybe value = constant(reading, expression);
  return value && fits(*value) ? value : std::nullopt;
}

Maybe number(Reading &reading, const clang::Expr *expression) {
  Maybe value = scalar(reading, expression, [](const Value &v) { return v.isNumber(); });
  if (value && value->isInteger())
    return Value(value->toDouble());
  return value;
}

Maybe text(Reading &reading, const clang::Expr *expression) {
  expression = stripped(expression);
  if (auto *literal = llvm::dyn_cast<clang::StringLiteral>(expression))
    return Value(literalText(literal));
  if (auto *literal = llvm::dyn_cast<clang::UserDefinedLiteral>(expression))
    if (literal->getLiteralOperatorKind() == clang::UserDefinedLiteral::LOK_String &&
        literal->getCalleeDecl()->isInStdNamespace())
      return text(reading, literal->getCookedLiteral());
  if (auto *call = llvm::dyn_cast<clang::CXXConstructExpr>(expression)) {
    auto arguments = writtenArguments(call);
    if (arguments.empty())
      return Value("");
    return arguments.size() == 1 ? text(reading, arguments[0]) : std::nullopt;
  }
  if (auto *list = llvm::dyn_cast<clang::InitListExpr>(expression))
    return list->getNumInits() == 0   ? Maybe(Value(""))
           : list->getNumInits() == 1 ? text(reading, list->getInit(0))
                                      : std::nullopt;
  return scalar(reading, expression, [](const Value &v) { return v.asString() != nullptr; });
}

Maybe sequence(Reading &reading, const clang::Expr *expression, const Type &type) {
  auto items = listed(expression);
  if (!items || (type.size != 0 && items->size() != type.size)) {
    Maybe value = constant(reading, expression);
    return value && value->asArray() ? value : std::nullopt;
  }
  Array values;
  for (const clang::Expr *item : *items) {
    Maybe value = initialValue(reading, item, type.of[0]);
    if (!value)
      return std::nullopt;
    values.push_back(std::move(*value));
  }
  return Value(std::move(values));
}

Maybe map(Reading &reading, const clang::Expr *expression, const Type &type) {
  auto items = listed(expression);
  if (!items || (!items->empty() && type.of[0].kind != TypeKind::String))
    return std::nullopt;
  Object object;
  for (const clang::Expr *item : *items) {
    auto *pair = llvm::dyn_cast<clang::CXXConstructExpr>(stripped(item));
    auto parts = pair ? writtenArguments(pair) : std::vector<const clang::Expr *>{};
    Maybe key = parts.size() == 2 ? text(reading, parts[0]) : std::nullopt;
    Maybe value = key ? initialValue(reading, parts[1], type.of[1]) : std::nullopt;
    if (!value)
      return std::nullopt;
    object.set(*key->asString(), std::move(*value));
  }
  return Value(std::move(object));
}

/// What a member is without any initializer of its own.
Maybe initially(const Type &type, bool isZeroed) {
  switch (type.kind) {
  case TypeKind::String:
    return type.isCharacter ? std::nullopt : Maybe(Value(""));
  case TypeKind::Sequence:
    return type.size == 0 ? Maybe(Value(Array())) : std::nullopt;
  case TypeKind::Map:
    return Value(Object());
  case TypeKind::Boolean:
    return isZeroed ? Maybe(Value(false)) : std::nullopt;
  case TypeKind::Integer:
    return isZeroed ? Maybe(Value(0)) : std::nullopt;
  case TypeKind::Number:
    return isZeroed ? Maybe(Value(0.0)) : std::nullopt;
  default:
    return std::nullopt;
  }
}

/// An object of the members of an aggregate that are on the wire, each from its own initializer or
/// from the one at its place in `inits`; nothing if one of them has no value. Optional members may
/// be left out unless a library writes null.
Maybe aggregate(Reading &reading, const clang::CXXRecordDecl *record,
                llvm::ArrayRef<clang::Expr *> inits, bool isZeroed) {
  if (record->getNumBases() != 0 || record->isUnion())
    return std::nullopt;
  const std::optional<ClassWire> wire = wireOf(reading, record);
  Object object;
  unsigned index = 0;
  for (clang::FieldDecl *field : record->fields()) {
    const clang::Expr *init = index < inits.size() ? inits[index] : nullptr;
    ++index;
    const ClassWire::Member *how = wire ? wire->of(field) : nullptr;
    if (wire ? !how : field->getAccess() != clang::AS_public || !field->getIdentifier())
      continue;
    const Type type = how ? wire->typeOf(reading, *how) : readType(reading, field->getType());
    const bool isWritten = init && !llvm::isa<clang::CXXDefaultInitExpr>(init);
    Maybe value = isWritten                        ? initialValue(reading, init, type)
                  : field->hasInClassInitializer() ? defaultOf(reading, field, type)
                                                   : initially(type, isZeroed);
    if (value)
      object.append(field->getNameAsString(), std::move(*value));
    else if (type.kind == TypeKind::Optional && how && how->wire.isEmptyNull)
      object.append(field->getNameAsString(), nullptr);
    else if (type.kind != TypeKind::Optional && type.kind != TypeKind::Pointer)
      return std::nullopt;
  }
  return Value(std::move(object));
}

Maybe classValue(Reading &reading, const clang::Expr *expression) {
  expression = stripped(expression);
  const clang::CXXRecordDecl *record = expression->getType()->getAsCXXRecordDecl();
  if (auto *list = llvm::dyn_cast<clang::InitListExpr>(expression); list && record)
    return aggregate(reading, record, list->inits(), true);
  auto *call = llvm::dyn_cast<clang::CXXConstructExpr>(expression);
  if (call && record && call->getConstructor()->isDefaultConstructor() &&
      !call->getConstructor()->isUserProvided())
    return aggregate(reading, record, {}, call->requiresZeroInitialization());
  if (call && call->getConstructor()->isCopyOrMoveConstructor())
    return classValue(reading, call->getArg(0));
  Maybe value = constant(reading, expression);
  return value && value->asObject() ? value : std::nullopt;
}

Maybe optional(Reading &reading, const clang::Expr *expression, const Type &type) {
  expression = stripped(expression);
  if (auto *call = llvm::dyn_cast<clang::CXXConstructExpr>(expression)) {
    auto arguments = writtenArguments(call);
    return arguments.size() == 1 ? optional(reading, arguments[0], type) : std::nullopt;
  }
  const clang::CXXRecordDecl *record = expression->getType()->getAsCXXRecordDecl();
  if (record && record->getIdentifier() && record->getName().starts_with("nullopt"))
    return std::nullopt;
  return initialValue(reading, expression, type.of[0]);
}

/// `{1, 2}` or a constructor with a value for each element.
Maybe tuple(Reading &reading, const clang::Expr *expression, const Type &type) {
  expression = stripped(expression);
  auto *call = llvm::dyn_cast<clang::CXXConstructExpr>(expression);
  const auto items = call ? writtenArguments(call) : std::vector<const clang::Expr *>();
  if (items.size() != type.of.size())
    return std::nullopt;
  Array values;
  for (std::size_t i = 0; i < items.size(); ++i) {
    Maybe value = initialValue(reading, items[i], type.of[i]);
    if (!value)
      return std::nullopt;
    values.push_back(std::move(*value));
  }
  return Value(std::move(values));
}

/// A plain value of exactly one alternative's type. The others are left out: which alternative a
/// conversion chooses is the library's to say.
Maybe variant(Reading &reading, const clang::Expr *expression, const Type &type) {
  const clang::Expr *argument = stripped(expression);
  if (auto *call = llvm::dyn_cast<clang::CXXConstructExpr>(argument)) {
    const auto arguments = writtenArguments(call);
    if (arguments.size() != 1)
      return std::nullopt;
    argument = stripped(arguments[0]);
  }
  const Type given = readType(reading, argument->getType());
  for (const Type &alternative : type.of)
    switch (alternative.kind == given.kind ? given.kind : TypeKind::Unknown) {
    case TypeKind::Boolean:
    case TypeKind::Integer:
    case TypeKind::Number:
    case TypeKind::String:
      if (alternative.bits == given.bits && alternative.isSigned == given.isSigned)
        return initialValue(reading, argument, alternative);
      break;
    default:
      break;
    }
  return std::nullopt;
}

/// An enumerator or a single character.
Maybe named(Reading &reading, const clang::Expr *expression) {
  return scalar(reading, expression, [](const Value &v) { return v.asString() != nullptr; });
}

Maybe enumValue(Reading &reading, const clang::Expr *expression, const Type &type) {
  auto at = reading.declarations.find(type.declaration);
  auto *declaration =
      at == reading.declarations.end() ? nullptr : llvm::dyn_cast<clang::EnumDecl>(at->second);
  return declaration && isRenaming(declaration)
             ? initialValue(reading, expression, readType(reading, declaration->getIntegerType()))
             : named(reading, expression);
}

} // namespace

std::optional<Value> initialValue(Reading &reading, const clang::Expr *expression,
                                  const Type &type) {
  switch (type.kind) {
  case TypeKind::Boolean:
    return scalar(reading, expression, [](const Value &v) { return v.asBool() != nullptr; });
  case TypeKind::Integer:
    return scalar(reading, expression, [](const Value &v) { return v.isInteger(); });
  case TypeKind::Number:
    return number(reading, expression);
  case TypeKind::String:
    return type.isCharacter ? named(reading, expression) : text(reading, expression);
  case TypeKind::Enum:
    return enumValue(reading, expression, type);
  case TypeKind::Literal:
    return named(reading, expression);
  case TypeKind::Sequence:
    return sequence(reading, expression, type);
  case TypeKind::Map:
    return map(reading, expression, type);
  case TypeKind::Optional:
    return optional(reading, expression, type);
  case TypeKind::Tuple:
    return tuple(reading, expression, type);
  case TypeKind::Variant:
    return variant(reading, expression, type);
  case TypeKind::Duration:
    return durationValue(reading, stripped(expression));
  case TypeKind::DateTime:
    return dateTimeValue(reading, expression);
  case TypeKind::Date:
    return dateValue(reading, expression);
  case TypeKind::Alias:
    return initialValue(reading, expression, reading.unit.aliases.at(type.declaration).target);
  case TypeKind::Class:
    return classValue(reading, expression);
  default:
    return std::nullopt;
  }
}

std::optional<Value> defaultOf(Reading &reading, clang::FieldDecl *field, const Type &type) {
  // In an instance of a template the initializer is made when it is first asked for.
  if (!field->getInClassInitializer())
    reading.sema.BuildCXXDefaultInitExpr(field->getLocation(), field);
  const clang::Expr *initializer = field->getInClassInitializer();
  return initializer && !initializer->containsErrors() ? initialValue(reading, initializer, type)
                                                       : std::nullopt;
}

std::optional<Value> initialOf(Reading &reading, clang::FieldDecl *field, const Type &type) {
  if (field->hasInClassInitializer())
    return defaultOf(reading, field, type);
  auto *record = llvm::dyn_cast<clang::CXXRecordDecl>(field->getParent());
  const bool isZeroed = record && !record->hasUserProvidedDefaultConstructor();
  return isZeroed ? initially(type, true) : std::nullopt;
}

std::optional<Value> defaultOf(Reading &reading, clang::ParmVarDecl *parameter, const Type &type) {
  if (parameter->hasUninstantiatedDefaultArg())
    reading.sema.InstantiateDefaultArgument(
        parameter->getLocation(), llvm::cast<clang::FunctionDecl>(parameter->getDeclContext()),
        parameter);
  if (parameter->hasUnparsedDefaultArg() || parameter->hasUninstantiatedDefaultArg())
    return std::nullopt;
  const clang::Expr *argument = parameter->getDefaultArg();
  return argument && !argument->containsErrors() ? initialValue(reading, argument, type)
                                                 : std::nullopt;
}

} // namespace oapigen::frontend
