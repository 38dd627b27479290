// The list of libraries, asked one after the other.
#include "frontend/WireLibraries.h"

#include "frontend/Types.h"

namespace oapigen::frontend {
namespace {

constexpr const WireLibrary *kLibraries[] = {&kNlohmann, &kBoost, &kGlaze, &kReflectCpp, &kOatpp};

} // namespace

const ClassWire::Member *ClassWire::of(const clang::FieldDecl *field) const {
  auto at = llvm::find_if(members, [&](const Member &one) {
    return one.field->getCanonicalDecl() == field->getCanonicalDecl();
  });
  return at == members.end() ? nullptr : &*at;
}

source::Type ClassWire::typeOf(Reading &reading, const Member &member) const {
  return member.type ? *member.type : typeOf(reading, member.field);
}

source::Type ClassWire::typeOf(Reading &reading, const clang::FieldDecl *field) const {
  source::Type type = readType(reading, field->getType());
  if (adapt)
    adapt(reading, type, wire.library);
  return type;
}

void reportUnread(Reading &reading, const char *library, const clang::NamedDecl *of,
                  clang::SourceLocation location, const llvm::Twine &problem, const char *hint) {
  reading.out.report(Problem::WireFormatUnread, reading.places.at(location),
                     {{"library", library},
                      {"name", of->getNameAsString()},
                      {"problem", problem.str()},
                      {"hint", hint}});
}

std::vector<std::string> wireMacros() {
  std::vector<std::string> names;
  for (const WireLibrary *library : kLibraries)
    if (library->macros)
      for (std::string &name : library->macros())
        names.push_back(std::move(name));
  return names;
}

std::optional<ClassWire> wireOf(Reading &reading, const clang::CXXRecordDecl *definition) {
  for (const WireLibrary *library : kLibraries)
    if (std::optional<ClassWire> wire = library->ofClass(reading, definition))
      return wire;
  return std::nullopt;
}

std::optional<source::WireEnum> wireOf(Reading &reading, const clang::EnumDecl *declaration) {
  for (const WireLibrary *library : kLibraries)
    if (library->ofEnum)
      if (std::optional<source::WireEnum> wire = library->ofEnum(reading, declaration))
        return wire;
  return std::nullopt;
}

} // namespace oapigen::frontend
