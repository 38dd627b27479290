// Paths are compared as they are spelt after "." and ".." are gone; symbolic links are not looked
// through, since a revision of git has no file system.
#include "link/OtherFiles.h"

#include "link/Address.h"

namespace oapigen {
namespace {

/// A field of the value, if that is an object and the field is a text; else "".
std::string textOf(const Value *value, const char *field) {
  const Object *members = value ? value->asObject() : nullptr;
  const Value *text = members ? members->find(field) : nullptr;
  return text && text->asString() ? *text->asString() : "";
}

OtherFile fileOf(const Value &value, const PlacesOnDemand &places, Version version) {
  return {&value, places, version,
          hasScheme(textOf(&value, "$self")) || hasScheme(textOf(&value, "$id"))};
}

} // namespace

OtherFiles::OtherFiles(std::string name, const Value &value, const PlacesOnDemand &places,
                       Version version, std::string prefix, ReadOther read, Diagnostics &out)
    : name_(std::move(name)), prefix_(std::move(prefix)), read_(std::move(read)), out_(out) {
  files_.emplace(name_, Entry{fileOf(value, places, version)});
}

OtherFiles::Place OtherFiles::find(const std::string &reference, const Standing &here,
                                   const std::string &field) {
  const bool isOwnFile = isDocument(here.file) && !here.owner;
  if (isOwnFile && reference.starts_with('#'))
    return {Answer::Own}; // Most are like that.
  const std::optional<Address> address = addressOf(reference);
  const bool isLocal = address && address->path.empty();
  if (!address || (!isLocal && (here.owner || at(here.file).isElsewhere)))
    return {Answer::NotFollowed};
  if (isLocal && isOwnFile)
    return {Answer::Own};
  const std::string name = isLocal ? here.file : besides(here.file, address->path);
  const Where where = nearestPlace(at(here.file).places, here.pointer + field);
  const Entry &entry = load(name);
  if (!entry.reason.empty())
    out_.report(Problem::ReferenceUnreadable, where,
                {{"reference", reference}, {"reason", entry.reason}});
  if (!entry.file.value)
    return {Answer::Problem};
  const std::string base = isLocal ? here.owner.value_or("") : "";
  const Value *root = valueAt(*entry.file.value, base);
  if (auto pointer = root ? pointerOf(address->place, *root) : std::nullopt)
    return {Answer::Found, name, base + *pointer};
  if (!base.empty())
    return {Answer::NotFollowed};
  out_.report(Problem::ReferenceDangling, where, {{"reference", reference}});
  return {Answer::Problem};
}

std::optional<std::string> OtherFiles::ownerOf(const std::string &name,
                                               std::string_view pointer) const {
  for (; !pointer.empty(); pointer = parentPointer(pointer))
    if (const std::string id = textOf(valueAt(*at(name).value, pointer), "$id");
        !id.empty() && isBase(id))
      return std::string(pointer);
  return {};
}

const OtherFiles::Entry &OtherFiles::load(const std::string &name) {
  auto [found, isNew] = files_.try_emplace(name);
  Entry &entry = found->second;
  if (!isNew)
    return entry;
  if (const std::optional<std::string> text = read_(name, entry.reason))
    entry.parsed = oapigen::read(*text, prefix_ + name, out_);
  if (!entry.parsed)
    return entry;
  const auto &[value, places] = *entry.parsed;
  const std::optional<Version> stated = versionOf(textOf(&value, "openapi"));
  entry.file = fileOf(value, places, stated.value_or(at(name_).version));
  return entry;
}

} // namespace oapigen
