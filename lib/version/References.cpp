// References of a document that is lowered: into what stands elsewhere now, or in their own place.
#include "model/Write.h"
#include "version/Steps.h"

namespace oapigen::version {
namespace {

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

const std::optional<std::string> *referenceOf(ConstObjectPointer object) {
  if (auto *schema = std::get_if<const Schema *>(&object))
    return &(*schema)->ref;
  auto *reference = std::get_if<const Reference *>(&object);
  return reference ? &(*reference)->ref : nullptr;
}

} // namespace

template <class T> std::optional<Value> Lowering::lowered(const std::string &reference) {
  const std::optional<std::string> pointer = localPointer(reference);
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

/// "#/components/schemas/Order/$defs/line" → "Order_line", with a number behind it if need be.
void Lowering::nameComponents() {
  auto isTaken = [&](const std::string &name) {
    for (const auto &[pointer, other] : newNames_)
      if (other == name)
        return true;
    return document_.components && document_.components->schemas.contains(name);
  };
  for (const auto &[pointer, object] : index().all()) {
    const std::string_view map = parentPointer(pointer), owner = parentPointer(map);
    if (!std::holds_alternative<const Schema *>(object) || lastToken(map) != "$defs" ||
        !index().find<Schema>(owner))
      continue;
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
    result = "#" + named->pointer;
  const std::optional<std::string> pointer = localPointer(result);
  if (!pointer)
    return result;
  for (std::string_view above = *pointer; !above.empty(); above = parentPointer(above))
    if (auto found = newNames_.find(std::string(above)); found != newNames_.end())
      return "#/components/schemas/" + found->second + pointer->substr(above.size());
  if (result.starts_with("#/webhooks/"))
    return "#/x-" + result.substr(2);
  return result;
}

/// A reference into what has no place in the result would be a hole in the document.
void Lowering::checkReferences(const Value &document) {
  const bool hasMediaTypes = document_.components && document_.components->mediaTypes.isPresent();
  if (target_ != Version::v3_0 && !hasMediaTypes)
    return;
  for (const auto &[pointer, object] : index().all()) {
    const std::optional<std::string> *reference = referenceOf(object);
    if (!reference || !*reference)
      continue;
    const std::optional<std::string> before = localPointer(**reference);
    const std::optional<std::string> after = localPointer(moved(**reference));
    if (before && after && index().find(*before) && !find(document, *after) &&
        parentPointer(*before) != "/components/mediaTypes")
      out_.report(Problem::ReferenceDangling, nearestPlace(origins_, pointer),
                  {{"reference", **reference}, {"pointer", "#" + pointer}});
  }
}

} // namespace oapigen::version
