// Shapes of the known types → source::Type.
#include "frontend/KnownTypeReader.h"

#include "frontend/Coroutines.h"
#include "frontend/Names.h"
#include "frontend/ReflectCpp.h"
#include "frontend/Types.h"
#include "frontend/WireLibraries.h"

namespace oapigen::frontend {
namespace {

using source::KnownType;
using source::Shape;
using source::Type;
using source::TypeKind;
using Arguments = std::vector<clang::TemplateArgument>;

Type meaningless(std::string reason) {
  Type type;
  type.reason = std::move(reason);
  return type;
}

/// The argument at `index` if it is a type; else void, as in seastar::future<>.
clang::QualType typeAt(Reading &reading, const Arguments &arguments, int index) {
  const std::size_t i = static_cast<std::size_t>(index);
  return i < arguments.size() && arguments[i].getKind() == clang::TemplateArgument::Type
             ? arguments[i].getAsType()
             : reading.ast.VoidTy;
}

/// boost::tuple fills the places that are not used with this type.
bool isFiller(clang::QualType type) {
  const clang::CXXRecordDecl *record = type->getAsCXXRecordDecl();
  return record && record->getIdentifier() &&
         (record->getName() == "null_type" || record->getName() == "void_");
}

/// A fixed number of elements; 0 when it is dynamic, which std::span writes as the greatest number.
std::uint64_t sizeIn(const clang::TemplateArgument &argument) {
  if (argument.getKind() != clang::TemplateArgument::Integral ||
      argument.getAsIntegral().isMaxValue())
    return 0;
  return argument.getAsIntegral().getZExtValue();
}

Type ofArguments(Reading &reading, const KnownType &row, const Arguments &arguments) {
  Type type{row.kind};
  type.unique = row.unique;
  if (row.shape == Shape::All) {
    for (const clang::TemplateArgument &argument : arguments)
      if (argument.getKind() == clang::TemplateArgument::Type && !isFiller(argument.getAsType()))
        type.of.push_back(readType(reading, argument.getAsType()));
    return type;
  }
  type.of.push_back(readType(reading, typeAt(reading, arguments, row.first)));
  if (row.shape == Shape::Pair)
    type.of.push_back(readType(reading, typeAt(reading, arguments, row.second)));
  if (row.size >= 0)
    type.size = sizeIn(arguments[row.size]);
  if (row.kind == TypeKind::Pointer && type.of[0].kind == TypeKind::Foreign)
    return {TypeKind::Foreign};
  if (row.kind == TypeKind::Sequence && !row.unique)
    return asBytes(reading, std::move(type), typeAt(reading, arguments, row.first));
  return type;
}

/// The value of a coroutine of the program's own, as the argument that it is if it is one: there
/// it can be an alias.
Arguments argumentOf(Reading &reading, const Coroutine &coroutine,
                     const clang::CXXRecordDecl *record,
                     const clang::TemplateSpecializationType *written) {
  if (llvm::isa<clang::ClassTemplateSpecializationDecl>(record))
    for (const clang::TemplateArgument &one : writtenArguments(record, written))
      if (one.getKind() == clang::TemplateArgument::Type &&
          reading.ast.hasSameType(one.getAsType(), coroutine.value))
        return {one};
  return {clang::TemplateArgument(coroutine.value)};
}

/// `alias` of a future or coroutine as an alias of what it yields. It has a key of its own: outside
/// of results the alias is what it was.
Type ofLaterValue(Reading &reading, Type alias, Type yielded) {
  source::Alias copy = reading.unit.aliases.at(alias.declaration);
  alias.declaration += " as a result";
  alias.spelling = copy.name;
  copy.qualifiedName = alias.declaration;
  copy.target = std::move(yielded);
  reading.unit.aliases.emplace(alias.declaration, std::move(copy));
  return alias;
}

} // namespace

source::Type asBytes(Reading &reading, source::Type sequence, clang::QualType element) {
  const clang::EnumDecl *byte = nullptr;
  if (const clang::TagDecl *tag = element->getAsTagDecl())
    byte = llvm::dyn_cast<clang::EnumDecl>(tag);
  const bool isByte = byte && templateName(byte) == "std::byte";
  const bool isUnsignedChar =
      reading.options.bytesAsBase64 && element->isSpecificBuiltinType(clang::BuiltinType::UChar);
  if (!isByte && !isUnsignedChar)
    return sequence;
  Type bytes{TypeKind::Bytes};
  bytes.isUnsignedChar = isUnsignedChar;
  bytes.size = sequence.size;
  return bytes;
}

source::Type callable(Reading &reading, clang::QualType function) {
  const auto *type = function->getAs<clang::FunctionProtoType>();
  auto isForeign = [&](clang::QualType one) {
    return readType(reading, one).kind == TypeKind::Foreign;
  };
  if (type && (isForeign(type->getReturnType()) || llvm::any_of(type->param_types(), isForeign)))
    return {TypeKind::Foreign};
  return meaningless("a function has no JSON form");
}

source::Type readKnownType(Reading &reading, const KnownType &row, const Arguments &arguments,
                           const std::string &spelling) {
  switch (row.shape) {
  case Shape::Plain:
    return {row.kind};
  case Shape::Same:
    return readType(reading, typeAt(reading, arguments, row.first));
  case Shape::Yield:
    return meaningless("'" + spelling + "' stands for a later value only as a function's result");
  case Shape::Oatpp:
    return oatppEnum(reading, arguments);
  case Shape::Texts:
  case Shape::Checked:
  case Shape::Tagged:
  case Shape::Timed:
  case Shape::Named:
    return readReflected(reading, row, arguments);
  case Shape::Callable:
    return callable(reading, typeAt(reading, arguments, row.first));
  default:
    return ofArguments(reading, row, arguments);
  }
}

source::Type readResult(Reading &reading, clang::QualType type) {
  // Each step goes one level of sugar or one future deeper.
  const clang::TemplateSpecializationType *written = nullptr;
  std::vector<const clang::Type *> passed; // Since the last future.
  std::vector<Type> aliases;               // Those of futures that carry attributes.
  for (clang::QualType at = type.getNonReferenceType();;) {
    passed.push_back(at.getTypePtr());
    if (auto *one = llvm::dyn_cast<clang::TemplateSpecializationType>(at.getTypePtr()))
      written = one->isTypeAlias() ? written : one;
    const clang::QualType next = at.getSingleStepDesugaredType(reading.ast);
    if (next != at) {
      at = next;
      continue;
    }
    const clang::CXXRecordDecl *record = at->getAsCXXRecordDecl();
    const KnownType *row = record ? source::findKnownType(templateName(record)) : nullptr;
    const auto own = record && !row ? coroutineOf(reading, record) : std::nullopt;
    if (own)
      row = own->like;
    const Arguments arguments = own ? argumentOf(reading, *own, record, written)
                                : row && row->shape == Shape::Yield
                                    ? writtenArguments(record, written)
                                    : Arguments();
    if (!row || row->shape != Shape::Yield) {
      Type result = own ? readKnownType(reading, *row, arguments, spelling(reading, type))
                        : readType(reading, type);
      for (; !aliases.empty(); aliases.pop_back())
        result = ofLaterValue(reading, aliases.back(), std::move(result));
      return result;
    }
    for (const clang::Type *sugar : passed)
      if (std::optional<Type> alias = annotatedAlias(reading, sugar))
        aliases.push_back(std::move(*alias));
    passed.clear();
    type = at = typeAt(reading, arguments, row->first);
    type = at = at.getNonReferenceType();
    written = nullptr;
  }
}

} // namespace oapigen::frontend
