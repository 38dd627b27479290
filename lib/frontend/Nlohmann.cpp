// nlohmann-json: what NLOHMANN_DEFINE_… and NLOHMANN_JSON_SERIALIZE_ENUM say.
//
// The macros declare a to_json that Clang finds for the type like the library does; which members
// it writes stands in the macro's arguments. A to_json written by hand says nothing here.
#include "frontend/Associated.h"
#include "frontend/Defaults.h"
#include "frontend/TokenValues.h"
#include "frontend/WireLibraries.h"
#include "frontend/WireTypes.h"

namespace oapigen::frontend {
namespace {

constexpr const char *kLibrary = "nlohmann-json";
constexpr const char *kEnumMacro = "NLOHMANN_JSON_SERIALIZE_ENUM";
constexpr const char *kHook = "to_json";

/// NLOHMANN_DEFINE_[DERIVED_]TYPE_[NON_]INTRUSIVE[_ONLY_SERIALIZE|_WITH_DEFAULT][_WITH_NAMES]
std::vector<std::string> macros() {
  std::vector<std::string> names = {kEnumMacro};
  for (const char *derived : {"", "DERIVED_"})
    for (const char *place : {"", "NON_"})
      for (const char *kind : {"", "_ONLY_SERIALIZE", "_WITH_DEFAULT"})
        for (const char *naming : {"", "_WITH_NAMES"})
          names.push_back("NLOHMANN_DEFINE_" + std::string(derived) + "TYPE_" + place +
                          "INTRUSIVE" + kind + naming);
  return names;
}

void addMember(Reading &reading, const MacroUse &use, const clang::CXXRecordDecl *record,
               const Tokens &member, std::string name, ClassWire &out) {
  clang::FieldDecl *field = fieldNamed(reading, record, lastName(member));
  if (!field)
    return reportUnread(reading, kLibrary, record, use.location,
                        "'" + llvm::Twine(textOf(reading, member)) + "' is no data member of it");
  const bool isDefaulted = llvm::StringRef(use.name).contains("_WITH_DEFAULT");
  out.members.push_back(
      {field,
       {.library = kLibrary,
        .name = std::move(name),
        .presence = isDefaulted ? source::Presence::Defaulted : source::Presence::Always,
        .isEmptyNull = true}});
}

/// A conversion of a base takes the class as well, but writes nothing of its own.
void checkBases(Reading &reading, const clang::CXXRecordDecl *record) {
  if (record->field_empty() || !associatedFunctions(reading, record, kHook).empty() ||
      specializationFor(reading, "nlohmann", "adl_serializer", record))
    return;
  for (const clang::CXXBaseSpecifier &base : record->bases())
    if (const clang::CXXRecordDecl *one = base.getType()->getAsCXXRecordDecl();
        one && associatedMacro(reading, one, kHook))
      reportUnread(reading, kLibrary, record, record->getLocation(),
                   "only its base '" + llvm::Twine(one->getName()) + "' has a macro",
                   "give it one of its own: the library writes nothing but the base now");
}

std::optional<ClassWire> ofClass(Reading &reading, const clang::CXXRecordDecl *record) {
  const MacroUse *use = associatedMacro(reading, record, kHook);
  if (!use || !llvm::StringRef(use->name).starts_with("NLOHMANN_DEFINE_")) {
    checkBases(reading, record);
    return std::nullopt;
  }
  const llvm::StringRef macro = use->name;
  ClassWire result{.wire = {.library = kLibrary, .where = reading.places.at(use->location)},
                   .members = {},
                   .adapt = adaptTypes};
  std::size_t next = 1;
  if (macro.contains("_DERIVED_") && use->arguments.size() > next) {
    const Tokens &written = use->arguments[next++];
    if (const clang::CXXRecordDecl *base = baseNamed(reading, record, written))
      result.bases.push_back(base);
    else
      reportUnread(reading, kLibrary, record, use->location,
                   "'" + llvm::Twine(textOf(reading, written)) + "' is no base of it",
                   "name the base as the class does");
  }
  const bool hasNames = macro.ends_with("_WITH_NAMES");
  for (; next + hasNames < use->arguments.size(); next += 1 + hasNames) {
    const Tokens &member = use->arguments[next + hasNames];
    std::optional<Value> name = lastName(member);
    if (hasNames)
      name = valueOf(reading, use->arguments[next], record);
    if (name && name->asString())
      addMember(reading, *use, record, member, *name->asString(), result);
    else
      reportUnread(reading, kLibrary, record, use->location,
                   "'" + llvm::Twine(textOf(reading, use->arguments[next])) +
                       "' is no constant text",
                   "write the name in quotes");
  }
  return result;
}

/// `{Color::red, "red"}`
std::optional<source::WireValue> enumValue(Reading &reading, const clang::EnumDecl *declaration,
                                           const Tokens &pair) {
  const std::vector<Tokens> parts = splitAtCommas(unwrapped(pair, clang::tok::l_brace));
  if (parts.size() != 2)
    return std::nullopt;
  const std::string name = lastName(parts[0]);
  std::optional<Value> value = valueOf(reading, parts[1], declaration->getDeclContext());
  if (!value || llvm::none_of(declaration->enumerators(), [&](const clang::EnumConstantDecl *one) {
        return one->getName() == name;
      }))
    return std::nullopt;
  return source::WireValue{name, std::move(*value)};
}

std::optional<source::WireEnum> ofEnum(Reading &reading, const clang::EnumDecl *declaration) {
  const MacroUse *use = associatedMacro(reading, declaration, kHook);
  if (!use || use->name != kEnumMacro || use->arguments.size() < 2)
    return std::nullopt;
  source::WireEnum result{.library = kLibrary,
                          .where = reading.places.at(use->location),
                          .values = {},
                          .isFirstForOthers = true};
  for (const Tokens &pair : splitAtCommas(unwrapped(use->arguments[1], clang::tok::l_brace))) {
    if (pair.empty()) // Behind a last comma.
      continue;
    if (std::optional<source::WireValue> value = enumValue(reading, declaration, pair))
      result.values.push_back(std::move(*value));
    else
      reportUnread(reading, kLibrary, declaration, use->location,
                   "'" + llvm::Twine(textOf(reading, pair)) + "' is no constant",
                   "write an enumerator and a literal");
  }
  return result;
}

} // namespace

const WireLibrary kNlohmann = {ofClass, ofEnum, macros};

} // namespace oapigen::frontend
