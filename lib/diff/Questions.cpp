// Whether two schemas are the same: a comparison of its own, which ends at the first difference.
//
// Each question is answered once, whoever asks: alternatives, conditions and `not` all look for
// their partners by such questions, and their schemas lead to others that do.
#include "diff/Comparison.h"

namespace oapigen::diff {
namespace {

constexpr unsigned kMostQuestions = 200;

} // namespace

bool Comparison::isSame(const Schemas &base, const Schemas &revision) const {
  return agrees(base, revision, Counting::AllButWords);
}

bool Comparison::isIdentical(const Schema &base, const Schema &revision) const {
  return agrees({&base}, {&revision}, Counting::All);
}

bool Comparison::agrees(const Schemas &base, const Schemas &revision, Counting counting) const {
  const Schemas before = meantBy(base_, base), after = meantBy(revision_, revision);
  return answer({{before, after, Direction::Input, Written::AsJson, {}}, counting}) &&
         answer({{before, after, Direction::Output, Written::AsJson, {}}, counting});
}

/// With a yes all that was met on the way is answered too. With a no, what was agreed upon in the
/// meantime may have counted on a yes, and is asked anew.
bool Comparison::answer(const Question &question) const {
  const auto &[key, counting] = question;
  // Each question takes its part of the stack. So deep, only what is written alike is the same.
  if (same_->depth == kMostQuestions)
    return std::equal(key.base.begin(), key.base.end(), key.revision.begin(), key.revision.end(),
                      [](const Schema *left, const Schema *right) { return *left == *right; });
  auto [known, isNew] = same_->answers.try_emplace(question, true);
  if (!isNew)
    return known->second;
  auto &agreed = same_->agreed;
  const std::size_t first = agreed.size();
  ++same_->depth;
  Comparison inner(base_, revision_, same_, counting);
  inner.schemas(key.base, key.revision, key.direction);
  --same_->depth;
  if (inner.differs_) {
    for (; agreed.size() != first; agreed.pop_back())
      same_->answers.erase(agreed.back());
    return known->second = false;
  }
  agreed.push_back(known);
  for (const auto &[met, node] : inner.known_)
    if (auto [found, isFirst] = same_->answers.try_emplace({met, counting}, true); isFirst)
      agreed.push_back(found);
  return true;
}

} // namespace oapigen::diff
