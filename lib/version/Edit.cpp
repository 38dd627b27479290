// Rebuilds objects, so that their members stay in order.
#include "version/Edit.h"

namespace oapigen::version {

Value take(Object &object, std::string_view name) {
  Value *found = object.find(name);
  if (!found)
    return nullptr;
  Value value = std::move(*found);
  object.erase(name);
  return value;
}

void rename(Object &object, std::string_view from, const std::string &to) {
  Object result;
  for (auto &[name, value] : object)
    if (name == from)
      result.set(to, std::move(value));
    else if (name != to)
      result.append(name, std::move(value));
  object = std::move(result);
}

void insertAfter(Object &object, std::string_view after, const std::string &name, Value value) {
  object.erase(name);
  Object result;
  if (!object.find(after))
    result.append(name, std::move(value));
  for (auto &[other, member] : object) {
    result.append(other, std::move(member));
    if (other == after)
      result.append(name, std::move(value));
  }
  object = std::move(result);
}

std::string extensionFor(std::string_view field) {
  return "x-" + std::string(field.substr(field.starts_with('$') ? 1 : 0));
}

void keep(Value &written, Lowering &at) {
  rename(members(written), at.field(), extensionFor(at.field()));
}

void drop(Value &written, Lowering &at) {
  take(members(written), at.field());
  at.lose();
}

void leaveOut(Value &written, Lowering &at) {
  take(members(written), at.field());
}

void refuse(Value &, Lowering &at) {
  at.refuse();
}

void conjoin(Object &schema, Value other) {
  Value *all = schema.find("allOf");
  if (!all)
    all = &schema.append("allOf", Array());
  all->asArray()->push_back(std::move(other));
}

} // namespace oapigen::version
