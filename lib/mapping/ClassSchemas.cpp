// Named types → components: classes with their members, annotated aliases.
#include "mapping/Annotate.h"
#include "mapping/Constants.h"
#include "mapping/Family.h"
#include "mapping/HandWritten.h"
#include "mapping/Names.h"
#include "mapping/Schemas.h"
#include "mapping/Wire.h"

#include "model/Numbers.h"
#include "model/Pointer.h"

#include <algorithm>
#include <utility>

namespace oapigen::mapping {
namespace {

using source::TypeKind;

/// What a class of a family admits besides has to look into all parts of it; what an attribute
/// says of the class goes before what a flattened map admits.
void lookIntoParts(Schema &schema) {
  for (Schema *part : {&schema, &schema.allOf.back()})
    if (auto further = std::exchange(part->additionalProperties, {});
        further && !schema.unevaluatedProperties)
      schema.unevaluatedProperties = std::move(further);
}

/// Whether the schema is that of any object.
bool isAnyObject(const Schema &schema) {
  Schema same = schema;
  same.title = same.description = same.comment = std::nullopt;
  same.deprecated = same.readOnly = same.writeOnly = std::nullopt;
  same.extensions = {};
  Schema any;
  any.type = "object";
  return same == any;
}

/// A static constant is what its initializer says.
void checkConstant(const Context &context, const source::Member &member) {
  const source::Annotation *stated = member.annotations.find("constant");
  const std::optional<Value> is = initialValue(context.unit, member.type, *member.defaultValue);
  if (!stated || !is)
    return;
  const auto said = givenValue(context.unit, member.type, stated->arguments[0].value);
  if (said && *said != *is)
    context.out.report(Problem::AttributeValue, stated->whereOfIndex(0),
                       {{"problem", "'" + member.name + "' is always " + inWords(*is) + ", not " +
                                        inWords(*said)}},
                       {{member.where, "it is declared here"}});
}

} // namespace

void SchemaMapper::addClass(SchemaEntry &entry, const source::Class &declaration) {
  entry.where = declaration.where;
  checkFamily(declaration);
  Schema schema;
  if (isReplaced(declaration.annotations))
    schema = {};
  else if (isTransparent(declaration) ||
           (!declaration.wire && isSaid(declaration.annotations, "transparent")))
    schema = transparentSchema(entry, declaration);
  else {
    remarkHandWritten(context_, declaration);
    schema = familySchema(entry, declaration);
  }
  apply(schema, declaration, typeOf(TypeKind::Class, declaration), dsl::On::Class, entry.origins);
  if (headOf(context_.unit, declaration) && !isReplaced(declaration.annotations) &&
      !schema.allOf.empty())
    lookIntoParts(schema);
  if (isAnyObject(schema))
    warnOfHidden(declaration);
  entry.schema = std::move(schema);
}

Schema SchemaMapper::transparentSchema(SchemaEntry &entry, const source::Class &declaration) {
  if (const source::Member *member = onlyMember(declaration))
    return schemaOf(*member, writtenType(*member), dsl::On::Member, entry.origins, true);
  context_.out.report(Problem::TransparentMembers,
                      declaration.annotations.find("transparent")->where,
                      {{"class", declaration.name}});
  return {};
}

Schema SchemaMapper::objectOf(std::vector<Property> properties, Origins &origins) {
  Schema schema;
  schema.type = "object";
  for (Property &property : properties) {
    if (property.name.empty() &&
        !property.member) { // A flattened map: what is in it has names of its own.
      schema.additionalProperties = *property.schema.additionalProperties;
      continue;
    }
    if (property.isRequired)
      schema.required.push_back(property.name);
    const std::string pointer = childPointer("/properties", property.name);
    origins[pointer] = property.where;
    for (auto &[relative, where] : property.origins)
      origins[pointer + relative] = where;
    schema.properties.set(property.name, std::move(property.schema));
  }
  return schema;
}

std::vector<Property> SchemaMapper::propertiesOf(const source::Class &declaration) {
  std::vector<Property> properties;
  collect(declaration, properties, Bases::All);
  if (properties.empty())
    warnOfHidden(declaration);
  return properties;
}

void SchemaMapper::warnOfHidden(const source::Class &declaration) {
  auto isNoClass = [](const source::Base &base) { // Which is an error of its own.
    return base.type.kind != TypeKind::Class;
  };
  if (declaration.hasHiddenMembers && !isReplaced(declaration.annotations) &&
      std::ranges::none_of(declaration.bases, isNoClass))
    context_.out.report(Problem::MembersHidden, declaration.where, {{"class", declaration.name}});
}

void SchemaMapper::collect(const source::Class &declaration, std::vector<Property> &properties,
                           Bases bases) {
  for (const source::Base &base : declaration.bases) {
    if (isSaid(base.annotations, "ignore") ||
        (bases == Bases::OutsideFamily && isInFamily(context_.unit, base)))
      continue;
    if (base.type.kind == TypeKind::Class)
      collect(context_.unit.classes.at(base.type.declaration), properties, Bases::All);
    else if (base.type.kind != TypeKind::Unknown && base.type.kind != TypeKind::Foreign)
      context_.out.report(Problem::TypeBase, base.where,
                          {{"class", declaration.name}, {"type", base.type.spelling}});
  }
  reportOverruled(context_, declaration);
  const std::size_t inherited = properties.size();
  for (const source::Member &member : declaration.members) {
    if (!isOnWire(member))
      continue;
    dsl::checkRepetition(member.annotations, context_.out);
    if (isFlat(member))
      flatten(member, properties);
    else
      addProperty(propertyOf(declaration, member), properties, inherited, declaration);
  }
}

/// One that a base has already is hidden by the class's own, as in C++.
void SchemaMapper::addProperty(Property property, std::vector<Property> &properties,
                               std::size_t inherited, const source::Class &declaration) {
  auto at = std::find_if(properties.begin(), properties.end(),
                         [&](const Property &one) { return one.name == property.name; });
  if (at == properties.end())
    properties.push_back(std::move(property));
  else if (static_cast<std::size_t>(at - properties.begin()) < inherited)
    *at = std::move(property);
  else
    context_.out.report(Problem::PropertyRepeated, property.where,
                        {{"class", declaration.name}, {"name", property.name}},
                        {{at->where, "the first one is here"}});
}

void SchemaMapper::flatten(const source::Member &member, std::vector<Property> &properties) {
  const source::Type &type = valueType(context_.unit, member.type);
  const Holes holes = {{"member", member.name}, {"type", type.spelling}};
  if (type.kind == TypeKind::Map) {
    Property &rest = properties.emplace_back();
    rest.schema = schemaOf(type, member.where);
    rest.where = member.where;
    return;
  }
  if (type.kind != TypeKind::Class)
    return context_.out.report(Problem::FlattenNotObject, member.where, holes);
  if (!inProgress_.insert(type.declaration).second)
    return context_.out.report(Problem::FlattenCycle, member.where, holes);
  const std::size_t before = properties.size();
  const source::Class &declaration = context_.unit.classes.at(type.declaration);
  collect(declaration, properties, Bases::All);
  if (properties.size() == before)
    warnOfHidden(declaration);
  if (canBeMissing(context_.unit, member.type))
    for (std::size_t i = before; i < properties.size(); ++i)
      properties[i].isRequired = false;
  inProgress_.erase(type.declaration);
}

Property SchemaMapper::propertyOf(const source::Class &declaration, const source::Member &member) {
  Property property;
  property.name = wireName(declaration, member);
  property.member = &member;
  property.where = member.where;
  property.isRequired = isRequired(context_.unit, member);
  if (isSaid(member.annotations, "required") && isSaid(member.annotations, "optional"))
    context_.out.report(Problem::RequiredAndOptional, member.where, {{"name", member.name}});
  property.schema = schemaOf(member, writtenType(member), dsl::On::Member, property.origins,
                             isEmptyNull(context_.options, member));
  const source::Type &value = valueType(context_.unit, member.type);
  if (isEnumAsNumbers(value) && !property.schema.description)
    if (std::string text = textOf(context_.unit.enums.at(value.declaration)); !text.empty())
      property.schema.description = std::move(text);
  const bool hasDefault =
      member.defaultValue && (member.isConst || canHaveDefault(context_.unit, member));
  if (member.isStatic && member.defaultValue)
    checkConstant(context_, member);
  if (hasDefault && !property.schema.const_ && (member.isStatic || !property.schema.default_))
    (member.isConst ? property.schema.const_ : property.schema.default_) =
        initialValue(context_.unit, member.type, *member.defaultValue);
  return property;
}

void SchemaMapper::addAlias(SchemaEntry &entry, const source::Alias &declaration) {
  entry.where = declaration.where;
  Schema schema = schemaOf(declaration, declaration.target, dsl::On::Alias, entry.origins);
  entry.schema = std::move(schema);
}

} // namespace oapigen::mapping
