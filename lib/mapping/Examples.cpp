// Finds what an example is of, and writes it as the type there wants.
//
// An example of a body stands under each of its media types.
#include "mapping/Examples.h"

#include "dsl/Structures.h"
#include "mapping/Constants.h"
#include "mapping/Outcomes.h"
#include "mapping/ParameterChecks.h"
#include "model/Pointer.h"
#include "support/Spelling.h"

namespace oapigen::mapping {
namespace {

class ExampleMapper {
public:
  ExampleMapper(const Context &context, Draft &draft, const source::Annotation &annotation,
                const dsl::Given &given)
      : context_(context), draft_(draft), operation_(draft.entry.operation),
        annotation_(annotation), given_(given) {}

  void ofRequest() {
    OrRef<RequestBody> *body = operation_.requestBody ? &*operation_.requestBody : nullptr;
    if (!body)
      return reportTarget(annotation_.where, "request body", "", {});
    if (!isShared(*body, "request body", kByType))
      addToContent(body->value()->content, "/requestBody");
  }

  void ofResponse() {
    if (Response *response = responseOf(statusOf(annotation_)))
      addToContent(response->content, childPointer("/responses", statusOf(annotation_)));
  }

  void ofParameter() {
    const std::string name = given_.text("parameter");
    std::vector<std::string_view> names;
    std::vector<std::string> known;
    for (std::size_t i = 0; i < operation_.parameters.size(); ++i) {
      OrRef<Parameter> &parameter = operation_.parameters[i];
      known.push_back(nameOf(context_.unit, parameter).name);
      if (known.back() != name)
        continue;
      if (!isShared(parameter, "parameter '" + name + "'", kByParam))
        addToValue(*parameter.value(), childPointer("/parameters", i));
      return;
    }
    names.assign(known.begin(), known.end());
    reportTarget(given_.whereOf("parameter"), "parameter '" + name + "'", name, names);
  }

  void ofHeader() {
    const std::string status = statusOf(annotation_), name = given_.text("header");
    Response *response = responseOf(status);
    if (!response)
      return;
    std::vector<std::string_view> names;
    for (auto &[known, header] : response->headers)
      names.push_back(known);
    OrRef<Header> *header = response->headers.find(name);
    if (!header)
      return reportTarget(given_.whereOf("header"),
                          "header '" + name + "' of the response " + status, name, names);
    if (!isShared(*header, "header '" + name + "'", kByHeader))
      addToValue(*header->value(),
                 childPointer(childPointer("/responses", status) + "/headers", name));
  }

private:
  // Where the example of a component is given.
  static constexpr const char *kByType = "its type, with [[api::example(…)]]";
  static constexpr const char *kByParam =
      "[[api::define_parameter(…)]], as oapi::Param{.example = …}";
  static constexpr const char *kByHeader =
      "[[api::define_header(…)]], as oapi::Header{.example = …}";

  /// Says so when the part is a component, to which nothing can be added here.
  template <class Part>
  bool isShared(const OrRef<Part> &part, const std::string &what, const char *owner) {
    if (!part.isReference())
      return false;
    context_.out.report(
        Problem::ExampleShared, annotation_.where,
        {{"what", what}, {"component", lastToken(*part.reference()->ref)}, {"owner", owner}});
    return true;
  }

  /// The operation's own response of that status; reports when there is none.
  Response *responseOf(const std::string &status) {
    OrRef<Response> *found =
        status == "default"
            ? (operation_.responses->default_ ? &*operation_.responses->default_ : nullptr)
            : operation_.responses->items.find(status);
    if (!found)
      reportTarget(given_.whereOf("status"), "response " + status, "", {});
    return found && !isShared(*found, "response " + status, kByType) ? found->value() : nullptr;
  }

  void reportTarget(const Where &where, const std::string &what, const std::string &name,
                    const std::vector<std::string_view> &names) {
    context_.out.report(Problem::ExampleTarget, where,
                        {{"what", what}, {"suggestion", std::string(nearest(name, names))}});
  }

  void addToContent(NamedMap<OrRef<MediaType>> &content, const std::string &pointer) {
    for (auto &[mediaType, one] : content)
      add(*one.value(), childPointer(pointer + "/content", mediaType), pointer);
  }

  /// A parameter or header, or its content.
  template <class Object> void addToValue(Object &object, const std::string &pointer) {
    if (object.content.empty())
      add(object, pointer, pointer);
    else
      add(*object.content.begin()->second.value(),
          childPointer(pointer + "/content", object.content.begin()->first), pointer);
  }

  template <class Object>
  void add(Object &object, const std::string &pointer, const std::string &typeAt) {
    Example example = dsl::exampleOf(given_);
    if (example.value) {
      auto known = draft_.types.find(typeAt);
      const source::Type &type = known == draft_.types.end() ? anyObject() : known->second;
      example.value = givenValue(context_.unit, type, *example.value);
      if (!example.value)
        return context_.out.report(
            Problem::ConstantNotJson, given_.whereOf("value"),
            {{"text", *given_.constant("value").asString()}, {"type", type.spelling}});
    }
    if (given_.has("component"))
      object.examples.set(given_.text("name"), dsl::refer("examples", given_));
    else if (given_.has("name"))
      object.examples.set(given_.text("name"), std::move(example));
    else
      object.example = std::move(example.value);
    draft_.entry
        .origins[given_.has("name") ? childPointer(pointer + "/examples", given_.text("name"))
                                    : pointer + "/example"] = annotation_.where;
  }

  /// What the parts of a form are together.
  static const source::Type &anyObject() {
    static const source::Type type{
        .kind = source::TypeKind::Map,
        .spelling = "the body",
        .of = {{.kind = source::TypeKind::String}, {.kind = source::TypeKind::Any}}};
    return type;
  }

  const Context &context_;
  Draft &draft_;
  Operation &operation_;
  const source::Annotation &annotation_;
  const dsl::Given &given_;
};

constexpr std::pair<std::string_view, void (ExampleMapper::*)()> kKinds[] = {
    {"request_example", &ExampleMapper::ofRequest},
    {"response_example", &ExampleMapper::ofResponse},
    {"parameter_example", &ExampleMapper::ofParameter},
    {"header_example", &ExampleMapper::ofHeader},
};

} // namespace

void addExamples(const Context &context, SchemaMapper &schemas, Draft &draft) {
  for (const source::Annotation &annotation : draft.function.annotations)
    for (const auto &[name, add] : kKinds)
      if (name == annotation.name) {
        const dsl::Given given(annotation, dsl::On::Function, schemas);
        (ExampleMapper(context, draft, annotation, given).*add)();
      }
}

} // namespace oapigen::mapping
