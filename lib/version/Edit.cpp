// Rebuilds objects, so that their members stay in order.
#include "version/Edit.h"

#include "model/Raise.h"
#include "support/Ascii.h"

namespace oapigen::version {

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

bool isOfOpenAPI(std::string_view dialect) {
  return dialect.starts_with("https://spec.openapis.org/oas/3.");
}

bool isTextMediaType(std::string_view mediaType) {
  const std::string type = essenceOf(mediaType);
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
  object.take(name);
  at.loseAt(childPointer("", name), kTaken);
}

void keep(Value &written, Lowering &at) {
  keepAs(extensionFor(at.field()), at.field(), written, at);
}

void drop(Value &written, Lowering &at) {
  members(written).take(at.field());
  at.lose();
}

void leaveOut(Value &written, Lowering &at) {
  members(written).take(at.field());
}

void refuse(Value &, Lowering &at) {
  at.refuse();
}

void moveReference(Value &written, Lowering &at) {
  if (Value *reference = members(written).find(at.field()))
    *reference = at.moved(*reference->asString());
}

void conjoin(Object &schema, Value other) {
  Value *all = schema.find("allOf");
  if (!all)
    all = &schema.append("allOf", Array());
  all->asArray()->push_back(std::move(other));
}

} // namespace oapigen::version
