// Builds the value in place: the innermost open container is the last element of its parent.
#include "text/Builder.h"

namespace oapigen {

bool Builder::expectsName() const {
  return !open_.empty() && open_.back().container->asObject() && !open_.back().named;
}

bool Builder::start(Value emptyContainer, const Where &where) {
  if (open_.size() == kMaxDepth) {
    out_.report(Problem::TextTooDeep, where, {{"limit", std::to_string(kMaxDepth)}});
    return false;
  }
  Value &container = place(std::move(emptyContainer), where);
  open_.push_back({&container, pointer_.size()});
  return true;
}

void Builder::end() {
  open_.pop_back();
  pointer_.resize(open_.empty() ? 0 : open_.back().pointerSize);
}

bool Builder::name(std::string text, const Where &where) {
  Open &object = open_.back();
  appendToken(pointer_, std::string_view(text));
  auto [place, isNew] = parsed_.places.emplace(pointer_, where);
  if (!isNew) {
    out_.report(Problem::TextRepeatedName, where, {{"name", std::move(text)}},
                {{place->second, "it stands here already"}});
    return false;
  }
  object.named = true;
  name_ = std::move(text);
  return true;
}

void Builder::value(Value complete, const Where &where) {
  place(std::move(complete), where);
  pointer_.resize(open_.empty() ? 0 : open_.back().pointerSize);
}

/// Leaves `pointer_` at the value.
Value &Builder::place(Value value, const Where &where) {
  if (open_.empty()) {
    parsed_.places.emplace("", where);
    return parsed_.value = std::move(value);
  }
  Open &parent = open_.back();
  if (Object *object = parent.container->asObject()) {
    parent.named = false;
    return object->append(std::move(name_), std::move(value));
  }
  Array &array = *parent.container->asArray();
  appendToken(pointer_, array.size());
  parsed_.places.emplace(pointer_, where);
  return array.emplace_back(std::move(value));
}

} // namespace oapigen
