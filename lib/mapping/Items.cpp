// Knows the media types for sequences, and the fields of a server-sent event.
#include "mapping/Items.h"

#include "mapping/Constants.h"

#include <algorithm>

namespace oapigen::mapping {
namespace {

using source::Type;
using source::TypeKind;

constexpr std::string_view kEventStream = "text/event-stream";
constexpr std::string_view kSequential[] = {"application/jsonl", "application/x-ndjson",
                                            "application/ndjson", "application/json-seq",
                                            kEventStream};
/// HTML, "Parsing an event stream".
constexpr std::string_view kEventFields[] = {"data", "event", "id", "retry"};

/// The media type in lower case, without its parameters.
std::string essence(std::string_view mediaType) {
  std::string text(mediaType.substr(0, mediaType.find(';')));
  while (text.ends_with(' '))
    text.pop_back();
  for (char &c : text)
    c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return text;
}

/// Whether the class, or each alternative, is made of an event's fields.
bool isEvent(const Context &context, SchemaMapper &schemas, const Type &type) {
  const Type &plain = valueType(context.unit, type);
  if (plain.kind == TypeKind::Variant)
    return std::all_of(plain.of.begin(), plain.of.end(),
                       [&](const Type &one) { return isEvent(context, schemas, one); });
  if (plain.kind != TypeKind::Class)
    return false;
  bool hasData = false;
  for (const Property &member : schemas.propertiesOf(context.unit.classes.at(plain.declaration))) {
    if (std::find(std::begin(kEventFields), std::end(kEventFields), member.name) ==
        std::end(kEventFields))
      return false;
    hasData = hasData || member.name == "data";
  }
  return hasData;
}

Schema eventWith(Schema data) {
  Schema event;
  event.type = "object";
  event.required = {"data"};
  event.properties.set("data", std::move(data));
  return event;
}

} // namespace

bool isSequential(std::string_view mediaType) {
  const std::string type = essence(mediaType);
  return type.ends_with("+json-seq") ||
         std::find(std::begin(kSequential), std::end(kSequential), type) != std::end(kSequential);
}

Schema schemaOfItem(const Context &context, SchemaMapper &schemas, const Type &item,
                    std::string_view mediaType, const Where &where) {
  if (essence(mediaType) != kEventStream || isEvent(context, schemas, item))
    return schemas.schemaOf(item, where);
  if (isWrittenAsString(valueType(context.unit, item).kind))
    return eventWith(schemas.schemaOf(item, where));
  Schema data;
  data.type = "string";
  data.contentMediaType = "application/json";
  data.contentSchema = schemas.schemaOf(item, where);
  return eventWith(std::move(data));
}

std::optional<Schema> itemSchemaFor(const Context &context, SchemaMapper &schemas, const Type &type,
                                    std::string_view mediaType, const Where &where) {
  const Type &plain = valueType(context.unit, type);
  if (plain.kind != TypeKind::Sequence || !isSequential(mediaType))
    return std::nullopt;
  return schemaOfItem(context, schemas, plain.of[0], mediaType, where);
}

} // namespace oapigen::mapping
