// Counts under a lock; a line that is rewritten is cut to the width of the terminal, because one
// that has wrapped cannot be taken back.
#include "tool/Progress.h"

#include "tool/Report.h"

#include <ostream>
#include <sys/ioctl.h>
#include <unistd.h>

namespace oapigen::tool {
namespace {

constexpr const char *kRewrite = "\r\x1b[K"; ///< To the beginning of the line, which is emptied.

std::ostream *streamOf(const ProgressOptions &options, std::size_t total) {
  const bool isShown =
      options.form == "lines" || (options.form == "auto" && options.to && isTerminal(*options.to));
  return isShown && total > 1 ? options.to : nullptr;
}

std::size_t widthOfTerminal() {
  winsize size{};
  return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

} // namespace

Progress::Progress(const ProgressOptions &options, std::size_t total)
    : total_(total), to_(streamOf(options, total)), isOneLine_(options.form == "auto") {}

Progress::~Progress() {
  if (to_ && isOneLine_ && count_ != 0)
    *to_ << kRewrite << std::flush;
}

void Progress::done(const std::string &name) {
  if (!to_)
    return;
  const std::lock_guard lock(mutex_);
  std::string line =
      '[' + std::to_string(++count_) + '/' + std::to_string(total_) + "] Read " + name;
  if (!isOneLine_)
    *to_ << line << std::endl;
  else if (const std::size_t width = widthOfTerminal(); line.size() >= width)
    *to_ << kRewrite << line.substr(0, width - 1) << std::flush;
  else
    *to_ << kRewrite << line << std::flush;
}

} // namespace oapigen::tool
