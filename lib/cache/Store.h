// A folder of entries by name: each is replaced whole or not at all, so that any number of programs
// can use it at once, and it may be deleted at any time.
//
// No failure of a cache is an error: what cannot be read is a miss, and what cannot be written is
// written by another run.
#pragma once

#include "cache/Hash.h"

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

namespace oapigen::cache {

/// An entry in memory, for as long as this lives; also when its file is replaced or deleted.
class Entry {
public:
  virtual ~Entry() = default;
  /// Its first byte is at a multiple of 64.
  virtual std::string_view content() const = 0;
};

/// "0123….pch": the name of an entry for a key; `kind` is a short word.
std::string entryName(const Hash &key, std::string_view kind);

class Store {
public:
  static constexpr std::uint64_t kDefaultLimit = 1u << 30;

  /// Nothing is created before there is something to write. Beyond `limit` bytes, what was not used
  /// for the longest time goes. Names are those of entryName().
  explicit Store(std::string folder, std::uint64_t limit = kDefaultLimit)
      : folder_(std::move(folder)), limit_(limit) {}

  /// Nothing when there is none, or it is not as it was written.
  std::unique_ptr<Entry> load(const std::string &name) const;
  /// `parts` one behind the other; false if that did not work out.
  bool save(const std::string &name, std::initializer_list<std::string_view> parts) const;
  /// False: saving would be in vain.
  bool isWritable() const { return obstacle() == 0; }
  /// The number of the system's error why saving would be in vain; 0: it would not.
  int obstacle() const;

private:
  void makeRoom() const;

  std::string folder_;
  std::uint64_t limit_;
};

/// Where a user's caches are: $XDG_CACHE_HOME/oapi-gen, else ~/.cache/oapi-gen; empty: nowhere.
std::string userFolder();

} // namespace oapigen::cache
