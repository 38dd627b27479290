// Runtime expressions of callbacks and links → what they name in the request or the response of
// their operation: a parameter, a member of the body (OpenAPI 3.1, 4.8.20.4).
//
// A message may carry more than is described, so what is not there is only probably a mistake.
#include "validate/Rules.h"

#include "model/Pointer.h"
#include "support/MediaType.h"
#include "support/RuntimeExpression.h"
#include "support/Spelling.h"
#include "validate/Names.h"
#include "validate/Parts.h"

#include <algorithm>
#include <deque>

namespace oapigen {
namespace {

/// Which member of a body an expression names that no value there has; nothing: it may be there.
struct Missing {
  std::string name;
  std::vector<std::string_view> known;
};

std::optional<Missing> missingIn(const Schema &schema, std::string_view pointer,
                                 const Index &index) {
  std::deque<std::string> names;
  for (; !pointer.empty(); pointer = parentPointer(pointer))
    names.push_front(lastToken(pointer));
  std::vector<const Schema *> level{&schema};
  for (const std::string &name : names) {
    Parts parts;
    for (const Schema *each : level)
      parts.add(*each, index);
    level.clear();
    Missing missing{name, {}};
    bool isArray = false;
    for (const Schema *part : parts.schemas) {
      if (const Schema *property = part->properties.find(name))
        level.push_back(property);
      for (const auto &[other, property] : part->properties)
        missing.known.push_back(other);
      isArray |= part->items || !part->prefixItems.empty();
    }
    if (!level.empty())
      continue;
    const bool isUnknown = parts.isOpen || isArray || missing.known.empty();
    return isUnknown ? std::nullopt : std::optional(std::move(missing));
  }
  return std::nullopt;
}

/// Whose request and response the expressions are about.
struct Subject {
  const Operation &operation;
  const std::string &pointer; ///< Of the operation.
  const Response *response;   ///< Whose link it is; nullptr: a callback's, after any response.
};

class Expressions {
public:
  Expressions(const Subject &subject, Site &site) : subject_(subject), site_(site) {}

  /// `at`: the place of the key or link, below the operation.
  void check(std::string_view expression, const std::string &at) {
    if (expressionProblem(expression))
      return; // Reported on its own.
    if (expression.starts_with("$request.path."))
      return checkParameter("path", expression, at);
    if (expression.starts_with("$request.query."))
      return checkParameter("query", expression, at);
    const auto pointer = expression.find('#');
    if (pointer == expression.npos)
      return;
    const std::string below(expression.substr(pointer + 1));
    if (expression.starts_with("$request.body"))
      return checkBody(requestContents(), "request body", expression, below, at);
    if (expression.starts_with("$response.body"))
      checkBody(responseContents(), "response", expression, below, at);
  }

private:
  using Contents = std::vector<const NamedMap<OrRef<MediaType>> *>;

  void checkParameter(const std::string &in, std::string_view expression, const std::string &at) {
    std::vector<const OrRef<Parameter> *> all;
    for (const OrRef<Parameter> &each : subject_.operation.parameters)
      all.push_back(&each);
    if (const PathItem *item = site_.index().find<PathItem>(itemOf(subject_.pointer)))
      for (const OrRef<Parameter> &each : item->parameters)
        all.push_back(&each);
    const std::string name(expression.substr(std::string_view("$request..").size() + in.size()));
    std::vector<std::string_view> known;
    for (const OrRef<Parameter> *each : all) {
      const Parameter *parameter = site_.index().resolve(*each);
      if (!parameter || (parameter->in == in && parameter->name == name) ||
          parameter->in == "querystring")
        return;
      if (parameter->in == in && parameter->name)
        known.push_back(*parameter->name);
    }
    if (isKey(in, name))
      return;
    report(expression, "no parameter '" + name + "' in its " + in, name, known, at);
  }

  /// Whether an API key of the document travels under that name.
  bool isKey(const std::string &in, const std::string &name) const {
    const auto &components = site_.document().components;
    if (!components)
      return false;
    const auto &schemes = components->securitySchemes;
    return std::any_of(schemes.begin(), schemes.end(), [&](const auto &each) {
      const SecurityScheme *scheme = site_.index().resolve(each.second);
      return scheme && scheme->in == in && scheme->name == name;
    });
  }

  void checkBody(const std::optional<Contents> &contents, const std::string &body,
                 std::string_view expression, const std::string &pointer, const std::string &at) {
    if (!contents)
      return;
    if (contents->empty())
      return report(expression, "no " + body, "", {}, at);
    std::optional<Missing> missing;
    for (const NamedMap<OrRef<MediaType>> *content : *contents)
      for (const auto &[type, either] : *content) {
        const MediaType *media = site_.index().resolve(either);
        if (!media || !media->schema || !isJsonMediaType(type))
          return;
        missing = missingIn(*media->schema, pointer, site_.index());
        if (!missing)
          return;
      }
    if (missing)
      report(expression, "no member '" + missing->name + "' in its " + body, missing->name,
             missing->known, at);
  }

  /// Nothing: one of them is not known.
  std::optional<Contents> requestContents() const {
    if (!subject_.operation.requestBody)
      return Contents();
    const RequestBody *body = site_.index().resolve(*subject_.operation.requestBody);
    return body ? std::optional(Contents{&body->content}) : std::nullopt;
  }

  std::optional<Contents> responseContents() const {
    if (subject_.response)
      return contentOf(*subject_.response);
    Contents all;
    if (!subject_.operation.responses)
      return std::nullopt;
    const Responses &responses = *subject_.operation.responses;
    std::vector<const OrRef<Response> *> each;
    for (const auto &[status, either] : responses.items)
      each.push_back(&either);
    if (responses.default_)
      each.push_back(&*responses.default_);
    for (const OrRef<Response> *either : each) {
      const Response *response = site_.index().resolve(*either);
      if (!response)
        return std::nullopt;
      const Contents contents = contentOf(*response);
      all.insert(all.end(), contents.begin(), contents.end());
    }
    return all;
  }

  static Contents contentOf(const Response &response) {
    return response.content.empty() ? Contents() : Contents{&response.content};
  }

  void report(std::string_view expression, const std::string &lack, const std::string &name,
              const std::vector<std::string_view> &known, const std::string &at) {
    site_.report({{"expression", std::string(expression)},
                  {"operation", subject_.operation.operationId.value_or(subject_.pointer)},
                  {"lack", lack},
                  {"suggestion", name.empty() ? "" : std::string(nearest(name, known))}},
                 at);
  }

  const Subject &subject_;
  Site &site_;
};

/// An expression as a whole, or those in braces.
std::vector<std::string_view> expressionsIn(std::string_view key) {
  if (key.starts_with('$'))
    return {key};
  std::vector<std::string_view> result;
  for (auto open = key.find('{'); open != key.npos; open = key.find('{', open + 1))
    if (auto close = key.find('}', open); close != key.npos)
      result.push_back(key.substr(open + 1, close - open - 1));
  return result;
}

void namesNothingInCallbacks(const Operation &operation, Site &site) {
  const Subject subject{operation, site.pointer(), nullptr};
  Expressions expressions(subject, site);
  for (const auto &[name, either] : operation.callbacks)
    if (const Callback *callback = either.value()) // Others have no operation of their own.
      for (const auto &[key, item] : callback->items)
        for (std::string_view expression : expressionsIn(key))
          expressions.check(expression, childPointer(childPointer("/callbacks", name), key));
}

void checkLinks(const Response &response, const Subject &subject, const std::string &at,
                Site &site) {
  Expressions expressions(subject, site);
  auto check = [&](const Value &value, const std::string &below) {
    if (const std::string *text = value.asString(); text && text->starts_with('$'))
      expressions.check(*text, below);
  };
  for (const auto &[name, either] : response.links) {
    const Link *link = either.value();
    const std::string place = childPointer(at + "/links", name);
    for (const auto &[parameter, value] : link ? link->parameters : NamedMap<Value>())
      check(value, childPointer(place + "/parameters", parameter));
    if (link && link->requestBody)
      check(*link->requestBody, place + "/requestBody");
  }
}

void namesNothingInLinks(const Operation &operation, Site &site) {
  auto check = [&](const std::string &status, const OrRef<Response> &either) {
    if (const Response *response = either.value()) // A shared one is no operation's own.
      checkLinks(*response, {operation, site.pointer(), response},
                 childPointer("/responses", status), site);
  };
  if (!operation.responses)
    return;
  for (const auto &[status, either] : operation.responses->items)
    check(status, either);
  if (operation.responses->default_)
    check("default", *operation.responses->default_);
}

constexpr Rule kRules[] = {
    {Problem::ExpressionTarget, namesNothingInCallbacks, Severity::Warning},
    {Problem::ExpressionTarget, namesNothingInLinks, Severity::Warning},
};

} // namespace

std::span<const Rule> expressionRules() {
  return kRules;
}

} // namespace oapigen
