// A discriminator → its values: of the mapping, of the alternatives, or of the components that
// inherit it by `allOf`.
#include "diff/DiscriminatorValues.h"

#include <algorithm>

namespace oapigen::diff {

const std::string *DiscriminatorValues::find(const std::string &value, Direction direction) const {
  for (const Mapping *each : {&stated, &implied, &hidden})
    if (auto found = each->find(value); found != each->end())
      return each == &hidden && direction == Direction::Output ? nullptr : &found->second;
  return nullptr;
}

namespace {

std::string quoted(const std::string &value) {
  return "'" + value + "'";
}

class Reader {
public:
  Reader(const Side &side, const Shape &shape, const ToldAlternatives &told)
      : side_(side), shape_(shape), told_(told) {}

  DiscriminatorValues read(const Schema &parent) {
    for (const auto &[value, reference] : parent.discriminator->mapping)
      state(quoted(value), reference);
    if (!addAlternatives(parent))
      addChildren(parent);
    if (parent.discriminator->defaultMapping)
      state("any other value", *parent.discriminator->defaultMapping);
    if (const Schema *child = childOf(parent))
      keepBelow(*child);
    return std::move(values_);
  }

private:
  void state(const std::string &value, const std::string &reference) {
    values_.stated.emplace(value, reference);
    if (const Schema *schema = side_.mapped(reference))
      mapped_.insert(schema);
  }

  void imply(const std::string &reference, const Schema &component) {
    (mapped_.contains(&component) ? values_.hidden : values_.implied)
        .emplace(quoted(lastToken(reference)), reference);
  }

  /// False: there are none. Where there are some, only those count.
  bool addAlternatives(const Schema &parent) {
    Schemas alternatives;
    for (const List<Schema> *list : {&parent.oneOf, &parent.anyOf})
      for (const Schema &each : *list)
        alternatives.push_back(&each);
    if (alternatives.empty())
      for (const Choice &choice : shape_.choices)
        alternatives.insert(alternatives.end(), choice.alternatives.begin(),
                            choice.alternatives.end());
    for (const Schema *each : alternatives)
      if (!isTold(*each))
        addAlternative(*each);
    return !alternatives.empty();
  }

  bool isTold(const Schema &alternative) const {
    for (const Schemas *told : {&told_.removed, &told_.added, &told_.inChoices})
      if (std::find(told->begin(), told->end(), &alternative) != told->end())
        return true;
    return false;
  }

  void addAlternative(const Schema &alternative) {
    const Schema *target = alternative.ref ? side_.target(*alternative.ref) : nullptr;
    if (target && parentPointer(side_.pointerOf(*target)) == "/components/schemas")
      imply(*alternative.ref, *target);
  }

  /// Components that have the parent among their parts.
  void addChildren(const Schema &parent) {
    const auto &components = side_.document().components;
    if (!components)
      return;
    for (const auto &[name, child] : components->schemas)
      if (side_.parentsOf(child).contains(&parent))
        imply(name, child);
  }

  /// The component that a value is known to be one of already, and that `parent` has a value for;
  /// nullptr: it may be any of its children.
  const Schema *childOf(const Schema &parent) const {
    for (const Schema *part : shape_.parts) {
      const bool isChild = side_.parentsOf(*part).contains(&parent) &&
                           parentPointer(side_.pointerOf(*part)) == "/components/schemas";
      if (isChild && (mapped_.empty() ||
                      std::any_of(mapped_.begin(), mapped_.end(),
                                  [&](const Schema *target) { return isBelow(*target, *part); })))
        return part;
    }
    return nullptr;
  }

  bool isBelow(const Schema &schema, const Schema &parent) const {
    return &schema == &parent || side_.parentsOf(schema).contains(&parent);
  }

  void keepBelow(const Schema &child) {
    for (Mapping *each : {&values_.stated, &values_.implied, &values_.hidden})
      std::erase_if(*each, [&](const auto &value) {
        const Schema *target = side_.mapped(value.second);
        return target && !isBelow(*target, child);
      });
  }

  const Side &side_;
  const Shape &shape_;
  const ToldAlternatives &told_;
  std::set<const Schema *> mapped_; ///< What the mapping leads to.
  DiscriminatorValues values_;
};

} // namespace

DiscriminatorValues valuesOf(const Side &side, const Shape &shape, const ToldAlternatives &told,
                             const Schema &parent) {
  return Reader(side, shape, told).read(parent);
}

} // namespace oapigen::diff
