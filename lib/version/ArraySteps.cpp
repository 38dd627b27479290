// Keywords about the items of arrays → those of OpenAPI 3.0, which has one schema for all items.
#include "version/Edit.h"

#include <algorithm>

namespace oapigen::version {
namespace {

using enum Loss;
using enum Version;

bool isNever(const Box<Schema> &schema) {
  return schema && schema->boolean == false;
}
bool isAnything(const Box<Schema> &schema) {
  return !schema || schema->boolean == true || *schema == Schema();
}

void limit(Object &schema, const Schema &before, std::uint64_t most) {
  if (!before.maxItems || *before.maxItems > most)
    schema.set("maxItems", most);
}

/// What any item may be: one of the schemas of the positions, or of what follows them.
void joinPositions(Value &written, Lowering &at) {
  Object &schema = members(written);
  const Schema &before = at.object<Schema>();
  const std::size_t count = before.prefixItems.size();
  Array kinds;
  for (Value &kind : *schema.find(at.field())->asArray())
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
      kinds.push_back(kind);
  schema.take(at.field());
  const bool endsHere = isNever(before.items) || (before.maxItems && *before.maxItems <= count);
  if (!endsHere && isAnything(before.items))
    kinds = {Object()};
  else if (!endsHere && std::find(kinds.begin(), kinds.end(), *schema.find("items")) == kinds.end())
    kinds.push_back(*schema.find("items"));
  if (isNever(before.items))
    limit(schema, before, count);
  const bool isOne = kinds.size() == 1 && kinds.front() != Value(Object());
  const bool saysNothing = std::all_of(before.prefixItems.begin(), before.prefixItems.end(),
                                       [](const Schema &one) { return one == Schema(); });
  if (!isOne && !saysNothing)
    at.lose();
  Value any = kinds.size() == 1 ? kinds.front() : Value(Object{{"anyOf", std::move(kinds)}});
  insertAfter(schema, schema.find("format") ? "format" : "type", "items", std::move(any));
}

void endHere(Value &written, Lowering &at) {
  const Schema &before = at.object<Schema>();
  if (!isNever(before.items) || before.prefixItems.isPresent())
    return;
  members(written).set("items", Object());
  limit(members(written), before, 0);
}

void leaveOutContains(Value &written, Lowering &at) {
  const Schema &before = at.object<Schema>();
  members(written).take(at.field());
  if (before.minContains.value_or(1) > 0 || before.maxContains)
    at.lose();
}

void leaveOutUnevaluated(Value &written, Lowering &at) {
  members(written).take(at.field());
  if (!isAnything(at.object<Schema>().unevaluatedItems))
    at.lose();
}

constexpr Step kSteps[] = {
    {"Schema", "prefixItems", v3_1, "schemas for single positions of an array",
     "every item may be what any of them may be", Partly, joinPositions},
    {"Schema", "items", v3_1, "items that are `false`", "`maxItems` ends the array", None, endHere},
    {"Schema", "contains", v3_1, "demands that some items match", "it is left out", Partly,
     leaveOutContains},
    {"Schema", "minContains", v3_1, "number of items that match", "it goes with `contains`", None,
     leaveOut},
    {"Schema", "maxContains", v3_1, "number of items that match", "it goes with `contains`", None,
     leaveOut},
    {"Schema", "unevaluatedItems", v3_1, "demands on the items that nothing else speaks of",
     "it is left out", Partly, leaveOutUnevaluated},
};

} // namespace

std::span<const Step> arraySteps() {
  return kSteps;
}

} // namespace oapigen::version
