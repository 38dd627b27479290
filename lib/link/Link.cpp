// The order of the layers: command line over annotations over base document over proposals over
// fallbacks; and the order of names in the document.
#include "link/Link.h"

#include "link/Canonical.h"
#include "link/Families.h"
#include "link/Parts.h"
#include "link/Split.h"
#include "model/Fields.h"
#include "model/Merge.h"
#include "model/Walk.h"

#include <utility>

namespace oapigen {
namespace {

/// Used when nothing says more: the first example has no info and must give a document.
OpenAPI fallbacks() {
  return {.openapi = kSpecificationVersion,
          .info = Info{.title = kFallbackTitle, .version = kFallbackVersion}};
}

const Tag *findTag(const List<Tag> &tags, const Tag &wanted) {
  for (const Tag &tag : tags)
    if (tag.name == wanted.name)
      return &tag;
  return nullptr;
}

/// Like merge, but tags are known by their name: those that only `under` has come at the end.
void mergeLayer(OpenAPI &over, const OpenAPI &under) {
  List<Tag> tags = over.tags;
  for (Tag &tag : tags)
    if (const Tag *other = findTag(under.tags, tag))
      merge(tag, *other);
  for (const Tag &tag : under.tags)
    if (!findTag(over.tags, tag)) // Repeated in `under` is an error of it, for validate to see.
      tags.push_back(tag);
  merge(over, under);
  over.tags = std::move(tags);
}

/// Moves what only `under` has, where merging would copy: nearly all of a document.
void takeAbsent(OpenAPI &over, OpenAPI &under) {
  forEachRow<OpenAPI>([&](const auto &row) {
    if (!isPresent(over.*row.member))
      std::swap(over.*row.member, under.*row.member);
  });
}

template <class T> void sortByName(T &) {}
template <class T> void sortByName(NamedMap<T> &map) {
  map.sort([](const auto &left, const auto &right) { return left.first < right.first; });
}

void arrange(OpenAPI &document) {
  sortByName(document.webhooks);
  walk(
      document, [](const std::string &, Paths &paths) { sortByName(paths.items); },
      [](const std::string &, PathItem &item) { sortByName(item.additionalOperations); },
      [](const std::string &, Operation &operation) { sortByName(operation.callbacks); },
      [](const std::string &, Callback &callback) { sortByName(callback.items); },
      [](const std::string &, Components &components) {
        forEachRow<Components>([&](const auto &row) { sortByName(components.*row.member); });
      });
}

/// A list that the layer above replaces has no origins in the C++.
template <class T>
void forgetReplaced(const List<T> &above, const std::string &list, Origins &origins) {
  if (above.isPresent())
    origins.erase(origins.lower_bound(list + "/"), origins.lower_bound(list + "0"));
}

/// Nor have the fields of `info` that it states.
void forgetReplaced(const std::optional<Info> &above, Origins &origins) {
  if (!above)
    return;
  forEachRow<Info>([&](const auto &row) {
    if constexpr (requires { (*above).*row.member ? true : false; })
      if ((*above).*row.member)
        origins[childPointer("/info", row.name)] = Where();
  });
}

} // namespace

Linked link(std::vector<Fragment> fragments, const LinkOptions &options, Diagnostics &out) {
  const PlaceOrder order(options.directory);
  Fragment all = canonical(std::move(fragments), order);
  joinFamilies(all.schemas, order, out);
  settleSchemas(all.schemas, out);
  if (options.splitByDirection) {
    splitByDirection(all);
    settleSchemas(all.schemas, out);
  }
  Linked linked;
  linkStatements(all.document, linked, out);
  linkOperations(std::move(all.operations), linked, out);
  dropUnusedItems(all, options.under, linked, out);
  linkSchemas(std::move(all.schemas), linked);
  forgetReplaced(options.over.servers, "/servers", linked.origins);
  forgetReplaced(options.over.security, "/security", linked.origins);
  forgetReplaced(options.over.tags, "/tags", linked.origins);
  forgetReplaced(options.over.info, linked.origins);
  OpenAPI annotated = std::exchange(linked.document, options.over);
  takeAbsent(linked.document, annotated);
  mergeLayer(linked.document, annotated);
  mergeLayer(linked.document, options.under);
  mergeLayer(linked.document, options.defaults);
  mergeLayer(linked.document, fallbacks());
  arrange(linked.document);
  return linked;
}

} // namespace oapigen
