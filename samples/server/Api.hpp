// The contract of the server, on the handlers that keep it.
//
// A cpp-httplib handler's signature says nothing about what travels, so the attributes do.
#pragma once

#include "Model.hpp"
#include "Receivers.hpp"

#include <httplib.h>

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

[[api::info(
    "Subscriptions", "1.2.0",
    oapi::Info{.summary = "Who has subscribed, and who wants to know",
               .contact = {.name = "The subscription team", .email = "subscriptions@example.com"},
               .license = {.name = "MIT", .identifier = "MIT"}})]];
[[api::server("http://localhost:8080", "Your own machine")]];
[[api::define_tag("subscriptions", "Subscribing and unsubscribing")]];
[[api::define_tag("receivers", "Being told of new subscriptions")]];

class Api {
public:
  /// Registers every handler of this class with `server`.
  void mount(httplib::Server &server);

private:
  /// Subscribes a user.
  ///
  /// Every registered receiver gets a `new-subscription`.
  [[api::post("/subscriptions"), api::tag("subscriptions"), api::body(oapi::type<Subscription>),
    api::response(201, "Subscribed", oapi::type<Subscription>),
    api::response(400, "The body is no subscription", oapi::type<Error>),
    api::response(409, "The name is taken", oapi::type<Error>)]]
  void subscribe(const httplib::Request &request, httplib::Response &response);

  /// Lists the names of all users.
  [[api::get("/users"), api::tag("subscriptions"),
    api::query("prefix", oapi::type<std::optional<std::string>>, "Only names that begin with this"),
    api::query("limit", oapi::type<std::optional<unsigned>>,
               "How many names at most; all of them otherwise"),
    api::response(200, "The names, sorted", oapi::type<std::vector<std::string>>),
    api::response(400, "The limit is no number", oapi::type<Error>)]]
  void read_users(const httplib::Request &request, httplib::Response &response);

  /// Reads one subscription.
  [[api::get("/subscriptions/{username}"), api::tag("subscriptions"),
    api::path("username", oapi::type<std::string>),
    api::response(200, "The subscription", oapi::type<Subscription>),
    api::response(404, "Nobody of that name has subscribed", oapi::type<Error>)]]
  void read_subscription(const httplib::Request &request, httplib::Response &response);

  /// Ends a subscription.
  [[api::delete("/subscriptions/{username}"), api::tag("subscriptions"),
    api::path("username", oapi::type<std::string>), api::response(204, "Unsubscribed"),
    api::response(404, "Nobody of that name has subscribed", oapi::type<Error>)]]
  void unsubscribe(const httplib::Request &request, httplib::Response &response);

  /// Registers a URL for the webhook `new-subscription`.
  [[api::post("/receivers"), api::tag("receivers"), api::body(oapi::type<Receiver>),
    api::response(201, "Registered", oapi::type<Receiver>),
    api::response(400, "The body is no receiver", oapi::type<Error>)]]
  void add_receiver(const httplib::Request &request, httplib::Response &response);

  /// Sent to the URLs that were registered, once for each new subscriber.
  ///
  /// What the receiver answers is not looked at, and nothing is sent twice.
  [[api::webhook("new-subscription"), api::tag("receivers")]]
  void new_subscription(const Subscription &body);

  std::mutex mutex_;
  std::map<std::string, Subscription> subscriptions_; ///< By user name.
  Receivers receivers_;
};
