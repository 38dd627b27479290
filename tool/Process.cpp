// posix_spawn with two pipes, which are read at the same time: a program that fills one waits for
// no other.
#include "tool/Process.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace oapigen::tool {
namespace {

/// The two ends of a pipe; what is open is closed in the end.
class Pipe {
public:
  Pipe() : isOpen_(::pipe2(ends_.data(), O_CLOEXEC) == 0) {}
  Pipe(const Pipe &) = delete;
  Pipe &operator=(const Pipe &) = delete;
  ~Pipe() {
    close(0);
    close(1);
  }
  bool isOpen() const { return isOpen_; }
  int reading() const { return ends_[0]; }
  int writing() const { return ends_[1]; }
  void close(std::size_t end) {
    if (ends_[end] >= 0)
      ::close(ends_[end]);
    ends_[end] = -1;
  }

private:
  std::array<int, 2> ends_{-1, -1};
  bool isOpen_;
};

/// What is done with the child's streams before it begins.
class FileActions {
public:
  FileActions(const Pipe &out, const Pipe &err) {
    ::posix_spawn_file_actions_init(&actions_);
    ::posix_spawn_file_actions_addopen(&actions_, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&actions_, out.writing(), STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions_, err.writing(), STDERR_FILENO);
  }
  FileActions(const FileActions &) = delete;
  FileActions &operator=(const FileActions &) = delete;
  ~FileActions() { ::posix_spawn_file_actions_destroy(&actions_); }
  const posix_spawn_file_actions_t *get() const { return &actions_; }

private:
  posix_spawn_file_actions_t actions_;
};

/// The environment with LC_ALL=C, for messages in one language.
std::vector<std::string> plainEnvironment() {
  std::vector<std::string> entries;
  for (char **entry = environ; *entry; ++entry)
    if (std::strncmp(*entry, "LC_ALL=", 7) != 0)
      entries.emplace_back(*entry);
  entries.emplace_back("LC_ALL=C");
  return entries;
}

/// As C wants arrays of texts: pointers into `texts`, and a null pointer at the end.
std::vector<char *> pointersTo(std::vector<std::string> &texts) {
  std::vector<char *> pointers;
  for (std::string &text : texts)
    pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

/// Reads both until both have ended.
void drain(Pipe &out, Pipe &err, Finished &result) {
  std::array<pollfd, 2> waiting{pollfd{out.reading(), POLLIN, 0}, pollfd{err.reading(), POLLIN, 0}};
  const std::array<std::string *, 2> texts{&result.out, &result.err};
  while (waiting[0].fd >= 0 || waiting[1].fd >= 0) {
    if (::poll(waiting.data(), waiting.size(), -1) < 0) {
      if (errno == EINTR)
        continue;
      return;
    }
    for (std::size_t at = 0; at != waiting.size(); ++at) {
      if (waiting[at].fd < 0 || waiting[at].revents == 0)
        continue;
      char buffer[1 << 16];
      const ssize_t count = ::read(waiting[at].fd, buffer, sizeof buffer);
      if (count > 0)
        texts[at]->append(buffer, static_cast<std::size_t>(count));
      else if (count == 0 || errno != EINTR)
        waiting[at].fd = -1; // poll() passes it over.
    }
  }
}

int statusOf(pid_t child) {
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

std::optional<Finished> runProgram(const std::vector<std::string> &words, std::string &reason) {
  Pipe out, err;
  if (!out.isOpen() || !err.isOpen())
    return reason = std::strerror(errno), std::nullopt;
  std::vector<std::string> arguments = words, environment = plainEnvironment();
  const FileActions actions(out, err);
  pid_t child = 0;
  const int error = ::posix_spawnp(&child, words.front().c_str(), actions.get(), nullptr,
                                   pointersTo(arguments).data(), pointersTo(environment).data());
  if (error != 0)
    return reason = "'" + words.front() + "' cannot be started: " + std::strerror(error),
           std::nullopt;
  out.close(1);
  err.close(1);
  Finished result;
  drain(out, err, result);
  result.status = statusOf(child);
  return result;
}

} // namespace oapigen::tool
