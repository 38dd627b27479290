// The folders of the files are listened to, not the files: an editor that writes a new file and
// renames it over the old one leaves nothing of the old one to listen to.
#include "tool/Watch.h"

#include <array>
#include <chrono>
#include <filesystem>
#include <poll.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

namespace oapigen::tool {
namespace {

namespace fs = std::filesystem;

/// How long a missed event can stay unnoticed, and how long a file has to rest to be complete.
constexpr int kLongestPause = 500, kRest = 20;
/// How far the clock of the files can be behind: it moves on with the ticks of the kernel.
constexpr std::int64_t kClockStep = 20'000'000;
/// A file that never rests is taken as it is.
constexpr int kMostRests = 50;

std::int64_t nanoseconds(const timespec &time) {
  return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

} // namespace

Watch::Watch(int stop) : stop_(stop), events_(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK)) {}

Watch::~Watch() {
  if (events_ >= 0)
    ::close(events_);
}

Watch::State Watch::stateOf(const std::string &path) {
  struct stat status;
  if (::stat(path.c_str(), &status) != 0)
    return {};
  const bool isFolder = S_ISDIR(status.st_mode);
  return {nanoseconds(status.st_mtim), isFolder ? 0 : static_cast<std::uint64_t>(status.st_size),
          status.st_ino};
}

Watch::States Watch::current() const {
  States now;
  for (const auto &[path, state] : states_)
    now.emplace_hint(now.end(), path, stateOf(path));
  return now;
}

void Watch::begin() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  began_ = now / std::chrono::nanoseconds(1) - kClockStep;
  states_ = current();
}

/// Behind a symbolic link two folders matter: of the link, and of the file.
void Watch::listenTo(const std::string &path) {
  std::error_code error;
  for (const fs::path &place : {fs::path(path), fs::weakly_canonical(path, error)}) {
    const fs::path folder = fs::is_directory(place, error) ? place : place.parent_path();
    ::inotify_add_watch(events_, folder.c_str(),
                        IN_CLOSE_WRITE | IN_ATTRIB | IN_CREATE | IN_DELETE | IN_MOVED_FROM |
                            IN_MOVED_TO);
  }
}

void Watch::follow(const std::set<std::string> &paths) {
  States next;
  for (const std::string &path : paths) {
    const auto known = states_.find(path);
    State state = known == states_.end() ? stateOf(path) : known->second;
    if (known == states_.end() && state.changed >= began_)
      state = {-1, 0, 0}; // No file is like that: a change.
    next.emplace_hint(next.end(), path, state);
    if (events_ >= 0)
      listenTo(path);
  }
  states_ = std::move(next);
}

/// False: stopped. Ends early when something happens in the folders.
bool Watch::pause(int milliseconds) {
  std::array<pollfd, 2> waiting{pollfd{stop_, POLLIN, 0}, pollfd{events_, POLLIN, 0}};
  ::poll(waiting.data(), waiting.size(), milliseconds);
  std::array<char, 4096> ignored;
  while (events_ >= 0 && ::read(events_, ignored.data(), ignored.size()) > 0) {
  }
  return !(waiting[0].revents & POLLIN);
}

bool Watch::wait() {
  States now = current();
  while (now == states_) {
    if (!pause(kLongestPause))
      return false;
    now = current();
  }
  for (int rests = 0; rests != kMostRests; ++rests) {
    if (pollfd stop{stop_, POLLIN, 0}; ::poll(&stop, 1, kRest) > 0)
      return false;
    States later = current();
    if (later == now)
      return true;
    now = std::move(later);
  }
  return true;
}

} // namespace oapigen::tool
