// Follows references and `allOf`, and takes null apart from the types and alternatives.
#include "diff/Equal.h"

#include <algorithm>
#include <cmath>

namespace oapigen::diff {
namespace {

/// 2.0 is an integer.
std::string typeOf(const Value &value) {
  const double *number = value.asDouble();
  return number && std::trunc(*number) == *number ? "integer" : std::string(value.kind());
}

/// The types of values that an enumeration names.
std::set<std::string> typesOf(const Schema &schema) {
  std::set<std::string> types;
  for (const Value &value : schema.enum_)
    types.insert(typeOf(value));
  if (schema.const_)
    types.insert(typeOf(*schema.const_));
  return types;
}

/// `number` has the integers in it, so that a set of types can be compared with another.
std::set<std::string> expanded(std::set<std::string> types) {
  if (types.contains("number"))
    types.insert("integer");
  return types;
}

/// Types and enumerations may leave it out.
bool allowsNull(const Schema &schema) {
  const bool isListed = schema.const_ || schema.enum_.isPresent();
  return (!schema.type.isPresent() || schema.type.contains("null")) &&
         (!isListed || typesOf(schema).contains("null"));
}

/// The types of alternatives that were found out, null among them.
using KnownTypes = std::unordered_map<const Schema *, std::set<std::string>>;

class Builder {
public:
  Builder(const Side &side, KnownTypes &known, const Reading &reading = {})
      : side_(side), known_(known), reading_(reading) {}

  void add(const Schema &schema) {
    if (isSeenAbove(schema) || !seen_.insert(&schema).second)
      return;
    if (schema.boolean) {
      if (!*schema.boolean && !shape_.never)
        shape_.never = &schema;
      return;
    }
    shape_.parts.push_back(&schema);
    if (schema.ref)
      follow(*schema.ref);
    for (const Schema &part : schema.allOf)
      add(part);
    for (auto [keyword, isExclusive] :
         {std::pair{&Schema::oneOf, true}, std::pair{&Schema::anyOf, false}})
      if (!(schema.*keyword).empty())
        addChoice(schema, schema.*keyword, isExclusive);
  }

  Shape finish() {
    addTypes();
    addProperties();
    return std::move(shape_);
  }

private:
  void follow(const std::string &reference) {
    if (const Schema *target = side_.target(reference))
      add(*target);
    else
      shape_.opaque.insert(reference);
  }

  /// One alternative beside null is no choice: it holds, or the value is null.
  void addChoice(const Schema &schema, const List<Schema> &list, bool isExclusive) {
    Choice choice{&schema, isExclusive, {}};
    for (const Schema &each : list)
      if (isNull(each))
        hasNullChoice_ = true;
      else
        choice.alternatives.push_back(&each);
    if (reading_.isText)
      dropTexts(choice.alternatives);
    const Schema *first = choice.alternatives.empty() ? nullptr : choice.alternatives.front();
    if (choice.alternatives.size() == 1 && !contains(reading_.separate, first)) {
      if (shape_.parts.size() == 1 && saysNothingBut(schema, {"oneOf", "anyOf", "discriminator"}))
        shape_.sole = choice.alternatives.front();
      shape_.soles.push_back(choice);
      const std::size_t parts = shape_.parts.size();
      add(*first);
      besideNull_.insert(shape_.parts.begin() + static_cast<std::ptrdiff_t>(parts),
                         shape_.parts.end());
    } else if (contains(reading_.merged, first)) {
      const std::size_t parts = shape_.parts.size();
      for (const Schema *&each : choice.alternatives) {
        each = &side_.meantBy(*each);
        add(*each);
      }
      shape_.merged.insert(shape_.parts.begin() + static_cast<std::ptrdiff_t>(parts),
                           shape_.parts.end());
      choice.isMerged = true;
      shape_.lists.push_back(std::move(choice));
    } else if (first)
      (contains(reading_.listed, first) ? shape_.lists : shape_.choices)
          .push_back(std::move(choice));
  }

  /// Where any text is right, numbers and truth values are too: they are texts on their way.
  static void dropTexts(Schemas &alternatives) {
    auto text = std::find_if(alternatives.begin(), alternatives.end(),
                             [](const Schema *each) { return isAnyText(*each); });
    if (text != alternatives.end())
      std::erase_if(alternatives,
                    [any = *text](const Schema *each) { return each != any && isPlain(*each); });
  }

  static bool contains(const Schemas &schemas, const Schema *schema) {
    return std::find(schemas.begin(), schemas.end(), schema) != schemas.end();
  }

  void addTypes() {
    for (const Schema *part : shape_.parts)
      if (part->type.isPresent() && !shape_.merged.contains(part))
        restrictTypes(*part, {part->type.names().begin(), part->type.names().end()});
    for (const Choice &list : shape_.lists)
      if (!shape_.typed || isOfTypes(list))
        restrictTypes(*list.schema, listedTypes(list));
    if (!shape_.typed)
      for (const Schema *part : shape_.parts)
        if (std::set<std::string> types = typesOf(*part);
            !types.empty() && !shape_.merged.contains(part))
          restrictTypes(*part, std::move(types));
    if (!shape_.typed)
      for (const Choice &choice : shape_.choices)
        if (std::set<std::string> types = choiceTypes(choice); !types.empty()) {
          restrictTypes(*choice.schema, std::move(types));
          shape_.isTypedByChoice = true;
        }
    shape_.isNullable =
        (hasNullChoice_ || shape_.types.contains("null")) &&
        std::all_of(shape_.parts.begin(), shape_.parts.end(), [&](const Schema *part) {
          return (hasNullChoice_ && besideNull_.contains(part)) || shape_.merged.contains(part) ||
                 allowsNull(*part);
        });
    shape_.types.erase("null");
    if (shape_.types.contains("number"))
      shape_.types.erase("integer");
  }

  /// Not of values.
  static bool isOfTypes(const Choice &list) {
    const Schema &first = *list.alternatives.front();
    return list.isMerged || (!first.const_ && !first.enum_.isPresent());
  }

  std::set<std::string> listedTypes(const Choice &list) {
    std::set<std::string> all;
    for (const Schema *each : list.alternatives)
      if (list.isMerged) // Parts that state their types.
        all.insert(each->type.names().begin(), each->type.names().end());
      else
        all.merge(typesOfAlternative(*each));
    return all;
  }

  void restrictTypes(const Schema &part, std::set<std::string> types) {
    types = expanded(std::move(types));
    if (shape_.typed)
      std::erase_if(shape_.types, [&](auto &type) { return !types.contains(type); });
    else
      shape_.types = std::move(types);
    if (!shape_.typed)
      shape_.typed = &part;
  }

  /// Those of all alternatives; nothing where one of them says nothing.
  std::set<std::string> choiceTypes(const Choice &choice) {
    std::set<std::string> all;
    for (const Schema *alternative : choice.alternatives) {
      const std::set<std::string> types = typesOfAlternative(*alternative);
      shape_.hasUnknownChoice |= alternative->ref && !side_.target(*alternative->ref);
      if (types.empty() || types == std::set<std::string>{"null"})
        return {};
      all.insert(types.begin(), types.end());
    }
    return all;
  }

  /// An answer that depends on what led here is not kept: that of a type that contains itself.
  std::set<std::string> typesOfAlternative(const Schema &alternative) {
    if (auto found = known_.find(&alternative); found != known_.end())
      return found->second;
    Builder inner(side_, known_);
    inner.above_ = this;
    inner.depth_ = depth_ + 1;
    inner.add(alternative);
    inner.addTypes();
    std::set<std::string> types = std::move(inner.shape_.types);
    if (inner.shape_.isNullable)
      types.insert("null");
    if (inner.dependsOn_ > depth_)
      known_.emplace(&alternative, types);
    dependsOn_ = std::min(dependsOn_, inner.dependsOn_);
    return types;
  }

  bool isSeenAbove(const Schema &schema) {
    for (const Builder *each = above_; each; each = each->above_)
      if (each->seen_.contains(&schema)) {
        dependsOn_ = std::min(dependsOn_, each->depth_);
        return true;
      }
    return false;
  }

  void addProperties() {
    for (const Schema *part : shape_.parts)
      for (const auto &[name, schema] : part->properties) {
        Property &property = at(name);
        property.schemas.push_back(&schema);
        if (!property.definedIn)
          property.definedIn = part;
      }
    for (const Schema *part : shape_.parts)
      for (const std::string &name : part->required)
        if (Property &property = at(name); !property.requiredIn)
          property.requiredIn = part;
  }

  Property &at(const std::string &name) {
    auto [found, isNew] = positions_.try_emplace(name, shape_.properties.size());
    if (isNew)
      shape_.properties.emplace_back(name, Property());
    return shape_.properties[found->second].second;
  }

  const Side &side_;
  KnownTypes &known_;
  const Reading reading_;
  const Builder *above_ = nullptr; ///< Whose alternative this one is.
  std::size_t depth_ = 0;
  std::size_t dependsOn_ = std::size_t(-1); ///< The least depth at which something was left out.
  Shape shape_;
  std::set<const Schema *> seen_;
  std::unordered_map<std::string, std::size_t> positions_;
  bool hasNullChoice_ = false;
  std::set<const Schema *> besideNull_; ///< Parts that do not matter to null.
};

} // namespace

const Property *Shape::property(std::string_view name) const {
  for (const auto &[each, property] : properties)
    if (each == name)
      return &property;
  return nullptr;
}

Shape shapeOf(const Side &side, const Schemas &schemas, const Reading &reading) {
  KnownTypes known;
  Builder builder(side, known, reading);
  for (const Schema *schema : schemas)
    builder.add(*schema);
  Shape shape = builder.finish();
  shape.root = schemas.size() == 1 ? schemas.front() : nullptr;
  return shape;
}

Schemas joined(const Shape &shape, Box<Schema> Schema::*keyword) {
  Schemas schemas;
  for (const Schema *part : shape.parts)
    if (part->*keyword)
      schemas.push_back(&*(part->*keyword));
  return schemas;
}

bool isSet(const Shape &shape, std::optional<bool> Schema::*flag) {
  return std::any_of(shape.parts.begin(), shape.parts.end(),
                     [&](const Schema *part) { return (part->*flag).value_or(false); });
}

} // namespace oapigen::diff
