// The components that no operation uses: what nothing leads to promises nothing. All others were
// compared where they are used.
#include "diff/Messages.h"
#include "diff/Words.h"

#include <algorithm>
#include <deque>

namespace oapigen::diff {
namespace {

using enum Kind;
constexpr auto kNone = Direction::None;

/// The components that paths and webhooks lead to, through other components too.
class Reach {
public:
  explicit Reach(const Side &side) : side_(side) {
    for (const Index::Entry &entry : side.index().all())
      std::visit([&](auto *object) { addReferences(entry, *object); }, entry.object);
    std::deque<std::string> open{""};
    for (; !open.empty(); open.pop_front())
      for (const std::string &next : references_[open.front()])
        if (reached_.insert(next).second)
          open.push_back(next);
  }

  bool reaches(const std::string &kind, const std::string &name) const {
    return reached_.contains(childPointer("/components/" + kind, name));
  }

private:
  /// "/components/schemas/User"; "" of what stands in none.
  static std::string componentOf(const std::string &pointer) {
    if (!pointer.starts_with("/components/"))
      return "";
    const std::size_t name = pointer.find('/', std::string("/components/").size());
    return pointer.substr(0, name == pointer.npos ? name : pointer.find('/', name + 1));
  }
  static std::string componentOf(const Index::Entry &entry) {
    for (const Index::Entry *each = &entry; each->above; each = each->above)
      if (std::holds_alternative<const Components *>(each->above->object))
        return each->pointer();
    return "";
  }

  void add(const Index::Entry &from, const std::string &pointer) {
    references_[componentOf(from)].insert(componentOf(pointer));
  }

  void addSchema(const Index::Entry &from, const std::string &reference) {
    const std::optional<std::string> pointer = localPointer(reference);
    if (pointer && side_.index().find(*pointer))
      add(from, *pointer);
    else if (const Schema *target = side_.mapped(reference))
      add(from, side_.pointerOf(*target));
  }

  /// Whoever uses a parent with a discriminator gets its children as well.
  void addParents(const Index::Entry &from, const Schema &child) {
    if (child.allOf.empty())
      return;
    for (const Schema *parent : side_.parentsOf(child))
      if (parent->discriminator)
        references_[componentOf(side_.pointerOf(*parent))].insert(componentOf(from));
  }

  template <class T> void addReferences(const Index::Entry &from, const T &object) {
    if constexpr (std::is_same_v<T, Schema>) {
      for (const auto *reference : {&object.ref, &object.dynamicRef})
        if (*reference)
          addSchema(from, **reference);
      addParents(from, object);
    } else if constexpr (std::is_same_v<T, Discriminator>) {
      for (const auto &[value, reference] : object.mapping)
        addSchema(from, reference);
      if (object.defaultMapping)
        addSchema(from, *object.defaultMapping);
    } else if constexpr (requires { object.ref; }) {
      if (const auto pointer = object.ref ? localPointer(*object.ref) : std::nullopt)
        add(from, *pointer);
    }
  }

  const Side &side_;
  std::map<std::string, std::set<std::string>> references_; ///< Component → components.
  std::set<std::string> reached_;
};

class Unused {
public:
  explicit Unused(Comparison &comparison)
      : comparison_(comparison), before_(comparison.base()), after_(comparison.revision()) {}

  void compare() {
    static const Components kEmpty;
    const auto &left = comparison_.base().document().components;
    const auto &right = comparison_.revision().document().components;
    const Components &base = left ? *left : kEmpty, &revision = right ? *right : kEmpty;
    compareExtensions(comparison_, base.extensions, revision.extensions,
                      {left ? "/components" : "", right ? "/components" : ""});
    schemas(base.schemas, revision.schemas);
    others("responses", base.responses, revision.responses);
    others("parameters", base.parameters, revision.parameters);
    others("requestBodies", base.requestBodies, revision.requestBodies);
    others("headers", base.headers, revision.headers);
    others("examples", base.examples, revision.examples);
    others("links", base.links, revision.links);
    others("callbacks", base.callbacks, revision.callbacks);
    others("pathItems", base.pathItems, revision.pathItems);
    others("mediaTypes", base.mediaTypes, revision.mediaTypes);
  }

private:
  static Spot ownerOf(const std::string &kind) {
    return {"/components/" + kind, "/components/" + kind};
  }

  void report(const std::string &kind, const std::string &name, bool was, bool is) {
    const Spot owner = ownerOf(kind);
    if (was && is)
      comparison_.changed(ComponentChanged, kNone, owner / name, "", {});
    else if (is)
      comparison_.added(ComponentAdded, kNone, owner, childPointer(owner.revision, name), {});
    else
      comparison_.removed(ComponentRemoved, kNone, owner, childPointer(owner.base, name), {});
  }

  void schemas(const NamedMap<Schema> &base, const NamedMap<Schema> &revision) {
    const std::string kind = "schemas";
    std::vector<std::pair<std::string, const Schema *>> gone;
    for (const auto &[name, schema] : base)
      if (!revision.contains(name) && !before_.reaches(kind, name))
        gone.emplace_back(name, &schema);
    for (const auto &[name, schema] : revision) {
      if (after_.reaches(kind, name))
        continue;
      if (const Schema *old = base.find(name)) {
        if (!before_.reaches(kind, name) && !comparison_.isIdentical(*old, schema))
          report(kind, name, true, true);
        continue;
      }
      auto same = std::find_if(gone.begin(), gone.end(), [&](const auto &each) {
        return comparison_.isIdentical(*each.second, schema);
      });
      if (same == gone.end())
        report(kind, name, false, true);
      else // It has another name.
        gone.erase(same);
    }
    for (const auto &[name, schema] : gone)
      report(kind, name, true, false);
  }

  template <class T>
  void others(const std::string &kind, const NamedMap<T> &base, const NamedMap<T> &revision) {
    for (const auto &[name, object] : revision)
      if (const T *old = base.find(name)) {
        if (!before_.reaches(kind, name) && !after_.reaches(kind, name) &&
            !isSameMember(*old, object))
          report(kind, name, true, true);
      } else if (!after_.reaches(kind, name))
        report(kind, name, false, true);
    for (const auto &[name, object] : base)
      if (!revision.contains(name) && !before_.reaches(kind, name))
        report(kind, name, true, false);
  }

  Comparison &comparison_;
  const Reach before_, after_;
};

} // namespace

void compareUnusedComponents(Comparison &comparison) {
  Unused(comparison).compare();
}

} // namespace oapigen::diff
