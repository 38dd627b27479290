// Types and option structures → Parameter, Header and Media Type Objects.
#include "mapping/Declared.h"

#include "mapping/Constants.h"
#include "mapping/Items.h"

namespace oapigen::mapping {
namespace {

using source::Type;
using source::TypeKind;

bool isScalar(const source::Unit &unit, const Type &type) {
  const Type &plain = valueType(unit, type);
  const TypeKind kind = plain.kind;
  return kind == TypeKind::Boolean || kind == TypeKind::Integer || kind == TypeKind::Number ||
         kind == TypeKind::Enum || kind == TypeKind::Literal ||
         (isWrittenAsString(plain) && kind != TypeKind::File);
}

/// A text in a structure that the model's object does not have under that name; "": there is none.
std::string takeText(Value &structure, std::string_view name) {
  const Value member = structure.asObject()->take(name);
  return member.asString() ? *member.asString() : "";
}

/// Content has a form of its own.
template <class T> void checkContent(const Context &context, const T &object, const Where &where) {
  if (object.style || object.explode)
    context.out.report(Problem::AttributeValue, where,
                       {{"problem", "a value in a media type has no style of a parameter: leave "
                                    "out `style` and `explode`"}});
}

/// What parameters and headers have in common.
template <class T>
T declared(const Context &context, SchemaMapper &schemas, const dsl::Given &given,
           const Where &where) {
  Value options = given.structure("options");
  const std::string mediaType = takeText(options, "mediaType");
  const std::string example = takeText(options, "example");
  const Type &type = *given.type("type");
  T result = dsl::objectOf<T>(options);
  if (given.has("description"))
    result.description = given.text("description");
  if (!mediaType.empty())
    result.content[mediaType];
  setSchema(result, schemas.schemaOf(sent(type), where));
  if (!example.empty()) {
    std::optional<Value> value = givenValue(context.unit, type, example);
    if (!value)
      context.out.report(Problem::ConstantNotJson, where,
                         {{"text", example}, {"type", type.spelling}});
    (mediaType.empty() ? result.example : result.content.begin()->second.value()->example) =
        std::move(value);
  }
  if (!mediaType.empty())
    checkContent(context, result, where);
  return result;
}

template <class T> void setRequired(T &object, bool unlessStated) {
  if (!object.required)
    object.required = unlessStated;
  if (!*object.required)
    object.required.reset();
}

/// The class if it has nothing but one simple member; nullptr otherwise.
const source::Class *wrapperOf(const source::Unit &unit, const Type &type) {
  const Type &plain = valueType(unit, type);
  const auto at =
      plain.kind == TypeKind::Class ? unit.classes.find(plain.declaration) : unit.classes.end();
  const bool isWrapper = at != unit.classes.end() && at->second.members.size() == 1 &&
                         at->second.bases.empty() && isSimple(unit, at->second.members[0].type);
  return isWrapper ? &at->second : nullptr;
}

} // namespace

bool isSimple(const source::Unit &unit, const Type &type) {
  const Type &plain = valueType(unit, type);
  return isScalar(unit, plain) || (plain.kind == TypeKind::Sequence && isScalar(unit, plain.of[0]));
}

void reportNotSimple(const Context &context, const std::string &name, std::string_view place,
                     const Type &type, const Where &where) {
  const source::Class *wrapper = wrapperOf(context.unit, type);
  context.out.report(Problem::ParameterNotSimple, where,
                     {{"name", name},
                      {"place", std::string(place)},
                      {"type", type.spelling},
                      {"only", wrapper ? wrapper->members[0].name : ""},
                      {"class", wrapper ? wrapper->name : ""}});
}

bool isBinary(const Context &context, const Type &type) {
  const TypeKind kind = valueType(context.unit, type).kind;
  return kind == TypeKind::File || kind == TypeKind::Bytes;
}

const Type &sent(const Type &type) {
  const bool canBeMissing = type.kind == TypeKind::Optional || type.kind == TypeKind::Pointer;
  return canBeMissing ? sent(type.of[0]) : type;
}

std::vector<std::string> mediaTypesFor(const Context &context, const Type &type,
                                       const std::vector<std::string> &stated) {
  if (!stated.empty())
    return stated;
  return {isBinary(context, type) ? "application/octet-stream" : "application/json"};
}

NamedMap<OrRef<MediaType>> contentOf(const Context &context, SchemaMapper &schemas,
                                     const std::function<Schema()> &schema, const Type &type,
                                     const std::vector<std::string> &stated, const Where &where) {
  NamedMap<OrRef<MediaType>> content;
  for (const std::string &name : mediaTypesFor(context, type, stated)) {
    MediaType &one = content[name].emplace(MediaType());
    if (auto items = itemSchemaFor(context, schemas, type, name, where))
      one.itemSchema = std::move(*items);
    else if (!isBinary(context, type) || name == "application/json")
      one.schema = schema();
  }
  return content;
}

Parameter declaredParameter(const Context &context, SchemaMapper &schemas, const dsl::Given &given,
                            std::string_view place, const Where &where) {
  Parameter result = declared<Parameter>(context, schemas, given, where);
  result.name = given.text("name");
  result.in = std::string(place);
  if (place == "path")
    result.required = true;
  setRequired(result, !canBeMissing(context.unit, *given.type("type")));
  if (!isSimple(context.unit, *given.type("type")) && !result.style && result.content.empty())
    reportNotSimple(context, *result.name, place, *given.type("type"), where);
  return result;
}

Header declaredHeader(const Context &context, SchemaMapper &schemas, const dsl::Given &given,
                      const Where &where) {
  Header result = declared<Header>(context, schemas, given, where);
  setRequired(result, !canBeMissing(context.unit, *given.type("type")));
  return result;
}

} // namespace oapigen::mapping
