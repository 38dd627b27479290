// Two documents as wholes: what they say of themselves, their servers and tags, all operations, and
// the components that no operation uses.
#include "diff/Messages.h"
#include "diff/Words.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;
constexpr auto kNone = Direction::None;

// ---- info -------------------------------------------------------------------------------------

/// "2.10.3" → 2, 10, 3; nothing when something else stands among the numbers.
std::optional<std::vector<unsigned long>> numbersOf(const std::string &version) {
  std::vector<unsigned long> numbers;
  for (std::size_t at = 0; at <= version.size();) {
    const std::size_t end = std::min(version.find('.', at), version.size());
    const std::string part = version.substr(at, end - at);
    if (part.empty() || part.size() > 9 || part.find_first_not_of("0123456789") != part.npos)
      return std::nullopt;
    numbers.push_back(std::stoul(part));
    at = end + 1;
  }
  return numbers;
}

void compareVersions(Comparison &comparison, const std::optional<std::string> &base,
                     const std::optional<std::string> &revision, const Spot &spot) {
  const std::string before = base.value_or(""), after = revision.value_or("");
  if (before == after)
    return;
  const auto left = numbersOf(before), right = numbersOf(after);
  const Kind kind = !left || !right  ? VersionChanged
                    : *left < *right ? VersionRaised
                                     : VersionLowered;
  comparison.changed(kind, kNone, spot, "version", {"", before, after});
}

void compareInfo(Comparison &comparison) {
  const auto &left = comparison.base().document().info;
  const auto &right = comparison.revision().document().info;
  if (!left || !right)
    return;
  const Spot spot = comparison.spotOf(*left, *right);
  compareWords(comparison, *left, *right);
  compareText(comparison, TitleChanged, "title", left->title, right->title, spot);
  compareVersions(comparison, left->version, right->version, spot);
  if (left->termsOfService != right->termsOfService)
    comparison.changed(TermsChanged, kNone, spot, "termsOfService",
                       {"", left->termsOfService.value_or("not stated"),
                        right->termsOfService.value_or("not stated")});
  compareMember(comparison, ContactChanged, "contact", left->contact, right->contact, spot);
  compareMember(comparison, LicenseChanged, "license", left->license, right->license, spot);
}

void compareOwnFields(Comparison &comparison) {
  const OpenAPI &base = comparison.base().document();
  const OpenAPI &revision = comparison.revision().document();
  const Spot spot = comparison.spotOf(base, revision);
  compareWords(comparison, base, revision);
  const std::string before = base.openapi.value_or(""), after = revision.openapi.value_or("");
  if (before != after)
    comparison.changed(before < after ? OpenAPIRaised : OpenAPILowered, kNone, spot, "openapi",
                       {"", before, after});
  if (base.self != revision.self)
    comparison.changed(SelfChanged, kNone, spot, "$self",
                       {"", base.self.value_or("nothing"), revision.self.value_or("nothing")});
  if (base.jsonSchemaDialect != revision.jsonSchemaDialect)
    comparison.changed(DialectChanged, kNone, spot, "jsonSchemaDialect",
                       {"", base.jsonSchemaDialect.value_or("the usual dialect"),
                        revision.jsonSchemaDialect.value_or("the usual dialect")});
}

// ---- tags -------------------------------------------------------------------------------------

const Tag *find(const List<Tag> &tags, const std::optional<std::string> &name) {
  auto at =
      std::find_if(tags.begin(), tags.end(), [&](const Tag &tag) { return tag.name == name; });
  return at == tags.end() ? nullptr : &*at;
}

void compareTags(Comparison &comparison) {
  const List<Tag> &before = comparison.base().document().tags;
  const List<Tag> &after = comparison.revision().document().tags;
  const Spot owner{"", ""};
  for (const Tag &tag : after)
    if (const Tag *old = find(before, tag.name)) {
      const Spot spot = comparison.spotOf(*old, tag);
      compareWords(comparison, *old, tag);
      if (old->parent != tag.parent)
        comparison.changed(TagChanged, kNone, spot, "parent", {"parent", "", ""});
      if (old->kind != tag.kind)
        comparison.changed(TagChanged, kNone, spot, "kind", {"kind", "", ""});
    } else
      comparison.added(TagAdded, kNone, owner, comparison.revision().pointerOf(tag), {});
  for (const Tag &tag : before)
    if (!find(after, tag.name))
      comparison.removed(TagRemoved, kNone, owner, comparison.base().pointerOf(tag), {});
}

// ---- components -------------------------------------------------------------------------------

/// The pointers that references of a document lead to.
std::set<std::string> referredIn(const Side &side) {
  std::set<std::string> result;
  auto add = [&](const std::optional<std::string> &reference) {
    if (reference)
      if (auto pointer = localPointer(*reference))
        result.insert(*pointer);
  };
  for (const Index::Entry &entry : side.index().all()) {
    if (auto *reference = std::get_if<const Reference *>(&entry.object))
      add((*reference)->ref);
    else if (auto *item = std::get_if<const PathItem *>(&entry.object))
      add((*item)->ref);
  }
  return result;
}

/// What nothing leads to promises nothing; the others were compared where they are used.
class Unused {
public:
  explicit Unused(Comparison &comparison)
      : comparison_(comparison), before_(referredIn(comparison.base())),
        after_(referredIn(comparison.revision())) {}

  void compare() {
    static const Components kEmpty;
    const auto &left = comparison_.base().document().components;
    const auto &right = comparison_.revision().document().components;
    const Components &base = left ? *left : kEmpty, &revision = right ? *right : kEmpty;
    if (left && right)
      compareExtensions(comparison_, base.extensions, revision.extensions,
                        {"/components", "/components"});
    schemas(base.schemas, revision.schemas);
    others("responses", base.responses, revision.responses);
    others("parameters", base.parameters, revision.parameters);
    others("requestBodies", base.requestBodies, revision.requestBodies);
    others("headers", base.headers, revision.headers);
    others("examples", base.examples, revision.examples);
    others("links", base.links, revision.links);
    others("callbacks", base.callbacks, revision.callbacks);
    others("pathItems", base.pathItems, revision.pathItems);
    others("mediaTypes", base.mediaTypes, revision.mediaTypes);
  }

private:
  static Spot ownerOf(const std::string &kind) {
    return {"/components/" + kind, "/components/" + kind};
  }

  void report(const std::string &kind, const std::string &name, bool was, bool is) {
    const Spot owner = ownerOf(kind);
    if (was && is)
      comparison_.changed(ComponentChanged, kNone, owner / name, "", {});
    else if (is)
      comparison_.added(ComponentAdded, kNone, owner, childPointer(owner.revision, name), {});
    else
      comparison_.removed(ComponentRemoved, kNone, owner, childPointer(owner.base, name), {});
  }

  void schemas(const NamedMap<Schema> &base, const NamedMap<Schema> &revision) {
    std::vector<std::pair<std::string, const Schema *>> gone;
    for (const auto &[name, schema] : base)
      if (!revision.contains(name) && !comparison_.isUsed(schema))
        gone.emplace_back(name, &schema);
    for (const auto &[name, schema] : revision) {
      if (comparison_.isUsed(schema))
        continue;
      if (const Schema *old = base.find(name)) {
        if (!comparison_.isUsed(*old) && !comparison_.isIdentical(*old, schema))
          report("schemas", name, true, true);
        continue;
      }
      const bool isRenamed = std::erase_if(gone, [&](const auto &each) {
                               return comparison_.isIdentical(*each.second, schema);
                             }) != 0;
      if (!isRenamed)
        report("schemas", name, false, true);
    }
    for (const auto &[name, schema] : gone)
      report("schemas", name, true, false);
  }

  template <class T>
  void others(const std::string &kind, const NamedMap<T> &base, const NamedMap<T> &revision) {
    auto isUsed = [&](const std::set<std::string> &referred, const std::string &name) {
      return referred.contains(childPointer(ownerOf(kind).base, name));
    };
    for (const auto &[name, object] : revision)
      if (const T *old = base.find(name)) {
        if (!isUsed(before_, name) && !isUsed(after_, name) && !(*old == object))
          report(kind, name, true, true);
      } else if (!isUsed(after_, name))
        report(kind, name, false, true);
    for (const auto &[name, object] : base)
      if (!revision.contains(name) && !isUsed(before_, name))
        report(kind, name, true, false);
  }

  Comparison &comparison_;
  const std::set<std::string> before_, after_;
};

const NamedMap<PathItem> &pathsOf(const OpenAPI &document) {
  static const NamedMap<PathItem> kNoPaths;
  return document.paths ? document.paths->items : kNoPaths;
}

} // namespace

void compareDocuments(Comparison &comparison) {
  const OpenAPI &base = comparison.base().document();
  const OpenAPI &revision = comparison.revision().document();
  compareOwnFields(comparison);
  compareInfo(comparison);
  compareServers(comparison, base.servers, {"/servers", "/servers"}, revision.servers);
  compareTags(comparison);
  compareSecuritySchemes(comparison);
  if (base.paths && revision.paths)
    compareExtensions(comparison, base.paths->extensions, revision.paths->extensions,
                      {"/paths", "/paths"});
  compareItems(comparison, pathsOf(base), pathsOf(revision), {"/paths", "/paths"},
               {OperationAdded, OperationRemoved, false});
  compareItems(comparison, base.webhooks, revision.webhooks, {"/webhooks", "/webhooks"},
               {WebhookAdded, WebhookRemoved, true});
  Unused(comparison).compare();
}

} // namespace oapigen::diff
