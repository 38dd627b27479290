// Rules about how the parts of a form are encoded: by name or by position, and names that the
// content has.
#include "validate/Rules.h"

#include "model/Pointer.h"
#include "support/Spelling.h"
#include "validate/Parts.h"

namespace oapigen {
namespace {

template <class T> void checkEncodings(const T &object, Site &site) {
  if (!object.encoding.isPresent())
    return;
  for (auto [field, isStated] : {std::pair("prefixEncoding", object.prefixEncoding.isPresent()),
                                 {"itemEncoding", object.itemEncoding.has_value()}})
    if (isStated)
      site.report({{"field", field}}, std::string("/") + field);
}
void mixesEncodings(const MediaType &mediaType, Site &site) {
  checkEncodings(mediaType, site);
}
void encodingMixesEncodings(const Encoding &encoding, Site &site) {
  checkEncodings(encoding, site);
}

/// Content may have more than is described, unless it is described in full.
void encodesNothing(const MediaType &mediaType, Site &site) {
  if (!mediaType.schema)
    return;
  Parts parts;
  parts.add(*mediaType.schema, site.index());
  std::vector<std::string_view> known;
  for (const Schema *part : parts.schemas)
    for (const auto &[name, property] : part->properties)
      known.push_back(name);
  if (parts.isOpen || known.empty())
    return;
  for (const auto &[name, encoding] : mediaType.encoding)
    if (std::find(known.begin(), known.end(), name) == known.end())
      site.report({{"name", name}, {"suggestion", std::string(nearest(name, known))}},
                  childPointer("/encoding", name));
}

constexpr Rule kRules[] = {
    {Problem::EncodingKinds, mixesEncodings},
    {Problem::EncodingKinds, encodingMixesEncodings},
    {Problem::EncodingUnmatched, encodesNothing, Severity::Warning},
};

} // namespace

std::span<const Rule> encodingRules() {
  return kRules;
}

} // namespace oapigen
