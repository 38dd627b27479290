// Media types and how their parts are encoded.
#include "diff/Equal.h"
#include "diff/Messages.h"
#include "diff/Pairing.h"
#include "diff/Words.h"
#include "support/Ascii.h"
#include "support/MediaType.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

const Schema kAnything;

/// Without the spaces and capitals that make no difference. JSON is always UTF-8 (RFC 8259, 8.1).
std::string plain(std::string type) {
  std::erase(type, ' ');
  type = inLowerCase(type);
  for (std::string_view charset : {";charset=utf-8", ";charset=\"utf-8\""})
    if (isJsonMediaType(type) && type.ends_with(charset))
      type.erase(type.size() - charset.size());
  return type;
}

/// "*/*" and "application/*" stand for others, a type for itself with parameters.
bool includes(const std::string &range, const std::string &type) {
  const std::string wide = plain(range), narrow = plain(type);
  if (wide == narrow)
    return false;
  if (wide.ends_with('*'))
    return wide == "*/*" || narrow.starts_with(wide.substr(0, wide.size() - 1));
  return wide == essenceOf(narrow);
}

// ---- encodings --------------------------------------------------------------------------------

/// Of a media type or of an encoding within one.
template <class T> bool haveSameByPosition(const T &before, const T &after) {
  return isSameMember(before.prefixEncoding, after.prefixEncoding) &&
         isSameMember(before.itemEncoding, after.itemEncoding);
}

void compareEncoding(Comparison &comparison, const std::string &name, const Encoding &before,
                     const Encoding &after, const Spot &spot, Direction direction) {
  const std::string was = before.contentType.value_or("its usual type");
  const std::string is = after.contentType.value_or("its usual type");
  if (was != is)
    comparison.changed(EncodingTypeChanged, direction, spot, "", {name, was, is});
  compareStyles(comparison, styleOf(before.style, before.explode, "form"),
                styleOf(after.style, after.explode, "form"), spot, direction);
  compareFlag(comparison, before.allowReserved, after.allowReserved, ReservedAllowed,
              ReservedRefused, spot, direction);
  compareHeaders(comparison, before.headers, after.headers, spot, direction);
  compareExtensions(comparison, before.extensions, after.extensions, spot);
  if (!isSameMember(before.encoding, after.encoding) || !haveSameByPosition(before, after))
    comparison.changed(EncodingChanged, direction, spot, "", {});
}

/// A property that is not named has the usual encoding.
void compareEncodings(Comparison &comparison, const MediaType &before, const MediaType &after,
                      const Spot &owner, Direction direction) {
  static const Encoding kUsual;
  const Spot spot = owner / "encoding";
  for (const auto &[name, encoding] : after.encoding) {
    const Encoding *old = before.encoding.find(name);
    compareEncoding(
        comparison, name, old ? *old : kUsual, encoding,
        {old ? childPointer(spot.base, name) : owner.base, childPointer(spot.revision, name)},
        direction);
  }
  for (const auto &[name, encoding] : before.encoding)
    if (!after.encoding.contains(name))
      compareEncoding(comparison, name, encoding, kUsual,
                      {childPointer(spot.base, name), owner.revision}, direction);
  if (!haveSameByPosition(before, after))
    comparison.changed(EncodingChanged, direction, owner, "", {});
}

// ---- media types ------------------------------------------------------------------------------

/// Ranges such as "*/*" have it among them.
bool mayBeXml(const std::string &type) {
  const std::string name = plain(type);
  return name.find("xml") != name.npos || name == "*/*" || name == "application/*" ||
         name == "text/*";
}

bool mayBeXml(const std::string &name, const MediaType &type) {
  return mayBeXml(name) ||
         std::any_of(type.encoding.begin(), type.encoding.end(), [](const auto &part) {
           return mayBeXml(part.second.contentType.value_or(""));
         });
}

struct Named {
  std::string name;
  const MediaType *type;
};
/// Whether nothing is said of bytes but that they are some: in 3.0 they are a text of a format.
bool isOfBytes(const Side &side, const Named &named) {
  const auto &schema = named.type->schema;
  if (!isBinary(named.name) || named.type->itemSchema)
    return false;
  const Schema &meant = schema ? side.meantBy(*schema) : kAnything;
  const bool isText = meant.type.names() == std::vector<std::string>{"string"};
  return allowsAnything(meant) || ((isText || !meant.type.isPresent()) &&
                                   saysNothingBut(meant, {"type", "contentMediaType"}));
}

/// The array that the whole of a sequence is, whose items are then the parts of the sequence;
/// nullptr: it is something else, or says more of its items than what all of them match. `isWhole`:
/// what else is said of the array is compared for itself.
const Schema *listOf(const Side &side, const Named &named, bool isWhole) {
  if (!isSequential(named.name) || !named.type->schema)
    return nullptr;
  const Schema &list = side.meantBy(*named.type->schema);
  const bool isList =
      list.type.names() == std::vector<std::string>{"array"} &&
      (saysNothingBut(list, {"type", "items"}) ||
       (isWhole && saysNothingBut(list, {"type", "items", "minItems", "maxItems", "uniqueItems",
                                         "contains", "minContains", "maxContains"})));
  const bool isClosed = list.items && side.meantBy(*list.items).boolean == false;
  return isList && !isClosed ? &list : nullptr;
}

/// What the items of a sequence must match: `itemSchema`, and the items of its array, which are all
/// that there was before 3.2.
Schemas itemsOf(const Named &named, const Schema *list) {
  Schemas items;
  if (named.type->itemSchema)
    items.push_back(&*named.type->itemSchema);
  if (list && list->items)
    items.push_back(&*list->items);
  return items;
}

void compareWhole(Comparison &comparison, const MediaType &before, const MediaType &after,
                  Direction direction, const Spot &spot) {
  comparison.schemas(before.schema ? &*before.schema : nullptr,
                     after.schema ? &*after.schema : nullptr, direction, spot);
}

void compareSchemas(Comparison &comparison, const Named &old, const Named &now,
                    Direction direction) {
  const MediaType &before = *old.type, &after = *now.type;
  const Spot spot = comparison.spotOf(before, after);
  if (isOfBytes(comparison.base(), old) && isOfBytes(comparison.revision(), now))
    return;
  const bool wasStream = before.itemSchema.has_value(), isStream = after.itemSchema.has_value();
  if (!wasStream && !isStream)
    return compareWhole(comparison, before, after, direction, spot);
  const bool haveBothWhole = before.schema && after.schema, areBothStreams = wasStream && isStream;
  const Schema *oldList = listOf(comparison.base(), old, haveBothWhole);
  const Schema *newList = listOf(comparison.revision(), now, haveBothWhole);
  const bool areBothLists = haveBothWhole && oldList && newList;
  // Where these are compared for themselves, the items of the whole are compared with it.
  if (areBothStreams && !areBothLists)
    oldList = newList = nullptr;
  const Schemas left = itemsOf(old, oldList), right = itemsOf(now, newList);
  const bool isSequence = !left.empty() && !right.empty();
  if (isSequence)
    comparison.schemas(left, right, direction);
  else
    comparison.changed(isStream ? StreamBegun : StreamEnded, direction, spot, "", {});
  comparison.enterItemsTold(isSequence && areBothLists);
  if (haveBothWhole || areBothStreams)
    compareWhole(comparison, before, after, direction, spot);
  comparison.enterItemsTold(false);
}

void compareMediaType(Comparison &comparison, const Named &old, const Named &now,
                      Direction direction) {
  const MediaType &before = *old.type, &after = *now.type;
  compareWords(comparison, before, after);
  compareSchemas(comparison, old, now, direction);
  compareEncodings(comparison, before, after, comparison.spotOf(before, after), direction);
}

/// Whether its parts are texts as in a URL: a form where nothing says otherwise.
bool isPlainForm(const Named &named) {
  return isForm(named.name) &&
         std::none_of(named.type->encoding.begin(), named.type->encoding.end(),
                      [](const auto &part) { return part.second.contentType.has_value(); });
}

using NamedTypes = std::vector<Named>;

NamedTypes typesOf(const Side &side, const NamedMap<OrRef<MediaType>> &content) {
  NamedTypes result;
  for (const auto &[name, either] : content)
    if (const MediaType *type = side.resolve(either))
      result.push_back({name, type});
  return result;
}

/// "application/json, text/plain"
std::string inWords(const NamedTypes &types) {
  std::string words;
  for (const Named &type : types)
    words += (words.empty() ? "" : ", ") + type.name;
  return words;
}

/// Whether a media type is described in another document: that is told of the reference.
bool leadsOut(const Side &side, const NamedMap<OrRef<MediaType>> &content, const Named &type) {
  return std::any_of(content.begin(), content.end(), [&](const auto &each) {
    return plain(each.first) == plain(type.name) && side.leadsOut(each.second);
  });
}

} // namespace

void compareContents(Comparison &comparison, const NamedMap<OrRef<MediaType>> &base,
                     const NamedMap<OrRef<MediaType>> &revision, const Spot &owner,
                     Direction direction) {
  NamedTypes before = typesOf(comparison.base(), base);
  NamedTypes after = typesOf(comparison.revision(), revision);
  if (base.empty() && !revision.empty())
    return comparison.added(ContentAdded, direction, owner, childPointer(owner.revision, "content"),
                            {"", "", inWords(after)}, false);
  if (revision.empty() && !base.empty())
    return comparison.removed(ContentRemoved, direction, owner, childPointer(owner.base, "content"),
                              {"", inWords(before), ""}, false);
  auto pairBy = [&](auto matches, std::optional<Kind> kind) {
    for (const auto &[left, right] : takePairs(before, after, matches)) {
      if (kind)
        comparison.changed(*kind, direction, comparison.spotOf(*left.type, *right.type), "",
                           {"", left.name, right.name});
      comparison.enterXml(mayBeXml(left.name, *left.type) || mayBeXml(right.name, *right.type));
      comparison.enter(isPlainForm(left) && isPlainForm(right) ? Written::InForm : Written::AsJson);
      compareMediaType(comparison, left, right, direction);
      comparison.enter(Written::AsJson);
      comparison.enterXml(false);
    }
  };
  pairBy(
      [](const Named &left, const Named &right) { return plain(left.name) == plain(right.name); },
      std::nullopt);
  pairBy([](const Named &left, const Named &right) { return includes(right.name, left.name); },
         MediaTypeGeneralized);
  pairBy([](const Named &left, const Named &right) { return includes(left.name, right.name); },
         MediaTypeSpecialized);
  std::erase_if(after, [&](const Named &each) { return leadsOut(comparison.base(), base, each); });
  std::erase_if(before,
                [&](const Named &each) { return leadsOut(comparison.revision(), revision, each); });
  const Spot content = owner / "content";
  for (const Named &each : after)
    comparison.added(MediaTypeAdded, direction, owner, childPointer(content.revision, each.name),
                     {"", "", each.name}, false);
  for (const Named &each : before)
    comparison.removed(MediaTypeRemoved, direction, owner, childPointer(content.base, each.name),
                       {"", each.name, ""}, false);
}

} // namespace oapigen::diff
