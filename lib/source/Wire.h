// What a library that turns C++ into JSON makes of a declaration: its names, and what it demands.
//
// The front end fills this in, with one file for each library; the mapping reads it and knows none
// of them.
#pragma once

#include "model/Value.h"
#include "support/Where.h"

#include <optional>
#include <string>
#include <vector>

namespace oapigen::source {

/// Whether a member is in the object.
enum class Presence {
  Always,    ///< Always written, demanded when it is read.
  Demanded,  ///< The same, unless the code that reads says otherwise.
  Defaulted, ///< Always written; when it is missing it gets its default.
  Sometimes, ///< Left out when it has no value.
};

/// A class in a library's hands.
struct Wire {
  std::string library;        ///< As messages name it: "nlohmann-json".
  Where where;                ///< The macro or specialisation that tells the library so, if any.
  bool isTransparent = false; ///< Written as the value of its one member, with no object around.
  bool operator==(const Wire &) const = default;
};

/// A member in a library's hands; what is absent, the library leaves to C++.
struct WireMember {
  std::string library;
  std::optional<std::string> name = {};
  std::string style = {}; ///< The C++ name in this way of writing, one of rename_all's.
  std::optional<Presence> presence = {};
  bool isFlat = false;      ///< Its members stand in the object around it.
  bool isEmptyNull = false; ///< An optional without a value is null, not left out.
  bool operator==(const WireMember &) const = default;
};

/// One value of an enum.
struct WireValue {
  std::string enumerator; ///< The C++ name.
  Value value;
  std::string text = {}; ///< What the library has been told for readers.
  bool operator==(const WireValue &) const = default;
};

/// An enum in a library's hands.
struct WireEnum {
  std::string library;
  Where where;
  std::vector<WireValue> values; ///< In the library's order; an enumerator can have several.
  bool isFirstForOthers = false; ///< Enumerators that have no value are written as the first.
  bool operator==(const WireEnum &) const = default;
};

} // namespace oapigen::source
