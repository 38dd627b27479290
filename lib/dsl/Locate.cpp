// Follows the arguments' values together with the places of their parts.
#include "dsl/Locate.h"

#include "model/Pointer.h"

#include <algorithm>

namespace oapigen::dsl {
namespace {

/// "/paths/{path}" → "/paths/~1users", which is at the argument.
std::string pointerOf(std::string_view at, const Given &given, Origins &origins) {
  std::string pointer;
  while (!at.empty()) {
    const std::size_t end = std::min(at.find('/', 1), at.size());
    std::string_view token = at.substr(1, end - 1);
    at.remove_prefix(end);
    if (!token.starts_with('{')) {
      appendToken(pointer, token);
      continue;
    }
    token = token.substr(1, token.size() - 2);
    appendToken(pointer, given.text(token));
    origins[pointer] = given.whereOf(token);
  }
  return pointer;
}

/// Whether the pointer names the argument.
bool isIn(std::string_view at, std::string_view argument) {
  return at.find("{" + std::string(argument) + "}") != at.npos;
}

const std::string *nameOf(const Value &value) {
  const Object *object = value.asObject();
  const Value *name = object ? object->find("name") : nullptr;
  return name ? name->asString() : nullptr;
}

/// Adds the places of what is in an argument's value.
class Inside {
public:
  Inside(const Given &given, const source::Argument &argument, Origins &origins)
      : given_(given), argument_(argument), origins_(origins) {}

  /// `part` is the pointer of `value` in the argument, `pointer` that in the document.
  void add(const Value &value, const std::string &part, const std::string &pointer) {
    if (const Object *object = value.asObject())
      for (const auto &[name, member] : *object)
        addPart(member, childPointer(part, name), childPointer(pointer, name));
    if (const Array *list = value.asArray())
      for (std::size_t i = 0; i < list->size(); ++i) {
        const std::string *name = nameOf((*list)[i]);
        addPart((*list)[i], childPointer(part, i),
                name ? childPointer(pointer, *name) : childPointer(pointer, i));
      }
  }

private:
  void addPart(const Value &value, const std::string &part, const std::string &pointer) {
    origins_[pointer] = given_.whereOf(&argument_, part);
    add(value, part, pointer);
  }

  const Given &given_;
  const source::Argument &argument_;
  Origins &origins_;
};

void addArgument(const Given &given, const ArgumentSpec &spec, const source::Argument &argument,
                 const std::string &pointer, Origins &origins) {
  std::string field = childPointer(pointer, spec.name);
  if (spec.repeated && nameOf(argument.value))
    field = childPointer(field, *nameOf(argument.value));
  const bool isField = spec.kind != ArgumentKind::Options || spec.repeated;
  if (isField)
    origins[field] = given.whereOf(&argument);
  if (!argument.structure.empty())
    Inside(given, argument, origins).add(argument.value, "", isField ? field : pointer);
}

} // namespace

Origins placesOf(const Attribute &row, const Given &given) {
  Origins origins;
  if (row.at.empty())
    return origins;
  const std::string pointer = pointerOf(row.at, given, origins);
  for (const ArgumentSpec &spec : given.form().arguments)
    for (const source::Argument *argument : given.all(spec.name))
      if (!isIn(row.at, spec.name)) {
        if (!row.at.ends_with('}'))
          origins.try_emplace(pointer, given.whereOf(argument));
        addArgument(given, spec, *argument, pointer, origins);
      }
  if (row.effects.locate)
    row.effects.locate(given, pointer, origins);
  return origins;
}

void locateRequirement(const Given &given, const std::string &pointer, Origins &origins) {
  auto locate = [&](const std::string &scheme, const Where &where, std::size_t scopes,
                    auto whereOfScope) {
    const std::string below = childPointer(pointer, scheme);
    origins[below] = where;
    for (std::size_t i = 0; i < scopes; ++i)
      origins[childPointer(below, i)] = whereOfScope(i);
  };
  if (given.has("scheme")) {
    const std::vector<const source::Argument *> scopes = given.all("scope");
    locate(given.text("scheme"), given.whereOf("scheme"), scopes.size(),
           [&](std::size_t i) { return given.whereOf(scopes[i]); });
    return;
  }
  const Value all = given.structure("all");
  const Array &schemes = *all.asObject()->find("schemes")->asArray();
  for (std::size_t i = 0; i < schemes.size(); ++i) {
    const std::string part = childPointer("/schemes", i);
    const Value *scopes = schemes[i].asObject()->find("scopes");
    locate(*nameOf(schemes[i]), given.whereOf("all", part + "/name"),
           scopes ? scopes->asArray()->size() : 0, [&](std::size_t scope) {
             return given.whereOf("all", childPointer(part + "/scopes", scope));
           });
  }
}

} // namespace oapigen::dsl
