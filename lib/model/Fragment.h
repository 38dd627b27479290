// What one translation unit gives to the document, like an object file: linked later, by `link`.
//
// Names of components are final here, so references inside are complete; whether two units agree on
// a name is found out when linking. Plain values: copied, compared, serialised without Clang.
#pragma once

#include "model/OpenAPI.h"
#include "model/Pointer.h"
#include "support/Where.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace oapigen {

/// JSON pointer (RFC 6901) → the C++ that caused what stands there.
using Origins = std::map<std::string, Where>;

enum class EntryKind {
  Path,
  Webhook,
  Callback,
  SharedCallback, ///< Among the components: operations refer to it.
  SharedPathItem, ///< Likewise: paths refer to it.
};

/// Whether the server is the one that sends the request, and the client the one that answers.
constexpr bool isSentByServer(EntryKind kind) {
  return kind == EntryKind::Webhook || kind == EntryKind::Callback ||
         kind == EntryKind::SharedCallback;
}

/// An operation and the place in the document where it goes.
struct OperationEntry {
  EntryKind kind = EntryKind::Path;
  /// The path with its prefixes; the event's name; the runtime expression; SharedPathItem: the name
  /// of the component.
  std::string route;
  std::string method;   ///< "get"; as it is sent where a path item has no field for it: "COPY".
  std::string owner;    ///< Callback: the operation id of the operation it belongs to.
  std::string callback; ///< Callback: its name there; SharedCallback: the name of the component.
  Operation operation;
  Callback ofCallback = {}; ///< What is said of the callback as a whole: its extensions.
  std::string function;     ///< Qualified C++ name of the function or payload class.
  Where where;
  Origins origins; ///< Pointers relative to the operation: "/parameters/0".
  /// Its prefix is in error, and reported: the route is not the whole one. Never written.
  bool isRouteUnknown = false;
  bool operator==(const OperationEntry &) const = default;
};

/// A class that derives from another one of its family, so that the other's schema tells of it.
struct FamilyClass {
  Where where;
  std::string value;     ///< Of the member that tells the classes apart.
  std::string reference; ///< To its component.
  auto operator<=>(const FamilyClass &) const = default;
};

struct SchemaEntry {
  std::string name; ///< Of the component.
  std::string type; ///< Qualified C++ name with template arguments: the identity of the type.
  Schema schema;
  Where where;
  Origins origins; ///< Pointers relative to the schema: "/properties/name".
  /// Properties that need not be sent, but are always there when the server sends the object.
  std::set<std::string> alwaysSent = {};
  /// Of a class of a family: the classes that derive from it, as far as this unit knows them. They
  /// are not in the schema yet: other units can know more.
  std::set<FamilyClass> family = {};
  std::string familyMember = {}; ///< The property that tells them apart.
  bool operator==(const SchemaEntry &) const = default;
};

/// A part of the document that an annotation states directly: its info, a server, a tag …
struct DocumentEntry {
  OpenAPI part; ///< Only what this annotation says is set.
  /// Said by the way, such as a tag's description by a class's comment: gives way to a part that is
  /// stated, and among such the first one (by place) counts.
  bool isImplied = false;
  Where where;
  Origins origins; ///< Of its arguments, by pointers of `part`.
  bool operator==(const DocumentEntry &) const = default;

  /// The place of what stands at the pointer of `part`.
  Where whereOf(std::string_view pointer) const {
    const Where found = nearestPlace(origins, pointer);
    return found.known() ? found : where;
  }
};

/// The route of an operation that is left out on purpose: what is said of its path or event is no
/// mistake.
struct HiddenRoute {
  EntryKind kind = EntryKind::Path;
  std::string route; ///< As in OperationEntry.
  bool operator==(const HiddenRoute &) const = default;
};

struct Fragment {
  std::vector<OperationEntry> operations;
  std::vector<SchemaEntry> schemas;
  std::vector<DocumentEntry> document;
  std::vector<HiddenRoute> hidden;
  std::vector<std::string> files; ///< As in source::Unit.
  bool operator==(const Fragment &) const = default;
};

} // namespace oapigen
