// Compares schemas as they are written, by the rows of Fields.h.
#include "diff/Equal.h"

#include "model/Fields.h"

#include <algorithm>

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

/// Pairs of schemas that are equal as they are written, down to the references in them.
class Pairs {
public:
  Pairs(const Side &base, const Side &revision, Direction direction,
        std::vector<std::pair<const Schema *, const Schema *>> &out)
      : base_(base), revision_(revision), direction_(direction), out_(out) {}

  /// False: some parts of a schema have to be seen together.
  bool collect(const Schema &left, const Schema &right) {
    if (left.ref) {
      out_.emplace_back(&left, &right);
      return saysNothingBut(left, {"$ref"});
    }
    if (left.not_ || left.if_ || left.discriminator || !left.allOf.empty() ||
        soleAlternative(left.oneOf) || soleAlternative(left.anyOf))
      return false;
    bool isSimple = true;
    forEachRow<Schema>([&](const auto &row) {
      if (row.name != "$defs")
        isSimple = isSimple && children(left.*row.member, right.*row.member);
    });
    return isSimple;
  }

private:
  template <class T> bool children(const T &, const T &) { return true; }
  bool children(const Box<Schema> &left, const Box<Schema> &right) {
    return !left || collect(*left, *right);
  }
  bool children(const List<Schema> &left, const List<Schema> &right) {
    for (std::size_t at = 0; at != left.size(); ++at)
      if (!collect(left[at], right[at]))
        return false;
    return true;
  }
  bool children(const NamedMap<Schema> &left, const NamedMap<Schema> &right) {
    auto other = right.begin();
    for (const auto &[name, each] : left) {
      const Schema &partner = (other++)->second;
      const auto isHidden = isHiddenInBoth(each, partner);
      if (!isHidden || (!*isHidden && !collect(each, partner)))
        return false;
    }
    return true;
  }

  /// Nothing: the two differ in who may read or write them.
  std::optional<bool> isHiddenInBoth(const Schema &left, const Schema &right) const {
    const auto &[wasReadOnly, wasWriteOnly] = base_.accessOf(left);
    const auto &[isReadOnly, isWriteOnly] = revision_.accessOf(right);
    if (wasReadOnly != isReadOnly || wasWriteOnly != isWriteOnly)
      return std::nullopt;
    return direction_ == Direction::Input ? wasReadOnly : wasWriteOnly;
  }

  const Side &base_;
  const Side &revision_;
  Direction direction_;
  std::vector<std::pair<const Schema *, const Schema *>> &out_;
};

} // namespace

bool isNull(const Schema &schema) {
  const bool isListed = schema.enum_.size() == 1 && schema.enum_.items().front().isNull();
  return schema.type.names() == std::vector<std::string>{"null"} ||
         (!schema.type.isPresent() && (isListed || (schema.const_ && schema.const_->isNull())));
}

const Schema *soleAlternative(const List<Schema> &list) {
  const Schema *sole = nullptr;
  for (const Schema &each : list) {
    if (isNull(each))
      continue;
    if (sole)
      return nullptr;
    sole = &each;
  }
  return sole;
}

bool allowsAnything(const Schema &schema) {
  if (schema.boolean)
    return *schema.boolean;
  return hasOnly(schema, isRemark);
}

bool onlyRefers(const Schema &schema) {
  return schema.ref && schema.extensions.empty() &&
         hasOnly(schema, [](std::string_view field) { return field == "$ref"; });
}

bool saysNothingBut(const Schema &schema, std::span<const std::string_view> fields) {
  return schema.extensions.empty() && hasOnly(schema, [&](std::string_view field) {
           return isRemark(field) || std::find(fields.begin(), fields.end(), field) != fields.end();
         });
}

bool areWrittenAlike(const Side &baseSide, const Schema &base, const Side &revisionSide,
                     const Schema &revision, Direction direction,
                     std::vector<std::pair<const Schema *, const Schema *>> &references) {
  return base == revision &&
         Pairs(baseSide, revisionSide, direction, references).collect(base, revision);
}

} // namespace oapigen::diff
