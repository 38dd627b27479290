// Rewrites a type from the outside to the inside.
#include "frontend/WireTypes.h"

#include "frontend/Associated.h"

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

/// The enum is a number for the library, unless its author has written a conversion.
void adaptEnum(Reading &reading, const Type &type, const std::string &library) {
  auto at = reading.declarations.find(type.declaration);
  auto *declaration =
      at == reading.declarations.end() ? nullptr : llvm::dyn_cast<clang::EnumDecl>(at->second);
  if (!declaration)
    return;
  for (const char *conversion : {"to_json", "tag_invoke"})
    if (!associatedFunctions(reading, declaration, conversion).empty())
      return;
  if (specializationFor(reading, "nlohmann", "adl_serializer", declaration) ||
      specializationFor(reading, "glz", "meta", declaration))
    return;
  reading.enumsAsIntegers.try_emplace(type.declaration, library);
}

} // namespace

void adaptEnums(Reading &reading, Type &type, const std::string &library) {
  if (type.kind == TypeKind::Enum)
    adaptEnum(reading, type, library);
  for (Type &inner : type.of)
    adaptEnums(reading, inner, library);
}

void adaptTypes(Reading &reading, Type &type, const std::string &library) {
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
  } else if (type.kind == TypeKind::Enum) {
    adaptEnum(reading, type, library);
  }
  type.spelling = spelling;
  for (Type &inner : type.of)
    adaptTypes(reading, inner, library);
}

} // namespace oapigen::frontend
