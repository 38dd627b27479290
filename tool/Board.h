// What is shown now, from the thread that makes it to those that serve it.
#pragma once

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>

namespace oapigen::tool {

/// All that is served, of one moment.
struct Shown {
  std::string page;       ///< HTML
  std::string json, yaml; ///< The document; empty: there was none yet.
  std::string status;     ///< What a page has to know, as viewer/Live.h says.
};

class Board {
public:
  /// What is shown, with its number; numbers grow.
  struct Entry {
    std::shared_ptr<const Shown> shown;
    unsigned long number = 0;
  };

  void put(Shown shown) {
    const std::lock_guard lock(mutex_);
    entry_ = {std::make_shared<const Shown>(std::move(shown)), entry_.number + 1};
    changed_.notify_all();
  }

  Entry now() const {
    const std::lock_guard lock(mutex_);
    return entry_;
  }

  /// Waits until there is another one than `seen`, the board is closed, or the time is over.
  Entry after(unsigned long seen, std::chrono::milliseconds time) const {
    std::unique_lock lock(mutex_);
    changed_.wait_for(lock, time, [&] { return entry_.number != seen || isClosed_; });
    return entry_;
  }

  /// Nobody waits any more.
  void close() {
    const std::lock_guard lock(mutex_);
    isClosed_ = true;
    changed_.notify_all();
  }

private:
  mutable std::mutex mutex_;
  mutable std::condition_variable changed_;
  Entry entry_;
  bool isClosed_ = false;
};

} // namespace oapigen::tool
