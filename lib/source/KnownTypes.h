// The library types that have a meaning of their own in an API: one row each.
//
// Names are written without inline namespaces and without namespaces that begin with "__", so that
// a row holds for every standard library and its debug mode.
#pragma once

#include "source/Type.h"

#include <span>
#include <string_view>

namespace oapigen::source {

/// How a type of the table is made from its template arguments.
enum class Shape {
  Plain,    ///< `kind` says everything.
  Of,       ///< of[0] is the argument `first`.
  Pair,     ///< of[0] is the argument `first`, of[1] the argument `second`.
  All,      ///< `of` is every argument.
  Same,     ///< Nothing but the argument `first`: std::atomic<int> is int.
  Yield,    ///< As a function's result: the argument `first`; elsewhere it means nothing.
  Texts,    ///< Literal: every argument is one of its texts.
  Checked,  ///< of[0] is the argument `first`, the ones behind it are demands.
  Tagged,   ///< A variant whose first argument is the tag's name.
  Timed,    ///< Its argument `first` is a format of strftime, which says the kind.
  Oatpp,    ///< An oatpp enum: what its arguments say.
  Named,    ///< A map from texts to the argument `first`.
  Callable, ///< Foreign if a type in its signature is; else it means nothing.
};

struct KnownType {
  /// Fully qualified; one that ends with "::" stands for every class in that namespace.
  std::string_view name;
  TypeKind kind = TypeKind::Unknown;
  Shape shape = Shape::Plain;
  int first = 0;  ///< Index of a template argument.
  int second = 1; ///< Pair: index of a template argument.
  int size = -1;  ///< Index of the argument that is the fixed number of elements.
  bool unique = false;
};

std::span<const KnownType> knownTypes();

/// The row for a class of that name, else the one for a namespace around it, or nullptr.
const KnownType *findKnownType(std::string_view name);

} // namespace oapigen::source
