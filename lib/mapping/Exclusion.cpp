// Decides between `oneOf` and `anyOf`: can a value of one schema be valid for another one?
//
// "Excluded" is said only of what is certain; everything else, also what references lead nowhere
// or back for, counts as possible. The two sides differ: the written value has no property but
// those that its own schema names, while the other schema takes further ones.
#include "mapping/Exclusion.h"

#include "mapping/Admitted.h"
#include "support/Regex.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace oapigen::mapping {
namespace {

/// The schemas that a value has to meet all of: references followed, `allOf` taken apart.
using Parts = std::vector<const Schema *>;

unsigned typesOfAll(const Parts &parts) {
  unsigned types = kAllTypes;
  for (const Schema *part : parts)
    types &= typesOf(*part);
  return types;
}

/// A value of such a schema can be one of those that the discriminator leads to.
bool isFamily(const Schema &schema) {
  return schema.discriminator && schema.oneOf.empty() && schema.anyOf.empty();
}

bool isForOneDirection(const Parts &parts) {
  return std::any_of(parts.begin(), parts.end(), [](const Schema *part) {
    return part->readOnly.value_or(false) || part->writeOnly.value_or(false);
  });
}

class Comparison {
public:
  explicit Comparison(const FindSchema &find) : find_(find) {}

  Parts partsOf(const Schema &schema) const {
    Parts parts;
    add(schema, parts);
    return parts;
  }

  /// Whether no value that is written of the first is valid for the other.
  bool isExcluded(const Parts &written, const Parts &other) {
    const auto [known, isNew] = known_.try_emplace({written, other}, false); // For circles.
    if (isNew)
      known->second = find(written, other);
    return known->second;
  }

private:
  void add(const Schema &schema, Parts &parts) const {
    if (std::find(parts.begin(), parts.end(), &schema) != parts.end())
      return;
    parts.push_back(&schema);
    if (const Schema *target = schema.ref ? find_(*schema.ref) : nullptr)
      add(*target, parts);
    for (const Schema &one : schema.allOf)
      add(one, parts);
  }

  bool find(const Parts &written, const Parts &other) {
    const unsigned types = typesOfAll(written) & typesOfAll(other);
    if (types == 0 || haveOtherValues(written, other) || haveOtherChoices(written, other))
      return true;
    if ((types & (types - 1)) != 0) // More than one type in common.
      return false;
    Range range;
    for (const Parts *parts : {&written, &other})
      for (const Schema *part : *parts)
        range.narrow(*part, types);
    return range.isEmpty() || (types == kObjects && haveOtherProperties(written, other)) ||
           (types == kArrays && haveOtherElements(written, other));
  }

  static bool haveOtherValues(const Parts &written, const Parts &other) {
    auto isNoneOf = [](const Schema &listing, const Schema &schema) {
      const auto values = listedIn(listing);
      return values && std::none_of(values->begin(), values->end(),
                                    [&](const Value &value) { return canAdmit(schema, value); });
    };
    return std::any_of(written.begin(), written.end(), [&](const Schema *one) {
      return std::any_of(other.begin(), other.end(), [&](const Schema *two) {
        return isNoneOf(*one, *two) || isNoneOf(*two, *one);
      });
    });
  }

  /// Each alternative of one side is excluded, together with what stands beside it.
  bool haveOtherChoices(const Parts &written, const Parts &other) {
    auto allOf = [&](const Parts &parts, auto isOut) {
      auto isChosen = [&](const Schema &one) {
        return std::find(parts.begin(), parts.end(), &one) != parts.end();
      };
      auto isOutBeside = [&](const Schema &one) {
        Parts whole = parts;
        add(one, whole);
        return isOut(whole);
      };
      return std::any_of(parts.begin(), parts.end(), [&](const Schema *part) {
        return std::any_of(kChoices.begin(), kChoices.end(), [&](List<Schema> Schema::*member) {
          const List<Schema> &list = part->*member;
          return !list.empty() && std::none_of(list.begin(), list.end(), isChosen) &&
                 std::all_of(list.begin(), list.end(), isOutBeside);
        });
      });
    };
    return allOf(written, [&](const Parts &one) { return isExcluded(one, other); }) ||
           allOf(other, [&](const Parts &one) { return isExcluded(written, one); });
  }

  bool haveOtherProperties(const Parts &written, const Parts &other) {
    const bool isObject = typesOfAll(written) == kObjects;
    std::set<std::string> always;
    for (const Parts *parts : {&written, &other})
      for (const Schema *part : *parts)
        for (const std::string &name : part->required)
          always.insert(name);
    return std::any_of(always.begin(), always.end(), [&](const std::string &name) {
      const Parts own = propertyOf(written, name), others = propertyOf(other, name);
      if (isForOneDirection(own) || isForOneDirection(others)) // Need not be there in the other.
        return false;
      const bool isNamed = std::any_of(written.begin(), written.end(), [&](const Schema *part) {
        return mayName(*part, name, {});
      });
      return (isObject && !isNamed) || isExcluded(own, others);
    });
  }

  /// What is certain to be demanded of the property.
  Parts propertyOf(const Parts &parts, const std::string &name) const {
    static const Schema kNever = booleanSchema(false);
    Parts result;
    for (const Schema *part : parts) {
      const Schema *own = part->properties.find(name);
      if (own)
        add(*own, result);
      bool mayMatch = own;
      for (const auto &[pattern, schema] : part->patternProperties) {
        const std::optional<bool> matches = regexMatches(pattern, name);
        mayMatch = mayMatch || matches.value_or(true);
        if (matches.value_or(false))
          add(schema, result);
      }
      if (part->additionalProperties && !mayMatch)
        add(*part->additionalProperties, result);
      if (part->unevaluatedProperties && part->unevaluatedProperties->boolean == false &&
          !mayName(*part, name, {}))
        add(kNever, result);
    }
    return result;
  }

  /// Whether the schema can say something of that property, in any of its branches.
  bool mayName(const Schema &schema, const std::string &name, std::set<const Schema *> seen) const {
    if (!seen.insert(&schema).second)
      return false;
    if (schema.properties.contains(name) || !schema.patternProperties.empty() ||
        (schema.additionalProperties && schema.additionalProperties->boolean != false) ||
        schema.dynamicRef || !schema.dependentSchemas.empty() || isFamily(schema))
      return true;
    auto below = [&](const Schema &one) { return mayName(one, name, seen); };
    const Schema *target = schema.ref ? find_(*schema.ref) : nullptr;
    if (schema.ref && (!target || below(*target)))
      return true;
    for (const List<Schema> *list : {&schema.allOf, &schema.anyOf, &schema.oneOf})
      if (std::any_of(list->begin(), list->end(), below))
        return true;
    return std::any_of(kBranches.begin(), kBranches.end(), [&](Box<Schema> Schema::*branch) {
      return schema.*branch && below(*(schema.*branch));
    });
  }

  bool haveOtherElements(const Parts &written, const Parts &other) {
    std::uint64_t count = 0;
    for (const Parts *parts : {&written, &other})
      for (const Schema *part : *parts)
        count = std::max(count, part->minItems.value_or(0));
    for (std::size_t i = 0; i < std::min<std::uint64_t>(count, kMostElements); ++i)
      if (isExcluded(elementOf(written, i), elementOf(other, i)))
        return true;
    return false;
  }

  Parts elementOf(const Parts &parts, std::size_t index) const {
    Parts result;
    for (const Schema *part : parts)
      if (index < part->prefixItems.size())
        add(part->prefixItems[index], result);
      else if (part->items)
        add(*part->items, result);
    return result;
  }

  static constexpr std::array<List<Schema> Schema::*, 2> kChoices = {&Schema::anyOf,
                                                                     &Schema::oneOf};
  static constexpr std::array<Box<Schema> Schema::*, 3> kBranches = {&Schema::if_, &Schema::then,
                                                                     &Schema::else_};
  static constexpr std::uint64_t kMostElements = 32; ///< Of long arrays, all elements are alike.

  const FindSchema &find_;
  std::map<std::pair<Parts, Parts>, bool> known_;
};

} // namespace

bool excludeEachOther(const List<Schema> &alternatives, const FindSchema &find) {
  Comparison comparison(find);
  std::vector<Parts> all;
  for (const Schema &alternative : alternatives)
    all.push_back(comparison.partsOf(alternative));
  for (std::size_t i = 0; i < all.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (!comparison.isExcluded(all[i], all[j]) || !comparison.isExcluded(all[j], all[i]))
        return false;
  return true;
}

} // namespace oapigen::mapping
