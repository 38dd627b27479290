#include "Deliveries.hpp"

int transmit(const Delivery &delivery) {
  auto slash = delivery.url.find('/', std::string("http://").size());
  httplib::Client client(delivery.url.substr(0, slash));
  client.set_connection_timeout(2);
  client.set_read_timeout(2);
  httplib::Request request;
  request.method = delivery.method;
  request.path = slash == std::string::npos ? "/" : delivery.url.substr(slash);
  request.headers = delivery.headers;
  request.headers.emplace("Content-Type", "application/json");
  request.body = delivery.json;
  httplib::Result result = client.send(request);
  return result ? result->status : 0;
}

void Deliveries::add(Delivery delivery) {
  std::lock_guard lock(mutex_);
  if (!gone_.contains(delivery.url))
    waiting_.emplace(Clock::now(), std::move(delivery));
  changed_.notify_one();
}

void Deliveries::welcome(const std::string &url) {
  std::lock_guard lock(mutex_);
  gone_.erase(url);
}

void Deliveries::work(std::stop_token stop) {
  std::unique_lock lock(mutex_);
  while (changed_.wait(lock, stop, [this] { return !waiting_.empty(); })) {
    auto due = waiting_.begin()->first;
    if (changed_.wait_until(lock, stop, due, [&] { return waiting_.begin()->first < due; }))
      continue; // Something else comes first.
    if (stop.stop_requested())
      return;
    Delivery next = waiting_.extract(waiting_.begin()).mapped();
    lock.unlock();
    int status = transmit_(next);
    lock.lock();
    settle(std::move(next), status);
  }
}

void Deliveries::settle(Delivery delivery, int status) {
  if (status == 410) {
    gone_.insert(delivery.url);
    std::erase_if(waiting_, [&](const auto &other) { return other.second.url == delivery.url; });
  } else if (status / 100 != 2 && ++delivery.failures < kAttempts) {
    auto pause = pause_ * (1 << (delivery.failures - 1));
    waiting_.emplace(Clock::now() + pause, std::move(delivery));
  }
}
