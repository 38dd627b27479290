// Reads tags off the members, and compares those of all alternatives.
#include "mapping/Tags.h"

#include "mapping/Annotate.h"
#include "mapping/Constants.h"
#include "mapping/Family.h"
#include "mapping/Names.h"
#include "mapping/Wire.h"
#include "support/Spelling.h"

#include <algorithm>
#include <set>

namespace oapigen::mapping {
namespace {

std::optional<Value> constantOf(const source::Unit &unit, const source::Member &member) {
  if (member.type.kind == source::TypeKind::Literal && member.type.values.size() == 1)
    return member.type.values.front();
  if (const source::Annotation *given = member.annotations.find("constant"))
    return wireValue(unit, member.type, given->arguments[0].value);
  if (member.isConst && member.defaultValue)
    return wireValue(unit, member.type, *member.defaultValue);
  return std::nullopt;
}

/// Calls `visit` for each class of which the wire has the members: the bases, then it itself.
template <class Visit>
void forEachClass(const source::Unit &unit, const source::Class &declaration, const Visit &visit) {
  for (const source::Base &base : declaration.bases)
    if (base.type.kind == source::TypeKind::Class && !isSaid(base.annotations, "ignore"))
      forEachClass(unit, unit.classes.at(base.type.declaration), visit);
  visit(declaration);
}

std::set<std::string> namesIn(const source::Unit &unit, const source::Class &declaration) {
  std::set<std::string> names;
  forEachClass(unit, declaration, [&](const source::Class &one) {
    for (const source::Member &member : one.members)
      if (isOnWire(member))
        names.insert(wireName(one, member));
  });
  return names;
}

/// Whether there is a member that one of the two has and the other one has not.
bool haveOtherMembers(const source::Unit &unit, const source::Type &left,
                      const source::Type &right) {
  return namesIn(unit, unit.classes.at(left.declaration)) !=
         namesIn(unit, unit.classes.at(right.declaration));
}

/// Where all alternatives have a constant of one name, and two have the same one, whoever wrote
/// them probably wanted to tell them apart. Two are not meant so: a constant that comes from one
/// place, a common base; and one that is the same in all, such as the version of a protocol, where
/// other members tell them apart.
bool remarkAlike(const Context &context, const source::Type &variant,
                 const std::vector<Tags> &alternatives, const std::string &name) {
  std::map<std::string, std::size_t> first;
  std::set<std::string> values;
  for (const Tags &tags : alternatives)
    values.insert(tags.at(name).value);
  for (std::size_t i = 0; i < alternatives.size(); ++i) {
    const Tag &own = alternatives[i].at(name);
    const auto [other, isNew] = first.emplace(own.value, i);
    const Tag &before = alternatives[other->second].at(name);
    if (isNew || before.where == own.where ||
        (values.size() == 1 &&
         haveOtherMembers(context.unit, variant.of[other->second], variant.of[i])))
      continue;
    context.out.report(Problem::AlternativesAlike, own.where,
                       {{"variant", variant.spelling},
                        {"member", name},
                        {"value", own.value},
                        {"first", variant.of[other->second].spelling},
                        {"second", variant.of[i].spelling}},
                       {{before.where, "the first one is here"}});
    return true;
  }
  return false;
}

/// Where some alternatives have a constant of one name, each another one, and the rest has none.
bool remarkUntagged(const Context &context, const source::Type &variant,
                    const std::vector<Tags> &alternatives, const std::string &name) {
  std::set<std::string> values;
  std::vector<std::string> tagged, untagged;
  const Tag *one = nullptr;
  for (std::size_t i = 0; i < alternatives.size(); ++i)
    if (const auto at = alternatives[i].find(name); at == alternatives[i].end())
      untagged.push_back("'" + variant.of[i].spelling + "'");
    else if (values.insert(at->second.value).second) {
      tagged.push_back("'" + variant.of[i].spelling + "'");
      one = &at->second;
    } else
      return false;
  if (!one || untagged.empty())
    return false;
  const std::vector<std::string_view> with(tagged.begin(), tagged.end()),
      without(untagged.begin(), untagged.end());
  context.out.report(
      Problem::AlternativeUntagged, one->where,
      {{"variant", variant.spelling},
       {"member", "'" + name + "'"},
       {"tagged", inSeries(with, " and ") + (with.size() == 1 ? " is" : " are")},
       {"untagged", inSeries(without, " and ") + (without.size() == 1 ? " has" : " have")}});
  return true;
}

} // namespace

Tags tagsIn(const source::Unit &unit, const source::Class &declaration, bool qualified) {
  Tags tags;
  forEachClass(unit, declaration, [&](const source::Class &one) {
    for (const source::Member &member : one.members)
      if (auto value = constantOf(unit, member); value && value->asString() && isOnWire(member))
        tags[wireName(one, member)] = {*value->asString(), member.where};
    if (const source::Class *head = headOf(unit, one);
        head && head != &one && isTagged(unit, one, *head))
      tags[familyMember(*head)] = {familyValue(unit, one, qualified), one.where};
  });
  return tags;
}

void remarkOnTags(const Context &context, const source::Type &variant,
                  const std::vector<Tags> &alternatives) {
  std::set<std::string> names;
  for (const Tags &tags : alternatives)
    for (const auto &[name, tag] : tags)
      names.insert(name);
  for (const std::string &name : names) {
    const bool isInAll =
        std::ranges::all_of(alternatives, [&](const Tags &tags) { return tags.contains(name); });
    if (isInAll ? remarkAlike(context, variant, alternatives, name)
                : remarkUntagged(context, variant, alternatives, name))
      return;
  }
}

} // namespace oapigen::mapping
