// Operation entries → paths, webhooks, and the callbacks of other operations.
//
// First each place and each operation id is given to one entry, then the document is built from the
// outside in, because a callback's pointer begins with its owner's.
#include "link/Parts.h"

#include "model/Pointer.h"
#include "support/Ascii.h"
#include "support/PathTemplate.h"
#include "support/Spelling.h"

#include <map>

namespace oapigen {
namespace {

using Entries = std::vector<OperationEntry *>;

/// "GET /users", "POST of webhook 'created'", for messages.
std::string titleOf(const OperationEntry &entry) {
  std::string method = inUpperCase(entry.method);
  if (entry.kind == EntryKind::Path)
    return method + " " + entry.route;
  if (entry.kind == EntryKind::Webhook)
    return method + " of webhook '" + entry.route + "'";
  if (entry.kind == EntryKind::SharedPathItem)
    return method + " of path item '" + entry.route + "'";
  return method + " of callback '" + entry.callback + "'";
}

/// What tells operations of one method apart.
std::string_view keyOf(EntryKind kind) {
  switch (kind) {
  case EntryKind::Path:
    return "path";
  case EntryKind::Webhook:
  case EntryKind::SharedPathItem:
    return "name";
  case EntryKind::Callback:
  case EntryKind::SharedCallback:
    return "expression";
  }
  return "";
}

Note firstHere(const OperationEntry &first) {
  return {first.where, titleOf(first) + " is first declared here"};
}

/// Whether one attribute gave both to two functions.
bool shareAttribute(const OperationEntry &entry, const OperationEntry &first) {
  return entry.where == first.where && entry.function != first.function;
}

bool isOfTemplate(const OperationEntry &entry) {
  return entry.function.find('<') != std::string::npos;
}

/// Names of two that come of different instances of a template.
Holes instancesOf(const OperationEntry &entry, const OperationEntry &first) {
  if (!shareAttribute(entry, first) || !isOfTemplate(entry))
    return {};
  return {{"first", first.function}, {"second", entry.function}};
}

/// For `[[api::get("/x")]] int a(), b();`; "": it is something else.
std::string hintForDeclarators(const OperationEntry &entry, const OperationEntry &first) {
  if (!shareAttribute(entry, first) || isOfTemplate(entry))
    return {};
  return "'" + first.function + "' and '" + entry.function +
         "' are declared in one place: an attribute in front of several declarators holds for "
         "each, so declare them apart, each with its own";
}

/// Entries of the same text go into one path item. A path counts by its shape, because clients see
/// no names of variables.
std::string itemOf(const OperationEntry &entry) {
  if (entry.kind == EntryKind::Path)
    return "path " + readTemplate(entry.route).shape;
  if (entry.kind == EntryKind::Webhook)
    return "webhook " + entry.route;
  if (entry.kind == EntryKind::SharedPathItem)
    return "path item " + entry.route;
  return "callback " + entry.owner + "\n" + entry.callback + "\n" + entry.route;
}

/// Gives places and ids to the entries that come first, and reports the others.
class Claims {
public:
  explicit Claims(Diagnostics &out) : out_(out) {}

  void claim(OperationEntry &entry) {
    if (!claimPlace(entry))
      return;
    if (entry.kind == EntryKind::Callback)
      callbacks[entry.owner].push_back(&entry);
    else
      roots.push_back(&entry);
    if (entry.operation.operationId)
      claimId(entry, *entry.operation.operationId);
  }

  Entries roots;                            ///< Of paths, webhooks and components.
  std::map<std::string, Entries> callbacks; ///< By the owner's id.
  std::map<std::string, const OperationEntry *> ids;

private:
  bool claimPlace(OperationEntry &entry) {
    if (entry.isRouteUnknown)
      return true;
    Entries &taken = items_[itemOf(entry)];
    for (const OperationEntry *first : taken)
      if (first->method == entry.method) {
        reportTaken(entry, *first);
        return false;
      }
    if (!taken.empty() && taken.front()->route != entry.route) {
      const OperationEntry &first = *taken.front();
      out_.report(Problem::IdenticalPaths, entry.where,
                  {{"path", entry.route}, {"other", first.route}}, {firstHere(first)});
      return false;
    }
    taken.push_back(&entry);
    return true;
  }

  void reportTaken(const OperationEntry &entry, const OperationEntry &first) {
    if (entry.where == first.where && entry.function == first.function)
      out_.report(Problem::OperationDiffers, entry.where, {{"operation", titleOf(entry)}});
    else
      reportWith(Problem::RouteConflict, entry, first,
                 {{"operation", titleOf(entry)},
                  {"other", entry.route == first.route ? "" : first.route},
                  {"key", std::string(keyOf(entry.kind))}});
  }

  void claimId(const OperationEntry &entry, const std::string &id) {
    auto [first, isNew] = ids.emplace(id, &entry);
    if (!isNew)
      reportWith(Problem::OperationIdRepeated, entry, *first->second,
                 {{"id", id}, {"attribute", "[[api::operation_id(\"…\")]]"}});
  }

  void reportWith(Problem problem, const OperationEntry &entry, const OperationEntry &first,
                  Holes holes) {
    for (auto &[hole, name] : instancesOf(entry, first))
      holes.emplace_back(hole, name);
    Diagnostic told = diagnose(problem, entry.where, holes, {firstHere(first)});
    if (std::string hint = hintForDeclarators(entry, first); !hint.empty())
      told.hint = std::move(hint);
    out_.add(std::move(told));
  }

  Diagnostics &out_;
  std::map<std::string, Entries> items_;
};

/// Puts entries into the document, each with its callbacks.
class Placement {
public:
  Placement(Claims &claims, Linked &linked, Diagnostics &out)
      : claims_(claims), linked_(linked), out_(out) {}

  void place(OperationEntry &entry) {
    if (entry.kind == EntryKind::SharedCallback)
      return placeCallback(ensure(linked_.document.components).callbacks, entry,
                           "/components/callbacks");
    if (entry.kind == EntryKind::SharedPathItem) {
      const std::string pointer = childPointer("/components/pathItems", entry.route);
      linked_.origins.emplace(pointer, entry.where);
      return placeIn(ensure(linked_.document.components).pathItems[entry.route], entry, pointer);
    }
    bool isPath = entry.kind == EntryKind::Path;
    std::string pointer = childPointer(isPath ? "/paths" : "/webhooks", entry.route);
    NamedMap<PathItem> &items =
        isPath ? ensure(linked_.document.paths).items : linked_.document.webhooks;
    linked_.origins.emplace(pointer, entry.where);
    placeIn(items[entry.route], entry, pointer);
  }

  /// The callbacks that no operation has taken.
  void reportLost() {
    std::vector<std::string_view> ids;
    for (const auto &[id, entry] : claims_.ids)
      ids.push_back(id);
    for (const auto &[owner, callbacks] : claims_.callbacks)
      for (const OperationEntry *entry : callbacks)
        if (auto known = claims_.ids.find(owner); known != claims_.ids.end())
          out_.report(Problem::CallbackCycle, entry->where, {{"owner", owner}},
                      {firstHere(*known->second)});
        else
          out_.report(Problem::CallbackOwnerUnknown, entry->where,
                      {{"owner", owner},
                       {"suggestion", std::string(nearest(owner, ids))},
                       {"known", shortList(ids)}});
  }

private:
  void placeIn(PathItem &item, OperationEntry &entry, const std::string &itemPointer) {
    Box<Operation> *slot = operationOf(item, entry.method);
    std::string pointer = childPointer(
        slot ? itemPointer : childPointer(itemPointer, "additionalOperations"), entry.method);
    addOrigins(linked_.origins, pointer, entry.where, entry.origins);
    Operation &operation =
        slot ? slot->emplace(std::move(entry.operation))
             : item.additionalOperations.set(entry.method, std::move(entry.operation));
    if (!operation.operationId)
      return;
    auto callbacks = claims_.callbacks.extract(*operation.operationId);
    if (!callbacks.empty())
      for (OperationEntry *callback : callbacks.mapped())
        placeCallback(operation.callbacks, *callback, childPointer(pointer, "callbacks"));
  }

  void placeCallback(NamedMap<OrRef<Callback>> &callbacks, OperationEntry &entry,
                     const std::string &pointer) {
    std::string callback = childPointer(pointer, entry.callback);
    std::string item = childPointer(callback, entry.route);
    linked_.origins.emplace(callback, entry.where);
    linked_.origins.emplace(item, entry.where);
    OrRef<Callback> &either = callbacks[entry.callback];
    if (either.isReference())
      either = Callback();
    for (const auto &[name, value] : entry.ofCallback.extensions)
      extend(*either.value(), name, value, entry, childPointer(callback, name));
    placeIn(either.value()->items[entry.route], entry, item);
  }

  /// Each function of a callback may speak of the whole, but not in contradiction.
  void extend(Callback &callback, const std::string &name, const Value &value,
              const OperationEntry &entry, const std::string &pointer) {
    if (const Value *known = callback.extensions.find(name); known && !sameValue(*known, value))
      return out_.report(Problem::StatementConflict, entry.where,
                         {{"field", name + " of callback '" + entry.callback + "'"}},
                         {{linked_.origins.at(pointer), "it is first stated here"}});
    callback.extensions.set(name, value);
    linked_.origins.emplace(pointer, entry.where);
  }

  Claims &claims_;
  Linked &linked_;
  Diagnostics &out_;
};

} // namespace

void linkOperations(std::vector<OperationEntry> entries, Linked &linked, Diagnostics &out) {
  Claims claims(out);
  for (OperationEntry &entry : entries)
    claims.claim(entry);
  Placement placement(claims, linked, out);
  for (OperationEntry *entry : claims.roots)
    placement.place(*entry);
  placement.reportLost();
}

} // namespace oapigen
