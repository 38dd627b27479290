// References of a document that is lowered: into what stands elsewhere now, or in their own place.
#include "model/Write.h"
#include "version/Steps.h"

#include <algorithm>
#include <cctype>

namespace oapigen::version {
namespace {

constexpr std::string_view kPathItems = "/components/pathItems/";

/// A pointer as a reference: what may not stand in a URI is percent-encoded.
std::string referenceTo(std::string_view pointer) {
  constexpr std::string_view kOthers = "-._~!$&'()*+,;=:@/?", kDigits = "0123456789ABCDEF";
  std::string reference = "#";
  for (char c : pointer) {
    const auto byte = static_cast<unsigned char>(c);
    const bool isPlain = byte < 0x80 && (std::isalnum(byte) || kOthers.find(c) != kOthers.npos);
    if (isPlain)
      reference += c;
    else
      (reference += '%').append({kDigits[byte >> 4], kDigits[byte & 15]});
  }
  return reference;
}

/// What stands at a pointer into a value.
const Value *find(const Value &value, std::string_view pointer) {
  if (pointer.empty())
    return &value;
  const Value *above = find(value, parentPointer(pointer));
  if (!above)
    return nullptr;
  const std::string token = lastToken(pointer);
  if (const Object *object = above->asObject())
    return object->find(token);
  const Array *array = above->asArray();
  const bool isIndex = token.size() < 10 && token.find_first_not_of("0123456789") == token.npos;
  if (!array || token.empty() || !isIndex || std::stoul(token) >= array->size())
    return nullptr;
  return &(*array)[std::stoul(token)];
}

/// The characters of a component's name; others become '_'.
std::string componentName(std::string text) {
  for (char &c : text) {
    const bool isLetter =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (!isLetter && c != '.' && c != '-')
      c = '_';
  }
  return text;
}

/// All that an object refers to and that stays a reference.
std::vector<std::string> referencesOf(ConstObjectPointer object) {
  std::vector<std::string> found;
  auto add = [&](const std::optional<std::string> &reference) {
    if (reference)
      found.push_back(*reference);
  };
  if (auto *schema = std::get_if<const Schema *>(&object))
    add((*schema)->ref);
  else if (auto *reference = std::get_if<const Reference *>(&object))
    add((*reference)->ref);
  else if (auto *link = std::get_if<const Link *>(&object))
    add((*link)->operationRef);
  else if (auto *discriminator = std::get_if<const Discriminator *>(&object))
    for (const auto &[value, target] : (*discriminator)->mapping)
      found.push_back(target);
  return found;
}

} // namespace

template <class T> std::optional<Value> Lowering::lowered(const std::string &reference) {
  const std::optional<std::string> pointer = localPointer(reference);
  if (inside_.empty())
    place_ = *pointer_;
  if (!pointer || !inside_.insert(*pointer).second)
    return std::nullopt;
  std::optional<Value> result;
  if (const T *target = index().find<T>(*pointer))
    result = toValue(
        *target,
        [this](const std::string &at, ConstObjectPointer object, Value &written) {
          rewrite(at, object, written);
        },
        *pointer);
  else if (const Reference *other = index().find<Reference>(*pointer); other && other->ref)
    result = lowered<T>(*other->ref);
  inside_.erase(*pointer);
  return result;
}

template std::optional<Value> Lowering::lowered<MediaType>(const std::string &);
template std::optional<Value> Lowering::lowered<PathItem>(const std::string &);

bool Lowering::isFurtherCopy() {
  if (inside_.empty() || place_.starts_with(kPathItems))
    return false;
  return !pointer_->starts_with(kPathItems) || !placed_.insert(*pointer_).second;
}

/// The first place that keeps a copy of a path item of the components, perhaps by way of others.
std::optional<std::string> Lowering::placeOfPathItem(std::string_view pointer) const {
  auto leadsHere = [&](const PathItem &item) {
    const PathItem *next = &item;
    for (std::set<std::string> seen; next && next->ref;) {
      const std::optional<std::string> target = localPointer(*next->ref);
      if (!target || !seen.insert(*target).second)
        return false;
      if (*target == pointer)
        return true;
      next = index().find<PathItem>(*target);
    }
    return false;
  };
  for (const Index::Entry &entry : index().all())
    if (auto *item = std::get_if<const PathItem *>(&entry.object); item && leadsHere(**item))
      if (std::string place = entry.pointer(); !place.starts_with(kPathItems))
        return place;
  return std::nullopt;
}

/// "#/components/schemas/Order/$defs/line" → "Order_line", with a number behind it if need be.
void Lowering::nameComponents() {
  auto isTaken = [&](const std::string &name) {
    for (const auto &[pointer, other] : newNames_)
      if (other == name)
        return true;
    return document_.components && document_.components->schemas.contains(name);
  };
  for (const Index::Entry &entry : index().all()) {
    if (!std::holds_alternative<const Schema *>(entry.object) || entry.field != "$defs")
      continue;
    const std::string pointer = entry.pointer();
    const std::string_view owner = parentPointer(parentPointer(pointer));
    const std::string base = componentName(lastToken(owner) + "_" + lastToken(pointer));
    std::string name = base;
    for (int number = 2; isTaken(name); ++number)
      name = base + "_" + std::to_string(number);
    newNames_[pointer] = name;
  }
}

void Lowering::addComponent(const std::string &pointer, Value schema) {
  newComponents_.set(newNames_.at(pointer), std::move(schema));
}

void Lowering::putComponents(Object &document) {
  if (newComponents_.empty())
    return;
  Value *components = document.find("components");
  if (!components)
    components = &document.append("components", Object());
  Value *schemas = components->asObject()->find("schemas");
  if (!schemas)
    schemas = &components->asObject()->append("schemas", Object());
  for (auto &[name, schema] : newComponents_)
    schemas->asObject()->set(name, std::move(schema));
}

std::string Lowering::moved(const std::string &reference) const {
  std::string result = reference;
  if (const Index::Entry *named = index().findNamed(reference))
    result = "#" + named->pointer();
  const std::optional<std::string> pointer = localPointer(result);
  if (!pointer)
    return result;
  for (std::string_view above = *pointer; !above.empty(); above = parentPointer(above))
    if (auto found = newNames_.find(std::string(above)); found != newNames_.end())
      return "#/components/schemas/" + found->second + pointer->substr(above.size());
  if (target_ == Version::v3_0 && pointer->starts_with(kPathItems)) {
    const std::size_t end = std::min(pointer->find('/', kPathItems.size()), pointer->size());
    if (auto place = placeOfPathItem(pointer->substr(0, end)))
      result = referenceTo(*place + pointer->substr(end));
  }
  if (result.starts_with("#/webhooks/"))
    return "#/x-" + result.substr(2);
  return result;
}

/// A reference into what has no place in the result would be a hole in the document.
void Lowering::checkReferences(const Value &document) {
  const bool hasMediaTypes = document_.components && document_.components->mediaTypes.isPresent();
  if (target_ != Version::v3_0 && !hasMediaTypes)
    return;
  for (const Index::Entry &entry : index().all()) {
    for (const std::string &reference : referencesOf(entry.object)) {
      const std::optional<std::string> before = localPointer(reference);
      const std::optional<std::string> after = localPointer(moved(reference));
      if (before && after && index().find(*before) && !find(document, *after) &&
          parentPointer(*before) != "/components/mediaTypes")
        out_.report(Problem::ReferenceDangling, nearestPlace(origins_, entry.pointer()),
                    {{"reference", reference}, {"pointer", "#" + entry.pointer()}});
    }
  }
}

} // namespace oapigen::version
