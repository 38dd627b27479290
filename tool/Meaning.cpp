// Sorts what has no order, then compares from the root down.
#include "tool/Meaning.h"

#include "model/Pointer.h"
#include "model/Walk.h"
#include "text/Text.h"
#include "model/Numbers.h"

#include <algorithm>

namespace oapigen::tool {
namespace {

void sortTexts(List<std::string> &texts) {
  std::sort(texts.begin(), texts.end());
}

void sortValues(List<Value> &values) {
  std::vector<std::pair<std::string, Value>> keyed;
  for (const Value &value : values)
    keyed.emplace_back(write(value, Format::Json), value);
  std::sort(keyed.begin(), keyed.end(), [](auto &a, auto &b) { return a.first < b.first; });
  for (std::size_t at = 0; at != keyed.size(); ++at)
    values[at] = std::move(keyed[at].second);
}

void sortType(SchemaType &type) {
  if (!type.isList())
    return;
  std::vector<std::string> names = type.names();
  std::sort(names.begin(), names.end());
  type = SchemaType(std::move(names));
}

void sortLists(Schema &schema) {
  sortType(schema.type);
  sortTexts(schema.required);
  for (auto &[name, names] : schema.dependentRequired)
    sortTexts(names);
  if (std::none_of(schema.extensions.begin(), schema.extensions.end(),
                   [](auto &member) { return member.second.asArray(); }))
    sortValues(schema.enum_);
}

class Comparison {
public:
  void compare(const Value *before, const Value *after) {
    if (before && after && before->asObject() && after->asObject())
      return compareMembers(*before->asObject(), *after->asObject());
    if (before && after && before->asArray() && after->asArray() &&
        before->asArray()->size() == after->asArray()->size())
      return compareItems(*before->asArray(), *after->asArray());
    if (!before || !after || !sameValue(*before, *after))
      found_.push_back({pointer_, before, after});
  }
  std::vector<Difference> take() { return std::move(found_); }

private:
  void compareMembers(const Object &before, const Object &after) {
    for (const auto &[name, value] : before)
      compareMember(name, &value, after.find(name));
    for (const auto &[name, value] : after)
      if (!before.find(name))
        compareMember(name, nullptr, &value);
  }
  void compareMember(const std::string &name, const Value *before, const Value *after) {
    PointerStep step(pointer_, std::string_view(name));
    compare(before, after);
  }
  void compareItems(const Array &before, const Array &after) {
    for (std::size_t at = 0; at != before.size(); ++at) {
      PointerStep step(pointer_, at);
      compare(&before[at], &after[at]);
    }
  }

  std::string pointer_;
  std::vector<Difference> found_;
};

} // namespace

OpenAPI withoutOrder(OpenAPI document) {
  walk(
      document, [](const std::string &, Schema &schema) { sortLists(schema); },
      [](const std::string &, SecurityRequirement &requirement) {
        for (auto &[name, scopes] : requirement.items)
          sortTexts(scopes);
      });
  return document;
}

std::vector<Difference> differences(const Value &before, const Value &after) {
  Comparison comparison;
  comparison.compare(&before, &after);
  return comparison.take();
}

std::string inWords(const Difference &difference) {
  const auto &[pointer, before, after] = difference;
  const std::string what = "'#" + pointer + '\'';
  if (!before)
    return what + " is new";
  if (!after)
    return what + " is not in the C++";
  if (before->asArray() && after->asArray())
    return what + " is another list in the C++";
  return what + " is " + inWords(*after) + " in the C++, not " + inWords(*before);
}

} // namespace oapigen::tool
