// Asks the file system again, with as few calls as possible: this is nearly all that a run does
// when nothing has changed.
#include "cache/Trace.h"

#include <algorithm>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace oapigen::cache {
namespace {

/// A file's content in `buffer`, which grows; false if it cannot be read.
bool readWhole(const char *path, struct stat &status, std::string &buffer, std::size_t &size) {
  const int file = ::open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0)
    return false;
  bool isRead = ::fstat(file, &status) == 0 && S_ISREG(status.st_mode);
  size = isRead ? static_cast<std::size_t>(status.st_size) : 0;
  if (buffer.size() < size)
    buffer.resize(size);
  for (std::size_t done = 0; isRead && done < size;) {
    const ssize_t count = ::read(file, buffer.data() + done, size - done);
    isRead = count > 0;
    done += isRead ? static_cast<std::size_t>(count) : 0;
  }
  ::close(file);
  return isRead;
}

bool namesOf(const char *path, std::vector<std::string> &names) {
  DIR *folder = ::opendir(path);
  if (!folder)
    return false;
  while (const dirent *entry = ::readdir(folder))
    if (const std::string_view name = entry->d_name; name != "." && name != "..")
      names.emplace_back(name);
  ::closedir(folder);
  return true;
}

bool leadsTo(const std::string &path, const std::string &target) {
  char *found = ::realpath(path.c_str(), nullptr);
  const bool isSame = found && target == found;
  std::free(found);
  return isSame;
}

/// Tells whether two paths are one file exactly where they were.
class Identities {
public:
  /// `identity` becomes that of now; 0 is not known.
  bool agree(std::uint64_t &identity, const struct stat &status) {
    if (!identity)
      return true;
    const std::uint64_t before = identity;
    identity = identityOf(status.st_dev, status.st_ino);
    return now_.try_emplace(before, identity).first->second == identity &&
           before_.try_emplace(identity, before).first->second == before;
  }

private:
  std::map<std::uint64_t, std::uint64_t> now_, before_;
};

} // namespace

std::uint64_t identityOf(std::uint64_t device, std::uint64_t inode) {
  Packer both;
  both << device << inode;
  return hashOf(both.bytes()).low | 1;
}

Hash hashOf(std::vector<std::string> names) {
  std::sort(names.begin(), names.end());
  Packer all;
  for (const std::string &name : names)
    all << std::string_view(name);
  return hashOf(all.bytes());
}

void Trace::add(std::string path, Entry entry) {
  auto [at, isNew] = entries_.try_emplace(std::move(path), entry);
  if (isNew || at->second == entry)
    return;
  Entry &old = at->second;
  const bool isSame = (old.kind == Kind::Absent) == (entry.kind == Kind::Absent) &&
                      (old.kind != entry.kind || old.hash == entry.hash);
  isSpoilt_ |= !isSame; // It changed while the run was reading.
  const std::uint64_t identity = std::max(old.identity, entry.identity);
  if (entry.kind > old.kind)
    old = entry;
  old.identity = identity;
}

void Trace::addContent(std::string path, Hash content) {
  add(std::move(path), {Kind::Content, content, 0});
}

void Trace::addTarget(const std::string &path, const std::string &target) {
  isSpoilt_ |= targets_.try_emplace(path, target).first->second != target;
}

void Trace::addListing(std::string path, std::vector<std::string> names) {
  add(std::move(path), {Kind::Listing, hashOf(std::move(names)), 0});
}

void Trace::add(const Trace &other) {
  for (const auto &[path, entry] : other.entries_)
    add(path, entry);
  for (const auto &[path, target] : other.targets_)
    addTarget(path, target);
  isSpoilt_ |= other.isSpoilt_;
}

bool Trace::holds() {
  for (const auto &[path, target] : targets_)
    if (!leadsTo(path, target))
      return false;
  std::string buffer;
  Identities identities;
  for (auto &[path, entry] : entries_) {
    struct stat status;
    std::size_t size = 0;
    std::vector<std::string> names;
    bool isSame = false;
    switch (entry.kind) {
    case Kind::Absent:
      isSame = ::stat(path.c_str(), &status) != 0;
      break;
    case Kind::Folder:
      isSame = ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
      break;
    case Kind::File:
      isSame = ::stat(path.c_str(), &status) == 0 && !S_ISDIR(status.st_mode) &&
               identities.agree(entry.identity, status);
      break;
    case Kind::Content:
      isSame = readWhole(path.c_str(), status, buffer, size) &&
               hashOf(std::string_view(buffer.data(), size)) == entry.hash &&
               identities.agree(entry.identity, status);
      break;
    case Kind::Listing:
      isSame = namesOf(path.c_str(), names) && hashOf(std::move(names)) == entry.hash;
      break;
    }
    if (!isSame)
      return false;
  }
  return true;
}

void Trace::pack(Packer &out) const {
  out << std::uint64_t{entries_.size()};
  for (const auto &[path, entry] : entries_)
    out << std::string_view(path) << static_cast<std::uint64_t>(entry.kind) << entry.hash.high
        << entry.hash.low << entry.identity;
  out << std::uint64_t{targets_.size()};
  for (const auto &[path, target] : targets_)
    out << std::string_view(path) << std::string_view(target);
}

Trace Trace::unpack(Unpacker &in) {
  Trace trace;
  for (std::uint64_t left = in.number(); left > 0 && !in.hasFailed(); --left) {
    std::string path(in.text());
    Entry entry{};
    entry.kind = static_cast<Kind>(in.number());
    entry.hash.high = in.number();
    entry.hash.low = in.number();
    entry.identity = in.number();
    trace.entries_.emplace_hint(trace.entries_.end(), std::move(path), entry);
  }
  for (std::uint64_t left = in.number(); left > 0 && !in.hasFailed(); --left) {
    std::string path(in.text());
    trace.targets_.emplace(std::move(path), in.text());
  }
  trace.isSpoilt_ = in.hasFailed();
  return trace;
}

} // namespace oapigen::cache
