// What a fragment's text says of each of its parts: one row a member, in the order of the text.
//
// Writing and reading are loops over these rows. A member that has its default value is left out.
// Not in the text are the files that were read: dependencies belong to depfiles and caches, and
// their paths differ from machine to machine.
#pragma once

#include "model/Fragment.h"

#include <string_view>
#include <tuple>
#include <utility>

namespace oapigen {

/// The layout of the text: to be raised whenever a row or the way a member is written changes.
inline constexpr int kFragmentFormat = 1;

template <class T, class Member> struct Part {
  std::string_view name;
  Member T::*member;
  constexpr Part(std::string_view partName, Member T::*partMember)
      : name(partName), member(partMember) {}
};

/// `rows` is a tuple of Parts.
template <class T> struct Parts;

template <> struct Parts<OperationEntry> {
  static constexpr auto rows = std::tuple(
      Part("kind", &OperationEntry::kind), Part("route", &OperationEntry::route),
      Part("method", &OperationEntry::method), Part("owner", &OperationEntry::owner),
      Part("callback", &OperationEntry::callback), Part("function", &OperationEntry::function),
      Part("where", &OperationEntry::where), Part("operation", &OperationEntry::operation),
      Part("ofCallback", &OperationEntry::ofCallback), Part("origins", &OperationEntry::origins));
};

template <> struct Parts<SchemaEntry> {
  static constexpr auto rows =
      std::tuple(Part("name", &SchemaEntry::name), Part("type", &SchemaEntry::type),
                 Part("where", &SchemaEntry::where), Part("schema", &SchemaEntry::schema),
                 Part("alwaysSent", &SchemaEntry::alwaysSent),
                 Part("familyMember", &SchemaEntry::familyMember),
                 Part("family", &SchemaEntry::family), Part("origins", &SchemaEntry::origins));
};

template <> struct Parts<FamilyClass> {
  static constexpr auto rows =
      std::tuple(Part("where", &FamilyClass::where), Part("value", &FamilyClass::value),
                 Part("reference", &FamilyClass::reference));
};

template <> struct Parts<DocumentEntry> {
  static constexpr auto rows =
      std::tuple(Part("implied", &DocumentEntry::isImplied), Part("where", &DocumentEntry::where),
                 Part("part", &DocumentEntry::part), Part("origins", &DocumentEntry::origins));
};

template <> struct Parts<HiddenRoute> {
  static constexpr auto rows =
      std::tuple(Part("kind", &HiddenRoute::kind), Part("route", &HiddenRoute::route));
};

template <> struct Parts<Fragment> {
  static constexpr auto rows =
      std::tuple(Part("operations", &Fragment::operations), Part("schemas", &Fragment::schemas),
                 Part("document", &Fragment::document), Part("hidden", &Fragment::hidden));
};

inline constexpr std::pair<EntryKind, std::string_view> kEntryKinds[] = {
    {EntryKind::Path, "path"},
    {EntryKind::Webhook, "webhook"},
    {EntryKind::Callback, "callback"},
    {EntryKind::SharedCallback, "shared-callback"},
    {EntryKind::SharedPathItem, "shared-path-item"},
};

/// Calls `visit` with each row of T, in their order.
template <class T, class Visit> constexpr void forEachPart(Visit &&visit) {
  std::apply([&](const auto &...row) { (visit(row), ...); }, Parts<T>::rows);
}

} // namespace oapigen
