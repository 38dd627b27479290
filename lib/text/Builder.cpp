// Builds the value in place: the innermost open container is the last element of its parent.
#include "text/Builder.h"

namespace oapigen {

bool Builder::expectsName() const {
  return !open_.empty() && open_.back().container->asObject() && !open_.back().named;
}

bool Builder::start(Value emptyContainer, Extent extent) {
  if (open_.size() == kMaxDepth) {
    out_.report(Problem::TextTooDeep, text_.at(extent.offset, extent.length),
                {{"limit", std::to_string(kMaxDepth)}});
    return false;
  }
  open_.push_back({&place(std::move(emptyContainer), extent)});
  return true;
}

bool Builder::name(std::string text, Extent extent) {
  Open &object = open_.back();
  if (object.container->asObject()->find(text)) {
    const Extent before = record_.memberAt(open_.size(), text);
    out_.report(Problem::TextRepeatedName, text_.at(extent.offset, extent.length),
                {{"name", std::move(text)}},
                {{text_.at(before.offset, before.length), "it stands here already"}});
    return false;
  }
  record_.addMember(open_.size(), text, extent);
  object.named = true;
  name_ = std::move(text);
  return true;
}

Value &Builder::place(Value value, Extent extent) {
  if (open_.empty()) {
    record_.addElement(0, extent);
    isEmpty_ = false;
    return whole_ = std::move(value);
  }
  Open &parent = open_.back();
  if (Object *object = parent.container->asObject()) {
    parent.named = false;
    return object->append(std::move(name_), std::move(value));
  }
  record_.addElement(open_.size(), extent);
  return parent.container->asArray()->emplace_back(std::move(value));
}

Parsed Builder::take() {
  if (isEmpty_)
    record_.addElement(0, {0});
  return {std::move(whole_), std::move(record_).places(text_.lines())};
}

} // namespace oapigen
