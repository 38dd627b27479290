// Reads characters out of evaluated arrays and literals, and encodes them in UTF-8.
#include "frontend/Text.h"

#include <llvm/Support/ConvertUTF.h>

namespace oapigen::frontend {
namespace {

using Units = std::vector<std::uint32_t>;

template <class Character> std::vector<Character> narrowed(const Units &units) {
  return {units.begin(), units.end()};
}

std::string encoded(const Units &units, unsigned bytesPerCharacter) {
  std::string text;
  if (bytesPerCharacter == 2)
    llvm::convertUTF16ToUTF8String(narrowed<llvm::UTF16>(units), text);
  else if (bytesPerCharacter == 4)
    llvm::convertUTF32ToUTF8String(narrowed<llvm::UTF32>(units), text);
  else
    for (std::uint32_t unit : units)
      text += static_cast<char>(unit);
  return text;
}

/// Follows the path of an lvalue through members and elements; the last element is left to `index`.
std::optional<Designated> follow(const clang::APValue *object, const clang::APValue &lvalue) {
  Designated result{object, nullptr, 0};
  if (!lvalue.hasLValuePath())
    return std::nullopt;
  auto path = lvalue.getLValuePath();
  for (std::size_t i = 0; i < path.size(); ++i) {
    const clang::APValue *at = result.object;
    if (at->isArray()) {
      result.index = path[i].getAsArrayIndex();
      if (i + 1 == path.size())
        return result;
      if (result.index >= at->getArraySize())
        return std::nullopt;
      result.object = result.index < at->getArrayInitializedElts()
                          ? &at->getArrayInitializedElt(result.index)
                          : &at->getArrayFiller();
    } else if (at->isStruct()) {
      auto *field =
          llvm::dyn_cast_or_null<clang::FieldDecl>(path[i].getAsBaseOrMember().getPointer());
      if (!field || field->getFieldIndex() >= at->getStructNumFields())
        return std::nullopt;
      result.object = &at->getStructField(field->getFieldIndex());
    } else {
      return std::nullopt;
    }
    result.index = 0;
  }
  return result;
}

std::optional<std::uint32_t> unitAt(const Designated &place, std::uint64_t index) {
  if (place.literal) {
    if (index > place.literal->getLength())
      return std::nullopt;
    return index == place.literal->getLength() ? 0 : place.literal->getCodeUnit(index);
  }
  if (!place.object->isArray() || index >= place.object->getArraySize())
    return std::nullopt;
  const clang::APValue &element = index < place.object->getArrayInitializedElts()
                                      ? place.object->getArrayInitializedElt(index)
                                      : place.object->getArrayFiller();
  if (!element.isInt())
    return std::nullopt;
  return static_cast<std::uint32_t>(element.getInt().getZExtValue());
}

/// The value of a variable that cannot change.
const clang::APValue *constantValueOf(const clang::VarDecl *variable) {
  const clang::Expr *initializer = variable->getAnyInitializer(variable);
  if (!initializer || initializer->isValueDependent() || initializer->containsErrors() ||
      !(variable->isConstexpr() || variable->getType().isConstQualified()))
    return nullptr;
  return variable->evaluateValue();
}

} // namespace

std::string literalText(const clang::StringLiteral *literal) {
  if (literal->getCharByteWidth() == 1)
    return literal->getBytes().str();
  Units units;
  for (unsigned i = 0; i < literal->getLength(); ++i)
    units.push_back(literal->getCodeUnit(i));
  return encoded(units, literal->getCharByteWidth());
}

std::vector<clang::SourceLocation> unknownEscapes(const clang::StringLiteral *literal,
                                                  const clang::SourceManager &sources) {
  std::vector<clang::SourceLocation> result;
  for (unsigned i = 0; i != literal->getNumConcatenated(); ++i) {
    const clang::SourceLocation token = sources.getSpellingLoc(literal->getStrTokenLoc(i));
    const unsigned length = clang::Lexer::MeasureTokenLength(token, sources, clang::LangOptions());
    const llvm::StringRef spelled(sources.getCharacterData(token), length);
    if (spelled.take_until([](char c) { return c == '"'; }).ends_with("R"))
      continue;
    for (std::size_t at = spelled.find('\\'); at < spelled.size() - 1;
         at = spelled.find('\\', at + 2))
      if (!llvm::StringRef("'\"?\\abefnrtvxuUNo01234567\r\n").contains(spelled[at + 1]))
        result.push_back(token.getLocWithOffset(static_cast<int>(at)));
  }
  return result;
}

std::optional<Designated> designated(const clang::APValue &lvalue) {
  clang::APValue::LValueBase base = lvalue.getLValueBase();
  if (auto *declaration = base.dyn_cast<const clang::ValueDecl *>()) {
    auto *variable = llvm::dyn_cast<clang::VarDecl>(declaration);
    const clang::APValue *value = variable ? constantValueOf(variable) : nullptr;
    return value ? follow(value, lvalue) : std::nullopt;
  }
  const clang::Expr *expression = base.dyn_cast<const clang::Expr *>();
  if (auto *temporary = llvm::dyn_cast_or_null<clang::MaterializeTemporaryExpr>(expression)) {
    const clang::APValue *value = temporary->getOrCreateValue(false);
    return value && value->hasValue() ? follow(value, lvalue) : std::nullopt;
  }
  if (auto *name = llvm::dyn_cast_or_null<clang::PredefinedExpr>(expression))
    expression = name->getFunctionName();
  auto *literal = llvm::dyn_cast_or_null<clang::StringLiteral>(expression);
  if (!literal || !lvalue.hasLValuePath())
    return std::nullopt;
  auto path = lvalue.getLValuePath();
  return Designated{nullptr, literal, path.empty() ? 0 : path.back().getAsArrayIndex()};
}

std::optional<std::string> textAt(const Designated &place, std::optional<std::uint64_t> length,
                                  unsigned bytesPerCharacter) {
  Units units;
  for (std::uint64_t i = 0; !length || i < *length; ++i) {
    std::optional<std::uint32_t> unit = unitAt(place, place.index + i);
    if (!unit)
      return std::nullopt;
    if (!length && *unit == 0)
      break;
    units.push_back(*unit);
  }
  return encoded(units, bytesPerCharacter);
}

std::string characterText(std::uint32_t code, unsigned bytesPerCharacter) {
  return encoded({code}, bytesPerCharacter);
}

bool isCharacter(clang::QualType type) {
  return type->isAnyCharacterType() && !type->isSpecificBuiltinType(clang::BuiltinType::SChar) &&
         !(type->isSpecificBuiltinType(clang::BuiltinType::UChar));
}

} // namespace oapigen::frontend
