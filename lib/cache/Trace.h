// What a run asked of the file system, with the answers: whether the same run would give the same
// result now.
//
// A file that was looked for in vain is a part of it: when it is there now, an include would find
// it. Since a run depends on nothing else but its words and its environment, a trace that holds is
// proof, not a guess; times of files play no part.
#pragma once

#include "cache/Hash.h"
#include "cache/Packed.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace oapigen::cache {

class Trace {
public:
  /// Nothing was found at `path`.
  void addAbsent(std::string path) { add(std::move(path), {Kind::Absent, {}, 0}); }
  /// There is something, and its content was not read. `identity` comes from identityOf(); 0 is a
  /// folder.
  void addPresent(std::string path, std::uint64_t identity) {
    add(std::move(path), {identity ? Kind::File : Kind::Folder, {}, identity});
  }
  /// What is left of `path` when all symbolic links in it are followed.
  void addTarget(const std::string &path, const std::string &target);
  void addContent(std::string path, Hash content);
  /// The names in a folder, in any order.
  void addListing(std::string path, std::vector<std::string> names);
  void add(const Trace &other);

  /// The run depends on something that is not in a trace, such as the time of day.
  void spoil() { isSpoilt_ = true; }
  /// False: the result must not be kept.
  bool isComplete() const { return !isSpoilt_; }

  /// True if every answer is still the same. The identities are those of now then, so that the
  /// trace can be added to one of now.
  bool holds();

  void pack(Packer &out) const;
  static Trace unpack(Unpacker &in);

private:
  enum class Kind { Absent, Folder, File, Content, Listing };
  struct Entry {
    Kind kind;
    Hash hash;
    std::uint64_t identity;
    bool operator==(const Entry &) const = default;
  };

  void add(std::string path, Entry entry);

  std::map<std::string, Entry> entries_;       ///< By path, which is absolute.
  std::map<std::string, std::string> targets_; ///< The same.
  bool isSpoilt_ = false;
};

/// Equal for two paths of one file, in all traces that are taken at the same time. A trace still
/// holds when a file gives way to another one of the same content: then only whether two paths are
/// one file counts.
std::uint64_t identityOf(std::uint64_t device, std::uint64_t inode);

/// The hash of a folder's names, as in a trace.
Hash hashOf(std::vector<std::string> names);

} // namespace oapigen::cache
