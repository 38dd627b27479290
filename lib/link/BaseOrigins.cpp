// Finds what of the linked document is the base document's, by comparing both from the root down:
// where they are equal, the text of the base is the origin of everything below.
#include "link/Link.h"
#include "model/Write.h"

namespace oapigen {
namespace {

class BaseOrigins {
public:
  BaseOrigins(const Places &places, Origins &origins) : places_(places), origins_(origins) {}

  void add(const Value &base, const Value &document) {
    if (origins_.count(pointer_)) // Stated in C++.
      return;
    const bool isSame = isInsideSame_ || sameValue(base, document);
    if (auto at = places_.find(pointer_); isSame && at != places_.end())
      origins_.insert(*at);
    const bool before = std::exchange(isInsideSame_, isSame);
    addMembers(base, document);
    isInsideSame_ = before;
  }

private:
  void addMembers(const Value &base, const Value &document) {
    if (base.asObject() && document.asObject())
      for (const auto &[name, value] : *base.asObject()) {
        PointerStep step(pointer_, std::string_view(name));
        if (const Value *other = document.asObject()->find(name))
          add(value, *other);
      }
    // Elements of lists that differ are not the same elements.
    if (isInsideSame_ && base.asArray() && document.asArray())
      for (std::size_t i = 0; i < base.asArray()->size(); ++i) {
        PointerStep step(pointer_, i);
        add((*base.asArray())[i], (*document.asArray())[i]);
      }
  }

  const Places &places_;
  Origins &origins_;
  std::string pointer_;
  bool isInsideSame_ = false;
};

} // namespace

void addBaseOrigins(const Value &base, const Places &places, Linked &linked) {
  BaseOrigins(places, linked.origins).add(base, toValue(linked.document));
}

} // namespace oapigen
