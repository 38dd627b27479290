// Media types and how their parts are encoded.
#include "diff/Messages.h"
#include "diff/Pairing.h"
#include "diff/Words.h"
#include "support/Ascii.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

/// Without the spaces and capitals that make no difference.
std::string plain(std::string type) {
  std::erase(type, ' ');
  return inLowerCase(type);
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

void compareMediaType(Comparison &comparison, const MediaType &before, const MediaType &after,
                      Direction direction) {
  const Spot spot = comparison.spotOf(before, after);
  compareWords(comparison, before, after);
  if (!before.itemSchema != !after.itemSchema)
    comparison.changed(after.itemSchema ? StreamBegun : StreamEnded, direction, spot, "", {});
  else if (before.itemSchema)
    comparison.schemas(&*before.itemSchema, &*after.itemSchema, direction);
  if (!before.itemSchema == !after.itemSchema)
    comparison.schemas(before.schema ? &*before.schema : nullptr,
                       after.schema ? &*after.schema : nullptr, direction, spot);
  compareEncodings(comparison, before, after, spot, direction);
}

struct Named {
  std::string name;
  const MediaType *type;
};
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
      compareMediaType(comparison, *left.type, *right.type, direction);
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
