// Rules about references within the document: they lead somewhere, and to the right kind of object.
//
// Below a schema with an `$id`, "#" means that schema; such references are left alone.
#include "validate/Rules.h"

#include "model/Fields.h"
#include "model/Pointer.h"
#include "support/Spelling.h"

#include <algorithm>
#include <set>

namespace oapigen {
namespace {

/// The kind of object that is expected where a Reference stands in a field.
struct FieldKinds {
  std::string_view field;
  std::string_view kind;
};
constexpr FieldKinds kKinds[] = {
    {"parameters", Fields<Parameter>::name},
    {"responses", Fields<Response>::name},
    {"examples", Fields<Example>::name},
    {"requestBodies", Fields<RequestBody>::name},
    {"requestBody", Fields<RequestBody>::name},
    {"headers", Fields<Header>::name},
    {"securitySchemes", Fields<SecurityScheme>::name},
    {"links", Fields<Link>::name},
    {"callbacks", Fields<Callback>::name},
    {"mediaTypes", Fields<MediaType>::name},
    {"content", Fields<MediaType>::name},
};

std::string_view kindOf(ConstObjectPointer object) {
  return std::visit(
      []<class T>(const T *) -> std::string_view { return Fields<std::remove_const_t<T>>::name; },
      object);
}

/// Where a reference leads in the end.
struct Target {
  bool isLocal = false; ///< Not into another document.
  bool isCircle = false;
  const Index::Entry *entry = nullptr; ///< nullptr: nothing stands there.
};

Target targetOf(const std::string &reference, const Index &index) {
  std::vector<std::string> seen;
  std::string next = reference;
  while (true) {
    // An empty reference means the whole document, as "#" does (RFC 3986, 4.4).
    std::optional<std::string> pointer = localPointer(next.empty() ? "#" : next);
    if (!pointer)
      return {};
    if (std::find(seen.begin(), seen.end(), *pointer) != seen.end())
      return {true, true, nullptr};
    seen.push_back(*pointer);
    const Index::Entry *entry = index.find(*pointer);
    auto *other = entry ? std::get_if<const Reference *>(&entry->object) : nullptr;
    if (!other || !(*other)->ref)
      return {true, false, entry};
    next = *(*other)->ref;
  }
}

/// Whether the pointer leads into an extension, whose content has no kind.
bool isInExtension(const std::string &reference) {
  return reference.find("/x-") != std::string::npos;
}

bool hasOwnBase(const Site &site) {
  for (const Index::Entry *entry = &site.entry(); entry; entry = entry->above)
    if (auto *schema = std::get_if<const Schema *>(&entry->object); schema && (*schema)->id)
      return true;
  return false;
}

/// The component of the same section whose name is spelt alike; empty when none is.
std::string similarComponent(const std::string &reference, const Index &index) {
  const std::string pointer = localPointer(reference).value_or("");
  const std::string_view section = parentPointer(pointer);
  if (parentPointer(section) != "/components")
    return {};
  std::vector<std::string> names;
  for (const Index::Entry &entry : index.all())
    if (parentPointer(entry.pointer()) == section)
      names.push_back(lastToken(entry.pointer()));
  const std::vector<std::string_view> candidates(names.begin(), names.end());
  const std::string_view found = nearest(lastToken(pointer), candidates);
  return found.empty() ? "" : "#" + childPointer(std::string(section), found);
}

void dangles(const std::string &reference, Site &site) {
  Target target = targetOf(reference, site.index());
  if (target.isLocal && !target.isCircle && !target.entry && !isInExtension(reference))
    site.report(
        {{"reference", reference}, {"suggestion", similarComponent(reference, site.index())}},
        "/$ref");
}

void checkKind(const std::string &reference, std::string_view expected, Site &site) {
  Target target = targetOf(reference, site.index());
  if (target.entry && !expected.empty() && kindOf(target.entry->object) != expected)
    site.report({{"reference", reference},
                 {"found", std::string(kindOf(target.entry->object))},
                 {"expected", std::string(expected)}},
                "/$ref");
}

void referenceDangles(const Reference &reference, Site &site) {
  if (reference.ref)
    dangles(*reference.ref, site);
}
void schemaDangles(const Schema &schema, Site &site) {
  if (schema.ref && !hasOwnBase(site))
    dangles(*schema.ref, site);
}
void itemDangles(const PathItem &item, Site &site) {
  if (item.ref)
    dangles(*item.ref, site);
}

void referenceHasOtherKind(const Reference &reference, Site &site) {
  if (reference.ref)
    checkKind(*reference.ref, referencedKind(site.pointer()), site);
}
void schemaHasOtherKind(const Schema &schema, Site &site) {
  if (schema.ref && !hasOwnBase(site))
    checkKind(*schema.ref, Fields<Schema>::name, site);
}
void itemHasOtherKind(const PathItem &item, Site &site) {
  if (item.ref)
    checkKind(*item.ref, Fields<PathItem>::name, site);
}

/// Whether a value would have to match the schema before it is known whether it matches it: through
/// what it refers to, and what that demands of the same value.
bool leadsBack(const Schema &schema, const Index &index) {
  std::set<const Schema *> seen;
  std::vector<const Schema *> open{&schema};
  while (!open.empty()) {
    const Schema &next = *open.back();
    open.pop_back();
    std::vector<const Schema *> parts;
    if (next.ref)
      if (const Schema *target = index.resolve<Schema>(*next.ref))
        parts.push_back(target);
    for (const Schema &part : next.allOf)
      parts.push_back(&part);
    for (const Schema *part : parts) {
      if (part == &schema)
        return true;
      if (seen.insert(part).second)
        open.push_back(part);
    }
  }
  return false;
}

void schemaIsCircle(const Schema &schema, Site &site) {
  if (schema.ref && !hasOwnBase(site) && leadsBack(schema, site.index()))
    site.report({{"reference", *schema.ref}}, "/$ref");
}

void itemIsCircle(const PathItem &item, Site &site) {
  std::set<const PathItem *> seen;
  const PathItem *next = &item;
  while (next && next->ref && seen.insert(next).second)
    next = site.index().resolve<PathItem>(*next->ref);
  if (next == &item && item.ref)
    site.report({{"reference", *item.ref}}, "/$ref");
}

void referenceIsCircle(const Reference &reference, Site &site) {
  if (reference.ref && targetOf(*reference.ref, site.index()).isCircle)
    site.report({{"reference", *reference.ref}}, "/$ref");
}

void hasSiblings(const Reference &reference, Site &site) {
  for (const auto &[name, value] : reference.extensions)
    site.report({{"field", name}}, childPointer("", name));
}

constexpr Rule kRules[] = {
    {Problem::ReferenceDangling, referenceDangles},
    {Problem::ReferenceDangling, schemaDangles},
    {Problem::ReferenceDangling, itemDangles},
    {Problem::ReferenceKind, referenceHasOtherKind},
    {Problem::ReferenceKind, schemaHasOtherKind},
    {Problem::ReferenceKind, itemHasOtherKind},
    {Problem::ReferenceCircle, referenceIsCircle},
    {Problem::ReferenceCircle, schemaIsCircle, Severity::Warning},
    {Problem::ReferenceCircle, itemIsCircle},
    {Problem::ReferenceSibling, hasSiblings},
};

} // namespace

// Fields that hold several objects come first: "/components/responses/requestBody" is a response.
std::string_view referencedKind(std::string_view pointer) {
  for (const std::string &field : {lastToken(parentPointer(pointer)), lastToken(pointer)})
    for (const auto &[name, kind] : kKinds)
      if (name == field)
        return kind;
  return {};
}

std::span<const Rule> referenceRules() {
  return kRules;
}

} // namespace oapigen
