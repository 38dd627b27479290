// The way down from an object to all objects in it, by the rows of Fields.h.
#include "model/Walk.h"

#include "model/Fields.h"

namespace oapigen {
namespace {

/// Whether there can be objects in a member: a pointer to it is not made for nothing.
template <class T> constexpr bool kHoldsObjects = ModelObject<T>;
template <class T> constexpr bool kHoldsObjects<std::optional<T>> = kHoldsObjects<T>;
template <class T> constexpr bool kHoldsObjects<Box<T>> = kHoldsObjects<T>;
template <class T> constexpr bool kHoldsObjects<OrRef<T>> = true;
template <class T> constexpr bool kHoldsObjects<List<T>> = kHoldsObjects<T>;
template <class T> constexpr bool kHoldsObjects<NamedMap<T>> = kHoldsObjects<T>;

/// Goes down through every kind of member that may contain objects; the others end the way.
/// `Any` is ObjectPointer or ConstObjectPointer.
template <class Any> struct Walker {
  const std::function<void(const LatePointer &, Any)> &visit;
  LatePointer pointer;

  template <class T>
  requires ModelObject<std::remove_const_t<T>>
  void walk(T &object) {
    visit(pointer, &object);
    LatePointer::Below below(pointer);
    forEachRow<std::remove_const_t<T>>([&](const auto &each) { row(each, object); });
  }

  template <class T, class Member, class Object>
  void row(const Field<T, Member> &field, Object &object) {
    if constexpr (kHoldsObjects<Member>) {
      auto &member = object.*field.member;
      if (!isPresent(member))
        return;
      LatePointer::Longer step(pointer, field.name);
      walk(member);
    }
  }

  template <class T, class Item, class Object>
  void row(const Pattern<T, Item> &pattern, Object &object) {
    if constexpr (kHoldsObjects<Item>)
      walk(object.*pattern.member);
  }

  template <class T> void walk(const std::optional<T> &member) { walk(*member); }
  template <class T> void walk(std::optional<T> &member) { walk(*member); }
  template <class T> void walk(const Box<T> &member) { walk(*member); }
  template <class T> void walk(Box<T> &member) { walk(*member); }
  template <class T> void walk(const OrRef<T> &either) { alternatives(either); }
  template <class T> void walk(OrRef<T> &either) { alternatives(either); }
  template <class T> void walk(const List<T> &list) { items(list); }
  template <class T> void walk(List<T> &list) { items(list); }
  template <class T> void walk(const NamedMap<T> &map) { members(map); }
  template <class T> void walk(NamedMap<T> &map) { members(map); }

  template <class Either> void alternatives(Either &either) {
    if (either.isReference())
      walk(*either.reference());
    else
      walk(*either.value());
  }

  template <class Items> void items(Items &list) {
    for (std::size_t at = 0; at != list.size(); ++at) {
      LatePointer::Longer step(pointer, at);
      walk(list[at]);
    }
  }

  template <class Map> void members(Map &map) {
    for (auto &[name, item] : map) {
      LatePointer::Longer step(pointer, std::string_view(name));
      walk(item);
    }
  }
};

} // namespace

template <ModelObject T>
void walkObjects(const T &root,
                 const std::function<void(const LatePointer &, ConstObjectPointer)> &visit) {
  Walker<ConstObjectPointer>{visit, {}}.walk(root);
}

template <ModelObject T>
void walkObjects(T &root, const std::function<void(const LatePointer &, ObjectPointer)> &visit) {
  Walker<ObjectPointer>{visit, {}}.walk(root);
}

#define OBJECT(NAME)                                                                               \
  template void walkObjects(const NAME &,                                                          \
                            const std::function<void(const LatePointer &, ConstObjectPointer)> &); \
  template void walkObjects(NAME &,                                                                \
                            const std::function<void(const LatePointer &, ObjectPointer)> &);
#include "model/Objects.def"

} // namespace oapigen
