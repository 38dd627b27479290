// Parts that were noted → places, all of them or the one that is asked for.
//
// The parts are in the order in which a walk meets them, parents first: their levels are enough to
// know the pointers. With the first question each gets a number that its pointer would have as a
// hash, made of its parent's, so that one part is found and no pointer but that one is spelled out.
#include "text/PlaceRecord.h"

#include "model/PointerHash.h"
#include "model/Slots.h"

#include <memory>
#include <mutex>

namespace oapigen {
class RecordedPlaces : public PlaceSource {
public:
  RecordedPlaces(PlaceRecord record, const Lines &lines)
      : record_(std::move(record)), lines_(lines) {}

  std::optional<Where> find(std::string_view pointer) const override {
    std::call_once(once_, [this] { number(); });
    const auto found =
        slots_.find(pointerHash(pointer), [&](std::size_t at) { return isAt(pointer, at); });
    if (!found)
      return {};
    const auto &part = record_.parts_[*found];
    return lines_.at(part.offset, part.length);
  }

  void fill(Places &places) const override {
    std::string pointer;
    std::vector<std::size_t> sizes; ///< Of the pointers to what is open, by level.
    walk([&](std::size_t at, std::string_view token) {
      const auto &part = record_.parts_[at];
      sizes.resize(part.level);
      pointer.resize(sizes.empty() ? 0 : sizes.back());
      if (part.level != 0)
        appendToken(pointer, token);
      sizes.push_back(pointer.size());
      places.emplace(pointer, lines_.at(part.offset, part.length));
    });
  }

private:
  static constexpr std::uint32_t kNothing = UINT32_MAX;
  /// What a part is in, and which one it is there.
  struct Above {
    std::uint32_t part;
    std::uint32_t index;
  };

  /// Calls `visit` with each part and its token, "" for the whole.
  template <class Visit> void walk(Visit visit) const {
    std::vector<std::size_t> elements; ///< That what is open has had so far, by level.
    for (std::size_t at = 0; at != record_.parts_.size(); ++at) {
      const auto &part = record_.parts_[at];
      elements.resize(part.level);
      if (part.nameLength != PlaceRecord::kElement)
        visit(at, record_.nameOf(part));
      else
        visit(at, elements.empty() ? std::string_view() : Digits(elements.back()++));
      elements.push_back(0);
    }
  }

  /// Of parts with one pointer the first one is found.
  void number() const {
    slots_ = Slots(record_.parts_.size());
    above_.reserve(record_.parts_.size());
    struct Open {
      std::uint32_t part;
      std::uint64_t hash;
      std::uint32_t elements = 0;
    };
    std::vector<Open> open; ///< By level.
    walk([&](std::size_t at, std::string_view token) {
      open.resize(record_.parts_[at].level);
      const std::uint64_t hash = open.empty() ? 0 : pointerHash(open.back().hash, token);
      above_.push_back(open.empty() ? Above{kNothing, 0}
                                    : Above{open.back().part, open.back().elements++});
      open.push_back({static_cast<std::uint32_t>(at), hash});
      slots_.insert(hash, at);
    });
  }

  bool isAt(std::string_view pointer, std::size_t at) const {
    for (; !pointer.empty(); pointer = parentPointer(pointer), at = above_[at].part)
      if (above_[at].part == kNothing || !isLastToken(pointer, at))
        return false;
    return above_[at].part == kNothing;
  }
  bool isLastToken(std::string_view pointer, std::size_t at) const {
    const auto &part = record_.parts_[at];
    return part.nameLength == PlaceRecord::kElement
               ? oapigen::isLastToken(pointer, Digits(above_[at].index))
               : oapigen::isLastToken(pointer, record_.nameOf(part));
  }

  const PlaceRecord record_;
  const Lines lines_;
  mutable std::once_flag once_;
  mutable Slots slots_;              ///< Of parts, by the hashes of their pointers.
  mutable std::vector<Above> above_; ///< Each part.
};

LatePlaces PlaceRecord::places(const Lines &lines) && {
  return LatePlaces(std::make_shared<RecordedPlaces>(std::move(*this), lines));
}

} // namespace oapigen
