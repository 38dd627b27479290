// The filling, once for all copies.
#include "model/LatePlaces.h"

#include <atomic>
#include <mutex>

namespace oapigen {

struct LatePlaces::Later {
  std::once_flag once;
  std::atomic<bool> isFilled = false;
  std::shared_ptr<const PlaceSource> source;
  Places places;
};

LatePlaces::LatePlaces(Places places) : later_(std::make_shared<Later>()) {
  later_->places = std::move(places);
  later_->isFilled = true;
}

LatePlaces::LatePlaces(std::shared_ptr<const PlaceSource> source)
    : later_(std::make_shared<Later>()) {
  later_->source = std::move(source);
}

namespace {

const Places kNone;

std::optional<Where> findIn(const Places &places, std::string_view pointer) {
  const auto found = places.find(std::string(pointer));
  return found == places.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

std::optional<Where> LatePlaces::find(std::string_view pointer) const {
  if (!later_)
    return {};
  return later_->isFilled ? findIn(later_->places, pointer) : later_->source->find(pointer);
}

const Places &LatePlaces::all() const {
  if (!later_)
    return kNone;
  std::call_once(later_->once, [this] {
    if (later_->isFilled)
      return;
    later_->source->fill(later_->places);
    later_->isFilled = true;
  });
  return later_->places;
}

Places LatePlaces::takeAll() {
  if (later_.use_count() != 1)
    return all();
  all();
  return std::move(later_->places);
}

Places &LatePlaces::edit() {
  if (!later_)
    *this = LatePlaces(Places());
  all();
  return later_->places;
}

std::optional<Where> PlacesOnDemand::find(std::string_view pointer) const {
  if (late_)
    return late_->find(pointer);
  return places_ ? findIn(*places_, pointer) : std::nullopt;
}

const Places &PlacesOnDemand::all() const {
  if (late_)
    return late_->all();
  return places_ ? *places_ : kNone;
}

} // namespace oapigen
