// An object of a document → every reference in it, with the kind of object that it leads to and
// where it begins.
#pragma once

#include "link/Address.h"
#include "model/Fields.h"
#include "model/Pointer.h"
#include "model/Walk.h"

#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace oapigen {

/// Where an object stands whose references are looked at.
struct Standing {
  std::string file;
  std::string pointer; ///< Of the object in its file.
  /// The nearest schema with an `$id` that the object is or stands in, if that is not the whole
  /// file: its references begin there.
  std::optional<std::string> owner = {};
};

/// Calls `visit.template operator()<T>(reference, standing, field)` for each reference in `root`,
/// which stands there: `reference` is the text of one that leads to a T, `standing` that of the
/// object with it, `field` the pointer of the text in that object. The visitor may change the text,
/// unless the root is constant.
///
/// They are `$ref`, the mapping and the default of discriminators unless they are names of
/// components, and `operationRef`.
template <class Root, class Visit>
void forEachReference(Root &root, const Standing &standing, Visit visit);

namespace references {

template <class Visit> class Finder {
public:
  explicit Finder(Visit &visit) : visit_(visit) {}

  template <class Root> void find(Root &root, const Standing &standing) {
    using Any = std::conditional_t<std::is_const_v<Root>, ConstObjectPointer, ObjectPointer>;
    root_ = &standing;
    if (standing.owner)
      owners_.push_back(*standing.owner);
    walkObjects(root, [this](const LatePointer &pointer, Any any) { meet(pointer, any); });
  }

private:
  template <class Any> void meet(const LatePointer &pointer, Any any) {
    pointer_ = &pointer;
    enter(idOf(any));
    std::visit([&](auto *object) { findIn(*object); }, any);
  }

  /// Keeps the owners of the object at hand, whose `$id` that is, if it has one.
  void enter(const std::string *id) {
    const bool isOwner = id && isBase(*id);
    if (owners_.empty() && !isOwner)
      return;
    const std::string here = root_->pointer + pointer_->text();
    while (!owners_.empty() && !isIn(here, owners_.back()))
      owners_.pop_back();
    if (isOwner && !here.empty())
      owners_.push_back(here);
  }

  static bool isIn(const std::string &pointer, const std::string &outer) {
    return pointer == outer || pointer.starts_with(outer + '/');
  }

  template <class Object> static const std::string *idOf(const Object &any) {
    const std::string *id = nullptr;
    std::visit(
        [&](const auto *object) {
          if constexpr (std::is_same_v<decltype(object), const Schema *>)
            id = object->id ? &*object->id : nullptr;
        },
        any);
    return id;
  }

  template <class Object> void findIn(Object &object) {
    using T = std::remove_const_t<Object>;
    if constexpr (std::is_same_v<T, Schema> || std::is_same_v<T, PathItem>) {
      offer<T>(object.ref, [] { return "/$ref"; });
    } else if constexpr (std::is_same_v<T, Discriminator>) {
      for (auto &[value, target] : object.mapping)
        offerTarget(target, [&] { return childPointer("/mapping", value); });
      if (object.defaultMapping)
        offerTarget(*object.defaultMapping, [] { return "/defaultMapping"; });
    } else {
      if constexpr (std::is_same_v<T, Link>)
        offer<Operation>(object.operationRef, [] { return "/operationRef"; });
      forEachRow<T>([&](const auto &row) { findInRow(object, row); });
    }
  }

  /// `field()` is the pointer of the text in the object at hand.
  template <class T, class Text, class Field> void offer(Text &reference, Field field) {
    if (reference)
      visit_.template operator()<T>(*reference, standing(), field());
  }
  /// A name of a component stays one; what names a file has a '/' or a '#'.
  template <class Text, class Field> void offerTarget(Text &target, Field field) {
    if (target.find_first_of("/#") != target.npos)
      visit_.template operator()<Schema>(target, standing(), field());
  }

  /// Of the object at hand.
  Standing standing() const {
    return {root_->file, root_->pointer + pointer_->text(),
            owners_.empty() ? std::nullopt : std::optional(owners_.back())};
  }

  template <class Object, class T, class Member>
  void findInRow(Object &object, const Field<T, Member> &row) {
    findInValue(object.*row.member, std::type_identity<Member>(),
                [&] { return childPointer("", row.name); });
  }
  template <class Object, class T, class Item>
  void findInRow(Object &object, const Pattern<T, Item> &row) {
    auto &map = object.*row.member;
    findInValue(map, std::type_identity<std::remove_cvref_t<decltype(map)>>(),
                [] { return std::string(); });
  }

  /// `at()` is the pointer of the value in the object at hand.
  template <class Member, class Any, class At>
  void findInValue(Member &, std::type_identity<Any>, At) {}
  template <class Member, class T, class At>
  void findInValue(Member &either, std::type_identity<OrRef<T>>, At at) {
    if (auto *reference = either.reference())
      offer<T>(reference->ref, [&] { return at() + "/$ref"; });
  }
  template <class Member, class T, class At>
  void findInValue(Member &either, std::type_identity<std::optional<OrRef<T>>>, At at) {
    if (either)
      findInValue(*either, std::type_identity<OrRef<T>>(), at);
  }
  template <class Member, class T, class At>
  void findInValue(Member &list, std::type_identity<List<OrRef<T>>>, At at) {
    for (std::size_t index = 0; index != list.size(); ++index)
      findInValue(list[index], std::type_identity<OrRef<T>>(),
                  [&] { return childPointer(at(), index); });
  }
  template <class Member, class T, class At>
  void findInValue(Member &map, std::type_identity<NamedMap<OrRef<T>>>, At at) {
    for (auto &[key, either] : map) {
      const std::string &name = key;
      findInValue(either, std::type_identity<OrRef<T>>(), [&] { return childPointer(at(), name); });
    }
  }

  Visit &visit_;
  const Standing *root_ = nullptr;       ///< Where the walk began.
  const LatePointer *pointer_ = nullptr; ///< From there to the object at hand.
  std::vector<std::string> owners_;      ///< Of it; each stands in the one before.
};

} // namespace references

template <class Root, class Visit>
void forEachReference(Root &root, const Standing &standing, Visit visit) {
  references::Finder<Visit>(visit).find(root, standing);
}

} // namespace oapigen
