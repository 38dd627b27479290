// Documents to try the comparison with: those of the golden tests, the OAI's own, and random ones;
// and ways to change them.
#pragma once

#include "model/Value.h"

#include <filesystem>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace oapigen::diff {

/// Of many documents or edits each so manieth is tried: all, but under sanitizers, which take many
/// times as long, each fifth.
#ifdef __has_feature
inline constexpr std::size_t kTriedStep = __has_feature(address_sanitizer) ? 5 : 1;
#else
inline constexpr std::size_t kTriedStep = 1;
#endif

struct Document {
  std::string name;
  Value value;
};

/// Those of test/golden that are whole documents, and test/diff/documents, which say what C++ does
/// not. In the order of their names.
std::vector<Document> goldenDocuments();
/// The OAI's documents that must pass; empty where they are not installed (OAPI_CONFORMANCE
/// names their place).
std::vector<Document> officialDocuments();
/// The same number gives the same document, everywhere.
Value randomDocument(unsigned seed);

/// The same in another order: the members of all objects, and the lists that are sets.
Value shuffled(const Value &document, std::mt19937 &random);

/// A member or element is removed, or a text, number or flag is another one.
struct Edit {
  bool isRemoval = false;
  std::string pointer;
  const Value &old;
};
/// Calls `visit` with each document that differs from `document` in one place.
void forEachEdit(const Value &document,
                 const std::function<void(const Edit &edit, const Value &edited)> &visit);
/// One of these edits, by chance.
Value edited(const Value &document, std::mt19937 &random);

} // namespace oapigen::diff
