// Rules about responses, what they hold, and the names of components.
#include "validate/Rules.h"

#include "model/Fields.h"
#include "model/Pointer.h"
#include "support/Ascii.h"
#include "validate/Names.h"

#include <set>
#include <utility>
#include <vector>

namespace oapigen {
namespace {

void hasBadStatus(const Responses &responses, Site &site) {
  for (const auto &[status, response] : responses.items)
    if (!isStatus(status))
      site.report({{"status", status}}, childPointer("", status));
}

void isEmpty(const Responses &responses, Site &site) {
  if (responses.items.empty() && !responses.default_)
    site.report({});
}

void hasBadHeader(const Response &response, Site &site) {
  for (const auto &[name, header] : response.headers)
    if (!isToken(name))
      site.report({{"name", "\"" + name + "\""}, {"place", "header"}},
                  childPointer("/headers", name));
}

void hasIgnoredHeader(const Response &response, Site &site) {
  for (const auto &[name, header] : response.headers)
    if (isSameHeader(name, "Content-Type"))
      site.report({{"name", name}}, childPointer("/headers", name));
}

template <class T> void checkNames(const NamedMap<T> &map, std::string_view kind, Site &site) {
  for (const auto &[name, component] : map)
    if (!isComponentName(name))
      site.report({{"name", name}}, childPointer(childPointer("", kind), name));
}

void hasBadComponentName(const Components &components, Site &site) {
  forEachRow<Components>(
      [&](const auto &row) { checkNames(components.*row.member, row.name, site); });
}

/// What the answers of operations are made of: each schema once, references followed.
class Answers {
public:
  explicit Answers(Site &site) : site_(site) {}

  void add(const Index::Entry &operation) {
    operation_ =
        inUpperCase(lastToken(operation.pointer)) + " " + lastToken(itemOf(operation.pointer));
    const auto &responses = std::get<const Operation *>(operation.object)->responses;
    if (!responses)
      return;
    for (const auto &[status, response] : responses->items)
      add(response, childPointer(operation.pointer + "/responses", status));
    if (responses->default_)
      add(*responses->default_, operation.pointer + "/responses/default");
  }

private:
  void add(const OrRef<Response> &either, std::string pointer) {
    const Response *response = site_.index().resolve(either);
    if (!response)
      return;
    if (const Reference *reference = either.reference())
      pointer = localPointer(*reference->ref).value_or("");
    addAll(*response, pointer);
    while (!pending_.empty()) {
      const auto [schema, at] = pending_.back();
      pending_.pop_back();
      addAll(*schema, at);
    }
  }

  template <class Object> void addAll(const Object &object, const std::string &pointer) {
    walk(object, [&](const std::string &below, const Schema &schema) {
      if (seen_.insert(&schema).second)
        add(schema, pointer + below);
    });
  }

  void add(const Schema &schema, const std::string &pointer) {
    for (const std::string &name : schema.required)
      if (const Schema *property = schema.properties.find(name); property && isWriteOnly(*property))
        site_.reportAt(childPointer(pointer + "/properties", name),
                       {{"operation", operation_}, {"name", name}});
    if (const Schema *target = targetOf(schema); target && !seen_.count(target))
      pending_.push_back({target, *localPointer(*schema.ref)});
  }

  const Schema *targetOf(const Schema &schema) const {
    return schema.ref && localPointer(*schema.ref) ? site_.index().resolve<Schema>(*schema.ref)
                                                   : nullptr;
  }

  bool isWriteOnly(const Schema &property) const {
    const Schema *target = targetOf(property);
    return property.writeOnly.value_or(false) || (target && target->writeOnly.value_or(false));
  }

  Site &site_;
  std::string operation_; ///< "GET /users"
  std::set<const Schema *> seen_;
  std::vector<std::pair<const Schema *, std::string>> pending_; ///< With their pointers.
};

/// What a callback or webhook answers is another's. In 3.0, `required` does not count for an answer where a property is write-only.
void answersWriteOnly(const OpenAPI &, Site &site) {
  if (!site.isWrittenIn(Version::v3_1))
    return;
  Answers answers(site);
  for (const Index::Entry &entry : site.index().all())
    if (std::holds_alternative<const Operation *>(entry.object) &&
        parentPointer(parentPointer(entry.pointer)) == "/paths")
      answers.add(entry);
}

constexpr Rule kRules[] = {
    {Problem::StatusInvalid, hasBadStatus},
    {Problem::ResponsesEmpty, isEmpty},
    {Problem::NameInvalid, hasBadHeader},
    {Problem::HeaderIgnored, hasIgnoredHeader},
    {Problem::ComponentNameInvalid, hasBadComponentName},
    {Problem::WriteOnlyAnswered, answersWriteOnly, Severity::Warning},
};

} // namespace

std::span<const Rule> responseRules() {
  return kRules;
}

} // namespace oapigen
