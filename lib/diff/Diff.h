// Two documents → what changed between them, and what that means for those who use the interface.
//
// Facts come first, compare() judges nothing; judge() gives each fact the level of its rule. The
// table of both is Changes.def.
#pragma once

#include "diff/Change.h"
#include "model/LatePlaces.h"
#include "model/OpenAPI.h"

#include <map>
#include <optional>
#include <span>

namespace oapigen::diff {

class Side;

/// All differences in meaning, in the order of the revision. Matching is by meaning: paths without
/// the names of their variables, parameters by place and name, schemas through references and with
/// `allOf` joined, so that a component's name does not matter. References to other documents are
/// not followed: what they refer to has to be in the document. Deterministic.
std::vector<Change> compare(const OpenAPI &base, const OpenAPI &revision);
/// The same of documents that were looked through before, each by a thread of its own perhaps.
std::vector<Change> compare(const Side &base, const Side &revision);

/// Whether clients have to change (Breaking), may have to (Risky), or need not (Safe).
enum class Level { Safe, Risky, Breaking };
std::string_view nameOf(Level level); ///< "breaking"
std::optional<Level> levelOf(std::string_view name);

/// What a change does to the set of right messages: nothing, if it is text or an announcement.
enum class Effect { Text, Announces, Unclear, Widens, Narrows };

/// A kind of change in one of its directions, and the judgement about it.
struct Rule {
  std::string id; ///< "input-maximum-lowered"; never changes once released.
  Kind kind;
  Kind mirror; ///< What the comparison in the other order finds.
  Direction direction;
  /// For what was announced with a day: whether the rule holds from that day on or before it.
  enum class Day { Any, Before, From } day;
  Effect effect;
  std::string_view message; ///< With holes {before}, {after}, {name}.
  Level level;
  std::string_view reason; ///< One sentence.
};

/// The whole table, in the order of Changes.def, input before output.
std::span<const Rule> rules();
/// Those of a kind: one, or two for the directions or days.
std::span<const Rule> rulesOf(Kind kind);
/// nullptr: there is no such rule.
const Rule *findRule(std::string_view id);
/// The rule whose id is nearest to the misspelt one, or "".
std::string_view suggestRule(std::string_view misspelt);

/// A finding that is known and was agreed to.
struct Acceptance {
  std::string fingerprint;
  std::string reason;
  std::string until; ///< The last day it holds, "2031-12-24"; empty: for ever.
};

/// What a project decides for itself.
struct Policy {
  std::map<std::string, Level, std::less<>> levels; ///< By the rule's id, instead of the table's.
  std::vector<Acceptance> accepted;
  std::string today; ///< "2031-12-24"
};

struct Finding {
  Change change;
  const Rule *rule = nullptr;
  Level level = Level::Safe;
  std::string message; ///< "User.email: is required, it was optional"; without a full stop.
  /// 16 hexadecimal digits of the rule, the subject and the values: the same in every run, whatever
  /// else changes and wherever the documents are.
  std::string fingerprint;
  std::optional<Acceptance> accepted; ///< One that still holds; the finding does not count then.
  Where base;                         ///< The places of the pointers, where they are known.
  Where revision;
};

/// The least step of a semantic version (semver.org) that the changes ask for.
enum class Step { None, Patch, Minor, Major };
std::string_view nameOf(Step step); ///< "major"

struct Judgement {
  std::vector<Finding> findings; ///< The worst level first, else in the order of the changes.
  Step step = Step::None;
  /// How many findings of a level count.
  std::size_t count(Level level) const;
};

/// `base` and `revision` give the places of pointers in either document.
Judgement judge(std::vector<Change> changes, const Policy &policy, const PlacesOnDemand &base,
                const PlacesOnDemand &revision);

/// Whether it is a semantic version, as 2.1.0-rc.1 is, or the beginning of one, as v2 and 2.1 are.
bool isSemantic(std::string_view version);
/// The step that leads from one version to another; nothing: one of them is no semantic version, or
/// it goes down. Below 1.0.0 a step is counted one higher, as the minor number stands for the major
/// one there.
std::optional<Step> stepBetween(std::string_view from, std::string_view to);

} // namespace oapigen::diff
