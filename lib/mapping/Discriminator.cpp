// Finds the member that tells a variant's alternatives apart.
//
// It is one that every alternative has, with a constant text that is another one in each: a member
// with `constant`, a const member with a constant initializer, or a literal of one value.
#include "mapping/Annotate.h"
#include "mapping/Constants.h"
#include "mapping/Names.h"
#include "mapping/Schemas.h"
#include "mapping/Tags.h"
#include "mapping/Wire.h"
#include "model/Pointer.h"

#include <algorithm>
#include <set>

namespace oapigen::mapping {
namespace {

/// The constants under `name`, in the order of the alternatives; empty when it does not tell them
/// apart.
std::vector<std::string> valuesOf(const std::string &name, const std::vector<Tags> &alternatives) {
  std::vector<std::string> values;
  std::set<std::string> seen;
  for (const Tags &tags : alternatives) {
    auto at = tags.find(name);
    if (at == tags.end() || !seen.insert(at->second.value).second)
      return {};
    values.push_back(at->second.value);
  }
  return values;
}

/// The types that a discriminator on the declaration chooses between.
std::vector<source::Type> alternativesOf(const source::Unit &unit,
                                         const source::Declaration &declaration,
                                         const source::Type &type) {
  std::vector<source::Type> types;
  for (const char *name : {"one_of", "any_of"})
    if (const source::Annotation *stated = declaration.annotations.find(name))
      for (const source::Argument &argument : stated->arguments)
        types.push_back(*argument.type);
  const source::Type &value = valueType(unit, type);
  const bool isVariant = value.kind == source::TypeKind::Variant && value.tag.empty();
  return isVariant && !isReplaced(declaration.annotations) ? value.of : types;
}

/// Whether some value of the type can have members.
bool holdsObject(const source::Unit &unit, const source::Type &type) {
  const source::Type &value = valueType(unit, type);
  switch (value.kind) {
  case source::TypeKind::Unknown:
  case source::TypeKind::Any:
  case source::TypeKind::Map:
  case source::TypeKind::Class:
    return true;
  case source::TypeKind::Variant:
    return std::ranges::any_of(value.of,
                               [&](const source::Type &one) { return holdsObject(unit, one); });
  default:
    return false;
  }
}

/// Whether there are values that a member can tell apart: by what an attribute makes of the type,
/// else by the type.
bool canBeObject(const source::Unit &unit, const source::Declaration &declaration,
                 const source::Type &type, const Schema &schema) {
  if (isReplaced(declaration.annotations))
    return !schema.type.isPresent() || schema.type.contains("object") || !schema.oneOf.empty() ||
           !schema.anyOf.empty() || !schema.allOf.empty();
  return holdsObject(unit, type);
}

} // namespace

void SchemaMapper::addDiscriminator(Schema &schema, const source::Type &variant,
                                    const List<Schema> &choices) {
  std::vector<Tags> alternatives;
  for (const source::Type &alternative : variant.of) {
    if (alternative.kind != source::TypeKind::Class)
      return;
    alternatives.push_back(tagsIn(context_.unit, context_.unit.classes.at(alternative.declaration),
                                  context_.options.qualifiedNames));
  }
  if (alternatives.size() < 2 || alternatives.size() != choices.size() ||
      !std::all_of(choices.begin(), choices.end(), [](const Schema &one) { return one.ref; }))
    return;
  for (const auto &[name, tag] : alternatives.front()) {
    const std::vector<std::string> values = valuesOf(name, alternatives);
    if (values.empty())
      continue;
    Discriminator &discriminator = schema.discriminator.emplace();
    discriminator.propertyName = name;
    for (std::size_t i = 0; i < values.size(); ++i)
      discriminator.mapping.set(values[i], *choices[i].ref);
    return;
  }
  if (!isTagStated_)
    remarkOnTags(context_, variant, alternatives);
}

void SchemaMapper::mapOwnConstants(Schema &schema, const source::Declaration &declaration,
                                   const source::Type &type) {
  const source::Annotation *stated = declaration.annotations.find("discriminator");
  if (!stated || !schema.discriminator)
    return;
  if (!canBeObject(context_.unit, declaration, type, schema)) {
    schema.discriminator.reset();
    return context_.out.report(
        Problem::AttributeValue, stated->where,
        {{"problem", "'" + type.spelling +
                         "' is no object whose member could tell what it is; for the elements of "
                         "an array, put it on an alias of their type"}});
  }
  const std::string &member = *stated->arguments[0].value.asString();
  NamedMap<std::string> &mapping = schema.discriminator->mapping;
  std::set<std::string> told; // What the attribute itself gives a value.
  for (const auto &[value, target] : mapping)
    told.insert(target);
  for (const source::Type &alternative : alternativesOf(context_.unit, declaration, type)) {
    const source::Type &plain = withoutAlias(context_.unit, alternative);
    if (plain.kind != source::TypeKind::Class)
      continue;
    const Tags tags = tagsIn(context_.unit, context_.unit.classes.at(plain.declaration),
                             context_.options.qualifiedNames);
    const auto own = tags.find(member);
    const std::optional<std::string> target = schemaOf(alternative).ref;
    if (own == tags.end() || !target || !told.insert(*target).second)
      continue;
    if (const std::string *other = mapping.find(own->second.value))
      context_.out.report(Problem::AttributeValue, stated->where,
                          {{"problem", "the " + member + " \"" + own->second.value + "\" of '" +
                                           alternative.spelling + "' stands for '" +
                                           lastToken(*other) + "' already"}},
                          {{own->second.where, "its constant is here"}});
    else
      mapping.set(own->second.value, *target);
  }
}

bool SchemaMapper::checkTags(const source::Annotation &discriminator) {
  const bool qualified = context_.options.qualifiedNames;
  const std::string &member = *discriminator.arguments[0].value.asString();
  bool areComponents = true;
  for (std::size_t i = 1; i < discriminator.arguments.size(); ++i) {
    const source::Argument &tagged = discriminator.arguments[i];
    if (!schemaOf(*tagged.type, tagged.where).ref) {
      areComponents = false;
      context_.out.report(
          Problem::AttributeValue, discriminator.whereOfIndex(i),
          {{"problem", "a discriminator chooses between components, and '" + tagged.type->spelling +
                           "' is none; name a class or an alias with attributes"}});
      continue;
    }
    if (tagged.structure.empty() || tagged.type->kind != source::TypeKind::Class)
      continue; // The type that holds otherwise needs no value.
    const source::Class &declaration = context_.unit.classes.at(tagged.type->declaration);
    const Tags tags = tagsIn(context_.unit, declaration, qualified);
    const Object *stated = tagged.value.asObject();
    const Value *text = stated ? stated->find("value") : nullptr;
    const std::string value =
        text ? *text->asString() : componentName(context_.unit, *tagged.type, qualified);
    const auto own = tags.find(member);
    if (own != tags.end() && own->second.value != value)
      context_.out.report(Problem::DiscriminatorValueDiffers, tagged.where,
                          {{"class", declaration.name},
                           {"member", member},
                           {"value", value},
                           {"constant", own->second.value}},
                          {{own->second.where, "its constant is here"}});
  }
  return areComponents;
}

} // namespace oapigen::mapping
