// Boost.Describe, and what Boost.JSON does with a described type: public members by name, those of
// described bases first; enumerators by name.
//
// The macros declare functions that Clang finds for the type like the library does; the names stand
// in the macros' arguments.
#include "frontend/Associated.h"
#include "frontend/TokenValues.h"
#include "frontend/WireLibraries.h"
#include "frontend/WireTypes.h"

namespace oapigen::frontend {
namespace {

constexpr const char *kLibrary = "Boost.Describe";
/// Since this version a member that is an optional may be missing when it is read.
constexpr std::int64_t kOptionalMayBeMissing = 108200;

/// The macros that define an enum use the one that describes it.
std::vector<std::string> macros() {
  return {"BOOST_DESCRIBE_STRUCT", "BOOST_DESCRIBE_CLASS", "BOOST_DESCRIBE_ENUM",
          "BOOST_DESCRIBE_NESTED_ENUM"};
}

/// BOOST_VERSION; 0 where <boost/version.hpp> is not included.
std::int64_t boostVersion(Reading &reading) {
  const clang::MacroInfo *macro =
      reading.sema.getPreprocessor().getMacroInfo(&reading.ast.Idents.get("BOOST_VERSION"));
  if (!macro)
    return 0;
  const std::optional<Value> value =
      valueOf(reading, Tokens(macro->tokens_begin(), macro->tokens_end()), nullptr);
  return value && value->asInt() ? *value->asInt() : 0;
}

std::vector<Tokens> listed(const Tokens &argument) {
  return splitAtCommas(unwrapped(argument, clang::tok::l_paren));
}

bool isPublicBase(const clang::CXXRecordDecl *record, const clang::CXXRecordDecl *base) {
  return llvm::any_of(record->bases(), [&](const clang::CXXBaseSpecifier &specifier) {
    const clang::CXXRecordDecl *one = specifier.getType()->getAsCXXRecordDecl();
    return one && one->getCanonicalDecl() == base->getCanonicalDecl() &&
           specifier.getAccessSpecifier() == clang::AS_public;
  });
}

source::Presence presenceOf(Reading &reading, const source::Type &type) {
  if (type.kind != source::TypeKind::Optional)
    return source::Presence::Always;
  return boostVersion(reading) >= kOptionalMayBeMissing ? source::Presence::Defaulted
                                                        : source::Presence::Demanded;
}

std::optional<ClassWire> ofClass(Reading &reading, const clang::CXXRecordDecl *record) {
  const MacroUse *use = associatedMacro(reading, record, "boost_public_member_descriptor_fn");
  if (!use || use->arguments.size() < 3)
    return std::nullopt;
  ClassWire result{.wire = {.library = kLibrary, .where = reading.places.at(use->location)},
                   .members = {},
                   .adapt = adaptTypes};
  for (const Tokens &name : listed(use->arguments[1]))
    if (const clang::CXXRecordDecl *base = baseNamed(reading, record, name);
        base && isPublicBase(record, base))
      result.bases.push_back(base);
  // What is no data member, such as a function, is described but not written.
  for (const Tokens &name : listed(use->arguments[2]))
    if (clang::FieldDecl *field = fieldNamed(reading, record, lastName(name)))
      result.members.push_back({field,
                                {.library = kLibrary,
                                 .name = lastName(name),
                                 .presence = presenceOf(reading, result.typeOf(reading, field)),
                                 .isEmptyNull = true}});
  return result;
}

std::optional<source::WireEnum> ofEnum(Reading &reading, const clang::EnumDecl *declaration) {
  const MacroUse *use = associatedMacro(reading, declaration, "boost_enum_descriptor_fn");
  if (!use)
    return std::nullopt;
  source::WireEnum result{
      .library = kLibrary, .where = reading.places.at(use->location), .values = {}};
  for (const Tokens &name : llvm::drop_begin(use->arguments))
    result.values.push_back({lastName(name), lastName(name)});
  return result;
}

} // namespace

const WireLibrary kBoost = {ofClass, ofEnum, macros};

} // namespace oapigen::frontend
