// Members that are a constant text → what tells a variant's alternatives apart.
//
// Such a member has `constant`, is const with a constant initializer, or a literal of one value.
// That of a class of a family is what the attribute `polymorphic` of its head makes.
#pragma once

#include "mapping/Context.h"

#include <map>
#include <string>
#include <vector>

namespace oapigen::mapping {

struct Tag {
  std::string value; ///< The constant text.
  Where where;
};
using Tags = std::map<std::string, Tag>; ///< By the name on the wire.

/// Those of the class, its bases included.
Tags tagsIn(const source::Unit &unit, const source::Class &declaration, bool qualified);

/// Remarks what keeps the variant, for which no discriminator was found, from having one that its
/// author probably wanted: a text that stands for two alternatives, or a member that some lack.
void remarkOnTags(const Context &context, const source::Type &variant,
                  const std::vector<Tags> &alternatives);

} // namespace oapigen::mapping
