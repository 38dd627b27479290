// Takes references apart and finds what they name in a file.
#include "link/Address.h"

#include "model/Index.h"
#include "model/Pointer.h"

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace oapigen {
namespace {

const Value *childOf(const Value &value, const std::string &name) {
  if (const Object *members = value.asObject())
    return members->find(name);
  const Array *items = value.asArray();
  if (name.size() > 1 && name.starts_with('0')) // RFC 6901, 4: a number has no zeros before it.
    return nullptr;
  std::size_t at = 0;
  auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), at);
  const bool isIndex = error == std::errc() && end == name.data() + name.size();
  return items && isIndex && at < items->size() ? &(*items)[at] : nullptr;
}

/// Whether the value is a schema that begins a resource of its own.
bool isResource(const Value &value) {
  const Object *members = value.asObject();
  const Value *id = members ? members->find("$id") : nullptr;
  return id && id->asString() && isBase(*id->asString());
}

/// The pointer of the schema that has the anchor. Those below another `$id` belong to that.
std::optional<std::string> findAnchor(const Value &value, const std::string &anchor,
                                      const std::string &pointer) {
  if (!pointer.empty() && isResource(value))
    return {};
  if (const Object *members = value.asObject()) {
    for (const char *keyword : {"$anchor", "$dynamicAnchor"})
      if (const Value *name = members->find(keyword); name && *name == Value(anchor))
        return pointer;
    for (const auto &[name, member] : *members)
      if (auto found = findAnchor(member, anchor, childPointer(pointer, name)))
        return found;
  }
  if (const Array *items = value.asArray())
    for (std::size_t at = 0; at != items->size(); ++at)
      if (auto found = findAnchor((*items)[at], anchor, childPointer(pointer, at)))
        return found;
  return {};
}

} // namespace

bool hasScheme(std::string_view reference) {
  const std::size_t colon = reference.find(':');
  return colon != reference.npos && reference.find_first_of("/?#") > colon;
}

bool isBase(std::string_view id) {
  return !id.starts_with('#');
}

std::optional<Address> addressOf(const std::string &reference) {
  if (hasScheme(reference) || reference.starts_with('/'))
    return {};
  const std::size_t hash = std::min(reference.find('#'), reference.size());
  std::string path = reference.substr(0, std::min(hash, reference.find('?')));
  std::string place = hash == reference.size() ? "" : reference.substr(hash + 1);
  path = localPointer("#/" + path)->substr(1); // Undoes the percent encoding.
  if (place.starts_with('/'))
    place = *localPointer('#' + place);
  return Address{path, place};
}

std::string besides(const std::string &from, const std::string &path) {
  return (std::filesystem::path(from).parent_path() / path).lexically_normal().string();
}

std::optional<std::string> pointerOf(const std::string &place, const Value &root) {
  if (!place.empty() && !place.starts_with('/'))
    return findAnchor(root, place, "");
  return valueAt(root, place) ? std::optional(place) : std::nullopt;
}

const Value *valueAt(const Value &root, std::string_view pointer) {
  const Value *value = &root;
  while (value && !pointer.empty()) {
    const std::string_view step = pointer.substr(0, pointer.find('/', 1));
    value = childOf(*value, lastToken(step));
    pointer.remove_prefix(step.size());
  }
  return value;
}

} // namespace oapigen
