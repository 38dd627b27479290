#include "Receivers.hpp"

#include <httplib.h>

namespace {

void deliver(const std::string &url, const std::string &json) {
  auto slash = url.find('/', std::string("http://").size());
  std::string path = slash == std::string::npos ? "/" : url.substr(slash);
  httplib::Client client(url.substr(0, slash));
  client.set_connection_timeout(2);
  client.Post(path, json, "application/json");
}

} // namespace

void Receivers::add(const std::string &url) {
  std::lock_guard lock(mutex_);
  urls_.insert(url);
}

void Receivers::send(const std::string &json) {
  std::lock_guard lock(mutex_);
  for (const std::string &url : urls_)
    waiting_.push_back({url, json});
  changed_.notify_one();
}

void Receivers::work(std::stop_token stop) {
  std::unique_lock lock(mutex_);
  while (changed_.wait(lock, stop, [this] { return !waiting_.empty(); })) {
    Delivery next = waiting_.front();
    waiting_.pop_front();
    lock.unlock();
    deliver(next.url, next.json);
    lock.lock();
  }
}
