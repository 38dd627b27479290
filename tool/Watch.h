// Files → when they change: saved in place, renamed over, removed, made anew.
//
// What counts is what `stat` tells; the kernel's events only end the waiting early, so that a file
// system without events is merely slower.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace oapigen::tool {

class Watch {
public:
  /// `stop` is a descriptor that becomes readable when no more is to be waited for.
  explicit Watch(int stop);
  Watch(const Watch &) = delete;
  Watch &operator=(const Watch &) = delete;
  ~Watch();

  /// From now on the files are read: what happens to them later is a change.
  void begin();
  /// What was read since begin(), absolute paths; it need not exist. A file that is new among them
  /// and was changed meanwhile counts as changed. A folder changes with the names in it.
  void follow(const std::set<std::string> &paths);
  /// Waits for a change, and until it is complete; false: stopped.
  bool wait();

private:
  /// What tells one state of a file from another; all zero when it is not there.
  struct State {
    std::int64_t changed = 0; ///< In nanoseconds.
    std::uint64_t size = 0, number = 0;
    auto operator<=>(const State &) const = default;
  };
  using States = std::map<std::string, State>;
  static State stateOf(const std::string &path);
  States current() const;
  void listenTo(const std::string &path);
  bool pause(int milliseconds);

  const int stop_;
  const int events_; ///< Of inotify; negative: there are none.
  std::int64_t began_ = 0;
  States states_;
};

} // namespace oapigen::tool
