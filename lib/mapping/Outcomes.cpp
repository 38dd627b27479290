// Takes expected, variant and optional apart and sorts their parts by status.
#include "mapping/Outcomes.h"

#include "mapping/Constants.h"

namespace oapigen::mapping {
namespace {

using source::Type;
using source::TypeKind;

/// The status that a type itself says wherever it is returned; empty: it says none.
std::string ownStatus(const source::Unit &unit, const Type &type) {
  const source::Annotation *given = nullptr;
  if (type.kind == TypeKind::Class)
    given = unit.classes.at(type.declaration).annotations.find("status");
  else if (type.kind == TypeKind::Enum)
    given = unit.enums.at(type.declaration).annotations.find("status");
  else if (type.kind == TypeKind::Alias)
    given = unit.aliases.at(type.declaration).annotations.find("status");
  if (!given)
    return type.kind == TypeKind::Alias ? ownStatus(unit, unit.aliases.at(type.declaration).target)
                                        : "";
  return statusOf(*given);
}

class OutcomeReader {
public:
  OutcomeReader(const source::Unit &unit, std::string empty)
      : unit_(unit), empty_(std::move(empty)) {}

  /// `fallback` is the status of what says none of its own; `stated` that the user gave it.
  void add(const Type &type, const std::string &fallback, bool isStated) {
    const Type &plain = withoutAlias(unit_, type);
    switch (plain.kind) {
    case TypeKind::Void:
      outcomes[isStated ? fallback : empty_];
      return;
    case TypeKind::Expected:
      add(plain.of[0], fallback, isStated);
      addError(plain.of[1]);
      return;
    case TypeKind::Optional:
      add(plain.of[0], fallback, isStated);
      outcomes["404"];
      return;
    case TypeKind::Variant:
      if (!plain.tag.empty()) // Its tag belongs to the whole.
        return addOne(type, fallback);
      return addAlternatives(plain, fallback, isStated);
    default:
      addOne(type, fallback);
    }
  }

  Outcomes outcomes;

private:
  /// A std::monostate that is the only one without a status of its own stands for no content.
  void addAlternatives(const Type &variant, const std::string &fallback, bool isStated) {
    const Type *empty = nullptr;
    for (const Type &alternative : variant.of)
      if (withoutAlias(unit_, alternative).kind == TypeKind::Null)
        empty = &alternative;
      else
        addOne(alternative, fallback);
    if (empty && outcomes.count(fallback))
      addOne(*empty, fallback);
    else if (empty)
      outcomes[isStated ? fallback : empty_];
  }

  void addOne(const Type &type, const std::string &fallback) {
    const std::string own = ownStatus(unit_, type);
    outcomes[own.empty() ? fallback : own].push_back(type);
  }

  void addError(const Type &type) {
    const Type &plain = withoutAlias(unit_, type);
    if (plain.kind == TypeKind::Void)
      outcomes["default"];
    else if (plain.kind == TypeKind::Variant && plain.tag.empty())
      for (const Type &alternative : plain.of)
        addOne(alternative, "default");
    else
      addOne(type, "default");
  }

  const source::Unit &unit_;
  std::string empty_;
};

} // namespace

std::string statusOf(const source::Annotation &annotation) {
  const Value &value = annotation.arguments[0].value;
  return value.asInt() ? std::to_string(*value.asInt()) : *value.asString();
}

Outcomes outcomesOf(const source::Unit &unit, const Type &result, const std::string &success,
                    const std::string &emptySuccess) {
  OutcomeReader reader(unit, emptySuccess);
  reader.add(result, success.empty() ? "200" : success, !success.empty());
  return std::move(reader.outcomes);
}

} // namespace oapigen::mapping
