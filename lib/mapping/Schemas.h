// C++ types → schemas, with a component for each named type that is reached.
#pragma once

#include "dsl/Attribute.h"
#include "dsl/TypeMapper.h"
#include "mapping/Context.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace oapigen::mapping {

/// One member of an object on the wire.
struct Property {
  std::string name;
  Schema schema;
  bool isRequired = false;
  Where where;
  Origins origins;                        ///< Relative to the schema.
  const source::Member *member = nullptr; ///< In the Unit.
};

/// Where values of the type stand: decides what binary content looks like.
enum class Medium { Json, Multipart };

class SchemaMapper : public dsl::TypeMapper {
public:
  explicit SchemaMapper(const Context &context);
  ~SchemaMapper();

  /// Problems of the type are reported at the declaration that is being mapped.
  Schema schemaOf(const source::Type &type) override;
  /// The same, with problems reported at `where`.
  Schema schemaOf(const source::Type &type, const Where &where);

  /// The schema of a member, parameter or the like: its type's, changed by its annotations.
  /// `origins` receives the place of each annotation. `isEmptyNull`: an optional's null is written.
  Schema schemaOf(const source::Declaration &declaration, const source::Type &type, dsl::On place,
                  Origins &origins, bool isEmptyNull = false);

  /// What a class looks like from outside, bases first, flattened members in their place.
  std::vector<Property> propertiesOf(const source::Class &declaration);
  /// An object with these properties, written in place.
  Schema objectOf(std::vector<Property> properties, Origins &origins);

  void setMedium(Medium medium) { medium_ = medium; }
  /// Where problems of types are reported that are asked for without a place.
  void setWhere(const Where &where) { where_ = where; }

  /// The components of everything that was asked for, in the order of their names.
  std::vector<SchemaEntry> takeEntries();

private:
  Schema namedSchema(const source::Type &type);
  void describePending();
  Schema sequenceSchema(const source::Type &type);
  Schema mapSchema(const source::Type &type);
  Schema tupleSchema(const source::Type &type);
  Schema variantSchema(const source::Type &type);
  Schema literalSchema(const source::Type &type);
  Schema checkedSchema(const source::Type &type);
  Schema taggedSchema(const source::Type &variant, std::size_t index);
  void meet(Schema &schema, const source::Demand &demand, const source::Type &type);
  void addDiscriminator(Schema &schema, const source::Type &variant, const List<Schema> &choices);
  /// Whether each value of the variant is one of a single alternative.
  bool excludeEachOther(const source::Type &variant, const List<Schema> &choices);
  /// Completes the mapping of the attribute `discriminator` by the types' own constants.
  void mapOwnConstants(Schema &schema, const source::Declaration &declaration,
                       const source::Type &type);
  /// Adds what `discriminator_extension` says to the discriminator that the schema has by now.
  void extendDiscriminator(Schema &schema, const source::Declaration &declaration, dsl::On place);
  /// Reports a value of `discriminator` that is not the type's own constant, and a type that is no
  /// component: then false.
  bool checkTags(const source::Annotation &discriminator);
  Schema refuse(Problem problem, const source::Type &type);

  void addClass(SchemaEntry &entry, const source::Class &declaration);
  void addEnum(SchemaEntry &entry, const source::Enum &declaration);
  void addAlias(SchemaEntry &entry, const source::Alias &declaration);
  /// Says that nothing is known of what objects of the class hold, where that is so.
  void warnOfHidden(const source::Class &declaration);
  /// Which bases a class's properties are collected from.
  enum class Bases { All, OutsideFamily };
  void collect(const source::Class &declaration, std::vector<Property> &properties, Bases bases);
  Schema transparentSchema(SchemaEntry &entry, const source::Class &declaration);
  Schema familySchema(SchemaEntry &entry, const source::Class &declaration);
  void setFamilyValue(Schema &member, SchemaEntry &entry, const source::Class &declaration,
                      const source::Class &head);
  void describeFamily(Schema &schema, SchemaEntry &entry, const source::Class &declaration);
  void checkFamily(const source::Class &declaration);
  /// Says that classes may be behind a pointer whose members are in no schema.
  void remarkDerived(const source::Type &pointee);
  void flatten(const source::Member &member, std::vector<Property> &properties);
  Property propertyOf(const source::Class &declaration, const source::Member &member);
  void addProperty(Property property, std::vector<Property> &properties, std::size_t inherited,
                   const source::Class &declaration);

  void apply(Schema &schema, const source::Declaration &declaration, const source::Type &type,
             dsl::On place, Origins &origins);
  void applyOne(Schema &schema, const source::Annotation &annotation, const source::Type &type,
                dsl::On place);

  const Context &context_;
  Where where_;
  Medium medium_ = Medium::Json;
  std::map<std::string, SchemaEntry> entries_; ///< By the type's qualified name.
  /// Components that are still to be described: a queue, so that depth is no problem.
  std::deque<source::Type> pending_;
  std::set<std::string> inProgress_; ///< Classes that are being flattened.
  struct Trial;
  std::unique_ptr<Trial> trial_; ///< Once a variant asked.
  bool isTagStated_ = false;     ///< An attribute says what tells the alternatives apart.
  bool isTrial_ = false;
};

/// The name of a scalar's JSON type: "integer".
const char *typeName(const Value &value);

/// The schema that also admits null.
Schema nullable(Schema schema);

} // namespace oapigen::mapping
