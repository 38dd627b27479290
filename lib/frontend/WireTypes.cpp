// Rewrites a type from the outside to the inside.
#include "frontend/WireTypes.h"

#include "frontend/Annotations.h"
#include "frontend/Associated.h"
#include "frontend/Constants.h"
#include "frontend/Types.h"
#include "frontend/WireLibraries.h"

namespace oapigen::frontend {
namespace {

using source::Type;
using source::TypeKind;

Type byte(bool isSigned) {
  Type type{TypeKind::Integer};
  type.bits = 8;
  type.isSigned = isSigned;
  return type;
}

bool isText(Reading &reading, const Type &type) {
  if (type.kind == TypeKind::Alias)
    return isText(reading, reading.unit.aliases.at(type.declaration).target);
  return type.kind == TypeKind::String && !type.isCharacter;
}

bool isFlag(const source::Annotations &annotations, std::string_view name) {
  const source::Annotation *flag = annotations.find(name);
  return flag && (flag->arguments.empty() || *flag->arguments[0].value.asBool());
}

/// The enum is a number for the library, unless its author has said how it is converted. One that
/// is a number by its attributes stays what it is.
void adaptEnum(Reading &reading, Type &type) {
  auto at = reading.declarations.find(type.declaration);
  auto *declaration =
      at == reading.declarations.end() ? nullptr : llvm::dyn_cast<clang::EnumDecl>(at->second);
  if (!declaration || wireOf(reading, declaration))
    return;
  for (const char *conversion : {"to_json", "tag_invoke"})
    if (!associatedFunctions(reading, declaration, conversion).empty())
      return;
  if (specializationFor(reading, "nlohmann", "adl_serializer", declaration) ||
      specializationFor(reading, "glz", "meta", declaration))
    return;
  const source::Annotations said = annotationsOf(reading, declaration);
  if (!isFlag(said, "flags") && !isFlag(said, "as_integer"))
    type = asNumbers(reading, type, declaration);
}

/// What one type is for the library, without what is inside of it.
using Adapt = void (*)(Reading &reading, Type &type);

void adaptOneEnum(Reading &reading, Type &type) {
  if (type.kind == TypeKind::Enum)
    adaptEnum(reading, type);
}

void adaptOne(Reading &reading, Type &type) {
  const std::string spelling = type.spelling;
  const std::uint64_t size = type.size;
  if (type.kind == TypeKind::String && type.isCharacter) {
    type = byte(reading.ast.CharTy->isSignedIntegerType());
  } else if (type.kind == TypeKind::Bytes) {
    type = {TypeKind::Sequence};
    type.of.push_back(byte(false));
    type.size = size;
  } else if (type.kind == TypeKind::Map && !isText(reading, type.of[0])) {
    Type pair{TypeKind::Tuple};
    pair.of = std::move(type.of);
    type = {TypeKind::Sequence};
    type.of.push_back(std::move(pair));
  }
  adaptOneEnum(reading, type);
  type.spelling = spelling;
}

/// Only where the alias is a member's own type do its attributes find another place.
void reportLost(Reading &reading, const source::Alias &alias, const std::string &library) {
  if (llvm::any_of(alias.annotations, [](const auto &one) { return one.name != "schema"; }))
    reading.out.report(Problem::WireFormatUnread, alias.where,
                       {{"library", library},
                        {"name", alias.name},
                        {"problem", "inside of another type its attributes are lost"},
                        {"hint", "say on the members what holds for them"}});
}

void adaptAll(Reading &reading, Type &type, const std::string &library, Adapt adapt,
              bool isInside) {
  if (type.kind == TypeKind::Alias) {
    const source::Alias alias = reading.unit.aliases.at(type.declaration);
    Type target = alias.target;
    adaptAll(reading, target, library, adapt, isInside);
    if (target == alias.target)
      return;
    if (isInside)
      reportLost(reading, alias, library);
    type = std::move(target);
    return;
  }
  adapt(reading, type);
  for (Type &inner : type.of)
    adaptAll(reading, inner, library, adapt, true);
}

} // namespace

void adaptEnums(Reading &reading, Type &type, const std::string &library) {
  adaptAll(reading, type, library, adaptOneEnum, false);
}

void adaptTypes(Reading &reading, Type &type, const std::string &library) {
  adaptAll(reading, type, library, adaptOne, false);
}

Type asNumbers(Reading &reading, const Type &type, const clang::EnumDecl *declaration) {
  Type numbers{TypeKind::Literal};
  numbers.spelling = type.spelling;
  numbers.declaration = type.declaration;
  for (const clang::EnumConstantDecl *one : declaration->enumerators())
    if (std::optional<Value> value = integerValue(one->getInitVal());
        value && !llvm::is_contained(numbers.values, *value))
      numbers.values.push_back(std::move(*value));
  return numbers.values.empty() ? readType(reading, declaration->getIntegerType()) : numbers;
}

} // namespace oapigen::frontend
