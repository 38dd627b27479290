// Places that are spelled out when somebody asks for them.
//
// A reader of large texts knows places by the thousand and is seldom asked for one, and spelling
// their pointers costs more than reading. So it hands over what knows them instead.
#pragma once

#include "model/Pointer.h"

#include <concepts>
#include <memory>
#include <optional>

namespace oapigen {

/// What knows the places of a text. Several threads may ask it at once.
class PlaceSource {
public:
  PlaceSource() = default;
  PlaceSource(const PlaceSource &) = delete;
  PlaceSource &operator=(const PlaceSource &) = delete;
  virtual ~PlaceSource() = default;
  /// The place of a pointer; nothing: it has none.
  virtual std::optional<Where> find(std::string_view pointer) const = 0;
  /// Adds all places.
  virtual void fill(Places &places) const = 0;
};

class LatePlaces {
public:
  LatePlaces() = default; ///< None.
  explicit LatePlaces(Places places);
  explicit LatePlaces(std::shared_ptr<const PlaceSource> source);

  /// The place of one pointer, at little cost.
  std::optional<Where> find(std::string_view pointer) const;
  /// All, which are spelled out by the first thread that asks.
  const Places &all() const;
  operator const Places &() const & { return all(); }
  operator Places() && { return takeAll(); }
  /// All, to be changed, for all copies and before they are asked again.
  Places &edit();

  Places::const_iterator begin() const { return all().begin(); }
  Places::const_iterator end() const { return all().end(); }

private:
  struct Later;
  Places takeAll();
  std::shared_ptr<Later> later_; ///< Shared by copies.
};

/// What takes places of either kind and may not need them; a view, for arguments.
class PlacesOnDemand {
public:
  PlacesOnDemand() = default; ///< None.
  PlacesOnDemand(const Places &places) : places_(&places) {}
  PlacesOnDemand(const LatePlaces &places) : late_(&places) {}
  std::optional<Where> find(std::string_view pointer) const;
  const Places &all() const;

private:
  const Places *places_ = nullptr;
  const LatePlaces *late_ = nullptr;
};

/// As for Places, see Pointer.h.
template <class T>
requires std::same_as<T, LatePlaces> || std::same_as<T, PlacesOnDemand>
    Where nearestPlace(const T &places, std::string_view pointer) {
  for (;; pointer = parentPointer(pointer)) {
    if (std::optional<Where> found = places.find(pointer))
      return *std::move(found);
    if (pointer.empty())
      return {};
  }
}

} // namespace oapigen
