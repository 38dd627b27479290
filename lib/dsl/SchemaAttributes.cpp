// Rows of the attributes that name, describe and shape a schema.
#include "dsl/AttributeParts.h"
#include "model/Pointer.h"
#include "support/Spelling.h"

namespace oapigen::dsl {
namespace {

constexpr std::string_view kCases[] = {"camelCase",
                                       "PascalCase",
                                       "snake_case",
                                       "kebab-case",
                                       "SCREAMING_SNAKE_CASE",
                                       "SCREAMING-KEBAB-CASE",
                                       "lowercase",
                                       "UPPERCASE"};

Complaint caseProblem(const source::Annotation &annotation) {
  const std::string &given = *annotation.arguments[0].value.asString();
  std::string known;
  for (std::string_view one : kCases) {
    if (given == one)
      return {};
    known += (known.empty() ? "" : ", ") + std::string(one);
  }
  std::string_view meant = nearest(given, kCases);
  if (meant.empty()) // "kebab"
    meant = nearest(given + "case", kCases);
  return {.text = "\"" + given + "\" is no way of writing names; known are " + known,
          .hint = meant.empty() ? "" : "did you mean \"" + std::string(meant) + "\"?"};
}

Complaint nameProblem(const source::Annotation &annotation) {
  const Value &value = annotation.arguments[0].value;
  return {value.asString() && value.asString()->empty() ? "a name cannot be empty" : ""};
}

void setDiscriminator(Schema &schema, const Given &given) {
  // What the types' constants say of that member stays, unless a value is given for the type.
  Discriminator discriminator;
  if (schema.discriminator && schema.discriminator->propertyName == given.text("member"))
    discriminator = *schema.discriminator;
  discriminator.propertyName = given.text("member");
  for (const source::Argument *one : given.all("types")) {
    const Object *members = one->value.asObject();
    const Value *value = members ? members->find("value") : nullptr;
    const Schema type = given.schemaOf(*one->type);
    const std::string target = type.ref.value_or("");
    for (const auto &[known, other] : NamedMap<std::string>(discriminator.mapping))
      if (other == target)
        discriminator.mapping.erase(known);
    discriminator.mapping.set(value ? *value->asString() : lastToken(target), target);
  }
  if (given.has("otherwise"))
    discriminator.defaultMapping = given.schema("otherwise").ref.value_or("");
  schema.discriminator = discriminator;
}

void setDescription(Schema &schema, const Given &given) {
  schema.description = given.text("text");
}

} // namespace

std::vector<Attribute> schemaAttributes() {
  return {
      {.name = "schema",
       .forms = {{On::Class | On::Enum | On::Alias, {}}},
       .help = "Puts the type among the components although no operation reaches it.",
       .example = "struct [[api::schema]] Audit { std::string who; };"},
      {.name = "name",
       .forms = {{kSchemaPlaces | On::Enumerator, {constant("name")}}},
       .help = "The name on the wire, or the component's name.",
       .example = R"(struct User { [[api::name("user-name")]] std::string userName; };)",
       .problem = nameProblem},
      {.name = "rename_all",
       .forms = {{kScopes | On::Enum, {text("case")}}},
       .help = "How the names of members and enumerators are written on the wire.",
       .example = R"(struct [[api::rename_all("camelCase")]] User { std::string first_name; };)",
       .problem = caseProblem},
      {.name = "flatten",
       .forms = {{On::Member, {flag()}}},
       .help = "The member's own members stand in its place.",
       .example = "struct User { [[api::flatten]] Address address; };"},
      {.name = "title",
       .forms = {{kSchemaPlaces, {text("text")}}},
       .effects = {.schema = [](Schema &s, const Given &g) { s.title = g.text("text"); }},
       .field = "title",
       .help = "A short name for people.",
       .example = R"(struct [[api::title("A user")]] User { int id; };)"},
      {.name = "description",
       .forms = {{kSchemaPlaces | On::Function | On::Enumerator, {text("text")}}},
       .effects = {
           .schema = setDescription,
           .parameter = [](Parameter &p, const Given &g) { p.description = g.text("text"); },
           .operation = [](Operation &o, const Given &g) { o.description = g.text("text"); }},
       .field = "description",
       .help = "The description in place of the comment.",
       .example = R"(struct User { [[api::description("Unique")]] int id; };)"},
      {.name = "deprecated",
       .forms = {{kSchemaPlaces | On::Function | On::Namespace,
                  {}}}, // Clang takes only texts here.
       .effects = {.schema = [](Schema &s, const Given &) { s.deprecated = true; },
                   .parameter = [](Parameter &p, const Given &) { p.deprecated = true; }},
       .field = "deprecated",
       .help = "To be avoided; the standard [[deprecated]] counts as well.",
       .example = R"([[api::get("/old"), api::deprecated]] void old();)"},
      {.name = "format",
       .forms = {{kSchemaPlaces, {text("format")}}},
       .effects = {.schema = [](Schema &s, const Given &g) { s.format = g.text("format"); }},
       .field = "format",
       .help = "The format of the value, such as \"email\".",
       .example = R"(struct User { [[api::format("email")]] std::string mail; };)"},
      {.name = "constant",
       .forms = {{On::Member | On::Alias | On::Parameter, {constant("value")}}},
       .effects = {.schema = [](Schema &s, const Given &g) { s.const_ = g.constant("value"); }},
       .field = "const",
       .help = "The only value there is.",
       .example = R"(struct Circle { [[api::constant("circle")]] std::string kind; };)"},
      {.name = "default_value",
       .forms = {{kSchemaPlaces, {constant("value")}}},
       .effects = {.schema = [](Schema &s, const Given &g) { s.default_ = g.constant("value"); }},
       .field = "default",
       .help = "What holds when the value is left out; text is JSON where the type is no string.",
       .example = "struct Query { [[api::default_value(20)]] std::optional<int> limit; };"},
      {.name = "example",
       .forms = {{kSchemaPlaces, {repeated(constant("value"))}}},
       .repeat = Repeat::Many,
       .effects = {.schema =
                       [](Schema &s, const Given &g) {
                         for (const source::Argument *one : g.all("value"))
                           s.examples.push_back(one->value);
                       }},
       .field = "examples",
       .help = "An example, checked against the schema; text is JSON where the type is no string.",
       .example = R"(struct User { [[api::example("ada")]] std::string name; };)"},
      {.name = "read_only",
       .forms = {{kSchemaPlaces, {flag()}}},
       .effects = {.schema = [](Schema &s, const Given &g) { s.readOnly = g.flag("flag"); }},
       .field = "readOnly",
       .help = "Only in responses.",
       .example = "struct User { [[api::read_only]] int id; };"},
      {.name = "write_only",
       .forms = {{kSchemaPlaces, {flag()}}},
       .effects = {.schema = [](Schema &s, const Given &g) { s.writeOnly = g.flag("flag"); }},
       .field = "writeOnly",
       .help = "Only in requests.",
       .example = "struct User { [[api::write_only]] std::string password; };"},
      {.name = "nullable",
       .forms = {{On::Member | On::Parameter | On::Alias, {flag()}}},
       .help = "The value may also be null; with `false` a pointer is never null.",
       .example = "struct User { [[api::nullable]] std::string phone; };"},
      {.name = "required",
       .forms = {{On::Member | On::Parameter, {flag()}}},
       .help = "Always there, whatever the type or default says.",
       .example = "struct User { [[api::required]] std::optional<int> age; };"},
      {.name = "optional",
       .forms = {{On::Member | On::Parameter, {flag()}}},
       .help = "May be left out, whatever the type says.",
       .example = "struct User { [[api::optional]] std::string phone; };"},
      {.name = "as_integer",
       .forms = {{On::Enum, {flag()}}},
       .help = "The enumerators' values are on the wire, not their names.",
       .example = "enum class [[api::as_integer]] Level { low = 1, high = 2 };"},
      {.name = "flags",
       .forms = {{On::Enum, {flag()}}},
       .help = "Values are bits: any combination of them is on the wire, as an integer.",
       .example = "enum class [[api::flags]] Rights { read = 1, write = 2, all = 3 };"},
      {.name = "one_of",
       .forms = {{kSchemaPlaces, {repeated(type("type"))}}},
       .effects = {.schema = [](Schema &s, const Given &g) { s.oneOf = g.schemas("type"); }},
       .field = "oneOf",
       .help = "Exactly one of these types, in place of what the C++ type says.",
       .example =
           "struct Event { [[api::one_of(oapi::type<Paid>, oapi::type<Sent>)]] std::any what; };"},
      {.name = "any_of",
       .forms = {{kSchemaPlaces, {repeated(type("type"))}}},
       .effects = {.schema = [](Schema &s, const Given &g) { s.anyOf = g.schemas("type"); }},
       .field = "anyOf",
       .help = "One or more of these types, in place of what the C++ type says.",
       .example =
           "struct Event { [[api::any_of(oapi::type<Paid>, oapi::type<Sent>)]] std::any what; };"},
      {.name = "all_of",
       .forms = {{kSchemaPlaces, {repeated(type("type"))}}},
       .effects = {.schema = [](Schema &s, const Given &g) { s.allOf = g.schemas("type"); }},
       .field = "allOf",
       .help = "All of these types at once, in place of what the C++ type says.",
       .example =
           "struct Event { [[api::all_of(oapi::type<Paid>, oapi::type<Sent>)]] std::any what; };"},
      {.name = "not_schema",
       .forms = {{kSchemaPlaces, {type("type")}}},
       .effects = {.schema = [](Schema &s, const Given &g) { s.not_ = g.schema("type"); }},
       .field = "not",
       .help = "Anything but this type.",
       .example = "struct Event { [[api::not_schema(oapi::type<int>)]] std::any what; };"},
      {.name = "discriminator",
       .forms = {{kSchemaPlaces,
                  {text("member"), optional(type("otherwise")),
                   repeated(options("types", "Tagged"))}}},
       .effects = {.schema = setDiscriminator},
       .field = "discriminator",
       .help = "The member whose value tells which of the types it is: the type's own constant, an "
               "`oapi::Tagged<T>`, else the type's name in the document. The type `otherwise` "
               "holds when the member is missing or has another value (OpenAPI 3.2).",
       .example = R"(struct Event {
  [[api::discriminator("kind", oapi::Tagged<Paid>{"paid"}, oapi::Tagged<Sent>{"sent"})]]
  std::variant<Paid, Sent> what;
};)"},
      {.name = "discriminator_extension",
       .forms = {{kSchemaPlaces, {text("name"), json("json")}}},
       .repeat = Repeat::Many,
       .help = "A member of the discriminator that OpenAPI does not know: its name begins with x-.",
       .example = R"(struct Event {
  [[api::discriminator("kind"), api::discriminator_extension("x-fallback", "true")]]
  std::variant<Paid, Sent> what;
};)",
       .problem = extensionProblem,
       .key = 1},
      {.name = "polymorphic",
       .forms = {{On::Class, {text("member")}}},
       .help = "Classes that derive from it are published with it, as `allOf` of this one and what "
               "they add; the member of that name holds which one it is.",
       .example = R"(struct [[api::polymorphic("kind")]] Shape { virtual ~Shape(); };
struct Circle : Shape { double radius; };)"},
      {.name = "discriminator_value",
       .forms = {{On::Class, {text("value")}}},
       .help = "What the discriminator's member holds for this class, in place of its name.",
       .example = R"(struct [[api::polymorphic("kind")]] Shape { virtual ~Shape(); };
struct [[api::discriminator_value("circle")]] Circle : Shape { double radius; };)"},
      {.name = "transparent",
       .forms = {{On::Class, {flag()}}},
       .help = "The class is a name for its only member: on the wire there is that one's value.",
       .example = "struct [[api::transparent]] UserId { long value; };"},
      {.name = "xml",
       .forms = {{kSchemaPlaces,
                  {{.name = "options", .kind = ArgumentKind::Options, .structure = "Xml"}}}},
       .effects = {.schema = [](Schema &s, const Given &g) { s.xml = g.as<XML>("options"); }},
       .field = "xml",
       .help = "How the value is written as XML.",
       .example = R"(struct User { [[api::xml(oapi::Xml{.attribute = true})]] int id; };)"},
      {.name = "comment",
       .forms = {{kSchemaPlaces, {text("text")}}},
       .effects = {.schema = [](Schema &s, const Given &g) { s.comment = g.text("text"); }},
       .field = "$comment",
       .help = "A remark for those who maintain the schema.",
       .example = R"(struct User { [[api::comment("see RFC 5321")]] std::string mail; };)"},
      {.name = "schema_json",
       .forms = {{kSchemaPlaces, {json("json")}}},
       .effects = {.schema = [](Schema &s, const Given &g) { s = g.as<Schema>("json"); }},
       .help = "The whole schema as JSON, in place of what the C++ type says.",
       .example =
           R"x(struct Shape { [[api::schema_json(R"({"type": "object"})")]] Geometry where; };)x",
       .problem = schemaProblem},
  };
}

} // namespace oapigen::dsl
