// Walks the document once. Of a pointer only the last steps are kept, since most are never asked
// for: entries know the one above.
#include "model/Index.h"

#include "model/PointerHash.h"

#include <algorithm>

namespace oapigen {
namespace {

int hexDigit(char c) {
  if (c >= '0' && c <= '9')
    return c - '0';
  c = static_cast<char>(c | 0x20);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

std::string percentDecoded(std::string_view text) {
  if (text.find('%') == text.npos)
    return std::string(text);
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at)
    if (text[at] == '%' && at + 2 < text.size() && hexDigit(text[at + 1]) >= 0 &&
        hexDigit(text[at + 2]) >= 0) {
      result += static_cast<char>(hexDigit(text[at + 1]) * 16 + hexDigit(text[at + 2]));
      at += 2;
    } else
      result += text[at];
  return result;
}

/// "/components/schemas/User", and nothing below it.
bool isComponent(std::string_view pointer) {
  constexpr std::string_view kComponents = "/components/";
  if (!pointer.starts_with(kComponents))
    return false;
  const std::size_t name = pointer.find('/', kComponents.size());
  return name != pointer.npos && pointer.find('/', name + 1) == pointer.npos;
}

bool isComponent(const Index::Entry &entry) {
  return entry.above && std::holds_alternative<const Components *>(entry.above->object);
}

void appendPointer(const Index::Entry &entry, std::string &pointer) {
  if (!entry.above)
    return;
  appendPointer(*entry.above, pointer);
  if (!entry.field.empty())
    appendToken(pointer, entry.field);
  std::visit([&](auto token) { appendToken(pointer, token); }, entry.last);
}

} // namespace

std::optional<std::string> localPointer(std::string_view reference) {
  if (reference != "#" && !reference.starts_with("#/"))
    return std::nullopt;
  return percentDecoded(reference.substr(1));
}

std::string Index::Entry::pointer() const {
  constexpr std::size_t kUsualSize = 128; // So that it rarely grows.
  std::string result;
  result.reserve(above ? kUsualSize : 0);
  appendPointer(*this, result);
  return result;
}

Index::Index(const OpenAPI &document) {
  std::vector<std::pair<std::size_t, const Entry *>> open; // Objects, by how many steps lead there.
  walkObjects(document, [&](const LatePointer &pointer, ConstObjectPointer object) {
    while (!open.empty() && open.back().first > pointer.sizeAbove())
      open.pop_back();
    open.emplace_back(pointer.size(),
                      &add(pointer, object, open.empty() ? nullptr : open.back().second));
  });
  std::sort(operationIds_.begin(), operationIds_.end());
}

/// A member of an object is one object, or a list or map of them: that is one step or two.
const Index::Entry &Index::add(const LatePointer &pointer, ConstObjectPointer object,
                               const Entry *above) {
  Entry entry{object, above, {}, {}};
  if (pointer.size() - pointer.sizeAbove() == 2)
    entry.field = std::get<std::string_view>(pointer[pointer.sizeAbove()]);
  if (above)
    entry.last = pointer[pointer.size() - 1];
  const Entry &added = entries_.emplace_back(entry);
  if (auto *schema = std::get_if<const Schema *>(&object))
    addNames(**schema, added);
  else if (auto *operation = std::get_if<const Operation *>(&object))
    if ((*operation)->operationId) {
      operationIds_.push_back(*(*operation)->operationId);
      operations_.emplace(operationIds_.back(), &added);
    }
  if (isComponent(added))
    components_.emplace(pointer.text(), &added);
  return added;
}

void Index::addNames(const Schema &schema, const Entry &entry) {
  for (const auto *anchor : {&schema.anchor, &schema.dynamicAnchor})
    if (*anchor)
      named_.emplace("#" + **anchor, &entry);
  if (schema.id)
    named_.emplace(*schema.id, &entry);
}

const Index::Entry *Index::find(std::string_view pointer) const {
  if (isComponent(pointer)) {
    auto found = components_.find(pointer);
    return found == components_.end() ? nullptr : found->second;
  }
  std::call_once(slotsOnce_, [this] { number(); });
  const auto found = slots_.find(pointerHash(pointer),
                                 [&](std::size_t at) { return entries_[at].pointer() == pointer; });
  return found ? &entries_[*found] : nullptr;
}

/// What is above an entry was met before it, and is still open then.
void Index::number() const {
  slots_ = Slots(entries_.size());
  std::vector<std::pair<const Entry *, std::uint64_t>> open;
  for (std::size_t at = 0; at != entries_.size(); ++at) {
    const Entry &entry = entries_[at];
    while (!open.empty() && open.back().first != entry.above)
      open.pop_back();
    std::uint64_t hash = 0;
    if (entry.above) {
      hash = open.back().second;
      if (!entry.field.empty())
        hash = pointerHash(hash, entry.field);
      hash = std::visit([&](auto step) { return pointerHash(hash, step); }, entry.last);
    }
    slots_.insert(hash, at);
    open.emplace_back(&entry, hash);
  }
}

const Index::Entry *Index::findNamed(const std::string &reference) const {
  auto found = named_.find(reference);
  return found == named_.end() ? nullptr : found->second;
}

const Schema *Index::named(const std::string &reference) const {
  const Entry *entry = findNamed(reference);
  return entry ? std::get<const Schema *>(entry->object) : nullptr;
}

} // namespace oapigen
