// Fragments → one document. The only place where order is decided.
#pragma once

#include "model/Fragment.h"
#include "model/Pointer.h"
#include "model/Value.h"
#include "support/Diagnostic.h"

#include <vector>

namespace oapigen {

/// The newest version of OpenAPI 3.1 that this program writes, unless a layer says another one.
inline constexpr char kSpecificationVersion[] = "3.1.2";
/// What a document is called when neither annotations nor settings say it.
inline constexpr char kFallbackTitle[] = "API";
inline constexpr char kFallbackVersion[] = "0.1.0";

/// A document and, for what came from C++, where from.
struct Linked {
  OpenAPI document;
  Origins origins; ///< Pointers into the document: "/paths/~1users/get".
};

/// Settings from outside the C++ that go into the document. Of layers, the upper one counts where
/// both say something; a list (servers, security) is replaced whole, tags are joined by name.
struct LinkOptions {
  OpenAPI over;     ///< Command line and configuration: wins over the annotations.
  OpenAPI under;    ///< The base document: annotations win over it.
  OpenAPI defaults; ///< Title and version that the build system proposes: used when nothing else
                    ///< says so.
  /// A type that differs in requests and responses becomes two components (Split.h).
  bool splitByDirection = false;
  /// Where relative names of files in places begin, for the order of the sources.
  std::string directory = {};
};

/// Joins fragments. The result does not depend on their order, nor on the order inside them: paths,
/// webhooks, callbacks and components are sorted by name (by bytes), servers and tags by the place
/// of their annotation. Origins are given for operations, schemas, what stands inside these, and
/// what annotations state of the document.
///
/// Reports, each with both places: two operations on one route and method, also when only the
/// variables' names differ; a repeated operation id; two types with one component name; two
/// definitions of one type, or of one operation; fields of the document that are stated
/// differently; callbacks without their operation. Of two in conflict, the first by place is in the
/// result.
Linked link(std::vector<Fragment> fragments, const LinkOptions &options, Diagnostics &out);

/// Adds origins for what came unchanged from the base document `base`, whose text has `places`, and
/// that is nowhere in the C++.
void addBaseOrigins(const Value &base, const Places &places, Linked &linked);

} // namespace oapigen
