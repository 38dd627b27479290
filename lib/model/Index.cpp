// Walks the document once; strings of pointers are kept, so the map can hold views of them.
#include "model/Index.h"

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

} // namespace

std::optional<std::string> localPointer(std::string_view reference) {
  if (reference != "#" && !reference.starts_with("#/"))
    return std::nullopt;
  return percentDecoded(reference.substr(1));
}

Index::Index(const OpenAPI &document) {
  walkObjects(document, [&](const std::string &pointer, ConstObjectPointer object) {
    entries_.push_back({pointer, object});
  });
  for (std::size_t at = 0; at != entries_.size(); ++at) {
    if (auto *schema = std::get_if<const Schema *>(&entries_[at].object)) {
      for (const auto &anchor : {(*schema)->anchor, (*schema)->dynamicAnchor})
        if (anchor)
          named_.emplace("#" + *anchor, at);
      if ((*schema)->id)
        named_.emplace(*(*schema)->id, at);
    }
    if (auto *operation = std::get_if<const Operation *>(&entries_[at].object))
      if ((*operation)->operationId) {
        operationIds_.push_back(*(*operation)->operationId);
        operations_.emplace(operationIds_.back(), at);
      }
    if (isComponent(entries_[at].pointer))
      components_.emplace(entries_[at].pointer, at);
  }
  std::sort(operationIds_.begin(), operationIds_.end());
}

const Index::Entry *Index::find(std::string_view pointer) const {
  const bool isShallow = isComponent(pointer);
  if (!isShallow)
    std::call_once(othersOnce_, [this] {
      others_.reserve(entries_.size());
      for (std::size_t at = 0; at != entries_.size(); ++at)
        if (!isComponent(entries_[at].pointer))
          others_.emplace(entries_[at].pointer, at);
    });
  const Positions &positions = isShallow ? components_ : others_;
  auto found = positions.find(pointer);
  return found == positions.end() ? nullptr : &entries_[found->second];
}

const Index::Entry *Index::findNamed(const std::string &reference) const {
  auto found = named_.find(reference);
  return found == named_.end() ? nullptr : &entries_[found->second];
}

const Schema *Index::named(const std::string &reference) const {
  const Entry *entry = findNamed(reference);
  return entry ? std::get<const Schema *>(entry->object) : nullptr;
}

} // namespace oapigen
