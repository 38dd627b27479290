// The filling, once for all copies.
#include "model/LatePlaces.h"

#include <mutex>

namespace oapigen {

struct LatePlaces::Later {
  std::once_flag once;
  std::function<void(Places &)> fill;
  Places places;
};

LatePlaces::LatePlaces(std::function<void(Places &)> fill) : later_(std::make_shared<Later>()) {
  later_->fill = std::move(fill);
}

namespace {
const Places kNone;
}

const Places &LatePlaces::all() const {
  if (!later_)
    return kNone;
  std::call_once(later_->once, [this] {
    later_->fill(later_->places);
    later_->fill = nullptr;
  });
  return later_->places;
}

Places LatePlaces::takeAll() {
  if (later_.use_count() != 1)
    return all();
  all();
  return std::move(later_->places);
}

const Places &PlacesOnDemand::all() const {
  if (late_)
    return late_->all();
  return places_ ? *places_ : kNone;
}

} // namespace oapigen
