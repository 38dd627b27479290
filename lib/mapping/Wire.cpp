// Puts together what a library says (source/Wire.h), what annotations say, and C++.
#include "mapping/Wire.h"

#include "dsl/AttributeTable.h"
#include "mapping/Annotate.h"
#include "mapping/Constants.h"
#include "mapping/Names.h"
#include "text/Text.h"

#include <algorithm>
#include <utility>

namespace oapigen::mapping {
namespace {

using source::Presence;

std::string quoted(const std::string &name) {
  return "\"" + name + "\"";
}

/// A scalar as JSON has it.
std::string asJson(const Value &value) {
  std::string text = write(value, Format::Json);
  text.pop_back();
  return text;
}

std::optional<Presence> presenceOf(const source::Member &member) {
  return member.wire ? member.wire->presence : std::nullopt;
}

/// The name that the library gives the member, if it does.
std::optional<std::string> libraryName(const source::Member &member) {
  if (!member.wire || member.wire->name || member.wire->style.empty())
    return member.wire ? member.wire->name : std::nullopt;
  return inCase(member.name, member.wire->style);
}

/// Reports annotations of one declaration that a library overrules.
class Overruled {
public:
  Overruled(const Context &context, std::string library, const Where &told)
      : context_(context), library_(std::move(library)), told_(told) {}

  void report(const source::Annotation *annotation, const std::string &fact) const {
    std::vector<Note> notes;
    if (told_.line != 0)
      notes.push_back({told_, library_ + " is told so here"});
    if (annotation)
      context_.out.report(Problem::WireFormatWins, annotation->where,
                          {{"attribute", annotation->name}, {"library", library_}, {"fact", fact}},
                          notes);
  }

  void flag(const source::Annotations &annotations, std::string_view name,
            const std::string &fact) const {
    if (isSaid(annotations, name))
      report(annotations.find(name), fact);
  }

private:
  const Context &context_;
  std::string library_;
  Where told_;
};

void checkMember(const Context &context, const source::Class &declaration,
                 const source::Member &member) {
  const source::WireMember &wire = *member.wire;
  const Overruled overruled(context, wire.library,
                            declaration.wire ? declaration.wire->where : Where());
  const source::Annotations &said = member.annotations;
  const std::string itself = "the member '" + member.name + "'";
  overruled.flag(said, "ignore", "writes " + itself);
  if (const std::optional<std::string> own = libraryName(member)) {
    const std::string called = "calls " + itself + " " + quoted(*own);
    const source::Annotation *name = said.find("name");
    if (name && name->arguments[0].value.asString() != nullptr &&
        *name->arguments[0].value.asString() != *own)
      overruled.report(name, called);
    overruled.flag(said, "flatten", called);
  }
  if (wire.presence == Presence::Sometimes)
    overruled.flag(said, "required", "leaves out " + itself + " when it has no value");
  if (wire.presence == Presence::Always)
    overruled.flag(said, "optional", "never leaves out " + itself);
}

/// A library that names each member leaves nothing to `rename_all`.
void checkStyle(const Context &context, const source::Class &declaration) {
  const source::Annotation *style = declaration.annotations.find("rename_all");
  const std::vector<source::Member> &members = declaration.members;
  auto isNamed = [](const source::Member &member) { return libraryName(member).has_value(); };
  if (!style || !declaration.wire || !std::all_of(members.begin(), members.end(), isNamed))
    return;
  const std::string &way = *style->arguments[0].value.asString();
  auto differs = [&](const source::Member &member) {
    return !member.annotations.has("name") && inCase(member.name, way) != *libraryName(member);
  };
  if (auto at = std::find_if(members.begin(), members.end(), differs); at != members.end())
    Overruled(context, declaration.wire->library, declaration.wire->where)
        .report(style, "calls the member '" + at->name + "' " + quoted(*libraryName(*at)));
}

bool restricts(const source::Annotation &annotation) {
  return dsl::findAttribute(annotation.name)->holdsFor != dsl::Holds::Always;
}

/// Whether attributes on the member, or on the aliases that it is declared with, say which values
/// it can have.
bool isRestricted(const source::Unit &unit, const source::Member &member) {
  auto isAny = [](const source::Annotations &annotations) {
    return isReplaced(annotations) ||
           std::any_of(annotations.begin(), annotations.end(), restricts);
  };
  if (isAny(member.annotations))
    return true;
  const source::Type *at = &member.type;
  for (; at->kind == source::TypeKind::Alias; at = &unit.aliases.at(at->declaration).target)
    if (isAny(unit.aliases.at(at->declaration).annotations))
      return true;
  return false;
}

const source::Enumerator *enumeratorOf(const source::Enum &declaration, const std::string &name) {
  auto at = std::find_if(declaration.enumerators.begin(), declaration.enumerators.end(),
                         [&](const source::Enumerator &one) { return one.name == name; });
  return at == declaration.enumerators.end() ? nullptr : &*at;
}

Value annotatedValue(const source::Enum &declaration, const source::Enumerator &enumerator) {
  if (isOnWireAsInteger(declaration))
    return enumerator.value;
  if (const source::Annotation *given = enumerator.annotations.find("name"))
    return given->arguments[0].value;
  return wireName(enumerator, memberStyle(declaration.annotations, declaration.scopes));
}

} // namespace

std::string wireName(const source::Class &of, const source::Member &member) {
  if (const std::optional<std::string> name = libraryName(member))
    return *name;
  return wireName(member, memberStyle(of.annotations, of.scopes));
}

bool isTransparent(const source::Class &declaration) {
  return onlyMember(declaration) != nullptr;
}

const source::Member *onlyMember(const source::Class &declaration) {
  const bool isByLibrary = declaration.wire && declaration.wire->isTransparent;
  const bool isByAttribute = !declaration.wire && isSaid(declaration.annotations, "transparent") &&
                             declaration.bases.empty();
  if (!isByLibrary && !isByAttribute)
    return nullptr;
  const source::Member *only = nullptr;
  for (const source::Member &member : declaration.members) {
    if (!isOnWire(member))
      continue;
    if (only)
      return nullptr;
    only = &member;
  }
  return only;
}

bool isOnWire(const source::Member &member) {
  return member.wire || !isSaid(member.annotations, "ignore");
}

bool isFlat(const source::Member &member) {
  return member.wire && (member.wire->isFlat || libraryName(member))
             ? member.wire->isFlat
             : isSaid(member.annotations, "flatten");
}

bool isRequired(const source::Unit &unit, const source::Member &member) {
  const std::optional<Presence> presence = presenceOf(member);
  if (presence == Presence::Always)
    return true;
  if (presence != Presence::Sometimes && isSaid(member.annotations, "required"))
    return true;
  if (presence == Presence::Demanded)
    return !isSaid(member.annotations, "optional");
  if (presence || isSaid(member.annotations, "optional") ||
      withoutAlias(unit, member.type).kind == source::TypeKind::Optional)
    return false;
  return member.isStatic || !member.hasDefault || (member.isConst && member.defaultValue);
}

bool isAlwaysSent(const source::Unit &unit, const source::Member &member) {
  if (const std::optional<Presence> presence = presenceOf(member))
    return *presence != Presence::Sometimes;
  return member.hasDefault && !canBeMissing(unit, member.type);
}

const source::Type &writtenType(const source::Member &member) {
  const bool isNeverNull =
      member.type.kind == source::TypeKind::Pointer && presenceOf(member) == Presence::Sometimes;
  return isNeverNull ? member.type.of[0] : member.type;
}

bool canHaveDefault(const source::Unit &unit, const source::Member &member) {
  if (!member.hasDefault && isRestricted(unit, member))
    return false;
  const std::optional<Presence> presence = presenceOf(member);
  return presence == Presence::Demanded ? isSaid(member.annotations, "optional")
                                        : presence != Presence::Always;
}

bool isEmptyNull(const Options &options, const source::Member &member) {
  return presenceOf(member) ? member.wire->isEmptyNull : options.optionalAsNull;
}

std::vector<EnumValue> valuesOf(const source::Enum &declaration) {
  std::vector<EnumValue> result;
  if (!declaration.wire) {
    for (const source::Enumerator &enumerator : declaration.enumerators)
      if (!isSaid(enumerator.annotations, "ignore"))
        result.push_back({&enumerator, annotatedValue(declaration, enumerator)});
    return result;
  }
  for (const source::WireValue &one : declaration.wire->values)
    if (std::none_of(result.begin(), result.end(),
                     [&](const EnumValue &other) { return other.value == one.value; }))
      result.push_back({enumeratorOf(declaration, one.enumerator), one.value, one.text});
  return result;
}

Value wireValue(const source::Enum &declaration, const source::Enumerator &enumerator) {
  if (!declaration.wire)
    return annotatedValue(declaration, enumerator);
  const std::vector<source::WireValue> &values = declaration.wire->values;
  auto at = std::find_if(values.begin(), values.end(), [&](const source::WireValue &one) {
    return one.enumerator == enumerator.name;
  });
  if (at != values.end())
    return at->value;
  return declaration.wire->isFirstForOthers && !values.empty() ? values.front().value
                                                               : enumerator.value;
}

bool isOnWireAsInteger(const source::Enum &declaration) {
  if (!declaration.wire)
    return isSaid(declaration.annotations, "as_integer") ||
           isSaid(declaration.annotations, "flags");
  const std::vector<source::WireValue> &values = declaration.wire->values;
  return std::all_of(values.begin(), values.end(),
                     [](const source::WireValue &one) { return one.value.isInteger(); });
}

const source::Type *renamedType(const source::Enum &declaration) {
  return declaration.enumerators.empty() && !declaration.wire ? &declaration.underlying : nullptr;
}

void reportOverruled(const Context &context, const source::Wire &wire,
                     const source::Annotation &annotation, const std::string &fact) {
  Overruled(context, wire.library, wire.where).report(&annotation, fact);
}

void reportOverruled(const Context &context, const source::Class &declaration) {
  checkStyle(context, declaration);
  if (declaration.wire && !declaration.wire->isTransparent)
    Overruled(context, declaration.wire->library, declaration.wire->where)
        .flag(declaration.annotations, "transparent", "writes an object of the members");
  for (const source::Member &member : declaration.members)
    if (member.wire)
      checkMember(context, declaration, member);
}

void reportOverruled(const Context &context, const source::Enum &declaration) {
  if (!declaration.wire)
    return;
  const Overruled overruled(context, declaration.wire->library, declaration.wire->where);
  const source::Annotation *style = declaration.annotations.find("rename_all");
  if (!isOnWireAsInteger(declaration))
    for (const char *number : {"as_integer", "flags"})
      overruled.flag(declaration.annotations, number, "writes the values that it has names for");
  for (const source::Enumerator &enumerator : declaration.enumerators) {
    const Value value = wireValue(declaration, enumerator);
    const std::string writes = "writes '" + enumerator.name + "' as " + asJson(value);
    const source::Annotation *name = enumerator.annotations.find("name");
    if (name && name->arguments[0].value != value)
      overruled.report(name, writes);
    if (!name && style &&
        Value(inCase(enumerator.name, *style->arguments[0].value.asString())) != value)
      overruled.report(std::exchange(style, nullptr), writes);
    overruled.flag(enumerator.annotations, "ignore", writes);
  }
}

} // namespace oapigen::mapping
