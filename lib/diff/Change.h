// A fact: one difference between two documents, without a judgement.
#pragma once

#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace oapigen::diff {

/// The rows of Changes.def.
enum class Kind {
#define ONE(NAME, ...) NAME,
#define BOTH(NAME, ...) NAME,
#define DATED(NAME, ...) NAME,
#include "diff/Changes.def"
#undef ONE
#undef BOTH
#undef DATED
};

/// Who writes what is described. Input: the client, in requests to the server's paths and in its
/// answers to webhooks and callbacks. Output: the server. None: it makes no difference.
enum class Direction { None, Input, Output };

struct Change {
  Kind kind{};
  Direction direction = Direction::None;
  /// JSON pointers to what has changed, in either document; where it does not stand, to the nearest
  /// object above it that does.
  std::string base;
  std::string revision;
  /// What has changed, in words: "User.email", "query parameter 'limit' of GET /users".
  std::string subject;
  /// What it is about where the subject alone does not say it: a link, a scope, a position.
  std::string name;
  /// Short texts of the two values, JSON for those of schemas; empty: it was not there.
  std::string before;
  std::string after;
  /// The operations that it concerns, sorted: "GET /users/{id}", "webhook new-user". Empty for what
  /// belongs to none.
  std::vector<std::string> uses;
  /// Where the subject is a part of a component, and what it is compared with stands in one place
  /// only: that place, in words; else "". Several such places may have the same change. Also what
  /// tells changes apart that are alike in all of the above: their places on both sides.
  std::string place;

  bool operator==(const Change &) const = default;
};

} // namespace oapigen::diff
