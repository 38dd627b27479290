// Ctrl-C and its like as something to wait for.
#pragma once

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace oapigen::tool {

/// While it lives, the signals that ask the program to end only make the descriptor readable; for
/// this thread and those that it starts.
class Interrupt {
public:
  Interrupt() {
    sigset_t ending;
    sigemptyset(&ending);
    for (int signal : {SIGINT, SIGTERM, SIGHUP})
      sigaddset(&ending, signal);
    pthread_sigmask(SIG_BLOCK, &ending, &before_);
    descriptor_ = ::signalfd(-1, &ending, SFD_CLOEXEC | SFD_NONBLOCK);
  }
  Interrupt(const Interrupt &) = delete;
  Interrupt &operator=(const Interrupt &) = delete;
  /// A signal that came is taken: it does not end the program afterwards.
  ~Interrupt() {
    signalfd_siginfo taken;
    while (::read(descriptor_, &taken, sizeof taken) > 0) {
    }
    ::close(descriptor_);
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }
  int descriptor() const { return descriptor_; }

private:
  sigset_t before_;
  int descriptor_;
};

} // namespace oapigen::tool
