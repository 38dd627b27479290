// Looks for the attributes that say what is on the wire.
#include "mapping/HandWritten.h"

#include "mapping/Annotate.h"

#include <algorithm>

namespace oapigen::mapping {
namespace {

bool isNamed(const source::Declaration &part) {
  return part.annotations.has("name") || part.annotations.has("ignore") ||
         isReplaced(part.annotations);
}

template <class Parts>
void remark(const Context &context, const source::Declaration &declaration,
            const std::optional<source::HandWritten> &function, const Parts &parts) {
  if (function && !parts.empty() && !declaration.annotations.has("rename_all") &&
      std::ranges::none_of(parts, isNamed))
    context.out.report(Problem::WireFormatByHand, function->where,
                       {{"function", function->function}, {"name", declaration.name}});
}

} // namespace

void remarkHandWritten(const Context &context, const source::Class &declaration) {
  remark(context, declaration, declaration.handWritten, declaration.members);
}

void remarkHandWritten(const Context &context, const source::Enum &declaration) {
  if (!declaration.annotations.has("as_integer") && !declaration.annotations.has("flags"))
    remark(context, declaration, declaration.handWritten, declaration.enumerators);
}

} // namespace oapigen::mapping
