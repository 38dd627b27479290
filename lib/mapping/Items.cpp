// Knows the media types for sequences, and the fields of a server-sent event.
#include "mapping/Items.h"

#include "mapping/Constants.h"
#include "support/Ascii.h"

#include <algorithm>

namespace oapigen::mapping {
namespace {

using source::Type;
using source::TypeKind;

constexpr std::string_view kEventStream = "text/event-stream";
/// HTML, "Parsing an event stream".
constexpr std::string_view kEventFields[] = {"data", "event", "id", "retry"};

/// Describes the items of one event stream.
class EventMapper {
public:
  EventMapper(const Context &context, SchemaMapper &schemas, const Where &where)
      : context_(context), schemas_(schemas), where_(where) {}

  /// Alternatives may be events or what stands in one.
  Schema schemaOf(const Type &item) const {
    const Type &plain = valueType(context_.unit, item);
    const bool isChoice = plain.kind == TypeKind::Variant;
    if (isChoice && std::any_of(plain.of.begin(), plain.of.end(),
                                [&](const Type &one) { return eventOf(one).has_value(); })) {
      Schema either;
      for (const Type &one : plain.of)
        either.anyOf.push_back(schemaOf(one));
      return either;
    }
    if (std::optional<Schema> event = eventOf(item))
      return std::move(*event);
    Schema event;
    event.type = "object";
    event.required = {"data"};
    event.properties.set("data", inData(item));
    return event;
  }

private:
  bool isText(const Type &type) const { return isWrittenAsString(valueType(context_.unit, type)); }

  Schema inData(const Type &type) const {
    Schema schema = schemas_.schemaOf(type, where_);
    return isText(type) ? schema : json(std::move(schema));
  }

  /// A text that holds the value.
  static Schema json(Schema content) {
    Schema text;
    text.type = "string";
    text.contentMediaType = "application/json";
    text.contentSchema = std::move(content);
    return text;
  }

  /// The event that a class made of an event's fields is; nothing for other types.
  std::optional<Schema> eventOf(const Type &type) const {
    const Type &plain = valueType(context_.unit, type);
    if (plain.kind != TypeKind::Class)
      return std::nullopt;
    std::vector<Property> fields =
        schemas_.propertiesOf(context_.unit.classes.at(plain.declaration));
    Property *data = nullptr;
    for (Property &field : fields) {
      if (std::find(std::begin(kEventFields), std::end(kEventFields), field.name) ==
          std::end(kEventFields))
        return std::nullopt;
      data = field.name == "data" ? &field : data;
    }
    if (!data)
      return std::nullopt;
    if (data->member && isText(data->member->type))
      return schemas_.schemaOf(type, where_);
    data->schema = json(std::move(data->schema));
    Origins ignored;
    return schemas_.objectOf(fields, ignored);
  }

  const Context &context_;
  SchemaMapper &schemas_;
  const Where &where_;
};

} // namespace

Schema schemaOfItem(const Context &context, SchemaMapper &schemas, const Type &item,
                    std::string_view mediaType, const Where &where) {
  if (essenceOf(mediaType) == kEventStream)
    return EventMapper(context, schemas, where).schemaOf(item);
  return schemas.schemaOf(item, where);
}

std::optional<Schema> itemSchemaFor(const Context &context, SchemaMapper &schemas, const Type &type,
                                    std::string_view mediaType, const Where &where) {
  const Type &plain = valueType(context.unit, type);
  if (plain.kind != TypeKind::Sequence || !isSequential(mediaType))
    return std::nullopt;
  return schemaOfItem(context, schemas, plain.of[0], mediaType, where);
}

} // namespace oapigen::mapping
