// Takes expected, variant and optional apart and sorts their parts by status.
#include "mapping/Outcomes.h"

#include "mapping/Constants.h"

#include <algorithm>

namespace oapigen::mapping {
namespace {

using source::Type;
using source::TypeKind;

/// The attributes of the type's own declaration; nullptr: it has none.
const source::Annotations *annotationsOf(const source::Unit &unit, const Type &type) {
  if (type.kind == TypeKind::Class)
    return &unit.classes.at(type.declaration).annotations;
  if (type.kind == TypeKind::Enum)
    return &unit.enums.at(type.declaration).annotations;
  if (type.kind == TypeKind::Alias)
    return &unit.aliases.at(type.declaration).annotations;
  return nullptr;
}

/// The status that a type itself says wherever it is returned; empty: it says none.
std::string ownStatus(const source::Unit &unit, const Type &type) {
  const source::Annotations *own = annotationsOf(unit, type);
  const source::Annotation *given = own ? own->find("status") : nullptr;
  if (!given)
    return type.kind == TypeKind::Alias ? ownStatus(unit, unit.aliases.at(type.declaration).target)
                                        : "";
  return statusOf(*given);
}

/// Whether the attribute of the alias is about a value: not its status, nor that it is a component
/// all the same, and how that is called.
bool isOfValue(const source::Alias &alias, const source::Annotation &annotation) {
  return annotation.name != "status" && annotation.name != "schema" &&
         (annotation.name != "name" || !alias.annotations.has("schema"));
}

class OutcomeReader {
public:
  OutcomeReader(const Context &context, const source::Function &function, std::string empty)
      : context_(context), unit_(context.unit), function_(function), empty_(std::move(empty)) {}

  /// `fallback` is the status of what says none of its own; `stated` that the user gave it.
  void add(const Type &type, std::string fallback, bool isStated) {
    const Type &plain = withoutAlias(unit_, type);
    if (isWhole(type, plain))
      return addOne(type, fallback);
    reportSplit(type);
    if (const std::string own = ownStatus(unit_, type); !own.empty()) {
      fallback = own;
      isStated = true;
    }
    switch (plain.kind) {
    case TypeKind::Expected:
      add(plain.of[0], fallback, isStated);
      addError(plain.of[1]);
      return;
    case TypeKind::Optional:
      add(plain.of[0], fallback, isStated);
      outcomes["404"];
      return;
    case TypeKind::Variant:
      return addAlternatives(plain, fallback, isStated);
    default:
      outcomes[isStated ? fallback : empty_];
    }
  }

  Outcomes outcomes;

private:
  /// Whether the type, which is `plain` behind aliases, is one answer. A variant in which nothing
  /// has a status of its own is one if it has a name; without one its alternatives come together
  /// under their status anyway.
  bool isWhole(const Type &type, const Type &plain) const {
    if (plain.kind != TypeKind::Variant || !plain.tag.empty()) // A tag belongs to the whole.
      return plain.kind != TypeKind::Void && plain.kind != TypeKind::Expected &&
             plain.kind != TypeKind::Optional;
    return type.kind == TypeKind::Alias &&
           std::none_of(plain.of.begin(), plain.of.end(), [&](const Type &alternative) {
             return withoutAlias(unit_, alternative).kind == TypeKind::Null ||
                    !ownStatus(unit_, alternative).empty();
           });
  }

  /// An alias that is taken apart, or stands for void, has nothing to be said of.
  void reportSplit(const Type &type) const {
    const bool isVoid = withoutAlias(unit_, type).kind == TypeKind::Void;
    for (const Type *at = &type; at->kind == TypeKind::Alias;) {
      const source::Alias &alias = unit_.aliases.at(at->declaration);
      for (const source::Annotation &annotation : alias.annotations)
        if (isOfValue(alias, annotation))
          reportLost(alias, annotation, isVoid);
      at = &alias.target;
    }
  }

  void reportLost(const source::Alias &alias, const source::Annotation &annotation,
                  bool isVoid) const {
    const std::vector<Note> notes = {
        {function_.where, "'" + function_.name + "' is declared here"}};
    if (isVoid)
      context_.out.report(
          Problem::AttributeValue, annotation.where,
          {{"problem", "'api::" + annotation.name + "' on '" + alias.name + "' is lost in what '" +
                           function_.name + "' returns: void has no value to say it of"}},
          notes);
    else
      context_.out.report(
          Problem::AliasSplit, annotation.where,
          {{"attribute", annotation.name}, {"alias", alias.name}, {"function", function_.name}},
          notes);
  }

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
    const std::string own = ownStatus(unit_, type);
    const std::string status = own.empty() ? "default" : own;
    if (plain.kind == TypeKind::Void) {
      outcomes[status];
    } else if (plain.kind == TypeKind::Variant && !isWhole(type, plain)) {
      reportSplit(type);
      for (const Type &alternative : plain.of)
        addOne(alternative, status);
    } else {
      addOne(type, "default");
    }
  }

  const Context &context_;
  const source::Unit &unit_;
  const source::Function &function_;
  std::string empty_;
};

} // namespace

std::string statusOf(const source::Annotation &annotation) {
  const Value &value = annotation.arguments[0].value;
  return value.asInt() ? std::to_string(*value.asInt()) : *value.asString();
}

bool mayHaveLostStatus(const source::Unit &unit, const Type &result) {
  const source::Annotations *own = annotationsOf(unit, result);
  if (own && own->mayHaveLost([](std::string_view name) { return name == "status"; }))
    return true;
  if (result.kind == TypeKind::Alias)
    return mayHaveLostStatus(unit, unit.aliases.at(result.declaration).target);
  const bool isSplit = result.kind == TypeKind::Expected || result.kind == TypeKind::Optional ||
                       result.kind == TypeKind::Variant;
  return isSplit && std::ranges::any_of(
                        result.of, [&](const Type &part) { return mayHaveLostStatus(unit, part); });
}

Outcomes outcomesOf(const Context &context, const source::Function &function,
                    const std::string &success, const std::string &emptySuccess) {
  OutcomeReader reader(context, function, emptySuccess);
  reader.add(function.result, success.empty() ? "200" : success, !success.empty());
  return std::move(reader.outcomes);
}

} // namespace oapigen::mapping
