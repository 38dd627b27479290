// reflect-cpp: a class of which a member has a type of namespace rfl is written by it.
//
// Texts are template arguments of a class type, so they are evaluated constants; validators are
// types by name.
#include "frontend/ReflectCpp.h"

#include "frontend/Constants.h"
#include "frontend/Names.h"
#include "frontend/TemplateArguments.h"
#include "frontend/Types.h"
#include "frontend/WireLibraries.h"

namespace oapigen::frontend {
namespace {

using clang::TemplateArgument;
using source::Demand;
using source::Presence;
using source::Type;
using source::TypeKind;
using Arguments = std::vector<TemplateArgument>;

constexpr const char *kLibrary = "reflect-cpp";

/// The constant that a template argument is.
std::optional<Value> constantOf(Reading &reading, const TemplateArgument &argument) {
  switch (argument.getKind()) {
  case TemplateArgument::Integral:
    return integerValue(argument.getAsIntegral());
  case TemplateArgument::StructuralValue:
    return valueOf(reading, argument.getAsStructuralValue(), argument.getStructuralValueType());
  case TemplateArgument::Declaration:
    if (auto *object = llvm::dyn_cast<clang::TemplateParamObjectDecl>(argument.getAsDecl()))
      return valueOf(reading, object->getValue(), object->getType());
    return std::nullopt;
  default:
    return std::nullopt;
  }
}

/// The text of a StringLiteral: that of its one member.
std::optional<std::string> textOf(Reading &reading, const TemplateArgument &argument) {
  const std::optional<Value> value = constantOf(reading, argument);
  const Object *object = value ? value->asObject() : nullptr;
  if (!object || object->size() != 1 || !object->begin()->second.asString())
    return std::nullopt;
  return *object->begin()->second.asString();
}

/// "rfl::Minimum" for the type rfl::Minimum<3>; empty for what is no class.
std::string nameOf(clang::QualType type) {
  const clang::CXXRecordDecl *record = type->getAsCXXRecordDecl();
  return record ? templateName(record) : "";
}

Arguments argumentsOf(clang::QualType type) {
  return flattenedArguments(type->getAsCXXRecordDecl());
}

/// A validator, and the demand that it is.
struct ValidatorRow {
  llvm::StringRef name, demand;
};
constexpr ValidatorRow kComparisons[] = {
    {"rfl::Minimum", "minimum"},
    {"rfl::Maximum", "maximum"},
    {"rfl::ExclusiveMinimum", "exclusive_minimum"},
    {"rfl::ExclusiveMaximum", "exclusive_maximum"},
    {"rfl::EqualTo", "constant"},
    {"rfl::NotEqualTo", "not"},
    {"rfl::PatternValidator", "pattern"},
};
constexpr ValidatorRow kGroups[] = {
    {"rfl::AllOf", "all"},
    {"rfl::AnyOf", "any"},
    {"rfl::OneOf", "one"},
    {"rfl::Size", "size"},
};

std::optional<Demand> demandOf(Reading &reading, clang::QualType validator);

/// Without a choice that cannot be read, the others would demand more than all of them do.
std::optional<Demand> groupOf(Reading &reading, llvm::StringRef demand, const Arguments &inside) {
  Demand group{demand.str()};
  for (const TemplateArgument &argument : inside)
    if (std::optional<Demand> inner = demandOf(reading, argument.getAsType()))
      group.of.push_back(std::move(*inner));
    else if (demand == "any" || demand == "one")
      return std::nullopt;
  return group.of.empty() ? std::nullopt : std::optional(std::move(group));
}

/// A validator of the user's own says nothing here.
std::optional<Demand> unread(Reading &reading, clang::QualType validator) {
  if (const clang::CXXRecordDecl *record = validator->getAsCXXRecordDecl())
    reportUnread(reading, kLibrary, record, record->getLocation(),
                 "it is no validator of the library's own",
                 "say what it demands with an attribute on the member");
  return std::nullopt;
}

std::optional<Demand> demandOf(Reading &reading, clang::QualType validator) {
  const std::string name = nameOf(validator);
  for (const ValidatorRow &row : kGroups)
    if (name == row.name)
      return groupOf(reading, row.demand, argumentsOf(validator));
  for (const ValidatorRow &row : kComparisons) {
    if (name != row.name)
      continue;
    const TemplateArgument first = argumentsOf(validator)[0];
    std::optional<Value> value = constantOf(reading, first);
    if (row.demand == "pattern")
      value = textOf(reading, first);
    if (!value)
      return unread(reading, validator);
    if (row.demand == "not")
      return Demand{"not", {}, {{"constant", std::move(*value)}}};
    return Demand{row.demand.str(), std::move(*value)};
  }
  return unread(reading, validator);
}

Type checked(Reading &reading, const Arguments &arguments) {
  Type type{TypeKind::Checked};
  type.of.push_back(readType(reading, arguments[0].getAsType()));
  for (const TemplateArgument &argument : llvm::drop_begin(arguments))
    if (std::optional<Demand> demand = demandOf(reading, argument.getAsType()))
      type.demands.push_back(std::move(*demand));
  return type;
}

/// The formats of which JSON Schema knows the name.
TypeKind kindOf(llvm::StringRef format) {
  if (format == "%Y-%m-%d" || format == "%F")
    return TypeKind::Date;
  if (format == "%Y-%m-%dT%H:%M:%SZ" || format == "%FT%TZ" || format == "%Y-%m-%dT%TZ")
    return TypeKind::DateTime;
  return TypeKind::String;
}

/// `using Tag = rfl::Literal<"circle">` in the class, else its name.
std::string tagOf(Reading &reading, clang::QualType alternative) {
  const clang::CXXRecordDecl *record = alternative->getAsCXXRecordDecl();
  if (!record)
    return spelling(reading, alternative);
  if (const clang::CXXRecordDecl *definition = definitionOf(reading, record))
    for (const clang::NamedDecl *found : definition->lookup(&reading.ast.Idents.get("Tag")))
      if (auto *alias = llvm::dyn_cast<clang::TypedefNameDecl>(found))
        if (const Type type = readType(reading, alias->getUnderlyingType());
            type.kind == TypeKind::Literal && !type.values.empty())
          return *type.values[0].asString();
  return plainName(reading, record);
}

Type tagged(Reading &reading, const Arguments &arguments) {
  Type type{TypeKind::Variant};
  type.tag = textOf(reading, arguments[0]).value_or("");
  for (const TemplateArgument &argument : llvm::drop_begin(arguments)) {
    type.of.push_back(readType(reading, argument.getAsType()));
    type.values.push_back(tagOf(reading, argument.getAsType()));
  }
  return type;
}

/// How a member is written, by the wrappers around its type; nothing when it is not.
std::optional<source::WireMember> wireOfMember(Reading &reading, clang::QualType type) {
  source::WireMember wire{.library = kLibrary};
  for (std::string name; name = nameOf(type), llvm::StringRef(name).starts_with("rfl::");) {
    const Arguments arguments = argumentsOf(type);
    if (name == "rfl::internal::Skip" && arguments[1].getAsIntegral().getBoolValue() &&
        arguments[2].getAsIntegral().getBoolValue())
      return std::nullopt;
    if (name == "rfl::internal::Skip")
      wire.presence = Presence::Sometimes;
    if (name == "rfl::Flatten" || name == "rfl::ExtraFields")
      wire.isFlat = true;
    if (name == "rfl::Rename")
      wire.name = textOf(reading, arguments[0]);
    const source::KnownType *row = source::findKnownType(name);
    if (!row || row->shape != source::Shape::Same)
      break;
    type = arguments[row->first].getAsType();
  }
  const TypeKind kind = readType(reading, type).kind;
  if (!wire.presence)
    wire.presence = kind == TypeKind::Optional || kind == TypeKind::Pointer ? Presence::Sometimes
                                                                            : Presence::Demanded;
  return wire;
}

std::optional<ClassWire> ofClass(Reading &reading, const clang::CXXRecordDecl *record) {
  const auto isOfLibrary = [](const clang::FieldDecl *field) {
    return llvm::StringRef(nameOf(field->getType())).starts_with("rfl::");
  };
  const std::string own = templateName(record);
  auto first = llvm::find_if(record->fields(), isOfLibrary);
  if (first == record->field_end() || llvm::StringRef(own).starts_with("rfl::"))
    return std::nullopt;
  if (!record->isAggregate()) {
    reportUnread(reading, kLibrary, record, record->getLocation(), "it is no aggregate",
                 "say what is on the wire with [[api::schema_json(\"…\")]]");
    return std::nullopt;
  }
  ClassWire result{.wire = {.library = kLibrary, .where = {}}, .members = {}};
  for (const clang::CXXBaseSpecifier &base : record->bases())
    if (const clang::CXXRecordDecl *one = base.getType()->getAsCXXRecordDecl())
      result.bases.push_back(one);
  for (clang::FieldDecl *field : record->fields())
    if (std::optional<source::WireMember> wire = wireOfMember(reading, field->getType()))
      result.members.push_back({field, std::move(*wire)});
  return result;
}

} // namespace

source::Type readReflected(Reading &reading, const source::KnownType &row,
                           const std::vector<clang::TemplateArgument> &arguments) {
  Type type{row.kind};
  switch (row.shape) {
  case source::Shape::Texts:
    for (const TemplateArgument &argument : arguments)
      if (std::optional<std::string> text = textOf(reading, argument))
        type.values.push_back(std::move(*text));
    return type;
  case source::Shape::Checked:
    return checked(reading, arguments);
  case source::Shape::Tagged:
    return tagged(reading, arguments);
  case source::Shape::Timed:
    type.kind = kindOf(textOf(reading, arguments[0]).value_or(""));
    return type;
  default:
    type.of = {Type{TypeKind::String}, readType(reading, arguments[row.first].getAsType())};
    return type;
  }
}

const WireLibrary kReflectCpp = {ofClass, nullptr, nullptr};

} // namespace oapigen::frontend
