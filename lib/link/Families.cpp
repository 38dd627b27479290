// Joins what all entries of a type say, and writes that into each of them, so that they stay equal.
#include "link/Families.h"

#include "model/Pointer.h"

namespace oapigen {
namespace {

using Classes = std::set<FamilyClass>;

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

void joinFamilies(std::vector<SchemaEntry> &entries, Diagnostics &out) {
  std::map<std::string, Classes> families; // By the type.
  for (const SchemaEntry &entry : entries)
    if (!entry.family.empty())
      families[entry.type].insert(entry.family.begin(), entry.family.end());
  for (SchemaEntry &entry : entries)
    if (auto known = families.find(entry.type); known != families.end())
      complete(entry, known->second);
  for (const auto &[type, classes] : families)
    reportSharedValues(classes, out);
}

} // namespace oapigen
