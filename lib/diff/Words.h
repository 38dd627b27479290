// What people read, at any object that has it: titles, descriptions, examples, extensions, and the
// announcements of an end.
#pragma once

#include "diff/Same.h"
#include "diff/ShapePair.h"
#include "model/Numbers.h"

#include <functional>

namespace oapigen::diff {

/// Deprecation, its date (`x-sunset`) and how stable something is (`x-stability-level`).
struct Lifecycle {
  bool isDeprecated = false;
  std::string sunset;     ///< A date.
  std::string unreadable; ///< What stands there and is none.
  std::string stability;
  bool operator==(const Lifecycle &) const = default;
};
/// "2031-12-24", or the beginning of a date and time.
bool isDate(std::string_view text);
template <class T> Lifecycle lifecycleOf(const T &object) {
  auto text = [&](std::string_view name) {
    const Value *value = object.extensions.find(name);
    return !value              ? std::string()
           : value->asString() ? *value->asString()
                               : oapigen::inWords(*value);
  };
  Lifecycle result;
  const std::string day = text("x-sunset");
  (isDate(day) ? result.sunset : result.unreadable) = day;
  result.stability = text("x-stability-level");
  if constexpr (requires { object.deprecated; })
    result.isDeprecated = object.deprecated.value_or(false);
  return result;
}
void compareLifecycles(Comparison &comparison, const Lifecycle &base, const Lifecycle &revision,
                       const Spot &spot);
/// Of all parts of either shape.
void compareLifecycles(Comparison &comparison, const ShapePair &pair);

void compareText(Comparison &comparison, Kind kind, std::string_view field,
                 const std::optional<std::string> &base, const std::optional<std::string> &revision,
                 const Spot &spot);
/// All but those that have a meaning of their own here.
void compareExtensions(Comparison &comparison, const Extensions &base, const Extensions &revision,
                       const std::function<Spot(const std::string &name)> &spotFor);
void compareExtensions(Comparison &comparison, const Extensions &base, const Extensions &revision,
                       const Spot &spot);

/// Reports `kind` at the field when the two are not the same.
template <class Member>
void compareMember(Comparison &comparison, Kind kind, std::string_view field, const Member &base,
                   const Member &revision, const Spot &spot) {
  if (!isSameMember(base, revision))
    comparison.changed(kind, Direction::None, spot, field, {});
}

/// Examples that are shared count by what they say.
void compareExamples(Comparison &comparison, const NamedMap<OrRef<Example>> &base,
                     const NamedMap<OrRef<Example>> &revision, const Spot &owner);

/// All that an object other than a schema has of these.
template <class T> void compareWords(Comparison &comparison, const T &base, const T &revision) {
  const Spot spot = comparison.spotOf(base, revision);
  if constexpr (requires { base.summary; })
    compareText(comparison, Kind::SummaryChanged, "summary", base.summary, revision.summary, spot);
  if constexpr (requires { base.description; })
    compareText(comparison, Kind::DescriptionChanged, "description", base.description,
                revision.description, spot);
  if constexpr (requires { base.externalDocs; })
    compareMember(comparison, Kind::ExternalDocsChanged, "externalDocs", base.externalDocs,
                  revision.externalDocs, spot);
  if constexpr (requires { base.example; })
    compareMember(comparison, Kind::ExampleChanged, "example", base.example, revision.example,
                  spot);
  if constexpr (requires { base.examples; })
    compareExamples(comparison, base.examples, revision.examples, spot);
  compareLifecycles(comparison, lifecycleOf(base), lifecycleOf(revision), spot);
  compareExtensions(comparison, base.extensions, revision.extensions, spot);
}

} // namespace oapigen::diff
