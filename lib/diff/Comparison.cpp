// Keeps the graph of pairs of schemas and compares each once; what it finds is in Facts.cpp.
#include "diff/Comparison.h"

#include "diff/Diff.h"
#include "diff/Equal.h"
#include "diff/ShapePair.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

/// A form, or what in it is not JSON: there it matters how deep something is.
bool isPartOfForm(Written written) {
  return written != Written::AsJson && written != Written::AsText;
}

/// Whether none begins with a reference: what a reference leads to is compared as a node, once for
/// all that refer to it.
bool areWithoutReference(const Schemas &schemas) {
  return std::none_of(schemas.begin(), schemas.end(),
                      [](const Schema *schema) { return schema->ref.has_value(); });
}

/// Whether its comparison has to find out which parts of it are the same.
bool asksForPartners(const Shape &shape) {
  return !shape.choices.empty() ||
         std::any_of(shape.parts.begin(), shape.parts.end(), [](const Schema *part) {
           return part->not_ || part->if_ || part->discriminator;
         });
}

/// Whether a part only leads to another one and says when that is sent: by `$ref`, by an `allOf` of
/// one reference, as 3.0 says it, where nothing may stand beside `$ref`, or by one beside null.
bool onlyLeads(const Schema &part) {
  auto leads = [&](std::string_view keyword, const Schema *target) {
    return target && target->ref &&
           saysNothingBut(part, {keyword, "readOnly", "writeOnly", "deprecated", "default"});
  };
  const bool isWrapper = part.allOf.size() == 1;
  return leads("$ref", &part) || leads("allOf", isWrapper ? &part.allOf[0] : nullptr) ||
         leads("anyOf", soleAlternative(part.anyOf)) || leads("oneOf", soleAlternative(part.oneOf));
}

/// What was meant: the first part that does more than lead to another one.
const Schema &firstThatSaysMore(const Schemas &schemas, const Shape &shape) {
  const Schema *first = firstThat(shape, [](const Schema &part) { return !onlyLeads(part); });
  return first ? *first : *schemas.front();
}

/// Where a side of a pair stands: the `spot` and `site` of ShapePair. `owner`: where nothing stands
/// that could have a place.
struct Place {
  std::string spot, site;
};
Place placeOf(const Side &side, const Schemas &schemas, const Shape &shape,
              const std::string &owner) {
  if (schemas.empty())
    return {owner, owner};
  const Schema &meant = firstThatSaysMore(schemas, shape);
  const std::string spot = side.pointerOf(meant);
  return {spot, &meant == schemas.front() ? spot : side.pointerOf(*schemas.front())};
}

/// Whether a side says more beside what the other one only leads to, or is.
bool saysMoreThan(const Place &other, const Side &side, const Shape &shape, const Place &own) {
  return own.spot == own.site && own.spot != other.spot &&
         firstThat(shape, [&](const Schema &part) { return side.pointerOf(part) == other.spot; });
}

} // namespace

Schemas meantBy(const Side &side, Schemas schemas) {
  for (const Schema *&schema : schemas)
    schema = &side.meantBy(*schema);
  return schemas;
}

void Comparison::schemas(const Schema *base, const Schema *revision, Direction direction,
                         const Spot &owner) {
  schemas(base ? Schemas{base} : Schemas(), revision ? Schemas{revision} : Schemas(), direction,
          owner);
}

Written Comparison::writtenHere() const {
  const Written above = current_ ? nodes_[*current_].key.written : written_;
  if (!current_ || within_ == Within::Itself || !isPartOfForm(above))
    return above;
  if (within_ == Within::Items)
    return above == Written::InForm   ? above
           : above == Written::InPart ? Written::InListOfPart
                                      : Written::AsJson;
  return above == Written::InForm ? Written::InPart : Written::AsJson;
}

/// What is written within what the base gives its name has that name in it.
bool Comparison::isNamedByBase(const Schemas &base, NamedBy named) const {
  if (named == NamedBy::Base || !current_ || nodes_[*current_].named != NamedBy::Base)
    return named == NamedBy::Base;
  const Schemas &above = nodes_[*current_].key.base;
  return !above.empty() && !base.empty() &&
         base_.pointerOf(*base.front()).starts_with(base_.pointerOf(*above.front()) + '/');
}

void Comparison::schemas(const Schemas &base, const Schemas &revision, Direction direction,
                         const Spot &owner, NamedBy named) {
  if ((base.empty() && revision.empty()) || (isAlone_ && current_))
    return;
  const Written written = writtenHere();
  std::optional<Likeness> likeness;
  if (current_ && areWithoutReference(base) && areWithoutReference(revision)) {
    likeness = likenessOf(base, revision, direction, written);
    if (likeness->areAlike && likeness->references.empty()) {
      ++same_->cost;
      return; // Nothing is to be told of them, now or later.
    }
  }
  Key key{
      meantBy(base_, base), meantBy(revision_, revision), direction, written, doubt_, isNullTold_,
      areItemsTold_};
  if (counting_ && current_)
    if (auto found = same_->answers.find({key, *counting_}); found != same_->answers.end()) {
      differs_ |= !found->second;
      return;
    }
  auto [known, isNew] = known_.try_emplace(std::move(key), nodes_.size());
  if (isNew) {
    if (isNamedByBase(known->first.base, named))
      named = NamedBy::Base;
    nodes_.push_back({known->first, owner, named, std::move(likeness), {}, {}});
  }
  Node &node = nodes_[known->second];
  if (current_)
    node.parents.push_back(*current_);
  else {
    node.uses.push_back(use_);
    node.isInXml |= isInXml_;
  }
  if (!current_)
    drain();
}

Comparison::Likeness Comparison::likenessOf(const Schemas &base, const Schemas &revision,
                                            Direction direction, Written written) const {
  Likeness result;
  result.areAlike = !isPartOfForm(written) && base.size() == 1 && revision.size() == 1 &&
                    areWrittenAlike(base_, *base.front(), revision_, *revision.front(), direction,
                                    result.references);
  return result;
}

/// Where one difference is enough, it is looked for first where it is found without questions.
void Comparison::drain() {
  while (!differs_ && (next_ != nodes_.size() || !later_.empty())) {
    const bool isFirst = next_ != nodes_.size();
    current_ = isFirst ? next_++ : later_.front();
    if (!isFirst)
      later_.pop_front();
    inherited_ = doubt_ = nodes_[*current_].key.doubt;
    within_ = Within::Itself;
    isNullTold_ = areItemsTold_ = false;
    if (!compareNode(nodes_[*current_], isFirst && counting_))
      later_.push_back(*current_);
  }
  inherited_ = doubt_ = {};
  current_.reset();
}

bool Comparison::compareNode(Node &node, bool mayWait) {
  ++same_->cost;
  const Key &key = node.key;
  if (!node.likeness)
    node.likeness = likenessOf(key.base, key.revision, key.direction, key.written);
  if (node.likeness->areAlike) {
    for (auto [left, right] : node.likeness->references)
      if (left != key.base.front())
        schemas(left, right, key.direction);
    // What refers and says something beside it is a node; what it refers to still has to be met.
    isNullTold_ = key.isNullTold;
    areItemsTold_ = key.areItemsTold;
    if (const auto &reference = key.base.front()->ref)
      schemas(base_.target(*reference), revision_.target(*reference), key.direction);
    return true;
  }
  Reading usual;
  usual.isText = isText(key.written);
  Shape base = shapeOf(base_, key.base, usual), revision = shapeOf(revision_, key.revision, usual);
  if (mayWait && (asksForPartners(base) || asksForPartners(revision)))
    return false;
  if (const auto readings = readingsOf(*this, base, revision, usual.isText)) {
    base = shapeOf(base_, key.base, readings->first);
    revision = shapeOf(revision_, key.revision, readings->second);
  }
  if (key.isNullTold)
    base.isNullable = revision.isNullable = false;
  Place left = placeOf(base_, key.base, base, node.owner.base);
  Place right = placeOf(revision_, key.revision, revision, node.owner.revision);
  if (saysMoreThan(right, base_, base, left)) { // What is gone was said by who refers.
    if (right.spot == right.site)
      node.named = NamedBy::Base;
    right.spot = right.site;
  } else if (saysMoreThan(left, revision_, revision, right))
    left.spot = left.site;
  const ShapePair pair{base,
                       revision,
                       key.direction,
                       {left.spot, right.spot, true},
                       {left.site, right.site},
                       usual.isText,
                       key.isNullTold,
                       key.areItemsTold};
  pair_ = &pair;
  compareShapes(*this, pair);
  pair_ = nullptr;
  return true;
}

std::vector<Change> compare(const OpenAPI &base, const OpenAPI &revision) {
  return compare(Side(base), Side(revision));
}

std::vector<Change> compare(const Side &base, const Side &revision) {
  Comparison comparison(base, revision);
  compareDocuments(comparison);
  return comparison.finish();
}

} // namespace oapigen::diff
