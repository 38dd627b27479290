// source::Unit → Fragment: what the declarations mean in OpenAPI's terms.
//
// Everything the language infers is decided in this room; reading C++ happened before, order and
// conflicts between units come later. No Clang here.
#pragma once

#include "model/Fragment.h"
#include "source/Declarations.h"
#include "support/Diagnostic.h"

namespace oapigen::mapping {

/// Schemas of C++ types by qualified name, with template arguments or, for all instances, without.
using ConfiguredTypes = std::map<std::string, Schema, std::less<>>;

struct Options {
  /// Components are named with their namespaces: `shop.Item`.
  bool qualifiedNames = false;
  /// An optional member that has no value is written as null, not left out.
  bool optionalAsNull = false;
  ConfiguredTypes types = {};
};

Fragment map(const source::Unit &unit, const Options &options, Diagnostics &out);

} // namespace oapigen::mapping
