// First finds which types differ, which does not depend on who uses them; then in which directions
// each of them travels. Only then is known which become two: references to these are renamed.
#include "link/Split.h"

#include "model/OpenAPI.h"
#include "model/Walk.h"

#include <algorithm>

namespace oapigen {
namespace {

constexpr std::string_view kSchemas = "#/components/schemas/";

enum class Direction { Input, Output };

std::string suffixOf(Direction direction) {
  return direction == Direction::Input ? "_Input" : "_Output";
}

/// The component that a reference names, or nothing.
std::optional<std::string> nameIn(const std::string &reference) {
  if (!reference.starts_with(kSchemas))
    return std::nullopt;
  return reference.substr(kSchemas.size());
}

template <class Like, class T>
using ConstLike = std::conditional_t<std::is_const_v<Like>, const T, T>;

/// Calls `visit` with each text inside that refers to a schema.
template <class Object, class Visit> void forEachReference(Object &object, Visit &&visit) {
  walk(
      object,
      [&](const std::string &, ConstLike<Object, Schema> &schema) {
        if (schema.ref && nameIn(*schema.ref))
          visit(*schema.ref);
      },
      [&](const std::string &, ConstLike<Object, Discriminator> &discriminator) {
        for (auto &[value, target] : discriminator.mapping)
          if (nameIn(target))
            visit(target);
        if (discriminator.defaultMapping && nameIn(*discriminator.defaultMapping))
          visit(*discriminator.defaultMapping);
      });
}

void removeProperty(Schema &schema, const std::string &name) {
  schema.properties.erase(name);
  std::vector<std::string> &required = schema.required.items();
  required.erase(std::remove(required.begin(), required.end(), name), required.end());
  if (schema.properties.empty())
    schema.properties.reset();
  if (required.empty())
    schema.required.reset();
}

/// `schema` as it is in one direction; references stay as they are.
Schema inDirection(Schema schema, const std::set<std::string> &alwaysSent, Direction direction) {
  walk(schema, [&](const std::string &, Schema &one) {
    std::vector<std::string> removed;
    for (const auto &[name, property] : one.properties)
      if ((direction == Direction::Input ? property.readOnly : property.writeOnly).value_or(false))
        removed.push_back(name);
    for (const std::string &name : removed)
      removeProperty(one, name);
  });
  Schema &own = schema.allOf.empty() ? schema : schema.allOf.back();
  if (direction == Direction::Output)
    for (const auto &[name, property] : own.properties)
      if (alwaysSent.count(name) && !own.required.contains(name))
        own.required.push_back(name);
  return schema;
}

constexpr Direction kDirections[] = {Direction::Input, Direction::Output};

class Splitter {
public:
  explicit Splitter(Fragment &fragment) : fragment_(fragment) {
    for (const SchemaEntry &entry : fragment.schemas)
      entries_.emplace(entry.name, &entry);
    findDifferent();
  }

  void run() {
    forEachUse([&](auto &object, Direction direction) { reach(object, direction); });
    reachWhatHoldsSplit();
    forEachUse([&](auto &object, Direction direction) { point(object, direction); });
    std::vector<SchemaEntry> result;
    for (const SchemaEntry &entry : fragment_.schemas)
      make(entry, result);
    std::sort(result.begin(), result.end(), [](const SchemaEntry &left, const SchemaEntry &right) {
      return left.type < right.type;
    });
    fragment_.schemas = std::move(result);
  }

private:
  void findDifferent() {
    for (const SchemaEntry &entry : fragment_.schemas)
      if (inDirection(entry.schema, entry.alwaysSent, Direction::Input) !=
          inDirection(entry.schema, entry.alwaysSent, Direction::Output))
        different_.insert(entry.name);
    for (std::size_t before = 0; before != different_.size();) {
      before = different_.size();
      for (const SchemaEntry &entry : fragment_.schemas)
        forEachReference(entry.schema, [&](const std::string &reference) {
          if (different_.count(*nameIn(reference)))
            different_.insert(entry.name);
        });
    }
  }

  /// Calls `visit` with everything outside of the schemas that travels, and its direction.
  template <class Visit> void forEachUse(Visit &&visit) {
    for (OperationEntry &entry : fragment_.operations)
      visitOperation(entry, visit);
    for (DocumentEntry &entry : fragment_.document)
      if (entry.part.components)
        visitComponents(*entry.part.components, visit);
  }

  template <class Visit> void visitOperation(OperationEntry &entry, Visit &visit) {
    const bool isSent = isSentByServer(entry.kind);
    const Direction request = isSent ? Direction::Output : Direction::Input;
    const Direction response = isSent ? Direction::Input : Direction::Output;
    for (OrRef<Parameter> &parameter : entry.operation.parameters)
      visitEither(parameter, request, visit);
    if (entry.operation.requestBody)
      visitEither(*entry.operation.requestBody, request, visit);
    if (entry.operation.responses)
      visit(*entry.operation.responses, response);
  }

  template <class Visit> void visitComponents(Components &components, Visit &visit) {
    for (auto &[name, parameter] : components.parameters)
      visitEither(parameter, Direction::Input, visit);
    for (auto &[name, body] : components.requestBodies)
      visitEither(body, Direction::Input, visit);
    for (auto &[name, response] : components.responses)
      visitEither(response, Direction::Output, visit);
    for (auto &[name, header] : components.headers)
      visitEither(header, Direction::Output, visit);
  }

  template <class T, class Visit>
  void visitEither(OrRef<T> &either, Direction direction, Visit &visit) {
    if (T *value = either.value())
      visit(*value, direction);
  }

  template <class Object> void reach(const Object &object, Direction direction) {
    forEachReference(
        object, [&](const std::string &reference) { reachType(*nameIn(reference), direction); });
  }

  void reachType(const std::string &name, Direction direction) {
    if (!different_.count(name) || !reached_[name].insert(direction).second)
      return;
    Schema schema = shapeOf(*entries_.at(name), direction);
    reach(schema, direction);
  }

  /// A type that nothing reaches stays whole, unless it refers to what becomes two components.
  void reachWhatHoldsSplit() {
    for (bool isChanged = true; isChanged;) {
      isChanged = false;
      for (const SchemaEntry &entry : fragment_.schemas)
        if (!reached_.count(entry.name) && holdsSplit(entry.schema)) {
          isChanged = true;
          for (Direction direction : kDirections)
            reachType(entry.name, direction);
        }
    }
  }

  bool holdsSplit(const Schema &schema) const {
    bool holds = false;
    forEachReference(schema, [&](const std::string &reference) {
      holds = holds || isSplit(*nameIn(reference));
    });
    return holds;
  }

  bool isSplit(const std::string &name) const {
    const auto at = reached_.find(name);
    return at != reached_.end() && at->second.size() == std::size(kDirections);
  }

  /// Points references inside `object` to the components of that direction.
  template <class Object> void point(Object &object, Direction direction) const {
    forEachReference(object, [&](std::string &reference) {
      if (isSplit(*nameIn(reference)))
        reference += suffixOf(direction);
    });
  }

  void make(const SchemaEntry &entry, std::vector<SchemaEntry> &result) const {
    const auto reached = reached_.find(entry.name);
    if (reached == reached_.end()) {
      result.push_back(entry);
      return;
    }
    for (Direction direction : reached->second) {
      SchemaEntry &made = result.emplace_back(entry);
      made.schema = shapeOf(entry, direction);
      point(made.schema, direction);
      if (!isSplit(entry.name))
        continue;
      made.name += suffixOf(direction);
      made.type += direction == Direction::Input ? " (in requests)" : " (in responses)";
    }
  }

  static Schema shapeOf(const SchemaEntry &entry, Direction direction) {
    return inDirection(entry.schema, entry.alwaysSent, direction);
  }

  Fragment &fragment_;
  std::map<std::string, const SchemaEntry *> entries_; ///< By the component's name.
  std::set<std::string> different_;                    ///< Names of components.
  std::map<std::string, std::set<Direction>> reached_; ///< Of those, where they travel.
};

} // namespace

void splitByDirection(Fragment &fragment) {
  Splitter(fragment).run();
}

} // namespace oapigen
