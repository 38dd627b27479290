// Joins what all entries of a type say, and writes that into each of them, so that they stay equal.
#include "link/Families.h"

#include "model/Pointer.h"

#include <algorithm>

namespace oapigen {
namespace {

using Classes = std::vector<FamilyClass>;

/// What the class adds to its bases.
Schema &ownPart(Schema &schema) {
  return schema.allOf.empty() ? schema : schema.allOf.back();
}

NamedMap<std::string> mappingOf(const Classes &classes) {
  NamedMap<std::string> mapping;
  for (const FamilyClass &one : classes)
    mapping.set(one.value, one.reference);
  return mapping;
}

/// The class's own value comes first.
void addValues(Schema &member, const Classes &classes) {
  if (!member.const_)
    return;
  List<Value> values{*member.const_};
  for (const FamilyClass &one : classes)
    values.push_back(one.value);
  member.const_.reset();
  member.enum_ = std::move(values);
}

void complete(SchemaEntry &entry, const Classes &classes) {
  if (entry.schema.discriminator)
    entry.schema.discriminator->mapping = mappingOf(classes);
  else if (Schema *member = ownPart(entry.schema).properties.find(entry.familyMember))
    addValues(*member, classes);
}

void reportSharedValues(const Classes &classes, Diagnostics &out) {
  std::map<std::string, const FamilyClass *> firsts;
  for (const FamilyClass &one : classes)
    if (const FamilyClass &first = *firsts.emplace(one.value, &one).first->second;
        first.reference != one.reference)
      out.report(Problem::AttributeValue, one.where,
                 {{"problem", "'" + lastToken(one.reference) + "' is told apart by \"" + one.value +
                                  "\", which stands for '" + lastToken(first.reference) +
                                  "' already; use [[api::discriminator_value]]"}});
}

} // namespace

void joinFamilies(std::vector<SchemaEntry> &entries, const PlaceOrder &order, Diagnostics &out) {
  std::map<std::string, std::set<FamilyClass>> known; // By the type.
  for (const SchemaEntry &entry : entries)
    if (!entry.family.empty())
      known[entry.type].insert(entry.family.begin(), entry.family.end());
  std::map<std::string, Classes> families;
  for (const auto &[type, classes] : known) {
    Classes &sorted = families[type] = Classes(classes.begin(), classes.end());
    std::stable_sort(sorted.begin(), sorted.end(), [&](auto &left, auto &right) {
      return order.compare(left.where, right.where) < 0;
    });
    reportSharedValues(sorted, out);
  }
  for (SchemaEntry &entry : entries)
    if (auto family = families.find(entry.type); family != families.end())
      complete(entry, family->second);
}

} // namespace oapigen
