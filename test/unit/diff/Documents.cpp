#include "Documents.h"

#include "Compared.h"
#include "model/BesideEnum.h"
#include "model/Pointer.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace oapigen::diff {
namespace {

namespace fs = std::filesystem;

std::vector<Document> documentsIn(const std::set<fs::path> &files) {
  std::vector<Document> documents;
  for (const fs::path &file : files) {
    Value value = valueOf(contents(file), file.filename().string());
    if (readDocument(value))
      documents.push_back(
          {file.parent_path().filename().string() + '/' + file.stem().string(), std::move(value)});
  }
  return documents;
}

/// Not std::shuffle and the distributions: those give other results elsewhere.
template <class T> void mix(std::vector<T> &list, std::mt19937 &random) {
  for (std::size_t at = list.size(); at > 1; --at)
    std::swap(list[at - 1], list[random() % at]);
}

/// What stands below these is no part of the description.
bool isData(const std::string &name) {
  static const std::set<std::string> names{"example", "examples", "value", "dataValue",
                                           "default", "const",    "enum"};
  return names.contains(name) || name.starts_with("x-");
}

bool isSet(const std::string &name) {
  static const std::set<std::string> names{"required", "enum",       "tags",     "oneOf",  "anyOf",
                                           "type",     "parameters", "security", "servers"};
  return names.contains(name);
}

/// Whether it is a list with one entry for each value of `enum`, be it `enum` itself.
bool isOfValues(const std::string &name, const Object &schema) {
  const Value *values = schema.find("enum"), *own = schema.find(name);
  return (name == "enum" || isBesideEnum(name)) && values && values->asArray() &&
         own->asArray()->size() == values->asArray()->size();
}

} // namespace

std::vector<Document> goldenDocuments() {
  std::set<fs::path> files;
  for (const char *folder : {"../golden", "documents"})
    for (const auto &entry : fs::recursive_directory_iterator(casesFolder() / folder))
      if (entry.path().extension() == ".yaml")
        files.insert(entry.path());
  return documentsIn(files);
}

std::vector<Document> officialDocuments() {
  const char *given = std::getenv("OAPI_CONFORMANCE");
  const fs::path kit = given ? fs::path(given) : casesFolder() / "../../../shared/conformance";
  std::set<fs::path> files;
  for (const char *version : {"3.1", "3.2"})
    if (const fs::path folder = kit / "oai-tests" / version / "pass"; fs::exists(folder))
      for (const auto &entry : fs::directory_iterator(folder))
        files.insert(entry.path());
  return documentsIn(files);
}

Value shuffled(const Value &document, std::mt19937 &random) {
  if (const Array *list = document.asArray()) {
    Array result;
    for (const Value &each : *list)
      result.push_back(shuffled(each, random));
    return result;
  }
  const Object *object = document.asObject();
  if (!object)
    return document;
  std::vector<Object::Member> members(object->begin(), object->end());
  mix(members, random);
  Object result;
  const std::mt19937 ofValues(random());
  for (auto &[name, value] : members) {
    Value &copy = result.append(name, isData(name) ? value : shuffled(value, random));
    if (Array *list = copy.asArray(); list && isOfValues(name, *object)) {
      std::mt19937 same = ofValues; // What is said of a value goes with it.
      mix(*list, same);
    } else if (list && isSet(name))
      mix(*list, random);
  }
  return result;
}

namespace {

using Visit = std::function<void(const Edit &edit, const Value &edited)>;

/// Null and what holds other values are left as they are.
Value another(const Value &value) {
  if (const std::string *text = value.asString())
    return *text + "x";
  if (const bool *flag = value.asBool())
    return !*flag;
  if (const std::int64_t *number = value.asInt())
    return *number == INT64_MAX ? 0 : *number + 1;
  return value.isNumber() ? Value(value.toDouble() * 2 + 1) : value;
}

/// Changes parts of one document in place and takes the changes back.
class Editor {
public:
  Editor(Value document, const Visit &visit) : document_(std::move(document)), visit_(visit) {}

  void run() { below("", document_); }

private:
  void below(const std::string &pointer, Value &value) {
    if (value.asObject())
      members(pointer, *value.asObject());
    else if (value.asArray())
      elements(pointer, *value.asArray());
    else
      scalar(pointer, value);
  }

  /// Each goes and comes back at the end, so that the order is the same after the last one.
  void members(const std::string &pointer, Object &owner) {
    std::vector<std::string> names;
    for (const auto &[name, value] : owner)
      names.push_back(name);
    for (const std::string &name : names) {
      const std::string inside = childPointer(pointer, name);
      below(inside, *owner.find(name));
      Value kept = std::move(*owner.find(name));
      owner.erase(name);
      visit_({true, inside, kept}, document_);
      owner.append(name, std::move(kept));
    }
  }

  void elements(const std::string &pointer, Array &owner) {
    for (std::size_t at = 0; at != owner.size(); ++at) {
      const std::string inside = childPointer(pointer, std::to_string(at));
      below(inside, owner[at]);
      const auto place = owner.begin() + static_cast<std::ptrdiff_t>(at);
      Value kept = std::move(*place);
      owner.erase(place);
      visit_({true, inside, kept}, document_);
      owner.insert(owner.begin() + static_cast<std::ptrdiff_t>(at), std::move(kept));
    }
  }

  void scalar(const std::string &pointer, Value &value) {
    const Value kept = value;
    value = another(value);
    if (!(value == kept))
      visit_({false, pointer, kept}, document_);
    value = kept;
  }

  Value document_;
  const Visit &visit_;
};

} // namespace

void forEachEdit(const Value &document, const Visit &visit) {
  Editor(document, visit).run();
}

Value edited(const Value &document, std::mt19937 &random) {
  Value result = document;
  for (Value *at = &result; at;) {
    Object *object = at->asObject();
    Array *list = at->asArray();
    const std::size_t size = object ? object->size() : list ? list->size() : 0;
    if (size == 0) {
      *at = another(*at);
      return result;
    }
    const auto chosen = static_cast<std::ptrdiff_t>(random() % size);
    const bool isRemoved = random() % 6 == 0;
    if (isRemoved && object)
      object->erase(std::string((object->begin() + chosen)->first));
    else if (isRemoved)
      list->erase(list->begin() + chosen);
    at = isRemoved ? nullptr
         : object  ? &(object->begin() + chosen)->second
                   : &(*list)[static_cast<std::size_t>(chosen)];
  }
  return result;
}

} // namespace oapigen::diff
