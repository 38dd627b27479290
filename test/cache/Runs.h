// A cache for runs of the program, and what is in it.
#pragma once

#include "cache/Packed.h"
#include "cache/Store.h"
#include "support/Files.h"
#include "support/Run.h"

namespace oapigen::test {

/// Cuts a file in half, or changes a bit of it.
inline void damage(const fs::path &file, bool isCut) {
  std::string bytes = readFile(file);
  if (isCut)
    bytes.resize(bytes.size() / 2);
  else
    bytes[bytes.size() / 2] ^= 1;
  writeFile(file, bytes);
}

/// A folder for a cache, and what is in it.
class CacheFolder {
public:
  std::string path() const { return (folder_.path() / "cache").string(); }
  std::vector<std::string> options() const { return {"--cache-dir", path()}; }
  std::vector<fs::path> entries(const std::string &kind) const {
    return fs::exists(path()) ? filesIn(path(), {'.' + kind}) : std::vector<fs::path>();
  }
  /// Whether there is Clang's tree in a precompiled part, and not only that there is none to be
  /// had.
  bool holdTree() const {
    for (const fs::path &entry : entries("prefix")) {
      const auto content = cache::Store(path()).load(entry.filename().string());
      cache::Unpacker in(content ? content->content() : std::string_view());
      in.text();
      if (in.rest().size() > 64) // What may stand before it, see Prefix.cpp.
        return true;
    }
    return false;
  }
  /// Whether `run` leaves the one record of a run as it is, because it needs no other.
  template <class Run> bool isRecalledIn(Run run) const {
    const std::vector<fs::path> records = entries("run");
    if (records.size() != 1)
      return false;
    const fs::path before = folder_.path() / "before";
    fs::remove(before);
    fs::create_hard_link(records[0], before);
    run();
    return entries("run") == records && fs::equivalent(records[0], before);
  }
  void forget(const std::string &kind) const {
    for (const fs::path &entry : entries(kind))
      fs::remove(entry);
  }

private:
  ScratchFolder folder_;
};

} // namespace oapigen::test
