// Compares schemas as they are written, by the rows of Fields.h.
#include "diff/Equal.h"

#include "model/Fields.h"

namespace oapigen::diff {
namespace {

/// Words, and what only belongs to the keyword beside it.
bool isRemark(std::string_view field) {
  return field == "title" || field == "description" || field == "$comment" || field == "examples" ||
         field == "example" || field == "$defs";
}

/// Whether all fields that are present are accepted.
template <class Accepts> bool hasOnly(const Schema &schema, Accepts accepts) {
  bool result = !schema.boolean;
  forEachRow<Schema>([&](const auto &row) {
    if (isPresent(schema.*row.member) && !accepts(row.name))
      result = false;
  });
  return result;
}

class References {
public:
  References(const Side &side, Direction direction, std::vector<const Schema *> &out)
      : side_(side), direction_(direction), out_(out) {}

  /// False: something is not a matter of pairs.
  bool collect(const Schema &schema) {
    if (schema.not_ || schema.if_ || schema.discriminator)
      return false;
    if (schema.ref)
      out_.push_back(&schema);
    bool isSimple = true;
    forEachRow<Schema>([&](const auto &row) {
      if (row.name != "$defs")
        isSimple = isSimple && children(schema.*row.member);
    });
    return isSimple;
  }

private:
  template <class T> bool children(const T &) { return true; }
  bool children(const Box<Schema> &member) { return !member || collect(*member); }
  bool children(const List<Schema> &members) {
    for (const Schema &each : members)
      if (!collect(each))
        return false;
    return true;
  }
  bool children(const NamedMap<Schema> &members) {
    for (const auto &[name, each] : members)
      if (!isHidden(each) && !collect(each))
        return false;
    return true;
  }
  bool isHidden(const Schema &property) const {
    const auto flag = direction_ == Direction::Input ? &Schema::readOnly : &Schema::writeOnly;
    if ((property.*flag).value_or(false))
      return true;
    const Schema *target = property.ref ? side_.target(*property.ref) : nullptr;
    return target && (target->*flag).value_or(false);
  }

  const Side &side_;
  Direction direction_;
  std::vector<const Schema *> &out_;
};

} // namespace

bool allowsAnything(const Schema &schema) {
  if (schema.boolean)
    return *schema.boolean;
  return hasOnly(schema, isRemark);
}

bool onlyRefers(const Schema &schema) {
  return schema.ref && schema.extensions.empty() &&
         hasOnly(schema, [](std::string_view field) { return field == "$ref"; });
}

bool areWrittenAlike(const Side &baseSide, const Schema &base, const Side &revisionSide,
                     const Schema &revision, Direction direction,
                     std::vector<std::pair<const Schema *, const Schema *>> &references) {
  if (!(base == revision))
    return false;
  std::vector<const Schema *> left, right;
  if (!References(baseSide, direction, left).collect(base) ||
      !References(revisionSide, direction, right).collect(revision))
    return false;
  for (std::size_t at = 0; at != left.size(); ++at)
    references.emplace_back(left[at], right[at]);
  return true;
}

} // namespace oapigen::diff
