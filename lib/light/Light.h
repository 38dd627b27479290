// Declarations of the standard library that are read in place of the real ones: small, so that a
// run takes a tenth of the time.
//
// include/ has one file a header. Most of it is there for the types that API headers name; what
// only bodies of functions use is left out, because they are not read. The rules that keep a
// document the same:
// - A header declares nothing that the real one (libstdc++ 12 or newer) does not; what is missing
// is an
//   error, and the real headers are read then.
// - A class that can be initialized (lib/frontend/LightUse.cpp lists them) has all constructors of
// one
//   argument, with their conditions, and one that takes any more, whose use is noticed.
// - A function is only defined where its value is that of the real one.
#pragma once

#include <string_view>
#include <vector>

namespace oapigen::light {

struct Header {
  std::string_view name; ///< "vector"; those that only other ones include are in "oapi-light/".
  std::string_view text; ///< A zero follows its end.
};

/// All of them.
const std::vector<Header> &headers();

/// True for what the real headers, those of C included, declare outside of all namespaces.
bool isGlobalName(std::string_view name);

/// All macros that the real headers define, without those that Clang has anyway.
std::vector<std::string_view> macroNames();

} // namespace oapigen::light
