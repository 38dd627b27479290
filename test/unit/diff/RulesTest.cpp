// The table of rules itself: names, mirrors, and that levels follow from what a change does.
#include "diff/Diff.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace oapigen::diff {
namespace {

using Reasons = std::map<std::string, std::string>;

/// Fails for what is expected to break a relation and does not.
class Exceptions {
public:
  explicit Exceptions(Reasons reasons) : reasons_(std::move(reasons)) {}
  ~Exceptions() {
    for (const auto &[id, reason] : reasons_)
      EXPECT_TRUE(used_.contains(id)) << id << " needs no exception";
  }
  void check(bool holds, const std::string &id, const char *what) {
    if (!holds && reasons_.contains(id))
      used_.insert(id);
    else
      EXPECT_TRUE(holds) << id << ": " << what;
  }

private:
  Reasons reasons_;
  std::set<std::string> used_;
};

const Rule &firstOf(Kind kind) {
  return *std::find_if(rules().begin(), rules().end(),
                       [&](const Rule &rule) { return rule.kind == kind; });
}

TEST(Rules, HaveUniqueIdsInKebabCase) {
  std::set<std::string> ids;
  for (const Rule &rule : rules()) {
    EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
    EXPECT_EQ(rule.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz-"), std::string::npos)
        << rule.id;
    EXPECT_EQ(findRule(rule.id), &rule);
  }
  EXPECT_EQ(findRule("minimum-raised"), nullptr);
  EXPECT_EQ(suggestRule("input-minimum-rased"), "input-minimum-raised");
}

TEST(Rules, SayWhyInASentence) {
  for (const Rule &rule : rules()) {
    EXPECT_TRUE(rule.reason.ends_with('.')) << rule.id;
    EXPECT_FALSE(rule.message.empty() || rule.message.ends_with('.')) << rule.id;
  }
}

TEST(Rules, OfAKindStandTogetherAndCoverBothDirections) {
  std::map<Kind, std::multiset<std::pair<Direction, int>>> seen;
  for (std::size_t at = 0; at != rules().size(); ++at) {
    const Rule &rule = rules()[at];
    if (seen.contains(rule.kind)) {
      EXPECT_EQ(rules()[at - 1].kind, rule.kind) << rule.id;
    }
    seen[rule.kind].emplace(rule.direction, int(rule.day));
  }
  using Set = std::multiset<std::pair<Direction, int>>;
  const int any = int(Rule::Day::Any);
  for (const auto &[kind, judgements] : seen)
    EXPECT_TRUE(judgements == Set({{Direction::None, any}}) ||
                judgements == Set({{Direction::Input, any}, {Direction::Output, any}}) ||
                judgements == Set({{Direction::None, int(Rule::Day::Before)},
                                   {Direction::None, int(Rule::Day::From)}}))
        << firstOf(kind).id;
}

TEST(Rules, AreTheMirrorOfTheirMirror) {
  for (const Rule &rule : rules())
    EXPECT_EQ(firstOf(rule.mirror).mirror, rule.kind) << rule.id;
}

TEST(Rules, AndTheirMirrorsDoTheOpposite) {
  Exceptions exceptions({
      {"operation-id-added", "Clients use an id that is there, none that comes."},
      {"operation-id-removed", "As operation-id-added."},
  });
  auto opposite = [](Effect effect) {
    return effect == Effect::Narrows  ? Effect::Widens
           : effect == Effect::Widens ? Effect::Narrows
                                      : effect;
  };
  for (const Rule &rule : rules())
    exceptions.check(firstOf(rule.mirror).effect == opposite(rule.effect), rule.id,
                     "the mirror does something else than the opposite");
}

TEST(Rules, ThatNarrowHurtTheSenderAndNotTheReceiver) {
  Exceptions exceptions({
      {"operation-removed-after-sunset", "The announced day has come."},
      {"sunset-added", "The operation works as before; it is an announcement."},
      {"security-scheme-removed", "The operations that required it say so themselves."},
      {"output-optional-property-removed-from-closed",
       "Properties are ignored where they are unknown, and missed where they were used."},
      {"output-default-response-removed", "It described answers, and they may still come."},
      {"output-media-type-removed", "The receiver chooses among them, by the header Accept."},
      {"output-success-status-removed", "Clients wait for the answer."},
      {"output-schema-closed", "Nothing can come at all."},
  });
  for (const Rule &rule : rules())
    if (rule.effect == Effect::Narrows)
      exceptions.check((rule.level == Level::Safe) == (rule.direction == Direction::Output),
                       rule.id, "narrows");
}

TEST(Rules, ThatWidenDoNotHurtTheSender) {
  Exceptions exceptions({
      {"callback-added", "It is the client that has to answer the new request."},
      {"sunset-removed", "Clients planned with the day."},
  });
  for (const Rule &rule : rules())
    if (rule.effect == Effect::Widens && rule.direction != Direction::Output)
      exceptions.check(rule.level == Level::Safe, rule.id, "widens");
}

TEST(Rules, ThatWidenAreNoticedByTheReceiver) {
  Exceptions exceptions({
      {"output-error-status-added", "Clients have to expect errors that are not described."},
      {"output-default-response-added", "As output-error-status-added."},
      {"output-extensible-enum-value-added", "Clients were told that further values may come."},
      {"output-optional-property-became-writable", "Nothing changes in what is sent."},
  });
  for (const Rule &rule : rules())
    if (rule.effect == Effect::Widens && rule.direction == Direction::Output)
      exceptions.check(rule.level != Level::Safe, rule.id, "widens");
}

TEST(Rules, AboutWordsAndAnnouncementsAreSafe) {
  for (const Rule &rule : rules())
    if (rule.effect == Effect::Text || rule.effect == Effect::Announces) {
      EXPECT_EQ(rule.level, Level::Safe) << rule.id;
    }
}

} // namespace
} // namespace oapigen::diff
