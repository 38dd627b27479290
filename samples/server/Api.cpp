#include "Api.hpp"

#include "Signature.hpp"

#include <charconv>
#include <regex>
#include <stdexcept>

namespace {

using nlohmann::json;

void answer(httplib::Response &response, int status, const json &content) {
  response.status = status;
  response.set_content(content.dump(-1, ' ', false, json::error_handler_t::replace),
                       "application/json");
}

void refuse(httplib::Response &response, int status, const std::string &message) {
  answer(response, status, Error{message});
}

Subscription parseSubscription(const std::string &text) {
  static const std::regex name(kUsernamePattern);
  auto subscription = json::parse(text).get<Subscription>();
  if (!std::regex_match(subscription.username, name))
    throw std::invalid_argument("a username has 1 to 40 small letters, digits and underscores");
  if (subscription.monthly_fee < 0)
    throw std::invalid_argument("a fee is never negative");
  return subscription;
}

Receiver parseReceiver(const std::string &text) {
  static const std::regex url(kUrlPattern);
  auto receiver = json::parse(text).get<Receiver>();
  if (!std::regex_match(receiver.url, url))
    throw std::invalid_argument("the URL is not like http://host:port/path");
  return receiver;
}

std::size_t parseLimit(const std::string &text) {
  unsigned limit = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), limit);
  if (error != std::errc() || end != text.data() + text.size())
    throw std::invalid_argument("the limit '" + text + "' is not a number");
  return limit;
}

} // namespace

void Api::mount(httplib::Server &server) {
  auto handler = [this](void (Api::*member)(const httplib::Request &, httplib::Response &)) {
    return [this, member](const httplib::Request &request, httplib::Response &response) {
      try {
        (this->*member)(request, response);
      } catch (const json::exception &error) {
        refuse(response, 400, error.what());
      } catch (const std::invalid_argument &error) {
        refuse(response, 400, error.what());
      }
    };
  };
  server.Post("/subscriptions", handler(&Api::subscribe));
  server.Get("/users", handler(&Api::read_users));
  server.Get("/subscriptions/([^/]+)", handler(&Api::read_subscription));
  server.Delete("/subscriptions/([^/]+)", handler(&Api::unsubscribe));
  server.Post("/receivers", handler(&Api::add_receiver));
  server.set_error_handler([](const httplib::Request &, httplib::Response &response) {
    if (response.body.empty())
      refuse(response, response.status, "There is nothing here");
  });
}

void Api::subscribe(const httplib::Request &request, httplib::Response &response) {
  Subscription subscription = parseSubscription(request.body);
  {
    std::lock_guard lock(mutex_);
    if (!subscriptions_.emplace(subscription.username, subscription).second)
      return refuse(response, 409, subscription.username + " has subscribed already");
  }
  new_subscription(subscription);
  response.set_header("Location", "/subscriptions/" + subscription.username);
  answer(response, 201, subscription);
}

void Api::read_users(const httplib::Request &request, httplib::Response &response) {
  std::string prefix = request.get_param_value("prefix");
  std::size_t limit = std::string::npos;
  if (request.has_param("limit"))
    limit = parseLimit(request.get_param_value("limit"));

  std::lock_guard lock(mutex_);
  std::size_t total = 0;
  json names = json::array();
  for (const auto &[name, subscription] : subscriptions_)
    if (name.starts_with(prefix) && ++total <= limit)
      names.push_back(name);
  response.set_header("X-Total", std::to_string(total));
  answer(response, 200, names);
}

void Api::read_subscription(const httplib::Request &request, httplib::Response &response) {
  std::lock_guard lock(mutex_);
  auto found = subscriptions_.find(request.matches[1]);
  if (found == subscriptions_.end())
    return refuse(response, 404, "Nobody is called " + request.matches[1].str());
  answer(response, 200, found->second);
}

void Api::unsubscribe(const httplib::Request &request, httplib::Response &response) {
  std::lock_guard lock(mutex_);
  if (subscriptions_.erase(request.matches[1]) == 0)
    return refuse(response, 404, "Nobody is called " + request.matches[1].str());
  response.status = 204;
}

void Api::add_receiver(const httplib::Request &request, httplib::Response &response) {
  Registration registration{parseReceiver(request.body).url, randomDigits(32)};
  std::lock_guard lock(mutex_);
  secrets_[registration.url] = registration.secret;
  deliveries_.welcome(registration.url);
  answer(response, 201, registration);
}

void Api::new_subscription(const Subscription &body) {
  const std::string json = nlohmann::json(body).dump(), id = randomDigits(16);
  std::lock_guard lock(mutex_);
  for (const auto &[url, secret] : secrets_)
    deliveries_.add(
        {.method = "POST",
         .url = url,
         .headers = {{"X-Event-Id", id}, {"X-Signature", "sha256=" + sign(json, secret)}},
         .json = json});
}
