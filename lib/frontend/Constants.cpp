// One function per kind of constant.
#include "frontend/Constants.h"

#include "frontend/Text.h"

#include <charconv>

namespace oapigen::frontend {
namespace {

using Fields = clang::RecordDecl::field_range;

unsigned bytesOf(Reading &reading, clang::QualType character) {
  return reading.ast.getTypeSizeInChars(character).getQuantity();
}

std::optional<Value> elements(Reading &reading, const clang::APValue &array, std::uint64_t first,
                              std::uint64_t count, clang::QualType type) {
  if (!array.isArray() || first + count > array.getArraySize())
    return std::nullopt;
  Array values;
  for (std::uint64_t i = first; i < first + count; ++i) {
    const clang::APValue &element = i < array.getArrayInitializedElts()
                                        ? array.getArrayInitializedElt(i)
                                        : array.getArrayFiller();
    std::optional<Value> value = valueOf(reading, element, type);
    if (!value)
      return std::nullopt;
    values.push_back(std::move(*value));
  }
  return Value(std::move(values));
}

std::optional<Value> arrayValue(Reading &reading, const Designated &place, std::uint64_t count,
                                clang::QualType type) {
  if (isCharacter(type)) {
    std::optional<std::string> text = textAt(place, count, bytesOf(reading, type));
    return text ? std::optional<Value>(std::move(*text)) : std::nullopt;
  }
  return place.object ? elements(reading, *place.object, place.index, count, type) : std::nullopt;
}

/// An array of characters ends with a zero that is no part of the text.
std::optional<Value> wholeArray(Reading &reading, const clang::APValue &array,
                                clang::QualType type) {
  const Designated place{&array, nullptr, 0};
  std::uint64_t size = array.getArraySize();
  if (isCharacter(type) && size > 0 &&
      textAt({&array, nullptr, size - 1}, 1, 1) == std::string(1, '\0'))
    --size;
  return arrayValue(reading, place, size, type);
}

std::optional<Value> pointerValue(Reading &reading, const clang::APValue &constant,
                                  clang::QualType type) {
  if (constant.isNullPointer())
    return Value(nullptr);
  std::optional<Designated> place = designated(constant);
  if (!place)
    return std::nullopt;
  if (auto *array = reading.ast.getAsArrayType(type))
    return place->object && place->object->isArray()
               ? wholeArray(reading, *place->object, array->getElementType())
               : std::nullopt;
  const clang::QualType character = type->getPointeeType();
  if (character.isNull() || !isCharacter(character))
    return std::nullopt;
  std::optional<std::string> text = textAt(*place, std::nullopt, bytesOf(reading, character));
  return text ? std::optional<Value>(std::move(*text)) : std::nullopt;
}

/// A class that is nothing but a pointer and a length, whatever the library calls them:
/// std::string_view, std::span, std::initializer_list.
std::optional<Value> viewValue(Reading &reading, const clang::APValue &constant, Fields fields) {
  const clang::FieldDecl *pointer = nullptr;
  const clang::FieldDecl *length = nullptr;
  for (const clang::FieldDecl *field : fields)
    (field->getType()->isPointerType() ? pointer : length) = field;
  if (std::distance(fields.begin(), fields.end()) != 2 || !pointer || !length ||
      !length->getType()->isUnsignedIntegerType())
    return std::nullopt;
  const clang::APValue &first = constant.getStructField(pointer->getFieldIndex());
  const clang::APValue &count = constant.getStructField(length->getFieldIndex());
  if (!first.isLValue() || !count.isInt())
    return std::nullopt;
  const clang::QualType element = pointer->getType()->getPointeeType();
  const std::uint64_t size = count.getInt().getZExtValue();
  if (size == 0)
    return isCharacter(element) ? Value("") : Value(Array());
  std::optional<Designated> place = designated(first);
  return place ? arrayValue(reading, *place, size, element) : std::nullopt;
}

/// What is left of a member of an option structure, or of an element of its lists, that was not
/// set.
bool isUnset(const Value &value) {
  return value.isNull() || (value.asObject() && value.asObject()->empty()) ||
         (value.asArray() && value.asArray()->empty());
}

/// The members of a structure of namespace `oapi` that were set, by their names without the
/// underscore that keeps them apart from keywords. Lists end where nothing more was set.
std::optional<Value> optionsValue(Reading &reading, const clang::APValue &constant, Fields fields) {
  Object object;
  for (const clang::FieldDecl *field : fields) {
    const clang::APValue *member = &constant.getStructField(field->getFieldIndex());
    clang::QualType type = field->getType();
    const clang::CXXRecordDecl *record = type->getAsCXXRecordDecl();
    if (record && isOfOapi(record, "Maybe")) {
      if (!member->getStructField(1).getInt().getBoolValue())
        continue;
      type = record->field_begin()->getType();
      member = &member->getStructField(0);
    }
    std::optional<Value> value = valueOf(reading, *member, type);
    if (!value)
      return std::nullopt;
    if (Array *list = value->asArray())
      while (!list->empty() && isUnset(list->back()))
        list->pop_back();
    if (!isUnset(*value))
      object.append(field->getName().rtrim('_').str(), std::move(*value));
  }
  return Value(std::move(object));
}

std::optional<Value> structValue(Reading &reading, const clang::APValue &constant,
                                 const clang::CXXRecordDecl *record) {
  if (isOfOapi(record))
    return optionsValue(reading, constant, record->fields());
  if (auto value = viewValue(reading, constant, record->fields()))
    return value;
  if (record->getName() == "array" && record->isInStdNamespace() &&
      constant.getStructNumFields() == 1)
    return valueOf(reading, constant.getStructField(0), record->field_begin()->getType());
  if (record->isInStdNamespace() || constant.getStructNumBases() != 0)
    return std::nullopt;
  Object object;
  for (const clang::FieldDecl *field : record->fields()) {
    auto value =
        valueOf(reading, constant.getStructField(field->getFieldIndex()), field->getType());
    if (!value)
      return std::nullopt;
    if (field->getAccess() == clang::AS_public && field->getIdentifier())
      object.append(field->getNameAsString(), std::move(*value));
  }
  return Value(std::move(object));
}

std::optional<Value> intValue(const llvm::APSInt &number, clang::QualType type) {
  if (type->isBooleanType())
    return Value(number.getBoolValue());
  if (isCharacter(type))
    return Value(
        characterText(static_cast<std::uint32_t>(number.getZExtValue()), number.getBitWidth() / 8));
  auto *declaration = llvm::dyn_cast_or_null<clang::EnumDecl>(type->getAsTagDecl());
  if (!declaration || !(declaration->getIdentifier() || declaration->getTypedefNameForAnonDecl()))
    return integerValue(number);
  if (isRenaming(declaration))
    return intValue(number, declaration->getIntegerType());
  std::optional<std::string> name = enumeratorName(declaration, number);
  return name ? std::optional<Value>(std::move(*name)) : std::nullopt;
}

} // namespace

bool isOfOapi(const clang::CXXRecordDecl *record) {
  auto *space = llvm::dyn_cast<clang::NamespaceDecl>(record->getDeclContext());
  return space && space->getName() == "oapi" && space->getParent()->isTranslationUnit();
}

bool isOfOapi(const clang::CXXRecordDecl *record, llvm::StringRef name) {
  return record->getIdentifier() && record->getName() == name && isOfOapi(record);
}

std::optional<Value> integerValue(const llvm::APSInt &number) {
  if (number.isNegative())
    return number.isSignedIntN(64) ? std::optional<Value>(number.getSExtValue()) : std::nullopt;
  return number.isIntN(64) ? std::optional<Value>(number.getZExtValue()) : std::nullopt;
}

std::optional<Value> numberValue(const llvm::APFloat &number) {
  if (!number.isFinite())
    return std::nullopt;
  if (&number.getSemantics() == &llvm::APFloat::IEEEsingle()) {
    char shortest[32];
    auto end = std::to_chars(shortest, std::end(shortest), number.convertToFloat()).ptr;
    double value = 0;
    std::from_chars(shortest, end, value);
    return Value(value);
  }
  llvm::APFloat rounded = number;
  bool isInexact = false;
  rounded.convert(llvm::APFloat::IEEEdouble(), llvm::APFloat::rmNearestTiesToEven, &isInexact);
  return rounded.isFinite() ? std::optional<Value>(rounded.convertToDouble()) : std::nullopt;
}

bool isRenaming(const clang::EnumDecl *declaration) {
  const clang::EnumDecl *definition = declaration->getDefinition();
  return definition && definition->enumerators().empty();
}

std::optional<std::string> enumeratorName(const clang::EnumDecl *declaration,
                                          const llvm::APSInt &number) {
  if (const clang::EnumDecl *definition = declaration->getDefinition())
    for (const clang::EnumConstantDecl *enumerator : definition->enumerators())
      if (llvm::APSInt::isSameValue(enumerator->getInitVal(), number))
        return enumerator->getNameAsString();
  return std::nullopt;
}

std::optional<Value> valueOf(Reading &reading, const clang::APValue &constant,
                             clang::QualType type) {
  switch (constant.getKind()) {
  case clang::APValue::Int:
    return intValue(constant.getInt(), type);
  case clang::APValue::Float:
    return numberValue(constant.getFloat());
  case clang::APValue::LValue:
    return pointerValue(reading, constant, type);
  case clang::APValue::Array:
    return wholeArray(reading, constant, reading.ast.getAsArrayType(type)->getElementType());
  case clang::APValue::Struct:
    return structValue(reading, constant, type->getAsCXXRecordDecl());
  default:
    return std::nullopt;
  }
}

} // namespace oapigen::frontend
