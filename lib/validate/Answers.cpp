// The schemas that answers lead to, each looked at once and in the order in which they are met.
//
// What is met is what a value that is sent may have to match, so the walk is not that of the model:
// it leaves out what is only compared with or defined, and what is write-only as a whole.
#include "validate/Answers.h"

#include "model/Fields.h"
#include "support/Ascii.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <vector>

namespace oapigen {
namespace {

using Schemas = std::vector<const Schema *>;

/// What every value of a schema matches: it, what it refers to, and what `allOf` joins to these.
void addParts(const Index &index, const Schema &schema, Schemas &parts) {
  if (std::find(parts.begin(), parts.end(), &schema) != parts.end())
    return;
  parts.push_back(&schema);
  if (const Schema *target = schema.ref ? index.resolve<Schema>(*schema.ref) : nullptr)
    addParts(index, *target, parts);
  for (const Schema &part : schema.allOf)
    addParts(index, part, parts);
}

/// What of a schema describes no value that is sent.
bool isAside(std::string_view field) {
  return field == "not" || field == "if" || field == "$defs" || field == "propertyNames";
}

/// What the answers of operations are made of: each schema once, references followed.
class Answers {
public:
  explicit Answers(Site &site) : site_(site) {}

  /// Also what the item refers to.
  void add(const std::string &path, const PathItem &start) {
    std::set<const PathItem *> items;
    for (const PathItem *item = &start; item && items.insert(item).second;
         item = item->ref ? site_.index().resolve<PathItem>(*item->ref) : nullptr) {
      for (std::string_view method : methodNames())
        if (const Box<Operation> &operation = *operationOf(*item, method))
          add(inUpperCase(method) + ' ' + path, *operation);
      for (const auto &[method, operation] : item->additionalOperations)
        add(method + ' ' + path, operation);
    }
  }

private:
  void add(std::string name, const Operation &operation) {
    if (!operation.responses)
      return;
    operation_ = std::move(name);
    for (const auto &[status, response] : operation.responses->items)
      follow(site_.index().resolve(response));
    if (operation.responses->default_)
      follow(site_.index().resolve(*operation.responses->default_));
    for (std::size_t at = 0; at != pending_.size(); ++at)
      look(*pending_[at]);
    pending_.clear();
  }

  /// A response, a header or a media type; nullptr: what a reference means is not there.
  template <class T> void follow(const T *message) {
    if (!message || !followed_.insert(message).second)
      return;
    walk(
        *message,
        [&](const std::string &, const MediaType &type) {
          for (const auto *schema : {&type.schema, &type.itemSchema})
            if (*schema)
              reach(**schema);
        },
        [&](const std::string &, const Header &header) {
          if (header.schema)
            reach(*header.schema);
        },
        [&](const std::string &, const Reference &reference) {
          if (!reference.ref)
            return;
          follow(site_.index().resolve<Header>(*reference.ref));
          follow(site_.index().resolve<MediaType>(*reference.ref));
        });
  }

  /// What is write-only is not sent, nor is what is in it.
  void reach(const Schema &schema) {
    if (!isWriteOnly(schema) && seen_.insert(&schema).second)
      pending_.push_back(&schema);
  }
  void reachIn(const Box<Schema> &box) {
    if (box)
      reach(*box);
  }
  void reachIn(const List<Schema> &list) {
    for (const Schema &each : list)
      reach(each);
  }
  void reachIn(const NamedMap<Schema> &map) {
    for (const auto &[name, each] : map)
      reach(each);
  }
  template <class T> void reachIn(const T &) {}

  void look(const Schema &schema) {
    Schemas parts;
    addParts(site_.index(), schema, parts);
    for (const Schema *demanding : parts)
      for (const std::string &name : demanding->required)
        for (const Schema *part : parts)
          if (const Schema *property = part->properties.find(name))
            check(*property, name);
    if (const Schema *target = schema.ref ? site_.index().resolve<Schema>(*schema.ref) : nullptr)
      reach(*target);
    forEachRow<Schema>([&](const auto &row) {
      if (!isAside(row.name))
        reachIn(schema.*row.member);
    });
  }

  void check(const Schema &property, const std::string &name) {
    if (isWriteOnly(property) && reported_.insert(&property).second)
      site_.reportAt(pointerOf(property), {{"operation", operation_}, {"name", name}});
  }

  bool isWriteOnly(const Schema &schema) const {
    Schemas parts;
    addParts(site_.index(), schema, parts);
    return std::any_of(parts.begin(), parts.end(),
                       [](const Schema *part) { return part->writeOnly.value_or(false); });
  }

  /// Looked up only where there is something to report, which is rare.
  std::string pointerOf(const Schema &schema) {
    if (entries_.empty())
      for (const Index::Entry &entry : site_.index().all())
        if (auto *found = std::get_if<const Schema *>(&entry.object))
          entries_.emplace(*found, &entry);
    return entries_.at(&schema)->pointer();
  }

  Site &site_;
  std::string operation_; ///< "GET /users"
  std::set<const void *> followed_;
  std::set<const Schema *> seen_, reported_;
  Schemas pending_;
  std::unordered_map<const Schema *, const Index::Entry *> entries_;
};

} // namespace

void answersWriteOnly(const OpenAPI &document, Site &site) {
  if (!site.isWrittenIn(Version::v3_1) || !document.paths)
    return;
  Answers answers(site);
  for (const auto &[path, item] : document.paths->items)
    answers.add(path, item);
}

} // namespace oapigen
