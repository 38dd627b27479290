// Families → a schema for the head with a discriminator, and `allOf` of the head for each other.
#include "mapping/Family.h"

#include "mapping/Annotate.h"
#include "mapping/Configured.h"
#include "mapping/Constants.h"
#include "mapping/Names.h"
#include "mapping/Schemas.h"
#include "mapping/Wire.h"
#include "model/Pointer.h"

#include <algorithm>

namespace oapigen::mapping {
namespace {

using source::TypeKind;

/// Whether an attribute about further members refuses those of deriving classes.
bool narrows(const source::Annotation &closed) {
  const bool *flag = closed.arguments.empty() ? nullptr : closed.arguments[0].value.asBool();
  return closed.name == "closed" ? isSaid(&closed) : !flag || !*flag;
}

/// The member that tells the classes apart: as the class has it, or a text.
Schema &familyProperty(Schema &schema, const std::string &name) {
  if (!schema.required.contains(name))
    schema.required.push_back(name);
  if (Schema *known = schema.properties.find(name))
    return *known;
  Schema text;
  text.type = "string";
  return schema.properties.set(name, std::move(text));
}

/// Whether members of the base are members of the class on the wire.
bool isPublished(const source::Base &base) {
  return base.type.kind == TypeKind::Class && !isSaid(base.annotations, "ignore");
}

bool derives(const source::Unit &unit, const source::Class &from, const source::Class &base) {
  return &from == &base ||
         std::any_of(from.bases.begin(), from.bases.end(), [&](const source::Base &one) {
           return isPublished(one) && derives(unit, unit.classes.at(one.type.declaration), base);
         });
}

bool writes(const source::Unit &unit, const source::Class &declaration, const std::string &name) {
  return std::any_of(declaration.members.begin(), declaration.members.end(),
                     [&](const source::Member &member) {
                       return isOnWire(member) && wireName(declaration, member) == name;
                     }) ||
         std::any_of(declaration.bases.begin(), declaration.bases.end(),
                     [&](const source::Base &one) {
                       return one.type.kind == TypeKind::Class &&
                              writes(unit, unit.classes.at(one.type.declaration), name);
                     });
}

} // namespace

const source::Class *headOf(const source::Unit &unit, const source::Class &declaration) {
  if (declaration.annotations.has("polymorphic"))
    return &declaration;
  for (const source::Base &base : declaration.bases)
    if (isPublished(base))
      if (const source::Class *head = headOf(unit, unit.classes.at(base.type.declaration)))
        return head;
  return nullptr;
}

bool isInFamily(const source::Unit &unit, const source::Base &base) {
  return isPublished(base) && headOf(unit, unit.classes.at(base.type.declaration));
}

std::string familyMember(const source::Class &head) {
  return *head.annotations.find("polymorphic")->arguments[0].value.asString();
}

bool isTagged(const source::Unit &unit, const source::Class &declaration,
              const source::Class &head) {
  return !declaration.wire || writes(unit, declaration, familyMember(head));
}

std::string familyValue(const source::Unit &unit, const source::Class &declaration,
                        bool qualified) {
  if (const source::Annotation *given = declaration.annotations.find("discriminator_value"))
    return *given->arguments[0].value.asString();
  return componentName(unit, typeOf(TypeKind::Class, declaration), qualified);
}

Schema SchemaMapper::familySchema(SchemaEntry &entry, const source::Class &declaration) {
  const source::Class *head = headOf(context_.unit, declaration);
  std::vector<Property> properties;
  collect(declaration, properties, Bases::OutsideFamily);
  for (const Property &property : properties)
    if (!property.isRequired && property.member && isAlwaysSent(context_.unit, *property.member))
      entry.alwaysSent.insert(property.name);
  Origins origins;
  Schema own = objectOf(std::move(properties), origins);
  Schema schema;
  for (const source::Base &base : declaration.bases)
    if (head != &declaration && isInFamily(context_.unit, base))
      schema.allOf.push_back(schemaOf(base.type, base.where));
  const bool isDerived = !schema.allOf.empty();
  const std::string prefix = isDerived ? childPointer("/allOf", schema.allOf.size()) : "";
  for (const auto &[pointer, where] : origins)
    entry.origins[prefix + pointer] = where;
  const bool hasTag = head && isTagged(context_.unit, declaration, *head);
  if (head && !hasTag)
    reportOverruled(context_, *declaration.wire, *head->annotations.find("polymorphic"),
                    "writes no member \"" + familyMember(*head) + "\" of '" + declaration.name +
                        "'");
  if (hasTag)
    entry.familyMember = familyMember(*head);
  if (head == &declaration)
    describeFamily(own, entry, declaration);
  else if (isDerived && hasTag)
    setFamilyValue(familyProperty(own, familyMember(*head)), entry, declaration, *head);
  if (!isDerived)
    return own;
  schema.allOf.push_back(std::move(own));
  return schema;
}

/// The class's own value; with those of the classes that derive from it, it is joined by `link`.
void SchemaMapper::setFamilyValue(Schema &member, SchemaEntry &entry,
                                  const source::Class &declaration, const source::Class &head) {
  const bool qualified = context_.options.qualifiedNames;
  member.const_ = familyValue(context_.unit, declaration, qualified);
  for (const source::Type &type : head.derived) {
    const source::Class &other = context_.unit.classes.at(type.declaration);
    if (&other != &declaration && derives(context_.unit, other, declaration))
      entry.family.insert({other.where, familyValue(context_.unit, other, qualified), ""});
  }
}

/// Which value stands for which class is only known when all units are: see SchemaEntry::family.
void SchemaMapper::describeFamily(Schema &schema, SchemaEntry &entry,
                                  const source::Class &declaration) {
  Discriminator discriminator;
  discriminator.propertyName = familyMember(declaration);
  for (const source::Type &type : declaration.derived) {
    const source::Class &derived = context_.unit.classes.at(type.declaration);
    if (!derived.wire &&
        (!derives(context_.unit, derived, declaration) || isReplaced(derived.annotations)))
      continue;
    const Schema reference = schemaOf(type, derived.where);
    if (derived.wire && !derives(context_.unit, derived, declaration))
      reportOverruled(context_, *derived.wire, *declaration.annotations.find("polymorphic"),
                      "writes '" + derived.name + "' without its base '" + declaration.name + "'");
    if (!isTagged(context_.unit, derived, declaration))
      continue;
    entry.family.insert({derived.where,
                         familyValue(context_.unit, derived, context_.options.qualifiedNames),
                         reference.ref.value_or("")});
  }
  if (!isTagged(context_.unit, declaration, declaration))
    return;
  Schema &member = familyProperty(schema, familyMember(declaration));
  // Each class of the family has its own value, which no initializer of the member says.
  member.default_.reset();
  if (member.type.isPresent() && !member.type.contains("string"))
    context_.out.report(Problem::AttributeValue,
                        declaration.annotations.find("polymorphic")->whereOfIndex(0),
                        {{"problem", "the classes are told apart by texts, and the member \"" +
                                         familyMember(declaration) + "\" is of type " +
                                         member.type.names().front()}});
  schema.discriminator = std::move(discriminator);
}

void SchemaMapper::remarkDerived(const source::Type &pointee) {
  if (pointee.kind != TypeKind::Class ||
      findConfigured(context_.options.types, pointee.declaration))
    return;
  const source::Class &base = context_.unit.classes.at(pointee.declaration);
  if (base.derivedExample.empty() || base.wire || headOf(context_.unit, base) ||
      isReplaced(base.annotations))
    return;
  context_.out.report(Problem::DerivedUnpublished, base.where,
                      {{"class", base.name}, {"derived", base.derivedExample}});
}

void SchemaMapper::checkFamily(const source::Class &declaration) {
  const source::Annotation *value = declaration.annotations.find("discriminator_value");
  if (value && !headOf(context_.unit, declaration))
    context_.out.report(Problem::DiscriminatorValueLost, value->where,
                        {{"class", declaration.name}});
  for (const char *name : {"closed", "additional_properties", "unevaluated_properties"})
    if (const source::Annotation *closed = declaration.annotations.find(name);
        closed && !declaration.derived.empty() && narrows(*closed))
      context_.out.report(Problem::PolymorphicClosed, closed->where, {{"class", declaration.name}});
  const source::Annotation *head = declaration.annotations.find("polymorphic");
  if (!head)
    return;
  for (const source::Base &base : declaration.bases)
    if (isInFamily(context_.unit, base))
      context_.out.report(
          Problem::AttributeValue, head->where,
          {{"problem",
            "'" + declaration.name + "' derives from '" + base.type.spelling +
                "', whose family it belongs to; only the topmost class is polymorphic"}});
  if (isSaid(declaration.annotations, "transparent"))
    context_.out.report(Problem::AttributeValue, head->where,
                        {{"problem", "'" + declaration.name +
                                         "' is transparent, so it has no member that tells "
                                         "classes apart"}});
}

} // namespace oapigen::mapping
