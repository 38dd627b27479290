// Who may call: requirements as sets of schemes with their scopes.
#include "diff/Messages.h"
#include "diff/Pairing.h"
#include "diff/Security.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

/// Names of schemes → scopes: all of them are needed.
using Credentials = std::map<std::string, std::set<std::string>>;

struct Requirements {
  std::vector<Credentials> alternatives; ///< Without the empty one.
  bool isOpen = true;                    ///< Nothing is required.
};

Requirements requirementsOf(const Side &side, const Operation &operation) {
  Requirements result;
  const auto &list = operation.security.isPresent() ? operation.security : side.document().security;
  result.isOpen = list.empty();
  for (const SecurityRequirement &requirement : list) {
    Credentials credentials;
    for (const auto &[name, scopes] : requirement.items)
      credentials[name].insert(scopes.begin(), scopes.end());
    if (credentials.empty())
      result.isOpen = true;
    else
      result.alternatives.push_back(std::move(credentials));
  }
  return result;
}

std::vector<std::string> namesOf(const Credentials &credentials) {
  std::vector<std::string> names;
  for (const auto &[name, scopes] : credentials)
    names.push_back(name);
  return names;
}

std::string inWords(const Credentials &credentials) {
  std::string out;
  for (const std::string &name : namesOf(credentials))
    out += (out.empty() ? "" : " and ") + name;
  return out;
}

std::string inWords(const std::vector<Credentials> &alternatives) {
  std::string out;
  for (const Credentials &each : alternatives)
    out += (out.empty() ? "" : ", or ") + inWords(each);
  return out;
}

/// Whether who has `more` has all of `less`.
bool includes(const Credentials &more, const Credentials &less) {
  return std::all_of(less.begin(), less.end(), [&](const auto &each) {
    auto found = more.find(each.first);
    return found != more.end() && std::includes(found->second.begin(), found->second.end(),
                                                each.second.begin(), each.second.end());
  });
}

/// What asks for more than another alternative adds nothing to it.
void dropRedundant(std::vector<Credentials> &alternatives) {
  const std::vector<Credentials> all = alternatives;
  std::erase_if(alternatives, [&](const Credentials &each) {
    return std::any_of(all.begin(), all.end(), [&](const Credentials &other) {
      return each != other && includes(each, other);
    });
  });
}

/// What is in one of them and not in the other.
Credentials without(Credentials credentials, const Credentials &others) {
  std::erase_if(credentials, [&](const auto &each) { return others.contains(each.first); });
  return credentials;
}

bool hasNamesOf(const Credentials &more, const Credentials &less) {
  return without(less, more).empty();
}

/// The first requirement of the list at a pointer that names a scheme; the list where none does.
std::string requirementIn(const Side &side, const std::string &list, const std::string &scheme) {
  for (std::size_t at = 0;; ++at) {
    const std::string pointer = childPointer(list, at);
    const auto *requirement = side.index().find<SecurityRequirement>(pointer);
    if (!requirement)
      return list;
    if (requirement->items.contains(scheme))
      return pointer;
  }
}

/// Of what both need. `list`: all requirements.
void compareScopes(Comparison &comparison, const Credentials &before, const Credentials &after,
                   const Spot &list, Direction direction) {
  for (const auto &[name, scopes] : after) {
    if (!before.contains(name))
      continue;
    const std::set<std::string> &old = before.at(name);
    const Spot spot{requirementIn(comparison.base(), list.base, name),
                    requirementIn(comparison.revision(), list.revision, name)};
    for (const std::string &scope : scopes)
      if (!old.contains(scope))
        comparison.changed(ScopeRequired, direction, spot, "", {name, "", scope});
    for (const std::string &scope : old)
      if (!scopes.contains(scope))
        comparison.changed(ScopeDropped, direction, spot, "", {name, scope, ""});
  }
}

/// Of two alternatives that are one for both.
void comparePair(Comparison &comparison, const Credentials &before, const Credentials &after,
                 const Spot &spot, Direction direction) {
  compareScopes(comparison, before, after, spot, direction);
  if (const Credentials more = without(after, before); !more.empty())
    comparison.changed(CredentialNeeded, direction, spot, "", {"", "", inWords(more)});
  if (const Credentials less = without(before, after); !less.empty())
    comparison.changed(CredentialDropped, direction, spot, "", {"", inWords(less), ""});
}

/// Takes out what includes one of `others`, and pairs it with that: who has it has that too.
std::vector<std::pair<Credentials, Credentials>>
takeIncluding(std::vector<Credentials> &alternatives, const std::vector<Credentials> &others) {
  std::vector<std::pair<Credentials, Credentials>> pairs;
  std::erase_if(alternatives, [&](const Credentials &each) {
    auto found = std::find_if(others.begin(), others.end(),
                              [&](const Credentials &other) { return includes(each, other); });
    if (found != others.end())
      pairs.emplace_back(each, *found);
    return found != others.end();
  });
  return pairs;
}

/// Equal ones need no word; then those of the same schemes, of more or fewer, and what another
/// alternative still lets in. What is left is new or gone; where that is all there is, nobody's
/// credentials are right any more, which is one change. `isOpen`: on both sides none is needed.
void compareAlternatives(Comparison &comparison, std::vector<Credentials> before,
                         std::vector<Credentials> after, bool isOpen, const Spot &spot,
                         Direction direction) {
  const std::vector<Credentials> allBefore = before, allAfter = after;
  auto pairBy = [&](auto matches) {
    for (const auto &[old, now] : takePairs(before, after, matches))
      comparePair(comparison, old, now, spot, direction);
  };
  takePairs(before, after, std::equal_to<Credentials>());
  pairBy([](const Credentials &left, const Credentials &right) {
    return namesOf(left) == namesOf(right);
  });
  if (!isOpen) {
    pairBy([](const Credentials &left, const Credentials &right) {
      return hasNamesOf(left, right) || hasNamesOf(right, left);
    });
    for (const auto &[old, now] : takeIncluding(before, allAfter))
      comparePair(comparison, old, now, spot, direction);
    for (const auto &[now, old] : takeIncluding(after, allBefore))
      comparePair(comparison, old, now, spot, direction);
    if (!before.empty() && before == allBefore && after == allAfter)
      return comparison.changed(CredentialsReplaced, direction, spot, "",
                                {"", inWords(before), inWords(after)});
  }
  for (const Credentials &each : after)
    comparison.changed(isOpen ? OptionalCredentialAdded : CredentialAdded, direction, spot, "",
                       {"", "", inWords(each)});
  for (const Credentials &each : before)
    comparison.changed(isOpen ? OptionalCredentialRemoved : CredentialRemoved, direction, spot, "",
                       {"", inWords(each), ""});
}

} // namespace

void compareSecurity(Comparison &comparison, const Operation &base, const Operation &revision,
                     Direction direction) {
  Requirements before = requirementsOf(comparison.base(), base);
  Requirements after = requirementsOf(comparison.revision(), revision);
  for (Credentials &credentials : after.alternatives) {
    Credentials renamed;
    for (auto &[name, scopes] : credentials)
      renamed[oldName(comparison, name)] = std::move(scopes);
    credentials = std::move(renamed);
  }
  for (auto *alternatives : {&before.alternatives, &after.alternatives})
    dropRedundant(*alternatives);
  const bool isInherited = !base.security.isPresent() && !revision.security.isPresent();
  const Spot spot =
      isInherited ? Spot{"/security", "/security"} : comparison.spotOf(base, revision) / "security";
  if (before.isOpen != after.isOpen) {
    comparison.changed(after.isOpen ? SecurityRemoved : SecurityAdded, direction, spot, "",
                       {"", inWords(before.alternatives), inWords(after.alternatives)});
    return;
  }
  compareAlternatives(comparison, std::move(before.alternatives), std::move(after.alternatives),
                      before.isOpen, spot, direction);
}

} // namespace oapigen::diff
