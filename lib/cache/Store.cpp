// A file begins with 64 bytes: a mark, the content's size and its hash, which is looked at each
// time. Files are only ever renamed into place, and mapped for reading.
#include "cache/Store.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace oapigen::cache {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMark = "oapi-gen cache 1";
constexpr std::string_view kUnfinished = ".part";
/// Nobody writes an entry for that long.
constexpr std::chrono::hours kAbandoned{1};

/// All of an entry is read: not a page at a time, where the system can do otherwise.
#ifdef MAP_POPULATE
constexpr int kAtOnce = MAP_POPULATE;
#else
constexpr int kAtOnce = 0;
#endif

struct Head {
  char mark[16];
  std::uint64_t size;
  Hash hash;
  char unused[24];
};
static_assert(sizeof(Head) == 64 && kMark.size() == sizeof(Head::mark));

class MappedEntry : public Entry {
public:
  MappedEntry(void *start, std::size_t size) : start_(start), size_(size) {}
  MappedEntry(const MappedEntry &) = delete;
  MappedEntry &operator=(const MappedEntry &) = delete;
  ~MappedEntry() override { ::munmap(start_, size_); }

  std::string_view content() const override { return all().substr(sizeof(Head)); }

  bool isWhole() const {
    Head head;
    std::memcpy(&head, start_, sizeof head);
    return std::string_view(head.mark, sizeof head.mark) == kMark &&
           head.size == content().size() && head.hash == hashOf(content());
  }

private:
  std::string_view all() const { return {static_cast<const char *>(start_), size_}; }

  void *start_;
  std::size_t size_;
};

bool writeAll(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(file, bytes.data(), bytes.size());
    if (count >= 0)
      bytes.remove_prefix(static_cast<std::size_t>(count));
    else if (errno != EINTR)
      return false;
  }
  return true;
}

/// 32 hexadecimal digits and what it is: anything else in the folder is not ours to delete.
bool isOurs(const fs::path &path) {
  constexpr std::size_t kDigits = 32;
  const std::string name = path.filename().string();
  return name.size() > kDigits && name[kDigits] == '.' &&
         name.find_first_not_of("0123456789abcdef") == kDigits;
}

struct Used {
  fs::file_time_type when;
  std::uintmax_t size;
  fs::path path;
};

} // namespace

std::string entryName(const Hash &key, std::string_view kind) {
  return spelled(key) + '.' + std::string(kind);
}

std::unique_ptr<Entry> Store::load(const std::string &name) const {
  const std::string path = folder_ + '/' + name;
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0)
    return nullptr;
  struct stat status;
  void *start = MAP_FAILED;
  std::size_t size = 0;
  if (::fstat(file, &status) == 0 && S_ISREG(status.st_mode) &&
      static_cast<std::size_t>(status.st_size) > sizeof(Head)) {
    size = static_cast<std::size_t>(status.st_size);
    start = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE | kAtOnce, file, 0);
  }
  ::close(file);
  if (start == MAP_FAILED)
    return nullptr;
  auto entry = std::make_unique<MappedEntry>(start, size);
  if (!entry->isWhole())
    return nullptr;
  ::utimensat(AT_FDCWD, path.c_str(), nullptr, 0); // Used now; makeRoom() goes by it.
  return entry;
}

bool Store::save(const std::string &name, std::initializer_list<std::string_view> parts) const {
  std::error_code error;
  fs::create_directories(folder_, error);
  Head head{};
  std::memcpy(head.mark, kMark.data(), kMark.size());
  for (std::string_view part : parts)
    head.size += part.size();
  head.hash = hashOf(parts);
  std::string unfinished = folder_ + '/' + name + ".XXXXXX" + std::string(kUnfinished);
  const int file = ::mkostemps(unfinished.data(), static_cast<int>(kUnfinished.size()), O_CLOEXEC);
  if (file < 0)
    return false;
  bool isDone = writeAll(file, {reinterpret_cast<const char *>(&head), sizeof head}) &&
                std::all_of(parts.begin(), parts.end(),
                            [&](std::string_view part) { return writeAll(file, part); });
  isDone = ::close(file) == 0 && isDone;
  isDone = isDone && ::rename(unfinished.c_str(), (folder_ + '/' + name).c_str()) == 0;
  if (!isDone)
    ::unlink(unfinished.c_str());
  makeRoom();
  return isDone;
}

int Store::obstacle() const {
  std::error_code error;
  fs::create_directories(folder_, error);
  if (error)
    return error.value();
  if (!fs::is_directory(folder_, error))
    return ENOTDIR;
  return ::access(folder_.c_str(), W_OK | X_OK) == 0 ? 0 : errno;
}

/// Down to three quarters, so that the next entries fit without looking again at all of them for
/// nothing.
void Store::makeRoom() const {
  std::error_code error;
  std::vector<Used> entries;
  std::uintmax_t total = 0;
  const auto now = fs::file_time_type::clock::now();
  for (fs::directory_iterator at(folder_, error), end; !error && at != end; at.increment(error)) {
    if (!isOurs(at->path()))
      continue;
    std::error_code gone; // Another program may make room as well.
    Used one{at->last_write_time(gone), at->file_size(gone), at->path()};
    if (gone)
      continue;
    if (one.path.extension() != kUnfinished) {
      total += one.size;
      entries.push_back(std::move(one));
    } else if (now - one.when > kAbandoned) {
      fs::remove(one.path, gone);
    }
  }
  if (total <= limit_)
    return;
  std::sort(entries.begin(), entries.end(),
            [](const Used &left, const Used &right) { return left.when < right.when; });
  for (const Used &one : entries) {
    if (total <= limit_ / 4 * 3)
      return;
    std::error_code gone;
    fs::remove(one.path, gone);
    total -= one.size;
  }
}

std::string userFolder() {
  const char *caches = std::getenv("XDG_CACHE_HOME");
  if (caches && *caches == '/') // The specification has relative ones ignored.
    return std::string(caches) + "/oapi-gen";
  const char *home = std::getenv("HOME");
  return home && *home == '/' ? std::string(home) + "/.cache/oapi-gen" : std::string();
}

} // namespace oapigen::cache
