// Reads and replaces files through the system's own calls, for exact reasons when they fail.
//
// A file is replaced by renaming a complete one over it: whoever reads it sees the old text or the
// new one, and a full disk leaves the old one. A signal that ends the program waits until then.
#include "tool/Files.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <sys/stat.h>
#include <unistd.h>

namespace oapigen::tool {
namespace {

namespace fs = std::filesystem;

/// An open file that is closed at the end of the scope.
class Descriptor {
public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor &) = delete;
  Descriptor &operator=(const Descriptor &) = delete;
  ~Descriptor() { close(); }
  int number() const { return number_; }
  bool isOpen() const { return number_ >= 0; }
  /// False with errno set if the system could not keep what was written.
  bool close() {
    int result = isOpen() ? ::close(number_) : 0;
    number_ = -1;
    return result == 0;
  }

private:
  int number_;
};

/// While it lives, signals that would end the program wait: no half a file is left behind. The
/// thread that writes is the only one then, so that nobody else takes them.
class SignalsHeld {
public:
  SignalsHeld() {
    sigset_t ending;
    sigemptyset(&ending);
    for (int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT})
      sigaddset(&ending, signal);
    pthread_sigmask(SIG_BLOCK, &ending, &before_);
  }
  SignalsHeld(const SignalsHeld &) = delete;
  SignalsHeld &operator=(const SignalsHeld &) = delete;
  ~SignalsHeld() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

private:
  sigset_t before_;
};

bool failReading(const std::string &path, int error, Diagnostics &out, const Where &where = {}) {
  out.report(Problem::FileUnreadable, where, {{"file", path}, {"reason", std::strerror(error)}});
  return false;
}

bool failWriting(const std::string &what, int error, Diagnostics &out) {
  out.report(Problem::FileUnwritable, {}, {{"what", what}, {"reason", std::strerror(error)}});
  return false;
}

bool readAll(int descriptor, std::string &text) {
  char buffer[1 << 16];
  for (;;) {
    ssize_t count = ::read(descriptor, buffer, sizeof buffer);
    if (count > 0)
      text.append(buffer, static_cast<std::size_t>(count));
    else if (count == 0)
      return true;
    else if (errno != EINTR)
      return false;
  }
}

bool writeAll(int descriptor, std::string_view text) {
  while (!text.empty()) {
    ssize_t count = ::write(descriptor, text.data(), text.size());
    if (count >= 0)
      text.remove_prefix(static_cast<std::size_t>(count));
    else if (errno != EINTR)
      return false;
  }
  return true;
}

bool holds(const std::string &path, std::string_view text) {
  Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  std::string old;
  return file.isOpen() && readAll(file.number(), old) && old == text;
}

/// Where a chain of symbolic links ends, whether something is there or not.
fs::path followLinks(fs::path path) {
  constexpr int kLongestChain = 40; // As Linux does; a loop then fails with its own message.
  std::error_code error;
  for (int count = 0; count < kLongestChain && fs::is_symlink(path, error); ++count)
    path = path.parent_path() / fs::read_symlink(path, error);
  return path;
}

/// Creates a file that was not there, beside `target`; its name is stored in `name`.
int createBeside(const fs::path &target, std::string &name) {
  int descriptor = -1;
  for (int attempt = 0; descriptor < 0 && (attempt == 0 || errno == EEXIST); ++attempt) {
    std::string suffix = '.' + std::to_string(::getpid()) + '.' + std::to_string(attempt);
    name = target.parent_path() / ('.' + target.filename().string() + suffix);
    descriptor = ::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  }
  return descriptor;
}

/// Replaces the regular file `target`, or creates it. False with errno set.
bool replace(const fs::path &target, const struct stat *old, std::string_view text) {
  if (old && ::access(target.c_str(), W_OK) != 0)
    return false;
  const SignalsHeld held;
  std::string name;
  Descriptor file(createBeside(target, name));
  if (!file.isOpen())
    return false;
  bool done = writeAll(file.number(), text) &&
              (!old || ::fchmod(file.number(), old->st_mode & 07777) == 0) &&
              ::fsync(file.number()) == 0 && file.close() &&
              ::rename(name.c_str(), target.c_str()) == 0;
  if (int error = errno; !done) {
    ::unlink(name.c_str());
    errno = error;
  }
  return done;
}

/// For a pipe or a device, which cannot be replaced. False with errno set.
bool writeThrough(const std::string &path, std::string_view text) {
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  return file.isOpen() && writeAll(file.number(), text) && file.close();
}

bool writeStream(std::string_view text, std::ostream &stream, Diagnostics &out) {
  errno = 0;
  stream << text << std::flush;
  return stream || failWriting("the standard output", errno ? errno : EIO, out);
}

} // namespace

std::optional<std::string> readFile(const std::string &path, std::string &reason) {
  Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  std::string text;
  if (file.isOpen() && readAll(file.number(), text))
    return text;
  reason = std::strerror(errno);
  return std::nullopt;
}

std::optional<std::string> readFile(const std::string &path, Diagnostics &out, const Where &where) {
  std::string reason;
  std::optional<std::string> text = readFile(path, reason);
  if (!text)
    out.report(Problem::FileUnreadable, where, {{"file", path}, {"reason", reason}});
  return text;
}

std::optional<std::string> readInput(const std::string &path, Diagnostics &out) {
  if (path != "-")
    return readFile(path, out);
  std::string text;
  if (readAll(STDIN_FILENO, text))
    return text;
  failReading("standard input", errno, out);
  return std::nullopt;
}

std::vector<std::string> readLines(const std::string &path) {
  std::vector<std::string> lines;
  std::error_code error;
  if (!fs::is_regular_file(path, error))
    return lines;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) {
    if (line.ends_with('\r'))
      line.pop_back();
    lines.push_back(std::move(line));
  }
  return lines;
}

bool checkReadable(const std::string &path, Diagnostics &out, const Where &where) {
  struct stat status;
  if (::stat(path.c_str(), &status) != 0)
    return failReading(path, errno, out, where);
  if (S_ISDIR(status.st_mode))
    return failReading(path, EISDIR, out, where);
  return ::access(path.c_str(), R_OK) == 0 || failReading(path, errno, out, where);
}

bool isStandardOutput(std::string_view path) {
  return path == "-" || path == "/dev/stdout";
}

bool sparesInputs(const std::vector<std::string> &outputs, const std::set<std::string> &inputs,
                  Diagnostics &out) {
  for (const std::string &output : outputs) {
    struct stat target;
    if (isStandardOutput(output) || ::stat(output.c_str(), &target) != 0 ||
        !S_ISREG(target.st_mode))
      continue;
    const bool isInput = std::any_of(inputs.begin(), inputs.end(), [&](const std::string &input) {
      struct stat source;
      return ::stat(input.c_str(), &source) == 0 && source.st_dev == target.st_dev &&
             source.st_ino == target.st_ino;
    });
    if (!isInput)
      continue;
    out.report(Problem::WrongUsage, {},
               {{"problem", '\'' + output + "' is an input: the output would replace it"},
                {"hint", "name another file for the output"}});
    return false;
  }
  return true;
}

bool writeFile(const std::string &path, std::string_view text, std::ostream &stream,
               Diagnostics &out) {
  if (isStandardOutput(path))
    return writeStream(text, stream, out);
  struct stat status;
  bool exists = ::stat(path.c_str(), &status) == 0;
  if (exists && S_ISDIR(status.st_mode))
    return failWriting('\'' + path + '\'', EISDIR, out);
  if (exists && S_ISREG(status.st_mode) && holds(path, text))
    return true;
  bool done = exists && !S_ISREG(status.st_mode)
                  ? writeThrough(path, text)
                  : replace(followLinks(path), exists ? &status : nullptr, text);
  return done || failWriting('\'' + path + '\'', errno, out);
}

} // namespace oapigen::tool
