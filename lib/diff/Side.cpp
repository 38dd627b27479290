// Objects by their addresses, for the way back to their pointers.
#include "diff/Side.h"

namespace oapigen::diff {

Side::Side(const OpenAPI &document) : document_(document), index_(document) {
  pointers_.reserve(index_.all().size());
  for (const Index::Entry &entry : index_.all()) {
    auto address = std::visit([](auto *object) -> const void * { return object; }, entry.object);
    pointers_.emplace(Key{address, entry.object.index()}, &entry.pointer);
  }
}

const Schema *Side::target(const std::string &reference) const {
  const Schema *schema = index_.resolve<Schema>(reference);
  return schema ? schema : index_.named(reference);
}

const PathItem &Side::itemOf(const PathItem &item) const {
  const PathItem *found = &item;
  for (unsigned hops = 0; found->ref && hops != 32; ++hops) {
    const PathItem *target = index_.resolve<PathItem>(*found->ref);
    if (!target)
      break;
    found = target;
  }
  return *found;
}

} // namespace oapigen::diff
