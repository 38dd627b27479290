// Validators' demands, and variants with a tag → schemas.
#include "mapping/Annotate.h"
#include "mapping/Constants.h"
#include "mapping/Schemas.h"
#include "mapping/Wire.h"
#include "model/Fields.h"

#include <algorithm>
#include <utility>

namespace oapigen::mapping {
namespace {

using source::Demand;
using source::Type;
using source::TypeKind;

/// What a demand on a number means for the size of a value: the attribute and what to add to the
/// number.
struct SizeRow {
  std::string_view demand, attribute;
  int more;
};
constexpr SizeRow kSizes[] = {
    {"minimum", "min_", 0},
    {"exclusive_minimum", "min_", 1},
    {"maximum", "max_", 0},
    {"exclusive_maximum", "max_", -1},
};

std::string_view sizedThing(const source::Unit &unit, const Type &type) {
  switch (valueType(unit, type).kind) {
  case TypeKind::Sequence:
  case TypeKind::Tuple:
    return "items";
  case TypeKind::Map:
  case TypeKind::Class:
    return "properties";
  default:
    return "length";
  }
}

/// A demand on the size as demands on the value itself.
Demand ofSize(const Demand &demand, const std::string &thing) {
  for (const SizeRow &row : kSizes)
    if (row.demand == demand.name && demand.value.asInt())
      return {std::string(row.attribute) + thing, *demand.value.asInt() + row.more};
  if (demand.name == "constant")
    return {"all", {}, {{"min_" + thing, demand.value}, {"max_" + thing, demand.value}}};
  Demand result{demand.name, demand.value, {}};
  for (const Demand &inner : demand.of)
    result.of.push_back(ofSize(inner, thing));
  return result;
}

/// Whether both schemas state the same keyword, so that one would overwrite the other.
bool haveInCommon(const Schema &one, const Schema &other) {
  bool found = false;
  forEachRow<Schema>([&](const auto &row) {
    found = found || (isPresent(one.*row.member) && isPresent(other.*row.member));
  });
  return found;
}

} // namespace

/// The range that the type itself has counts where the demands leave more.
Schema SchemaMapper::checkedSchema(const Type &type) {
  Schema schema = schemaOf(type.of[0]);
  const auto low = std::exchange(schema.minimum, std::nullopt);
  const auto high = std::exchange(schema.maximum, std::nullopt);
  meet(schema, {"all", {}, type.demands}, type.of[0]);
  if (low && (!schema.minimum || schema.minimum->toDouble() < low->toDouble()))
    schema.minimum = low;
  if (high && (!schema.maximum || schema.maximum->toDouble() > high->toDouble()))
    schema.maximum = high;
  return schema;
}

void SchemaMapper::meet(Schema &schema, const Demand &demand, const Type &type) {
  auto single = [&](const Demand &one) {
    Schema result;
    meet(result, one, type);
    return result;
  };
  if (demand.name == "size") {
    const std::string thing(sizedThing(context_.unit, type));
    for (const Demand &inner : demand.of)
      meet(schema, ofSize(inner, thing), type);
  } else if (demand.name == "all") {
    for (const Demand &inner : demand.of)
      if (Schema one = single(inner); haveInCommon(schema, one))
        schema.allOf.push_back(std::move(one));
      else
        meet(schema, inner, type);
  } else if (demand.name == "any" || demand.name == "one") {
    for (const Demand &inner : demand.of)
      (demand.name == "any" ? schema.anyOf : schema.oneOf).push_back(single(inner));
  } else if (demand.name == "not") {
    schema.not_ = single({"all", {}, demand.of});
  } else {
    source::Annotation annotation{demand.name, {}, where_};
    annotation.arguments.push_back({demand.value, {}, {}, where_});
    applyOne(schema, annotation, type, dsl::On::Member);
  }
}

/// An alternative that has no property of that name gets one beside its own.
Schema SchemaMapper::taggedSchema(const Type &variant, std::size_t index) {
  const Type &alternative = variant.of[index];
  Schema own = schemaOf(alternative);
  if (alternative.kind == TypeKind::Class) {
    const source::Class &declaration = context_.unit.classes.at(alternative.declaration);
    if (std::any_of(declaration.members.begin(), declaration.members.end(), [&](auto &member) {
          return isOnWire(member) && wireName(declaration, member) == variant.tag;
        }))
      return own;
  }
  Schema constant, tag, both;
  constant.const_ = variant.values[index];
  tag.type = "object";
  tag.required.push_back(variant.tag);
  tag.properties.set(variant.tag, std::move(constant));
  both.allOf = {std::move(own), std::move(tag)};
  return both;
}

} // namespace oapigen::mapping
