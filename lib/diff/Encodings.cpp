// How the parts of a media type are encoded.
#include "diff/Contents.h"
#include "diff/Words.h"

namespace oapigen::diff {
namespace {

using enum Kind;

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

} // namespace

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

} // namespace oapigen::diff
