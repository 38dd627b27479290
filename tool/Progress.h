// Which unit of how many was read: one line on a terminal, rewritten as ninja does, and gone at the
// end. Elsewhere nothing, so that the log of a build that works stays empty, unless lines are asked
// for.
#pragma once

#include <iosfwd>
#include <mutex>
#include <string>

namespace oapigen::tool {

struct ProgressOptions {
  std::string form = "auto"; ///< "auto", "lines" or "never"
  std::ostream *to = nullptr;
};

class Progress {
public:
  /// Of `total` units.
  Progress(const ProgressOptions &options, std::size_t total);
  Progress(const Progress &) = delete;
  Progress &operator=(const Progress &) = delete;
  ~Progress();

  /// One more is done; from any thread.
  void done(const std::string &name);

private:
  const std::size_t total_;
  std::ostream *const to_; ///< Null: nothing is shown.
  const bool isOneLine_;
  std::mutex mutex_;
  std::size_t count_ = 0;
};

} // namespace oapigen::tool
