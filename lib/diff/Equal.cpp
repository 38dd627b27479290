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

// ---- what is written alike ----------------------------------------------------------------------

template <class T> bool isAlike(const T &left, const T &right);

template <class T> bool areAlike(const List<T> &left, const List<T> &right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(), isAlike<T>);
}

/// Mostly they are in the same order.
template <class T> bool areAlike(const NamedMap<T> &left, const NamedMap<T> &right) {
  if (left.size() != right.size())
    return false;
  auto other = right.begin();
  for (const auto &[name, each] : left) {
    const T *partner = other->first == name ? &other->second : right.find(name);
    if (!partner || !isAlike(each, *partner))
      return false;
    ++other;
  }
  return true;
}

/// The order of names in maps does not matter.
template <class T> bool isAlike(const T &left, const T &right) {
  if constexpr (std::is_same_v<T, Value>)
    return sameValue(left, right);
  else if constexpr (std::is_same_v<T, Schema>) {
    bool result = left.boolean == right.boolean;
    forEachRow<Schema>(
        [&](const auto &row) { result = result && isAlike(left.*row.member, right.*row.member); });
    return result && isAlike(left.extensions, right.extensions);
  } else if constexpr (requires { areAlike(left, right); })
    return left.isPresent() == right.isPresent() && areAlike(left, right);
  else if constexpr (requires { left.has_value(); })
    return left.has_value() == right.has_value() && (!left || isAlike(*left, *right));
  else
    return left == right;
}

/// Pairs of schemas that are written alike, down to the references in them.
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
    auto other = left.begin();
    for (const auto &[name, partner] : right) {
      const Schema &each = other->first == name ? other->second : *left.find(name);
      ++other;
      const auto isHidden = isHiddenInBoth(each, partner);
      if (!isHidden || (!*isHidden && !collect(each, partner)))
        return false;
    }
    return true;
  }

  /// Nothing: the two differ in who may read or write them.
  std::optional<bool> isHiddenInBoth(const Schema &left, const Schema &right) const {
    const auto [wasReadOnly, wasWriteOnly] = base_.accessOf(left);
    const auto [isReadOnly, isWriteOnly] = revision_.accessOf(right);
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
  const bool isListed = schema.enum_.size() == 1 && schema.enum_.front().isNull();
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

bool allowsNothing(const Schema &schema) {
  return schema.boolean == false ||
         (schema.not_ && allowsAnything(*schema.not_) && saysNothingBut(schema, {"not"}));
}

bool isAnyText(const Schema &schema) {
  return saysNothingBut(schema, {"type"}) &&
         schema.type.names() == std::vector<std::string>{"string"};
}

bool isPlain(const Schema &schema) {
  const auto &types = schema.type.names();
  return !types.empty() && std::all_of(types.begin(), types.end(), [](const std::string &type) {
    return type == "string" || type == "integer" || type == "number" || type == "boolean";
  });
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
  return isAlike(base, revision) &&
         Pairs(baseSide, revisionSide, direction, references).collect(base, revision);
}

} // namespace oapigen::diff
