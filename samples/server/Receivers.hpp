// Delivers events to the URLs that were registered, on a thread of its own.
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <string>
#include <thread>

class Receivers {
public:
  void add(const std::string &url);
  /// Every URL that is registered now gets `json` soon; one that does not answer is not asked
  /// again.
  void send(const std::string &json);

private:
  struct Delivery {
    std::string url, json;
  };
  void work(std::stop_token stop);

  std::mutex mutex_;
  std::condition_variable_any changed_;
  std::set<std::string> urls_;
  std::deque<Delivery> waiting_;
  std::jthread worker_{[this](std::stop_token stop) { work(stop); }};
};
