// The contract of the server, on the handlers that keep it.
//
// A cpp-httplib handler's signature says nothing about what travels, so the attributes do.
#pragma once

#include "Deliveries.hpp"
#include "Model.hpp"

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
  explicit Api(Deliveries &deliveries) : deliveries_(deliveries) {}

  /// Registers every handler of this class with `server`.
  void mount(httplib::Server &server);

private:
  /// Subscribes a user.
  ///
  /// Every registered receiver gets a `new-subscription`.
  [[api::post("/subscriptions"), api::tag("subscriptions"), api::body(oapi::type<Subscription>),
    api::response(201, "Subscribed", oapi::type<Subscription>),
    api::response_header(201, "Location", oapi::type<std::string>,
                         "Where the subscription is read"),
    api::response(400, "The body is no subscription", oapi::type<Error>),
    api::response(409, "The name is taken", oapi::type<Error>)]]
  void subscribe(const httplib::Request &request, httplib::Response &response);

  /// Lists the names of all users.
  [[api::get("/users"), api::tag("subscriptions"),
    api::query("prefix", oapi::type<std::optional<std::string>>, "Only names that begin with this"),
    api::query("limit", oapi::type<std::optional<unsigned>>,
               "How many names at most; all of them otherwise"),
    api::response(200, "The names, sorted", oapi::type<std::vector<std::string>>),
    api::response_header(200, "X-Total", oapi::type<unsigned>,
                         "How many there are without a limit"),
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
    api::response(201, "Registered", oapi::type<Registration>),
    api::response(400, "The body is no receiver", oapi::type<Error>)]]
  void add_receiver(const httplib::Request &request, httplib::Response &response);

  /// Sent to the URLs that were registered, once for each new subscriber.
  ///
  /// What is not answered with 2xx within two seconds is sent again a second later, then after two,
  /// four and eight seconds: five times in all.
  [[api::webhook("new-subscription"), api::tag("receivers"),
    api::header("X-Event-Id", oapi::type<EventId>, "The same whenever the event is sent again"),
    api::header("X-Signature", oapi::type<Signature>, "Compare it before you trust the body"),
    api::response(200, "Understood"), api::response(410, "Never send anything to this URL again"),
    api::response(503, "Not now: it is sent again")]]
  void new_subscription(const Subscription &body);

  std::mutex mutex_;
  std::map<std::string, Subscription> subscriptions_; ///< By user name.
  std::map<std::string, std::string> secrets_;         ///< By receiver.
  Deliveries &deliveries_;
};
