// The rows of Fields.h that are required, against what is present.
#include "model/Required.h"

#include "model/Fields.h"
#include "model/Walk.h"

namespace oapigen {
namespace {

template <class T> struct Check {
  const T &object;
  const LatePointer &pointer;
  Version version;
  std::vector<MissingField> &missing;

  template <class Member> void operator()(const Field<T, Member> &field) const {
    if (!field.isRequiredIn(version) || isPresent(object.*field.member))
      return;
    if (!field.condition || field.condition(object, lastToken(pointer.text())))
      missing.push_back({pointer.text(), Fields<T>::name, field.name});
  }
  template <class Item> void operator()(const Pattern<T, Item> &) const {}
};

} // namespace

template <ModelObject T> std::vector<MissingField> missingRequired(const T &root, Version version) {
  std::vector<MissingField> missing;
  walk(root, [&]<class Object>(const LatePointer &pointer, const Object &object) {
    forEachRow<Object>(Check<Object>{object, pointer, version, missing});
  });
  return missing;
}

#define OBJECT(NAME) template std::vector<MissingField> missingRequired(const NAME &, Version);
#include "model/Objects.def"

} // namespace oapigen
