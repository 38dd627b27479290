// Rows of the attributes that narrow what a value may be.
#include "dsl/AttributeParts.h"
#include "support/Regex.h"

namespace oapigen::dsl {
namespace {

constexpr On kPlaces = On::Alias | On::Member | On::Parameter;

/// A bound on numbers: one number, one field.
template <auto field>
Attribute bound(std::string_view name, std::string_view keyword, std::string_view help,
                std::string_view example) {
  return {.name = name,
          .forms = {{kPlaces, {number("bound")}}},
          .effects = {.schema = [](Schema &s, const Given &g) { s.*field = g.constant("bound"); }},
          .holdsFor = Holds::Numbers,
          .field = keyword,
          .help = help,
          .example = example};
}

/// A bound on a size: one count, one field.
template <auto field>
Attribute size(std::string_view name, Holds holdsFor, On places, std::string_view keyword,
               std::string_view help, std::string_view example) {
  return {.name = name,
          .forms = {{places, {count("count")}}},
          .effects = {.schema = [](Schema &s, const Given &g) { s.*field = g.count("count"); }},
          .holdsFor = holdsFor,
          .field = keyword,
          .help = help,
          .example = example};
}

Complaint multipleProblem(const source::Annotation &annotation) {
  return {annotation.arguments[0].value.toDouble() > 0 ? "" : "a multiple must be of more than 0"};
}

Complaint patternProblem(const source::Annotation &annotation) {
  std::optional<std::string> problem = regexProblem(*annotation.arguments[0].value.asString());
  return {problem ? "the pattern is no ECMA-262 regular expression: " + *problem : ""};
}

/// For attributes that take a type, or true or false.
std::vector<Form> allowed(On places) {
  return {{places, {type("type")}}, {places, {{"allowed", ArgumentKind::Boolean}}}};
}
Schema allowedBy(const Given &given) {
  return given.has("type") ? given.schema("type") : booleanSchema(given.flag("allowed"));
}

/// A part of "if … then … else": one type, one field.
template <auto field>
Attribute condition(std::string_view name, std::string_view keyword, std::string_view help) {
  return {.name = name,
          .forms = {{kSchemaPlaces, {type("type")}}},
          .effects = {.schema = [](Schema &s, const Given &g) { s.*field = g.schema("type"); }},
          .field = keyword,
          .help = help,
          .example =
              "struct [[api::if_schema(oapi::type<Paid>), api::then_schema(oapi::type<Sent>), "
              "api::else_schema(oapi::type<Open>)]] Order { int id; };"};
}

void requireDependents(Schema &schema, const Given &given) {
  List<std::string> &names = schema.dependentRequired[given.text("member")];
  for (const source::Argument *one : given.all("required"))
    names.push_back(*one->value.asString());
}

} // namespace

std::vector<Attribute> constraintAttributes() {
  const On objects = On::Class | kPlaces;
  return {
      bound<&Schema::minimum>("minimum", "minimum", "The smallest value.",
                              "struct Item { [[api::minimum(1)]] int count; };"),
      bound<&Schema::maximum>("maximum", "maximum", "The largest value.",
                              "struct Item { [[api::maximum(kMax * 2)]] int count; };"),
      bound<&Schema::exclusiveMinimum>(
          "exclusive_minimum", "exclusiveMinimum", "The value is larger than this.",
          "struct Item { [[api::exclusive_minimum(0)]] double price; };"),
      bound<&Schema::exclusiveMaximum>(
          "exclusive_maximum", "exclusiveMaximum", "The value is smaller than this.",
          "struct Item { [[api::exclusive_maximum(1)]] double share; };"),
      {.name = "multiple_of",
       .forms = {{kPlaces, {number("factor")}}},
       .effects = {.schema = [](Schema &s,
                                const Given &g) { s.multipleOf = g.constant("factor"); }},
       .holdsFor = Holds::Numbers,
       .field = "multipleOf",
       .help = "The value is a whole multiple of this.",
       .example = "struct Item { [[api::multiple_of(0.01)]] double price; };",
       .problem = multipleProblem},
      size<&Schema::minLength>("min_length", Holds::Strings, kPlaces, "minLength",
                               "The least number of characters.",
                               "struct User { [[api::min_length(1)]] std::string name; };"),
      size<&Schema::maxLength>("max_length", Holds::Strings, kPlaces, "maxLength",
                               "The largest number of characters.",
                               "struct User { [[api::max_length(80)]] std::string name; };"),
      {.name = "pattern",
       .forms = {{kPlaces, {text("regex")}}},
       .effects = {.schema = [](Schema &s, const Given &g) { s.pattern = g.text("regex"); }},
       .holdsFor = Holds::Strings,
       .field = "pattern",
       .help = "An ECMA-262 regular expression that is found in the value.",
       .example = R"(struct User { [[api::pattern("^[a-z]+$")]] std::string name; };)",
       .problem = patternProblem},
      size<&Schema::minItems>("min_items", Holds::Arrays, kPlaces, "minItems",
                              "The least number of elements.",
                              "struct Order { [[api::min_items(1)]] std::vector<Item> items; };"),
      size<&Schema::maxItems>("max_items", Holds::Arrays, kPlaces, "maxItems",
                              "The largest number of elements.",
                              "struct Order { [[api::max_items(100)]] std::vector<Item> items; };"),
      {.name = "unique_items",
       .forms = {{kPlaces, {flag()}}},
       .effects = {.schema = [](Schema &s, const Given &g) { s.uniqueItems = g.flag("flag"); }},
       .holdsFor = Holds::Arrays,
       .field = "uniqueItems",
       .help = "No two elements are equal.",
       .example = "struct Post { [[api::unique_items]] std::vector<std::string> tags; };"},
      {.name = "contains",
       .forms = {{kPlaces, {type("type")}}},
       .effects = {.schema = [](Schema &s, const Given &g) { s.contains = g.schema("type"); }},
       .holdsFor = Holds::Arrays,
       .field = "contains",
       .help = "At least one element is of this type.",
       .example = "struct Order { [[api::contains(oapi::type<Gift>)]] std::vector<Item> items; };"},
      size<&Schema::minContains>(
          "min_contains", Holds::Arrays, kPlaces, "minContains",
          "The least number of elements that `contains` asks for.",
          "struct Order { [[api::contains(oapi::type<Gift>), api::min_contains(2)]] "
          "std::vector<Item> items; };"),
      size<&Schema::maxContains>(
          "max_contains", Holds::Arrays, kPlaces, "maxContains",
          "The largest number of elements that `contains` speaks of.",
          "struct Order { [[api::contains(oapi::type<Gift>), api::max_contains(3)]] "
          "std::vector<Item> items; };"),
      size<&Schema::minProperties>(
          "min_properties", Holds::Objects, objects, "minProperties",
          "The least number of members.",
          "struct User { [[api::min_properties(1)]] std::map<std::string, int> marks; };"),
      size<&Schema::maxProperties>(
          "max_properties", Holds::Objects, objects, "maxProperties",
          "The largest number of members.",
          "struct User { [[api::max_properties(9)]] std::map<std::string, int> marks; };"),
      {.name = "property_names",
       .forms = {{objects, {type("type")}}},
       .effects = {.schema = [](Schema &s, const Given &g) { s.propertyNames = g.schema("type"); }},
       .holdsFor = Holds::Objects,
       .field = "propertyNames",
       .help = "The type of the members' names.",
       .example = "struct User { [[api::property_names(oapi::type<Language>)]] "
                  "std::map<std::string, int> marks; };"},
      {.name = "dependent_required",
       .forms = {{On::Class, {text("member"), repeated(text("required"))}}},
       .repeat = Repeat::Many,
       .effects = {.schema = requireDependents},
       .holdsFor = Holds::Objects,
       .field = "dependentRequired",
       .help = "When the first member is there, the others must be.",
       .example = R"(struct [[api::dependent_required("card", "address")]] Payment {
  std::optional<std::string> card, address;
};)"},
      {.name = "closed",
       .forms = {{On::Class, {flag()}}},
       .effects = {.schema =
                       [](Schema &s, const Given &g) {
                         s.additionalProperties = booleanSchema(!g.flag("flag"));
                       }},
       .holdsFor = Holds::Objects,
       .field = "additionalProperties",
       .help = "No members but the declared ones.",
       .example = "struct [[api::closed]] User { int id; };"},
      {.name = "additional_properties",
       .forms = allowed(objects),
       .effects = {.schema = [](Schema &s,
                                const Given &g) { s.additionalProperties = allowedBy(g); }},
       .holdsFor = Holds::Objects,
       .field = "additionalProperties",
       .help = "Further members are of this type, or allowed at all.",
       .example = "struct [[api::additional_properties(oapi::type<int>)]] Marks { int total; };"},
      {.name = "unevaluated_properties",
       .forms = allowed(objects),
       .effects = {.schema = [](Schema &s,
                                const Given &g) { s.unevaluatedProperties = allowedBy(g); }},
       .holdsFor = Holds::Objects,
       .field = "unevaluatedProperties",
       .help = "Members that neither the type nor what it is combined with declares are of this "
               "type, or allowed at all.",
       .example = "struct [[api::unevaluated_properties(false)]] User { int id; };"},
      {.name = "pattern_properties",
       .forms = {{objects, {text("regex"), type("type")}}},
       .repeat = Repeat::Many,
       .effects = {.schema =
                       [](Schema &s, const Given &g) {
                         s.patternProperties[g.text("regex")] = g.schema("type");
                       }},
       .holdsFor = Holds::Objects,
       .field = "patternProperties",
       .help = "Members with a name in which the ECMA-262 regular expression is found are of this "
               "type.",
       .example =
           R"(struct [[api::pattern_properties("^x-", oapi::type<int>)]] Marks { int total; };)",
       .problem = patternProblem,
       .key = 1},
      {.name = "dependent_schema",
       .forms = {{On::Class, {text("member"), type("type")}}},
       .repeat = Repeat::Many,
       .effects = {.schema =
                       [](Schema &s, const Given &g) {
                         s.dependentSchemas[g.text("member")] = g.schema("type");
                       }},
       .holdsFor = Holds::Objects,
       .field = "dependentSchemas",
       .help = "When the member is there, the object is also of this type.",
       .example = R"(struct [[api::dependent_schema("card", oapi::type<Address>)]] Payment {
  std::optional<std::string> card;
};)",
       .key = 1},
      condition<&Schema::if_>("if_schema", "if",
                              "What is of this type must be of `then_schema`, else of "
                              "`else_schema`."),
      condition<&Schema::then>("then_schema", "then", "What holds when `if_schema` does."),
      condition<&Schema::else_>("else_schema", "else", "What holds when `if_schema` does not."),
      {.name = "unevaluated_items",
       .forms = allowed(kPlaces),
       .effects = {.schema = [](Schema &s, const Given &g) { s.unevaluatedItems = allowedBy(g); }},
       .holdsFor = Holds::Arrays,
       .field = "unevaluatedItems",
       .help = "Elements that nothing else declares are of this type, or allowed at all.",
       .example = "struct Order { [[api::unevaluated_items(false)]] std::pair<int, int> range; };"},
      {.name = "content_encoding",
       .forms = {{kPlaces, {text("encoding")}}},
       .effects = {.schema = [](Schema &s,
                                const Given &g) { s.contentEncoding = g.text("encoding"); }},
       .holdsFor = Holds::Strings,
       .field = "contentEncoding",
       .help = "How binary content is written as text, such as \"base64\".",
       .example = R"(struct Photo { [[api::content_encoding("base64")]] std::string data; };)"},
      {.name = "content_media_type",
       .forms = {{kPlaces, {mediaType("mediaType")}}},
       .effects = {.schema = [](Schema &s,
                                const Given &g) { s.contentMediaType = g.text("mediaType"); }},
       .holdsFor = Holds::Strings,
       .field = "contentMediaType",
       .help = "The media type of the content.",
       .example =
           R"(struct Photo { [[api::content_media_type("image/png")]] std::string data; };)"},
      {.name = "content_schema",
       .forms = {{kPlaces, {type("type")}}},
       .effects = {.schema = [](Schema &s, const Given &g) { s.contentSchema = g.schema("type"); }},
       .holdsFor = Holds::Strings,
       .field = "contentSchema",
       .help = "The text is itself JSON, of this type.",
       .example =
           R"(struct Event { [[api::content_media_type("application/json"), api::content_schema(oapi::type<User>)]] std::string payload; };)"},
  };
}

} // namespace oapigen::dsl
