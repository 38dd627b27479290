// The rows of Fields.h that are required, against what is present.
#include "model/Required.h"

#include "model/Fields.h"
#include "model/Walk.h"

namespace oapigen {

template <ModelObject T> std::vector<MissingField> missingRequired(const T &root, Version version) {
  std::vector<MissingField> missing;
  walk(root, [&]<class Object>(const LatePointer &pointer, const Object &object) {
    forEachMissing(
        object, version, [&] { return lastToken(pointer.text()); },
        [&](const auto &field) {
          missing.push_back({pointer.text(), Fields<Object>::name, field.name});
        });
  });
  return missing;
}

#define OBJECT(NAME) template std::vector<MissingField> missingRequired(const NAME &, Version);
#include "model/Objects.def"

} // namespace oapigen
