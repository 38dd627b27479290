// What attributes declare by a type: parameters, headers, and content by media type.
//
// The same options make a parameter on a function and one among the components, and the same a
// header of a response, of a part, and of the components.
#pragma once

#include "dsl/Given.h"
#include "mapping/Schemas.h"

#include <functional>

namespace oapigen::mapping {

/// A scalar, or a sequence of scalars: what can travel outside of a body without further words.
bool isSimple(const source::Unit &unit, const source::Type &type);

/// Says that values of the type cannot travel in that place.
void reportNotSimple(const Context &context, const std::string &name, std::string_view place,
                     const source::Type &type, const Where &where);

/// Whether values of the type are plain bytes when they are a whole body or part.
bool isBinary(const Context &context, const source::Type &type);

/// What is sent when something is: null cannot be spelled outside of a body.
const source::Type &sent(const source::Type &type);

/// The media types of a body of that type when nothing is stated: JSON, or plain bytes.
std::vector<std::string> mediaTypesFor(const Context &context, const source::Type &type,
                                       const std::vector<std::string> &stated);

/// A body of that type in each of its media types. `schema` makes the type's schema; it is not
/// asked where content has none: bytes have one only in JSON, and what is sent item by item has one
/// of the item.
NamedMap<OrRef<MediaType>> contentOf(const Context &context, SchemaMapper &schemas,
                                     const std::function<Schema()> &schema,
                                     const source::Type &type,
                                     const std::vector<std::string> &stated, const Where &where);

/// Arguments `name`, `type`, `description?` and `oapi::Param{…}`; `where` is its place.
Parameter declaredParameter(const Context &context, SchemaMapper &schemas, const dsl::Given &given,
                            std::string_view place, const Where &where);

/// Arguments `type`, `description?` and `oapi::Header{…}`.
Header declaredHeader(const Context &context, SchemaMapper &schemas, const dsl::Given &given,
                      const Where &where);

/// Puts the schema where the object has content already, else into `schema`. Returns the pointer to
/// it, relative to the object.
template <class Object> std::string setSchema(Object &object, Schema schema) {
  if (object.content.empty()) {
    object.schema = std::move(schema);
    return "/schema";
  }
  auto &[mediaType, content] = *object.content.begin();
  content.value()->schema = std::move(schema);
  return childPointer("/content", mediaType) + "/schema";
}

} // namespace oapigen::mapping
