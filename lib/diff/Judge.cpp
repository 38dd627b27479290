// Facts → findings: each change gets the level of its rule, unless the project decided otherwise.
#include "diff/Diff.h"
#include "model/Pointer.h"
#include "support/Diagnostic.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace oapigen::diff {
namespace {

constexpr std::array<std::string_view, 3> kLevels{"safe", "risky", "breaking"};
constexpr std::array<std::string_view, 4> kSteps{"none", "patch", "minor", "major"};

/// The announced day of what DATED rows speak of is the text before the change.
bool holds(const Rule &rule, const Change &change, const std::string &today) {
  if (rule.direction != change.direction)
    return false;
  constexpr std::size_t kDaySize = 10; // "2031-12-24"; a time may follow it.
  const bool hasCome = change.before.substr(0, kDaySize) <= today;
  return rule.day == Rule::Day::Any || (rule.day == Rule::Day::From) == hasCome;
}

const Rule *ruleOf(const Change &change, const std::string &today) {
  for (const Rule &rule : rulesOf(change.kind))
    if (holds(rule, change, today))
      return &rule;
  return nullptr;
}

/// FNV-1a, 64 bits: short, and the same everywhere.
class Hash {
public:
  void add(std::string_view text) {
    for (char c : text)
      addByte(static_cast<unsigned char>(c));
    addByte(0);
  }
  std::string digits() const {
    std::string out(16, '0');
    for (std::size_t at = 0; at != out.size(); ++at)
      out[at] = "0123456789abcdef"[state_ >> (60 - 4 * at) & 15];
    return out;
  }

private:
  void addByte(unsigned char byte) { state_ = (state_ ^ byte) * 0x100000001b3; }
  std::uint64_t state_ = 0xcbf29ce484222325;
};

std::string fingerprintOf(const Change &change, const Rule &rule) {
  Hash hash;
  for (std::string_view part :
       {std::string_view(rule.id), std::string_view(change.subject), std::string_view(change.name),
        std::string_view(change.before), std::string_view(change.after)})
    hash.add(part);
  if (!change.place.empty())
    hash.add(change.place);
  return hash.digits();
}

std::optional<Acceptance> acceptanceOf(const std::string &fingerprint, const Policy &policy) {
  for (const Acceptance &each : policy.accepted)
    if (each.fingerprint == fingerprint && (each.until.empty() || policy.today <= each.until))
      return each;
  return std::nullopt;
}

Finding find(Change &&fact, const Rule &rule, const Policy &policy) {
  Finding finding{std::move(fact), &rule, rule.level, {}, {}, {}, {}, {}};
  const Change &change = finding.change;
  if (auto decided = policy.levels.find(rule.id); decided != policy.levels.end())
    finding.level = decided->second;
  finding.message =
      (change.subject.empty() ? "" : change.subject + ": ") +
      fill(rule.message,
           {{"before", change.before}, {"after", change.after}, {"name", change.name}});
  finding.fingerprint = fingerprintOf(change, rule);
  finding.accepted = acceptanceOf(finding.fingerprint, policy);
  return finding;
}

Step stepOf(const Finding &finding) {
  if (finding.level == Level::Breaking)
    return Step::Major;
  return finding.rule->effect == Effect::Text ? Step::Patch : Step::Minor;
}

struct Numbers {
  std::array<unsigned long, 3> parts{};
};

/// "2.1.0" and what may follow it, "-rc.1" or "+build". Numbers that are not there are zero.
std::optional<Numbers> readVersion(std::string_view text) {
  Numbers numbers;
  if (text.starts_with('v') || text.starts_with('V'))
    text.remove_prefix(1);
  std::size_t at = 0;
  for (; at != numbers.parts.size() && (at == 0 || text.starts_with('.')); ++at) {
    text.remove_prefix(at ? 1 : 0);
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), numbers.parts[at]);
    if (error != std::errc())
      return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  }
  const bool isWhole = at == numbers.parts.size(); // A day, 2031-12-24, has no numbers behind dots.
  const bool mayEnd = text.empty() || (isWhole && (text.front() == '-' || text.front() == '+'));
  return mayEnd ? std::optional(numbers) : std::nullopt;
}

} // namespace

std::string_view nameOf(Level level) {
  return kLevels[static_cast<std::size_t>(level)];
}

std::optional<Level> levelOf(std::string_view name) {
  auto at = std::find(kLevels.begin(), kLevels.end(), name);
  return at == kLevels.end() ? std::nullopt : std::optional(Level(at - kLevels.begin()));
}

std::string_view nameOf(Step step) {
  return kSteps[static_cast<std::size_t>(step)];
}

std::size_t Judgement::count(Level level) const {
  return static_cast<std::size_t>(
      std::count_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.level == level && !finding.accepted;
      }));
}

Judgement judge(std::vector<Change> changes, const Policy &policy, const PlacesOnDemand &base,
                const PlacesOnDemand &revision) {
  Judgement judgement;
  std::array<std::vector<Finding>, kLevels.size()> byLevel; // Sorting would move them many times.
  for (Change &change : changes) {
    const Rule *rule = ruleOf(change, policy.today);
    if (!rule)
      continue;
    Finding finding = find(std::move(change), *rule, policy);
    finding.base = nearestPlace(base, finding.change.base);
    finding.revision = nearestPlace(revision, finding.change.revision);
    if (!finding.accepted)
      judgement.step = std::max(judgement.step, stepOf(finding));
    byLevel[static_cast<std::size_t>(finding.level)].push_back(std::move(finding));
  }
  judgement.findings.reserve(changes.size());
  for (auto level = byLevel.rbegin(); level != byLevel.rend(); ++level)
    std::move(level->begin(), level->end(), std::back_inserter(judgement.findings));
  return judgement;
}

bool isSemantic(std::string_view version) {
  return readVersion(version).has_value();
}

std::optional<Step> stepBetween(std::string_view from, std::string_view to) {
  const std::optional<Numbers> old = readVersion(from), next = readVersion(to);
  if (!old || !next || next->parts < old->parts)
    return std::nullopt;
  constexpr std::array kByPosition{Step::Major, Step::Minor, Step::Patch};
  for (std::size_t at = 0; at != kByPosition.size(); ++at)
    if (old->parts[at] != next->parts[at]) {
      const bool isEarly = old->parts[0] == 0 && at != 0;
      return isEarly ? kByPosition[at - 1] : kByPosition[at];
    }
  return from == to ? Step::None : Step::Patch;
}

} // namespace oapigen::diff
