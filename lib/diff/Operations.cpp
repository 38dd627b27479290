// Two operations that are the same one: their own fields, parameters, bodies, answers, callbacks.
#include "diff/Messages.h"
#include "diff/Pairing.h"
#include "diff/Words.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

void compareIds(Comparison &comparison, const Operation &base, const Operation &revision) {
  const std::string before = base.operationId.value_or("");
  const std::string after = revision.operationId.value_or("");
  if (before == after)
    return;
  const Kind kind = before.empty()  ? OperationIdAdded
                    : after.empty() ? OperationIdRemoved
                                    : OperationIdChanged;
  comparison.changed(kind, Direction::None, comparison.spotOf(base, revision), "operationId",
                     {"", before, after});
}

void compareTags(Comparison &comparison, const Operation &base, const Operation &revision) {
  const Spot spot = comparison.spotOf(base, revision);
  for (const std::string &tag : revision.tags)
    if (!base.tags.contains(tag))
      comparison.changed(OperationTagAdded, Direction::None, spot, "", {"", "", tag});
  for (const std::string &tag : base.tags)
    if (!revision.tags.contains(tag))
      comparison.changed(OperationTagRemoved, Direction::None, spot, "", {"", tag, ""});
}

// ---- servers ----------------------------------------------------------------------------------

struct ServerList {
  const List<Server> &list;
  std::string pointer;
};

/// The innermost that are stated.
ServerList serversOf(const Side &side, const InItem &in) {
  if (in.operation.servers.isPresent())
    return {in.operation.servers, childPointer(side.pointerOf(in.operation), "servers")};
  if (in.item.servers.isPresent())
    return {in.item.servers, childPointer(side.pointerOf(in.item), "servers")};
  return {side.document().servers, "/servers"};
}

// ---- bodies -----------------------------------------------------------------------------------

const RequestBody *bodyOf(const Side &side, const Operation &operation) {
  return operation.requestBody ? side.resolve(*operation.requestBody) : nullptr;
}

/// One without content that need not be sent.
bool isAsNone(const RequestBody &body) {
  return body.content.empty() && !body.required.value_or(false);
}

void compareRequestBodies(Comparison &comparison, const Operation &base, const Operation &revision,
                          Direction direction) {
  const RequestBody *before = bodyOf(comparison.base(), base);
  const RequestBody *after = bodyOf(comparison.revision(), revision);
  if (before && after && isAsNone(*before) != isAsNone(*after))
    (isAsNone(*before) ? before : after) = nullptr;
  const bool wasRequired = before && before->required.value_or(false);
  const bool isRequired = after && after->required.value_or(false);
  const Spot operations = comparison.spotOf(base, revision);
  const bool isUnknown =
      (base.requestBody && comparison.base().leadsOut(*base.requestBody)) ||
      (revision.requestBody && comparison.revision().leadsOut(*revision.requestBody));
  if (isUnknown) // That it leads elsewhere is told of the reference.
    return;
  if (!before && after)
    comparison.added(isRequired ? RequiredBodyAdded : OptionalBodyAdded, direction, operations,
                     childPointer(operations.revision, "requestBody"), {});
  else if (before && !after)
    comparison.removed(wasRequired ? RequiredBodyRemoved : OptionalBodyRemoved, direction,
                       operations, childPointer(operations.base, "requestBody"), {});
  if (!before || !after)
    return;
  const Spot spot = comparison.spotOf(*before, *after);
  if (wasRequired != isRequired)
    comparison.changed(isRequired ? BodyBecameRequired : BodyBecameOptional, direction, spot, "",
                       {});
  compareWords(comparison, *before, *after);
  compareContents(comparison, before->content, after->content, spot, direction);
}

// ---- callbacks --------------------------------------------------------------------------------

/// nullptr: the operation has none of that name.
const Callback *callbackOf(const Side &side, const Operation &operation, const std::string &name) {
  const OrRef<Callback> *callback = operation.callbacks.find(name);
  return callback ? side.resolve(*callback) : nullptr;
}

/// Whether two callbacks are sent to the same places.
bool goTheSameWay(const Callback *left, const Callback *right) {
  return left && right && !left->items.empty() && left->items.size() == right->items.size() &&
         std::all_of(left->items.begin(), left->items.end(),
                     [&](const auto &item) { return right->items.contains(item.first); });
}

bool sendTheSame(const Callback *left, const Callback *right) {
  return goTheSameWay(left, right) && isSameMember(left->items, right->items);
}

struct NamedPair {
  std::string before, after; ///< Not on that side where it has no such name.
};

/// Those of one name, then those that only have another one: where several go the same way, those
/// that send the same.
std::vector<NamedPair> pairCallbacks(const Comparison &comparison, const Operation &base,
                                     const Operation &revision) {
  std::vector<NamedPair> pairs;
  std::vector<std::string> gone, come;
  for (const auto &[name, callback] : revision.callbacks)
    if (base.callbacks.contains(name))
      pairs.push_back({name, name});
    else
      come.push_back(name);
  for (const auto &[name, callback] : base.callbacks)
    if (!revision.callbacks.contains(name))
      gone.push_back(name);
  for (auto *matches : {&sendTheSame, &goTheSameWay})
    for (const auto &[old, now] : takePairs(gone, come, [&](auto &left, auto &right) {
           return matches(callbackOf(comparison.base(), base, left),
                          callbackOf(comparison.revision(), revision, right));
         }))
      pairs.push_back({old, now});
  for (const auto *names : {&come, &gone})
    for (const std::string &name : *names)
      pairs.push_back({name, name});
  return pairs;
}

void compareCallbacks(Comparison &comparison, const Operation &base, const Operation &revision,
                      const std::string &use, bool isFromServer) {
  static const NamedMap<PathItem> kNone;
  const Spot owner = comparison.spotOf(base, revision) / "callbacks";
  for (const auto &[old, now] : pairCallbacks(comparison, base, revision)) {
    const Callback *before = callbackOf(comparison.base(), base, old);
    const Callback *after = callbackOf(comparison.revision(), revision, now);
    const Spot spot{childPointer(owner.base, old), childPointer(owner.revision, now)};
    comparison.enter(use);
    if (before && after)
      compareExtensions(comparison, before->extensions, after->extensions, spot);
    if (old != now)
      comparison.changed(Kind::CallbackRenamed, Direction::None, spot, "", {"", old, now});
    compareItems(comparison, before ? before->items : kNone, after ? after->items : kNone, spot,
                 {CallbackAdded, CallbackRemoved, !isFromServer, CallbackMoved, MethodChanged});
  }
}

} // namespace

void compareOperations(Comparison &comparison, const InItem &old, const InItem &now,
                       const std::string &use, bool isFromServer) {
  const Operation &base = old.operation, &revision = now.operation;
  comparison.enter(use);
  compareWords(comparison, base, revision);
  compareIds(comparison, base, revision);
  compareTags(comparison, base, revision);
  const Direction request = isFromServer ? Direction::Output : Direction::Input;
  const Direction answer = isFromServer ? Direction::Input : Direction::Output;
  if (!isFromServer) { // Who receives a webhook or callback chooses its URL.
    const ServerList before = serversOf(comparison.base(), old);
    const ServerList after = serversOf(comparison.revision(), now);
    compareServers(comparison, before.list, {before.pointer, after.pointer}, after.list);
  }
  compareSecurity(comparison, base, revision, request);
  compareParameters(comparison, old, now, request);
  compareRequestBodies(comparison, base, revision, request);
  compareResponses(comparison, base, revision, answer);
  compareCallbacks(comparison, base, revision, use, isFromServer);
}

} // namespace oapigen::diff
