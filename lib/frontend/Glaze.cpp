// glaze: what glz::meta<T>, or the class `glaze` in T, says of T.
//
// `value` lists the members; without it every public member is written, changed by `modify` and
// `rename_key`. What has no value (an empty optional, a null pointer) is left out.
#include "frontend/Associated.h"
#include "frontend/GlazeMeta.h"
#include "frontend/WireLibraries.h"
#include "frontend/WireTypes.h"

namespace oapigen::frontend {
namespace {

using source::TypeKind;

constexpr const char *kLibrary = "glaze";

/// The name that glaze itself gives a member.
std::string ownName(Reading &reading, const clang::CXXRecordDecl *record,
                    const clang::CXXRecordDecl *meta, const std::string &member) {
  if (std::optional<std::string> name = renamedKey(reading, meta, member))
    return *name;
  reportUnread(reading, kLibrary, record, meta->getLocation(),
               "rename_key(\"" + llvm::Twine(member) + "\") is no constant");
  return member;
}

void addMember(Reading &reading, const clang::CXXRecordDecl *record,
               const clang::CXXRecordDecl *meta, clang::FieldDecl *field,
               std::optional<std::string> key, ClassWire &out) {
  source::WireMember wire{.library = kLibrary, .name = std::move(key), .style = keyStyle(meta)};
  if (!wire.name && wire.style.empty())
    wire.name = ownName(reading, record, meta, field->getNameAsString());
  const TypeKind kind = out.typeOf(reading, field).kind;
  if (kind == TypeKind::Optional || kind == TypeKind::Pointer)
    wire.presence = source::Presence::Sometimes;
  out.members.push_back({field, std::move(wire)});
}

/// Warns of a key that is computed; true if the entry has one.
bool isKeyUnread(Reading &reading, const clang::NamedDecl *of, const GlazeEntry &entry) {
  if (entry.isKeyUnread)
    reportUnread(reading, kLibrary, of, entry.location, "its key is no constant",
                 "write the key in quotes or as a constant");
  return entry.isKeyUnread;
}

void addEntries(Reading &reading, const clang::CXXRecordDecl *record,
                const clang::CXXRecordDecl *meta, const GlazeValue &value, ClassWire &out) {
  for (const GlazeEntry &entry : value.entries) {
    if (entry.isHidden || isKeyUnread(reading, record, entry))
      continue;
    clang::FieldDecl *field =
        entry.target.empty() ? nullptr : fieldNamed(reading, record, entry.target);
    if (field)
      addMember(reading, record, meta, field, entry.key, out);
    else
      reportUnread(reading, kLibrary, record, entry.location,
                   "what stands for \"" + llvm::Twine(entry.key.value_or("")) +
                       "\" is no data member",
                   "only members can be described; leave it to [[api::schema_json(\"…\")]]");
  }
}

/// The public members in order, but for those to which `modify` gives a name of its own.
void addReflected(Reading &reading, const clang::CXXRecordDecl *record,
                  const clang::CXXRecordDecl *meta, const GlazeValue &modified, ClassWire &out) {
  for (clang::FieldDecl *field : record->fields()) {
    if (field->getAccess() != clang::AS_public || !field->getIdentifier())
      continue;
    const std::string member = field->getNameAsString();
    auto entry = llvm::find_if(modified.entries,
                               [&](const GlazeEntry &one) { return one.target == member; });
    const bool isRenamed = entry != modified.entries.end() && entry->key;
    addMember(reading, record, meta, field, isRenamed ? entry->key : std::nullopt, out);
  }
  GlazeValue computed = modified;
  std::erase_if(computed.entries, [](const GlazeEntry &one) { return !one.target.empty(); });
  addEntries(reading, record, meta, computed, out);
}

std::optional<ClassWire> ofClass(Reading &reading, const clang::CXXRecordDecl *record) {
  const clang::CXXRecordDecl *meta = glazeMetaOf(reading, record);
  if (!meta)
    return std::nullopt;
  ClassWire result{.wire = {.library = kLibrary, .where = reading.places.at(meta->getLocation())},
                   .members = {},
                   .adapt = adaptEnums};
  if (hasMember(reading, meta, "skip"))
    reportUnread(reading, kLibrary, record, meta->getLocation(),
                 "its function 'skip' is not evaluated",
                 "say it with [[api::ignore]] or [[api::optional]] on the members");
  if (const std::optional<GlazeValue> value = glazeValue(reading, meta, "value")) {
    if (value->kind != "object" && !value->kind.empty()) {
      reportUnread(reading, kLibrary, record, value->location,
                   "it is a glz::" + llvm::Twine(value->kind),
                   "say what is on the wire with [[api::schema_json(\"…\")]]");
      return std::nullopt;
    }
    result.wire.isTransparent = value->kind.empty();
    addEntries(reading, record, meta, *value, result);
    return result;
  }
  const std::optional<GlazeValue> modified = glazeValue(reading, meta, "modify");
  if (!modified && !hasMember(reading, meta, "rename_key"))
    return std::nullopt;
  addReflected(reading, record, meta, modified.value_or(GlazeValue()), result);
  return result;
}

std::optional<source::WireEnum> ofEnum(Reading &reading, const clang::EnumDecl *declaration) {
  const clang::CXXRecordDecl *meta = glazeMetaOf(reading, declaration);
  const std::optional<GlazeValue> value = meta ? glazeValue(reading, meta, "value") : std::nullopt;
  if (!value)
    return std::nullopt;
  if (value->kind != "enumerate") {
    reportUnread(reading, kLibrary, declaration, value->location, "its value is no glz::enumerate");
    return std::nullopt;
  }
  source::WireEnum result{
      .library = kLibrary, .where = reading.places.at(meta->getLocation()), .values = {}};
  for (const GlazeEntry &entry : value->entries)
    if (!entry.target.empty() && !isKeyUnread(reading, declaration, entry))
      result.values.push_back({entry.target, entry.key.value_or(entry.target)});
  return result;
}

} // namespace

const WireLibrary kGlaze = {ofClass, ofEnum, nullptr};

} // namespace oapigen::frontend
