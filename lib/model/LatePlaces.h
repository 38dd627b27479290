// Places that are spelled out when somebody asks for one.
//
// A reader of large texts knows places by the thousand and is seldom asked for one, and spelling
// their pointers costs more than reading. So it hands over how to fill the map instead.
#pragma once

#include "model/Pointer.h"

#include <functional>
#include <memory>

namespace oapigen {

class LatePlaces {
public:
  LatePlaces() = default; ///< None.
  /// `fill` is called at most once, by the first thread that asks.
  explicit LatePlaces(std::function<void(Places &)> fill);

  const Places &all() const;
  operator const Places &() const & { return all(); }
  operator Places() && { return takeAll(); }
  Places::const_iterator find(const std::string &pointer) const { return all().find(pointer); }
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
  const Places &all() const;

private:
  const Places *places_ = nullptr;
  const LatePlaces *late_ = nullptr;
};

} // namespace oapigen
