// What travels between the server, its clients and the receivers of its webhook.
//
// The patterns are constants, which the document and the checks of the server share.
#pragma once

#include "Time.hpp"

#include <nlohmann/json.hpp>
#include <oapi/api.hpp>

#include <chrono>
#include <string>

inline constexpr const char *kUsernamePattern = "^[a-z0-9_]{1,40}$";
inline constexpr const char *kUrlPattern =
    "^http://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/?&=+-]*)?$";

/// Somebody who has subscribed.
struct Subscription {
  /// Unique, compared byte by byte.
  [[api::pattern(kUsernamePattern), api::example("ada")]] std::string username;

  /// In euros.
  [[api::minimum(0)]] double monthly_fee;

  /// The second from which the fee is due.
  std::chrono::sys_seconds start_date;
};
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Subscription, username, monthly_fee, start_date)

/// Somewhere that wants to hear of new subscriptions.
struct Receiver {
  /// Where `new-subscription` is sent, `http` only.
  [[api::format("uri"), api::pattern(kUrlPattern),
    api::example("http://localhost:9000/hook")]] std::string url;
};
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Receiver, url)

/// A receiver, and what proves to it that an event comes from here.
struct Registration {
  std::string url;
  /// The key of each `X-Signature`. It is not shown again: register again to get another one.
  [[api::min_length(64)]] std::string secret;
};
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Registration, url, secret)

/// One event, however often it is sent.
using EventId [[api::pattern("^[0-9a-f]{32}$")]] = std::string;

/// The HMAC-SHA256 of the body's bytes in hexadecimal digits; the key is the secret's text.
using Signature [[api::pattern("^sha256=[0-9a-f]{64}$")]] = std::string;

/// Why a request was turned down.
struct Error {
  std::string message;
};
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Error, message)
