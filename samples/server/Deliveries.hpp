// Sends events to other servers, on a thread of its own.
//
// What is not answered with 2xx is sent again after a pause, and after twice that pause the next
// time, kAttempts times in all. A URL that answers 410 gets nothing more until it is welcome again.
#pragma once

#include <httplib.h>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <thread>

/// One event on its way to one receiver.
struct Delivery {
  std::string method, url;
  httplib::Headers headers;
  std::string json;
  int failures = 0;
};

/// Sends it once: the status of the answer, 0 where there is none within two seconds.
int transmit(const Delivery &delivery);

class Deliveries {
public:
  static constexpr int kAttempts = 5;
  using Transmit = std::function<int(const Delivery &)>;

  explicit Deliveries(std::chrono::milliseconds pause, Transmit transmit = ::transmit)
      : pause_(pause), transmit_(std::move(transmit)) {}

  void add(Delivery delivery);
  void welcome(const std::string &url);

private:
  using Clock = std::chrono::steady_clock;
  void work(std::stop_token stop);
  void settle(Delivery delivery, int status);

  const std::chrono::milliseconds pause_;
  const Transmit transmit_;
  std::mutex mutex_;
  std::condition_variable_any changed_;
  std::multimap<Clock::time_point, Delivery> waiting_; ///< By when it is sent.
  std::set<std::string> gone_;                         ///< URLs.
  std::jthread worker_{[this](std::stop_token stop) { work(stop); }};
};
