// First finds which types differ, which does not depend on who uses them; then makes the two of
// each, and points every reference to the one of its direction.
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

/// Calls `visit` with each text inside that refers to a schema.
template <class Object, class Visit> void forEachReference(Object &object, Visit &&visit) {
  walk(
      object,
      [&](const std::string &, Schema &schema) {
        if (schema.ref && nameIn(*schema.ref))
          visit(*schema.ref);
      },
      [&](const std::string &, Discriminator &discriminator) {
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

class Splitter {
public:
  explicit Splitter(Fragment &fragment) : fragment_(fragment) {
    for (const SchemaEntry &entry : fragment.schemas)
      entries_.emplace(entry.name, &entry);
    findDifferent();
  }

  void run() {
    for (OperationEntry &entry : fragment_.operations)
      pointOperation(entry);
    for (DocumentEntry &entry : fragment_.document)
      if (entry.part.components)
        pointComponents(*entry.part.components);
    for (const SchemaEntry &entry : fragment_.schemas)
      if (different_.count(entry.name) && !isUsed(entry.name))
        for (Direction direction : {Direction::Input, Direction::Output})
          need(entry.name, direction);
    for (SchemaEntry &entry : fragment_.schemas)
      if (!different_.count(entry.name))
        result_.push_back(entry);
    std::sort(
        result_.begin(), result_.end(),
        [](const SchemaEntry &left, const SchemaEntry &right) { return left.type < right.type; });
    fragment_.schemas = std::move(result_);
  }

private:
  void findDifferent() {
    for (const SchemaEntry &entry : fragment_.schemas)
      if (inDirection(entry.schema, entry.alwaysSent, Direction::Input) !=
          inDirection(entry.schema, entry.alwaysSent, Direction::Output))
        different_.insert(entry.name);
    for (std::size_t before = 0; before != different_.size();) {
      before = different_.size();
      for (SchemaEntry &entry : fragment_.schemas)
        forEachReference(entry.schema, [&](const std::string &reference) {
          if (different_.count(*nameIn(reference)))
            different_.insert(entry.name);
        });
    }
  }

  /// Points references inside `object` to the components of that direction, which are made.
  template <class Object> void point(Object &object, Direction direction) {
    forEachReference(object, [&](std::string &reference) {
      const std::string name = *nameIn(reference);
      if (!different_.count(name))
        return;
      need(name, direction);
      reference += suffixOf(direction);
    });
  }

  bool isUsed(const std::string &name) const {
    return made_.count({name, Direction::Input}) || made_.count({name, Direction::Output});
  }

  void need(const std::string &name, Direction direction) {
    if (!made_.emplace(name, direction).second)
      return;
    SchemaEntry entry = *entries_.at(name);
    entry.name += suffixOf(direction);
    entry.type += direction == Direction::Input ? " (in requests)" : " (in responses)";
    entry.schema = inDirection(std::move(entry.schema), entry.alwaysSent, direction);
    point(entry.schema, direction);
    result_.push_back(std::move(entry));
  }

  void pointOperation(OperationEntry &entry) {
    const bool isSent = isSentByServer(entry.kind);
    const Direction request = isSent ? Direction::Output : Direction::Input;
    const Direction response = isSent ? Direction::Input : Direction::Output;
    for (OrRef<Parameter> &parameter : entry.operation.parameters)
      pointEither(parameter, request);
    if (entry.operation.requestBody)
      pointEither(*entry.operation.requestBody, request);
    if (entry.operation.responses)
      point(*entry.operation.responses, response);
  }

  void pointComponents(Components &components) {
    for (auto &[name, parameter] : components.parameters)
      pointEither(parameter, Direction::Input);
    for (auto &[name, body] : components.requestBodies)
      pointEither(body, Direction::Input);
    for (auto &[name, response] : components.responses)
      pointEither(response, Direction::Output);
    for (auto &[name, header] : components.headers)
      pointEither(header, Direction::Output);
  }

  template <class T> void pointEither(OrRef<T> &either, Direction direction) {
    if (T *value = either.value())
      point(*value, direction);
  }

  Fragment &fragment_;
  std::map<std::string, const SchemaEntry *> entries_; ///< By the component's name.
  std::set<std::string> different_;
  std::set<std::pair<std::string, Direction>> made_;
  std::vector<SchemaEntry> result_;
};

} // namespace

void splitByDirection(Fragment &fragment) {
  Splitter(fragment).run();
}

} // namespace oapigen
