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
    std::vector<std::string> owners; // Each stands in the one before.
    if (standing.owner)
      owners.push_back(*standing.owner);
    using Any = std::conditional_t<std::is_const_v<Root>, ConstObjectPointer, ObjectPointer>;
    Standing here = standing;
    walkObjects(root, [&](const std::string &pointer, Any any) {
      here.pointer.assign(standing.pointer).append(pointer);
      while (!owners.empty() && !isIn(here.pointer, owners.back()))
        owners.pop_back();
      if (const std::string *id = idOf(any); id && isBase(*id) && !here.pointer.empty())
        owners.push_back(here.pointer);
      if (owners.empty())
        here.owner.reset();
      else
        here.owner = owners.back();
      std::visit([&](auto *object) { findIn(*object, here); }, any);
    });
  }

private:
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

  template <class Object> void findIn(Object &object, const Standing &here) {
    using T = std::remove_const_t<Object>;
    if constexpr (std::is_same_v<T, Schema> || std::is_same_v<T, PathItem>) {
      offer<T>(object.ref, here, "/$ref");
    } else if constexpr (std::is_same_v<T, Discriminator>) {
      for (auto &[value, target] : object.mapping)
        offerTarget(target, here, childPointer("/mapping", value));
      if (object.defaultMapping)
        offerTarget(*object.defaultMapping, here, "/defaultMapping");
    } else {
      if constexpr (std::is_same_v<T, Link>)
        offer<Operation>(object.operationRef, here, "/operationRef");
      forEachRow<T>([&](const auto &row) { findInRow(object, row, here); });
    }
  }

  template <class T, class Text>
  void offer(Text &reference, const Standing &here, const std::string &field) {
    if (reference)
      visit_.template operator()<T>(*reference, here, field);
  }
  /// A name of a component stays one; what names a file has a '/' or a '#'.
  template <class Text>
  void offerTarget(Text &target, const Standing &here, const std::string &field) {
    if (target.find_first_of("/#") != target.npos)
      visit_.template operator()<Schema>(target, here, field);
  }

  template <class Object, class T, class Member>
  void findInRow(Object &object, const Field<T, Member> &row, const Standing &here) {
    findInMember(object.*row.member, here, childPointer("", row.name));
  }
  template <class Object, class T, class Item>
  void findInRow(Object &object, const Pattern<T, Item> &row, const Standing &here) {
    findInMember(object.*row.member, here, "");
  }

  template <class Member>
  void findInMember(Member &member, const Standing &here, const std::string &at) {
    findInValue(member, std::type_identity<std::remove_const_t<Member>>(), here, at);
  }
  template <class Member, class Any>
  void findInValue(Member &, std::type_identity<Any>, const Standing &, const std::string &) {}
  template <class Member, class T>
  void findInValue(Member &either, std::type_identity<OrRef<T>>, const Standing &here,
                   const std::string &at) {
    if (auto *reference = either.reference())
      offer<T>(reference->ref, here, at + "/$ref");
  }
  template <class Member, class T>
  void findInValue(Member &either, std::type_identity<std::optional<OrRef<T>>>,
                   const Standing &here, const std::string &at) {
    if (either)
      findInMember(*either, here, at);
  }
  template <class Member, class T>
  void findInValue(Member &list, std::type_identity<List<OrRef<T>>>, const Standing &here,
                   const std::string &at) {
    for (std::size_t index = 0; index != list.size(); ++index)
      findInMember(list[index], here, childPointer(at, index));
  }
  template <class Member, class T>
  void findInValue(Member &map, std::type_identity<NamedMap<OrRef<T>>>, const Standing &here,
                   const std::string &at) {
    for (auto &[name, either] : map)
      findInMember(either, here, childPointer(at, name));
  }

  Visit &visit_;
};

} // namespace references

template <class Root, class Visit>
void forEachReference(Root &root, const Standing &standing, Visit visit) {
  references::Finder<Visit>(visit).find(root, standing);
}

} // namespace oapigen
