// Sorts what has no order, then compares from the root down.
#include "tool/Meaning.h"

#include "model/BesideEnum.h"
#include "model/Numbers.h"
#include "model/Pointer.h"
#include "model/Walk.h"
#include "text/Text.h"

#include <algorithm>

namespace oapigen::tool {
namespace {

void sortTexts(List<std::string> &texts) {
  std::sort(texts.begin(), texts.end());
}

/// The values of `enum`, and with them the lists beside it that have an entry for each. Where there
/// is another list the order may mean something.
void sortValues(Schema &schema) {
  std::vector<Array *> beside;
  for (auto &[name, extension] : schema.extensions)
    if (Array *list = extension.asArray()) {
      if (!isBesideEnum(name) || list->size() != schema.enum_.size())
        return;
      beside.push_back(list);
    }
  std::vector<std::pair<std::string, std::size_t>> keyed;
  for (const Value &value : schema.enum_)
    keyed.emplace_back(write(value, Format::Json), keyed.size());
  std::sort(keyed.begin(), keyed.end());
  auto arrange = [&](auto &values) {
    const std::vector<Value> old(values.begin(), values.end());
    for (std::size_t at = 0; at != keyed.size(); ++at)
      values[at] = old[keyed[at].second];
  };
  arrange(schema.enum_);
  for (Array *list : beside)
    arrange(*list);
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
  sortValues(schema);
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
