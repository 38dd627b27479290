// Rebuilds objects, so that their members stay in order.
#include "version/Edit.h"

#include <cctype>

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

bool isOfOpenAPI(std::string_view dialect) {
  return dialect.starts_with("https://spec.openapis.org/oas/3.");
}

bool isTextMediaType(std::string_view mediaType) {
  std::string type;
  for (char c : mediaType.substr(0, mediaType.find(';')))
    if (c != ' ' && c != '\t')
      type += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  for (std::string_view start : {"text/", "multipart/", "application/x-www-form-urlencoded", "*/"})
    if (type.starts_with(start))
      return true;
  for (std::string_view end :
       {"json", "xml", "yaml", "json-seq", "jsonl", "ndjson", "javascript", "graphql", "sql"})
    if (type.ends_with(end))
      return true;
  return false;
}

void keepAs(const std::string &extension, const std::string &name, Value &written, Lowering &at) {
  Object &object = members(written);
  if (!object.find(extension))
    return rename(object, name, extension);
  take(object, name);
  at.loseAt(childPointer("", name), kTaken);
}

void keep(Value &written, Lowering &at) {
  keepAs(extensionFor(at.field()), at.field(), written, at);
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
