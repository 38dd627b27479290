// The parts of operations: each function reports the facts about one kind of part.
//
// `direction` is that of the message a part belongs to, see Change.h.
#pragma once

#include "diff/Comparison.h"

namespace oapigen::diff {

/// An operation, the path item that it belongs to, and the path or name that this stands under.
struct InItem {
  const Operation &operation;
  const PathItem &item;
  const std::string &name;
};
/// `use`: the operation in words.
void compareOperations(Comparison &comparison, const InItem &base, const InItem &revision,
                       const std::string &use, bool isFromServer);
/// Those of the path item count as the operation's.
void compareParameters(Comparison &comparison, const InItem &base, const InItem &revision,
                       Direction direction);
void compareHeaders(Comparison &comparison, const NamedMap<OrRef<Header>> &base,
                    const NamedMap<OrRef<Header>> &revision, const Spot &owner,
                    Direction direction);
/// `owner` is what has the field `content`.
void compareContents(Comparison &comparison, const NamedMap<OrRef<MediaType>> &base,
                     const NamedMap<OrRef<MediaType>> &revision, const Spot &owner,
                     Direction direction);
void compareResponses(Comparison &comparison, const Operation &base, const Operation &revision,
                      Direction direction);
/// The requirements that hold for an operation, its own or the document's.
void compareSecurity(Comparison &comparison, const Operation &base, const Operation &revision,
                     Direction direction);
void compareSecuritySchemes(Comparison &comparison);
void compareReferences(Comparison &comparison);
void compareUnusedComponents(Comparison &comparison);
/// `lists`: where the two lists stand.
void compareServers(Comparison &comparison, const List<Server> &base, const Spot &lists,
                    const List<Server> &revision);

/// What to say of operations that only one side has, and who sends the others.
struct ItemKinds {
  Kind added, removed;
  bool isFromServer;
  std::optional<Kind> moved = {};  ///< Where what has another name may be the same one.
  std::optional<Kind> method = {}; ///< Where the only operation is the same one with any method.
};
/// Path items under the same names, and the operations in them; `owner` has those names.
void compareItems(Comparison &comparison, const NamedMap<PathItem> &base,
                  const NamedMap<PathItem> &revision, const Spot &owner, const ItemKinds &kinds);

/// What is written by a style: its name and how lists and objects are taken apart.
struct Style {
  std::string style;
  bool explode = false;
};
/// With what holds where nothing is stated (section "Style Values").
Style styleOf(const std::optional<std::string> &style, const std::optional<bool> &explode,
              std::string_view usual);
void compareStyles(Comparison &comparison, const Style &base, const Style &revision,
                   const Spot &spot, Direction direction);
/// What is false unless it is stated.
void compareFlag(Comparison &comparison, std::optional<bool> base, std::optional<bool> revision,
                 Kind set, Kind unset, const Spot &spot, Direction direction);

} // namespace oapigen::diff
