// Two documents as wholes: what they say of themselves, their servers and tags, all operations;
// what is left of the components comes last.
#include "diff/Messages.h"
#include "diff/Words.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;
constexpr auto kNone = Direction::None;

// ---- info -------------------------------------------------------------------------------------

/// "2.10.3", "v2.10.3" → 2, 10, 3; nothing when something else stands among the numbers.
std::optional<std::vector<unsigned long>> numbersOf(const std::string &version) {
  std::vector<unsigned long> numbers;
  for (std::size_t at = version.starts_with('v') ? 1 : 0; at <= version.size();) {
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
  const Kind kind = !left || !right || *left == *right ? VersionChanged
                    : *left < *right                   ? VersionRaised
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
  static const Extensions kNoExtensions;
  compareExtensions(comparison, base.paths ? base.paths->extensions : kNoExtensions,
                    revision.paths ? revision.paths->extensions : kNoExtensions,
                    {base.paths ? "/paths" : "", revision.paths ? "/paths" : ""});
  compareItems(comparison, pathsOf(base), pathsOf(revision), {"/paths", "/paths"},
               {OperationAdded, OperationRemoved, false});
  compareItems(comparison, base.webhooks, revision.webhooks, {"/webhooks", "/webhooks"},
               {WebhookAdded, WebhookRemoved, true, {}, MethodChanged});
  compareReferences(comparison);
  compareUnusedComponents(comparison);
}

} // namespace oapigen::diff
