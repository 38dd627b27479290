// The methods of a path item by name.
#include "model/Operation.h"

#include <utility>

namespace oapigen {
namespace {

constexpr std::pair<std::string_view, Box<Operation> PathItem::*> kMethods[] = {
    {"get", &PathItem::get},        {"put", &PathItem::put},         {"post", &PathItem::post},
    {"delete", &PathItem::delete_}, {"options", &PathItem::options}, {"head", &PathItem::head},
    {"patch", &PathItem::patch},    {"trace", &PathItem::trace},
};

} // namespace

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
