// Nodes of YAML → a Parsed value: what the two readers of YAML share.
//
// Here is what scalars, tags, anchors and aliases mean. Each node is given with the offset where it
// begins, its tag and anchor included.
#pragma once

#include "text/Builder.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace oapigen {

/// An anchor of the text: a number from 1, or none. One that is set again has a new number.
using Anchor = std::size_t;
inline constexpr Anchor kNoAnchor = 0;

/// The tag of a plain scalar that states none, of a collection that states none; and of a quoted
/// scalar, or with "!".
inline constexpr std::string_view kPlainTag = "?";
inline constexpr std::string_view kTextTag = "!";

/// A plain scalar of this text is null in the core schema.
bool isNullText(std::string_view text);

class YamlBuilder {
public:
  YamlBuilder(const LineIndex &text, Diagnostics &out) : text_(text), builder_(text, out) {}

  /// Ends the parse; the problem is reported. All functions below may throw it.
  struct Stop {};
  [[noreturn]] void stop(Problem problem, std::size_t offset, const Holes &holes = {});

  void null(std::size_t offset, Anchor anchor) { addScalar(offset, anchor, nullptr, 1); }
  void scalar(std::size_t offset, std::string_view tag, Anchor anchor, const std::string &text);
  /// `anchor` has been set.
  void alias(std::size_t offset, Anchor anchor);
  void startSequence(std::size_t offset, std::string_view tag, Anchor anchor) {
    open(offset, tag, "seq", anchor, Array());
  }
  void startMap(std::size_t offset, std::string_view tag, Anchor anchor) {
    open(offset, tag, "map", anchor, Object());
  }
  void end();

  Parsed take() { return builder_.take(); }

private:
  /// What an alias of an anchor stands for; there once it is complete.
  struct Anchored {
    Value value;
    std::size_t bytes;
    std::size_t depth;
  };
  /// A container that has not ended.
  struct Open {
    std::size_t offset;
    Anchor anchor;
    std::size_t depth = 0; ///< Levels inside it so far.
  };

  Value tagged(std::size_t offset, std::string_view tag, const std::string &text);
  void addScalar(std::size_t offset, Anchor anchor, Value value, std::size_t length);
  void open(std::size_t offset, std::string_view tag, std::string_view kind, Anchor anchor,
            Value empty);
  void deepen(std::size_t levels);
  void keep(std::size_t offset, Anchor anchor, const Value &value, std::size_t depth);
  void countCopy(std::size_t offset, std::size_t bytes);

  const LineIndex &text_;
  Builder builder_;
  std::map<Anchor, Anchored> anchors_;
  std::vector<Open> open_;
  std::size_t copiedBytes_ = 0; ///< For anchors and aliases.
};

} // namespace oapigen
