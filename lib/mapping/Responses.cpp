// Builds each response: its description, its content by media type, its headers.
//
// The return type says which statuses there are; `response` adds some or says more of them. One of
// a class or namespace holds unless something further inside speaks of the same status.
#include "mapping/Responses.h"

#include "dsl/Structures.h"
#include "mapping/Annotate.h"
#include "mapping/Comment.h"
#include "mapping/Constants.h"
#include "mapping/Declared.h"
#include "mapping/Items.h"
#include "mapping/Outcomes.h"
#include "mapping/ResponseChecks.h"
#include "mapping/ResponseParts.h"
#include "mapping/StatusPhrases.h"
#include "model/Pointer.h"

#include <algorithm>
#include <set>

namespace oapigen::mapping {
namespace {

using source::Type;
using source::TypeKind;

bool isComponent(const source::Annotation &response) {
  return response.arguments.size() == 2 && response.arguments[1].structure == "Component";
}

class ResponseMapper {
public:
  ResponseMapper(const Context &context, SchemaMapper &schemas, Draft &draft)
      : context_(context), schemas_(schemas), draft_(draft), function_(draft.function) {}

  void run() {
    if (isTyped(context_.unit, function_))
      for (const auto &[status, types] : outcomes())
        addOutcome(status, types);
    if (const source::Annotation *given = function_.annotations.find("item_type"))
      addItems(*given);
    for (const bool areComponents : {true, false})
      for (const auto &[status, annotations] : byStatus(function_, "response"))
        for (const source::Annotation *annotation : annotations)
          if (isComponent(*annotation) == areComponents)
            addStated(status, *annotation);
    for (const auto &[name, add] : {std::pair("response_header", &addHeader), {"link", &addLink}})
      for (const auto &[status, annotations] : byStatus(function_, name))
        for (const source::Annotation *annotation : annotations)
          if (isOwn(status, *annotation))
            add({context_, schemas_, draft_, status, responses_[status]}, *annotation);
    finish();
  }

private:
  Outcomes outcomes() const {
    const source::Annotation *given = function_.annotations.find("status");
    return outcomesOf(context_, function_, given ? statusOf(*given) : "",
                      isSentByServer(draft_.entry.kind) ? "200" : "204");
  }

  void addOutcome(const std::string &status, const std::vector<Type> &types) {
    Response &response = responses_[status];
    draft_.entry.origins[childPointer("/responses", status)] = function_.where;
    if (types.empty() || draft_.entry.method == "head")
      return;
    if (hasNoContent(status))
      return warnOfResult(context_, function_, status, types.front());
    Type content = types.front();
    if (types.size() > 1)
      content = Type{.kind = TypeKind::Variant, .spelling = function_.result.spelling, .of = types};
    response.content = contentOf(
        context_, schemas_, [&] { return schemas_.schemaOf(content, function_.where); }, content,
        mediaTypesOf(status), function_.where);
    draft_.types.emplace(childPointer("/responses", status), content);
    if (std::string text = textOfType(content, status); !text.empty())
      texts_[status] = text;
  }

  /// Those that `produces` states: they are the result's.
  std::vector<std::string> mediaTypesOf(const std::string &status) const {
    return isSuccess(status) ? draft_.produces : std::vector<std::string>();
  }

  /// A type that is answered under another status than the result says what that means.
  std::string textOfType(const Type &type, const std::string &status) const {
    if (isSuccess(status) || type.kind != TypeKind::Class)
      return {};
    return parseComment(context_.unit.classes.at(type.declaration).comment).summary;
  }

  /// What the result sends one by one, where its type does not say it.
  void addItems(const source::Annotation &annotation) {
    const Type &type = *dsl::Given(annotation, dsl::On::Function, schemas_).type("type");
    const source::Annotation *stated = function_.annotations.find("status");
    const std::string status = stated ? statusOf(*stated) : "200";
    bool isSequence = false;
    Response &response = responses_[status];
    for (const std::string &name : draft_.produces)
      if (isSequential(name)) {
        MediaType &content = response.content[name].emplace(MediaType());
        content.itemSchema = schemaOfItem(context_, schemas_, type, name, annotation.where);
        draft_.entry.origins[childPointer("/responses", status)] = annotation.where;
        isSequence = true;
      } else if (!isTyped(context_.unit, function_)) {
        context_.out.report(Problem::ItemsNotSequential, annotation.where,
                            {{"mediaType", "\"" + name + "\""}});
      }
    if (!isSequence)
      context_.out.report(
          Problem::ItemsNotSequential, annotation.where,
          {{"mediaType", draft_.produces.empty() ? "" : "\"" + draft_.produces.front() + "\""}});
  }

  void addStated(const std::string &status, const source::Annotation &annotation) {
    const dsl::Given given(annotation, dsl::On::Function, schemas_);
    const std::string pointer = childPointer("/responses", status);
    draft_.entry.origins[pointer] = annotation.where;
    if (given.has("component")) {
      claim(status, "", annotation);
      if (auto returned = responses_.find(status);
          returned != responses_.end() && !returned->second.content.empty())
        context_.out.report(
            Problem::ResponseRepeated, annotation.where, {{"status", status}, {"mediaType", ""}},
            {{function_.where, "it also is what '" + function_.name + "' returns"}});
      references_.emplace(status, dsl::refer("responses", given));
      draft_.entry.origins[pointer + "/$ref"] = given.whereOf("component");
      return;
    }
    if (isReferred(status, annotation))
      return;
    Response &response = responses_[status];
    if (given.has("description"))
      response.description = given.text("description");
    const Type *type = given.type("type");
    if (!type) {
      if (isOwn(annotation))
        claimWords(status, annotation);
      return;
    }
    if (hasNoContent(status))
      return context_.out.report(
          Problem::StatusWithoutContent, given.whereOf("type"),
          {{"status", status},
           {"type", type->spelling},
           {"advice", "leave out the type, or name a status that has content, such as 200"}});
    const std::vector<std::string> stated =
        given.has("mediaType") ? std::vector{given.text("mediaType")} : mediaTypesOf(status);
    for (auto &[name, content] : contentOf(
             context_, schemas_, [&] { return schemas_.schemaOf(*type, annotation.where); }, *type,
             stated, annotation.where)) {
      claim(status, name, annotation);
      response.content[name] = std::move(content);
    }
    draft_.types.insert_or_assign(pointer, *type);
  }

  /// A response is one component, or has each media type once.
  void claim(const std::string &status, const std::string &mediaType,
             const source::Annotation &annotation) {
    claim(stated_, std::pair(status, mediaType), {{"status", status}, {"mediaType", mediaType}},
          annotation);
  }

  /// Without a type there are only words, of which a second attribute would take the place.
  void claimWords(const std::string &status, const source::Annotation &annotation) {
    claim(described_, status, {{"status", status}, {"mediaType", ""}}, annotation);
  }

  template <class Key>
  void claim(std::map<Key, Where> &claimed, const Key &key, const Holes &holes,
             const source::Annotation &annotation) {
    const auto [first, isNew] = claimed.emplace(key, annotation.where);
    if (!isNew)
      context_.out.report(Problem::ResponseRepeated, annotation.where, holes,
                          {{first->second, "the first one is here"}});
  }

  /// Said of the operation itself, and not of the class or namespace that it is in.
  bool isOwn(const source::Annotation &annotation) const {
    return std::ranges::any_of(function_.annotations,
                               [&](const auto &own) { return &own == &annotation; });
  }

  /// Whether the response is a component, to which nothing can be added here.
  bool isReferred(const std::string &status, const source::Annotation &annotation) {
    if (references_.count(status))
      claim(status, "", annotation);
    return references_.count(status) > 0;
  }

  /// Whether the operation does not answer so. What a class or namespace says holds only for those
  /// that do; said of the operation itself it is a mistake.
  bool isMissing(const std::string &status, const source::Annotation &annotation) {
    if (responses_.count(status))
      return false;
    std::string known;
    for (const auto &[other, response] : responses_)
      known += (known.empty() ? "" : ", ") + other;
    if (isOwn(annotation) && !mayHaveLostResponse(context_.unit, function_))
      context_.out.report(Problem::AttributeValue, annotation.whereOfIndex(0),
                          {{"problem", "'" + function_.name + "' has no response " + status +
                                           (known.empty() ? "" : "; it has " + known)}});
    return true;
  }

  /// Whether the operation itself describes the response.
  bool isOwn(const std::string &status, const source::Annotation &annotation) {
    return !isReferred(status, annotation) && !isMissing(status, annotation);
  }

  void describe(const std::string &status, Response &response) const {
    auto told = draft_.comment.statuses.find(status);
    auto ofType = texts_.find(status);
    if (response.description)
      return;
    if (told != draft_.comment.statuses.end())
      response.description = told->second;
    else if (isSuccess(status) && !draft_.comment.result.empty())
      response.description = draft_.comment.result;
    else
      response.description = ofType != texts_.end() ? ofType->second : reasonPhrase(status);
  }

  void finish() {
    if (responses_.empty() && references_.empty())
      return context_.out.report(Problem::ResponseMissing, function_.where,
                                 {{"name", function_.name}});
    Responses &result = draft_.entry.operation.responses.emplace();
    std::map<std::string, OrRef<Response>> all;
    for (auto &[status, reference] : references_)
      all.emplace(status, reference);
    for (auto &[status, response] : responses_) {
      describe(status, response);
      all.emplace(status, std::move(response));
    }
    std::set<std::string> statuses;
    for (const auto &[status, response] : all)
      statuses.insert(status);
    checkResponses(context_, draft_, statuses);
    for (auto &[status, response] : all)
      if (status == "default")
        result.default_ = std::move(response);
      else
        result.items.set(status, std::move(response));
  }

  const Context &context_;
  SchemaMapper &schemas_;
  Draft &draft_;
  const source::Function &function_;
  std::map<std::string, Response> responses_;
  std::map<std::string, Reference> references_; ///< In place of the response of that status.
  std::map<std::string, std::string> texts_;    ///< By status: what the answered type says.
  std::map<std::pair<std::string, std::string>, Where> stated_; ///< By status and media type.
  std::map<std::string, Where> described_;                      ///< By status.
};

} // namespace

void mapResponses(const Context &context, SchemaMapper &schemas, Draft &draft) {
  ResponseMapper(context, schemas, draft).run();
}

} // namespace oapigen::mapping
