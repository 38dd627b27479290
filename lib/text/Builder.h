// The events of a reader → a Parsed value.
//
// What both readers check is checked here: depth, and names that stand twice. After a function has
// returned false the problem is reported and the reader has to stop.
#pragma once

#include "text/Text.h"

#include <vector>

namespace oapigen {

/// Fewer than either library takes, so that what was read can be written and read again.
inline constexpr std::size_t kMaxDepth = 400;

class Builder {
public:
  explicit Builder(Diagnostics &out) : out_(out) {}

  bool start(Value emptyContainer, const Where &where);
  void end();
  /// The name of the next value, inside an object.
  bool name(std::string text, const Where &where);
  void value(Value complete, const Where &where);

  /// Inside an object whose next value has no name yet.
  bool expectsName() const;
  std::size_t depth() const { return open_.size(); }
  /// The innermost container that has not ended.
  const Value &innermost() const { return *open_.back().container; }
  Parsed take() { return std::move(parsed_); }

private:
  struct Open {
    Value *container;
    std::size_t pointerSize; ///< Of the pointer to the container.
    bool named = false;      ///< An object's next value has its name.
  };
  Value &place(Value value, const Where &where);

  Diagnostics &out_;
  Parsed parsed_;
  std::vector<Open> open_;
  std::string pointer_; ///< To the innermost container, or to its next member once that is named.
  std::string name_;
};

} // namespace oapigen
