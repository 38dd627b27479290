// Media types: which belong together, and which are new or gone.
#include "diff/Contents.h"
#include "diff/Pairing.h"
#include "diff/Words.h"
#include "support/Ascii.h"
#include "support/MediaType.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

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

void compareMediaType(Comparison &comparison, const Named &old, const Named &now,
                      Direction direction) {
  const MediaType &before = *old.type, &after = *now.type;
  compareWords(comparison, before, after);
  compareContentSchemas(comparison, old, now, direction);
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
