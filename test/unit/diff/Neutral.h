// What may be edited in a document without a change, each with its reason.
#pragma once

#include "Documents.h"

#include <map>
#include <span>
#include <string>

namespace oapigen::diff {

/// An edit that gave no change, in the document before it.
struct Silent {
  const Edit &edit;
  const Value &document;

  std::string name() const;
  bool isIn(const std::string &part) const { return edit.pointer.find(part) != std::string::npos; }
  /// nullptr: nothing stands there.
  const Value *at(const std::string &pointer) const;
  const Value *above(int levels) const;
  /// A member beside the edited one.
  const Value *beside(std::string_view other) const;
};

struct Neutral {
  const char *reason;
  bool (*holds)(const Silent &);
};
std::span<const Neutral> neutralEdits();

/// Places where other places say the same.
const std::map<std::string, const char *> &saidElsewhere();

} // namespace oapigen::diff
