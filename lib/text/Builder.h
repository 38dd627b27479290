// The events of a reader → a Parsed value.
//
// What all readers check is checked here: depth, and names that stand twice. After a function has
// returned false the problem is reported and the reader has to stop.
#pragma once

#include "text/PlaceRecord.h"
#include "text/Text.h"

#include <vector>

namespace oapigen {

/// Fewer than any library takes, so that what was read can be written and read again.
inline constexpr std::size_t kMaxDepth = 400;

class Builder {
public:
  Builder(const LineIndex &text, Diagnostics &out) : text_(text), out_(out) {}

  bool start(Value emptyContainer, Extent extent);
  void end() { open_.pop_back(); }
  /// The name of the next value, inside an object.
  bool name(std::string text, Extent extent);
  void value(Value complete, Extent extent) { place(std::move(complete), extent); }

  /// Inside an object whose next value has no name yet.
  bool expectsName() const;
  std::size_t depth() const { return open_.size(); }
  /// The innermost container that has not ended.
  const Value &innermost() const { return *open_.back().container; }
  const LineIndex &text() const { return text_; }
  Diagnostics &out() { return out_; }
  /// What an empty text gave begins where the text does.
  Parsed take();

private:
  struct Open {
    Value *container;
    bool named = false; ///< An object's next value has its name.
  };
  Value &place(Value value, Extent extent);

  const LineIndex &text_;
  Diagnostics &out_;
  Value whole_;
  bool isEmpty_ = true; ///< No value has come.
  PlaceRecord record_;
  std::vector<Open> open_;
  std::string name_;
};

} // namespace oapigen
