// The methods of a path item by name.
#include "model/Operation.h"

#include <algorithm>
#include <array>
#include <utility>

namespace oapigen {
namespace {

constexpr std::pair<std::string_view, Box<Operation> PathItem::*> kMethods[] = {
    {"get", &PathItem::get},        {"put", &PathItem::put},         {"post", &PathItem::post},
    {"delete", &PathItem::delete_}, {"options", &PathItem::options}, {"head", &PathItem::head},
    {"patch", &PathItem::patch},    {"trace", &PathItem::trace},     {"query", &PathItem::query},
};

constexpr auto kNames = [] {
  std::array<std::string_view, std::size(kMethods)> names;
  std::transform(std::begin(kMethods), std::end(kMethods), names.begin(),
                 [](const auto &row) { return row.first; });
  return names;
}();

} // namespace

std::span<const std::string_view> methodNames() {
  return kNames;
}

const Box<Operation> *operationOf(const PathItem &item, std::string_view method) {
  for (const auto &[name, member] : kMethods)
    if (name == method)
      return &(item.*member);
  return nullptr;
}

Box<Operation> *operationOf(PathItem &item, std::string_view method) {
  return const_cast<Box<Operation> *>(operationOf(std::as_const(item), method));
}

} // namespace oapigen
