// The answers to an operation, by their status, with their headers, contents and links.
#include "diff/Messages.h"
#include "diff/Pairing.h"
#include "diff/Words.h"

namespace oapigen::diff {
namespace {

using enum Kind;

/// Whatever words there are.
bool leadsTheSame(Link before, Link after) {
  for (Link *link : {&before, &after}) {
    link->description.reset();
    link->extensions.reset();
  }
  return isSameMember(before, after);
}

void compareLinks(Comparison &comparison, const Response &before, const Response &after,
                  const Spot &owner) {
  const Spot links = owner / "links";
  for (const auto &[name, either] : after.links) {
    const OrRef<Link> *old = before.links.find(name);
    if (!old) {
      comparison.added(LinkAdded, Direction::None, owner, childPointer(links.revision, name),
                       {name, "", ""}, false);
      continue;
    }
    const Link *was = comparison.base().resolve(*old), *is = comparison.revision().resolve(either);
    if (was && is)
      compareWords(comparison, *was, *is);
    if (was && is ? !leadsTheSame(*was, *is) : was || is || !isSameMember(*old, either))
      comparison.changed(LinkChanged, Direction::None, links / name, "", {name, "", ""});
  }
  for (const auto &[name, either] : before.links)
    if (!after.links.contains(name))
      comparison.removed(LinkRemoved, Direction::None, owner, childPointer(links.base, name),
                         {name, "", ""}, false);
}

void compareResponse(Comparison &comparison, const Response &before, const Response &after,
                     Direction direction) {
  const Spot spot = comparison.spotOf(before, after);
  compareWords(comparison, before, after);
  compareHeaders(comparison, before.headers, after.headers, spot, direction);
  compareContents(comparison, before.content, after.content, spot, direction);
  compareLinks(comparison, before, after, spot);
}

struct Answer {
  std::string status;
  const Response *response;
};
using Answers = std::vector<Answer>;

Answers answersOf(const Side &side, const Operation &operation) {
  Answers result;
  if (!operation.responses)
    return result;
  for (const auto &[status, either] : operation.responses->items)
    if (const Response *response = side.resolve(either))
      result.push_back({status, response});
  if (operation.responses->default_)
    if (const Response *response = side.resolve(*operation.responses->default_))
      result.push_back({"default", response});
  return result;
}

/// Whether the answer of that status is described in another document: that is told of the
/// reference.
bool leadsOut(const Side &side, const Operation &operation, const std::string &status) {
  if (!operation.responses)
    return false;
  const auto *either = operation.responses->items.find(status);
  if (status == "default" && operation.responses->default_)
    either = &*operation.responses->default_;
  return either && side.leadsOut(*either);
}

/// "4XX" stands for "404".
bool includes(const Answer &range, const Answer &answer) {
  return range.status.ends_with("XX") && !answer.status.ends_with("XX") &&
         range.status.front() == answer.status.front();
}

struct StatusKinds {
  Kind success, error, byDefault;
};

/// What tells clients that it went well: 1XX to 3XX.
Kind kindOf(const StatusKinds &kinds, const std::string &status) {
  if (status == "default")
    return kinds.byDefault;
  return status.front() < '4' ? kinds.success : kinds.error;
}

} // namespace

void compareResponses(Comparison &comparison, const Operation &base, const Operation &revision,
                      Direction direction) {
  Answers before = answersOf(comparison.base(), base);
  Answers after = answersOf(comparison.revision(), revision);
  const Spot operations = comparison.spotOf(base, revision), spot = operations / "responses";
  if (base.responses && revision.responses)
    compareExtensions(comparison, base.responses->extensions, revision.responses->extensions, spot);
  auto pairBy = [&](auto matches, std::optional<Kind> kind) {
    for (const auto &[left, right] : takePairs(before, after, matches)) {
      if (kind)
        comparison.changed(
            *kind, direction,
            {childPointer(spot.base, left.status), childPointer(spot.revision, right.status)}, "",
            {"", left.status, right.status});
      compareResponse(comparison, *left.response, *right.response, direction);
    }
  };
  pairBy([](const Answer &left, const Answer &right) { return left.status == right.status; },
         std::nullopt);
  pairBy([](const Answer &left, const Answer &right) { return includes(right, left); },
         StatusGeneralized);
  pairBy([](const Answer &left, const Answer &right) { return includes(left, right); },
         StatusSpecialized);
  std::erase_if(after,
                [&](const Answer &each) { return leadsOut(comparison.base(), base, each.status); });
  std::erase_if(before, [&](const Answer &each) {
    return leadsOut(comparison.revision(), revision, each.status);
  });
  for (const Answer &each : after)
    comparison.added(kindOf({SuccessAdded, ErrorAdded, DefaultAnswerAdded}, each.status), direction,
                     operations, childPointer(spot.revision, each.status), {});
  for (const Answer &each : before)
    comparison.removed(kindOf({SuccessRemoved, ErrorRemoved, DefaultAnswerRemoved}, each.status),
                       direction, operations, childPointer(spot.base, each.status), {});
}

} // namespace oapigen::diff
