// Walks the members of structures, and of the structures in them.
#include "dsl/StructureChecks.h"

#include "dsl/Given.h"
#include "model/Pointer.h"

#include <set>

namespace oapigen::dsl {
namespace {

/// What a structure is called, or, for oapi::Tagged, what it stands for.
const std::string *nameIn(const Value &structure) {
  const Object *object = structure.asObject();
  const Value *name = object ? object->find("name") : nullptr;
  if (object && !name)
    name = object->find("value");
  return name ? name->asString() : nullptr;
}

/// The pointer of an `extensions` in a structure that is not what it has to be.
std::optional<std::string> badExtensionsIn(const Value &value, const std::string &part) {
  if (const Array *list = value.asArray())
    for (std::size_t i = 0; i < list->size(); ++i)
      if (auto found = badExtensionsIn((*list)[i], childPointer(part, i)))
        return found;
  if (const Object *object = value.asObject())
    for (const auto &[name, member] : *object) {
      Object alone;
      alone.append(name, member);
      const std::string below = childPointer(part, name);
      if (withExtensions(Value(std::move(alone))))
        continue;
      return member.asString() ? below : badExtensionsIn(member, below);
    }
  return std::nullopt;
}

/// What is wrong with the names in an option structure: those of the structures that are nothing
/// without one, and of the elements of its lists, which have to differ.
Complaint nameProblem(const Value &value, std::string_view what, bool isNamed,
                      const std::string &part = {}) {
  if (const Array *list = value.asArray()) {
    std::set<std::string> seen;
    for (std::size_t i = 0; i < list->size(); ++i) {
      const Value &element = (*list)[i];
      const std::string below = childPointer(part, i);
      const bool isStructure = element.asObject() || element.isNull();
      if (isStructure && (!nameIn(element) || nameIn(element)->empty()))
        return {"an element of '" + std::string(what) + "' has no name", 0, below};
      if (Complaint problem = nameProblem(element, what, false, below); !problem.text.empty())
        return problem;
      const std::string *name = nameIn(element);
      if (name && !seen.insert(*name).second)
        return {"'" + std::string(what) + "' has two elements that are called \"" + *name + "\"", 0,
                below};
    }
    return {};
  }
  if (isNamed && (!nameIn(value) || nameIn(value)->empty()))
    return {"'" + std::string(what) + "' needs a name", 0, part};
  if (const Object *object = value.asObject())
    for (const auto &[member, inner] : *object)
      if (Complaint problem = nameProblem(inner, "." + member, false, childPointer(part, member));
          !problem.text.empty())
        return problem;
  return {};
}

} // namespace

std::optional<Where> badExtensions(const source::Annotation &annotation) {
  for (const source::Argument &argument : annotation.arguments)
    if (!argument.structure.empty())
      if (const auto part = badExtensionsIn(argument.value, ""))
        return annotation.whereOf(&argument, *part);
  return std::nullopt;
}

Complaint namesProblem(const source::Annotation &annotation) {
  std::set<std::string> seen;
  for (std::size_t i = 0; i < annotation.arguments.size(); ++i) {
    const source::Argument &argument = annotation.arguments[i];
    const std::string &structure = argument.structure;
    const bool isNamed = structure == "Component" || structure == "ServerVariable";
    if (structure.empty())
      continue;
    Complaint problem = nameProblem(argument.value, "oapi::" + structure, isNamed);
    problem.argument = i;
    const std::string *name = nameIn(argument.value);
    if (problem.text.empty() && name && !seen.insert(structure + *name).second)
      problem.text = "two oapi::" + structure + " are called \"" + *name + "\"";
    if (!problem.text.empty())
      return problem;
  }
  return {};
}

} // namespace oapigen::dsl
