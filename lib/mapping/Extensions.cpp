// Finds the part that an extension is of; the innermost word of the same name counts.
#include "mapping/Extensions.h"

#include "dsl/AttributeTable.h"
#include "dsl/Given.h"
#include "mapping/Outcomes.h"
#include "model/Pointer.h"

namespace oapigen::mapping {
namespace {

class ExtensionMapper {
public:
  ExtensionMapper(const Context &context, SchemaMapper &schemas, Draft &draft)
      : context_(context), schemas_(schemas), entry_(draft.entry), function_(draft.function) {}

  void run() {
    for (const source::Scope &scope : function_.scopes)
      addAll(scope.annotations, false);
    addAll(function_.annotations, true);
  }

private:
  /// A class around can have extensions of its own, such as its discriminator's.
  void addAll(const source::Annotations &annotations, bool areOwn) {
    areOwn_ = areOwn;
    stated_.clear();
    for (const source::Annotation &annotation : annotations)
      if (annotation.name.ends_with("_extension") &&
          dsl::mayStandOn(annotation.name, dsl::On::Function))
        add(annotation, dsl::Given(annotation, dsl::On::Function, schemas_));
  }

  void add(const source::Annotation &annotation, const dsl::Given &given) {
    annotation_ = &annotation;
    given_ = &given;
    if (annotation.name == "request_extension")
      return addTo(entry_.operation.requestBody ? &*entry_.operation.requestBody : nullptr,
                   "request body", "/requestBody");
    if (annotation.name == "responses_extension")
      return set(*entry_.operation.responses, "/responses");
    if (annotation.name == "callback_extension")
      return setOfCallback();
    const std::string status = statusOf(annotation);
    Responses &responses = *entry_.operation.responses;
    OrRef<Response> *response = responses.items.find(status);
    if (status == "default" && responses.default_)
      response = &*responses.default_;
    addTo(response, "response " + status, childPointer("/responses", status));
  }

  template <class Part>
  void addTo(OrRef<Part> *either, const std::string &what, const std::string &pointer) {
    const Where where = given_->whereOf("status");
    if (!either)
      return refuse("'" + function_.name + "' has no " + what, where);
    Part *part = either->value();
    if (!part)
      return refuse("the " + what + " of '" + function_.name + "' is the component '" +
                        lastToken(*either->reference()->ref) +
                        "', to which nothing can be added here",
                    where);
    if (!given_->has("mediaType"))
      return set(*part, pointer);
    const std::string mediaType = given_->text("mediaType");
    OrRef<MediaType> *content = part->content.find(mediaType);
    if (!content)
      return refuse("the " + what + " of '" + function_.name + "' has no content " + mediaType +
                        known(part->content),
                    given_->whereOf("mediaType"));
    set(*content->value(), childPointer(pointer + "/content", mediaType));
  }

  /// The callback is around the operation: it is put together when linking.
  void setOfCallback() {
    if (entry_.kind != EntryKind::Callback && entry_.kind != EntryKind::SharedCallback)
      return context_.out.report(
          Problem::AttributeValue, annotation_->where,
          {{"problem", "'" + function_.name + "' is no callback: it has no [[api::callback]]"}});
    entry_.ofCallback.extensions.set(given_->text("name"), given_->json("json"));
  }

  static std::string known(const NamedMap<OrRef<MediaType>> &content) {
    std::string names;
    for (const auto &[name, one] : content)
      names += (names.empty() ? "; it has " : ", ") + name;
    return names;
  }

  template <class Object> void set(Object &object, const std::string &pointer) {
    const std::string name = given_->text("name"), place = childPointer(pointer, name);
    if (const auto [first, isNew] = stated_.emplace(place, annotation_->where); !isNew)
      return context_.out.report(Problem::AttributeRepeated, annotation_->where,
                                 {{"name", annotation_->name}},
                                 {{first->second, "it stands here first"}});
    object.extensions.set(name, given_->json("json"));
    entry_.origins[place] = annotation_->where;
  }

  /// What a class or namespace says holds only for operations that have such a part.
  void refuse(const std::string &problem, const Where &where) const {
    if (areOwn_)
      context_.out.report(Problem::AttributeValue, where, {{"problem", problem}});
  }

  const Context &context_;
  SchemaMapper &schemas_;
  OperationEntry &entry_;
  const source::Function &function_;
  const source::Annotation *annotation_ = nullptr;
  const dsl::Given *given_ = nullptr;
  bool areOwn_ = false;                 ///< The function's, not those of a scope around it.
  std::map<std::string, Where> stated_; ///< By pointer, on one declaration.
};

} // namespace

void addExtensions(const Context &context, SchemaMapper &schemas, Draft &draft) {
  ExtensionMapper(context, schemas, draft).run();
}

} // namespace oapigen::mapping
