// Numbers of parts as bits: there are few parts, and many words of which is to be known who has
// them.
#pragma once

#include <cstdint>
#include <vector>

namespace oapigen::cache {

/// Which parts have something, one bit each.
class PartSet {
public:
  explicit PartSet(std::size_t parts, bool isFull = false)
      : bits_((parts + kBits - 1) / kBits, isFull ? ~std::uint64_t{0} : 0) {
    if (isFull && parts % kBits != 0)
      bits_.back() = (std::uint64_t{1} << parts % kBits) - 1;
  }
  void add(std::size_t part) { bits_[part / kBits] |= std::uint64_t{1} << part % kBits; }
  void keep(const PartSet &others) {
    for (std::size_t at = 0; at != bits_.size(); ++at)
      bits_[at] &= others.bits_[at];
  }
  void remove(const PartSet &others) {
    for (std::size_t at = 0; at != bits_.size(); ++at)
      bits_[at] &= ~others.bits_[at];
  }
  bool has(std::size_t part) const { return (bits_[part / kBits] >> part % kBits & 1) != 0; }
  bool isEmpty() const { return count(1) == 0; }
  bool hasSeveral() const { return count(2) == 2; }

private:
  static constexpr std::size_t kBits = 64;

  int count(int most) const {
    int found = 0;
    for (std::uint64_t bits : bits_)
      for (; bits != 0 && found < most; bits &= bits - 1)
        ++found;
    return found;
  }

  std::vector<std::uint64_t> bits_;
};

} // namespace oapigen::cache
