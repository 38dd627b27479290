// What travels between the server, its clients and the receivers of its webhook.
#pragma once

#include "Time.hpp"

#include <nlohmann/json.hpp>
#include <oapi/api.hpp>

#include <chrono>
#include <string>

/// Somebody who has subscribed.
struct Subscription {
  /// Unique, compared byte by byte.
  [[api::min_length(1), api::max_length(40), api::pattern("^[a-z0-9_]+$"), api::example("ada")]]
  std::string username;

  /// In euros.
  [[api::minimum(0)]]
  double monthly_fee;

  /// The second from which the fee is due.
  std::chrono::sys_seconds start_date;
};
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Subscription, username, monthly_fee, start_date)

/// Somewhere that wants to hear of new subscriptions.
struct Receiver {
  /// Where `new-subscription` is sent, `http` only.
  [[api::format("uri"), api::pattern("^http://"), api::example("http://localhost:9000/hook")]]
  std::string url;
};
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Receiver, url)

/// Why a request was turned down.
struct Error {
  std::string message;
};
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Error, message)
