// Who buys: accounts and sessions.
#pragma once

#include "shop/orders.hpp"

#include <memory>

namespace shop {

/// What proves who somebody is.
struct Credentials {
  [[api::format("email")]] std::string email;
  [[api::write_only, api::min_length(12), api::format("password")]] std::string password;
};

/// What opens an account.
struct Registration : Credentials {
  std::string name;
  std::optional<Address> address;
  bool newsletter = false;
};

/// A customer, as far as the customer may see it.
struct Customer {
  [[api::read_only]] std::uint64_t number;
  [[api::format("email")]] std::string email;
  std::string name;
  std::optional<Address> address;
  /// The product that they like best, where they have told us.
  std::shared_ptr<catalog::Product> favourite;
};

/// Proof of having logged in.
struct Session {
  /// Send it as the cookie `session`.
  std::string token;
  std::chrono::sys_seconds expires_at;
};

/// Nobody with that name and password.
struct [[api::status(401)]] Unauthorized : Problem {};

/// Accounts and sessions.
class [[api::tag("customers")]] Customers {
public:
  virtual ~Customers() = default;

  /// Opens an account.
  [[api::post("/customers"), api::status(201)]]
  virtual std::variant<Customer, Conflict, Invalid> register_customer(const Registration &data) = 0;

  /// Reads your own account.
  /// @param session The token that `log_in` gave you.
  [[api::get("/customers/me")]]
  virtual std::variant<Customer, Unauthorized>
  read_customer([[api::cookie("session")]] std::string session) = 0;

  /// Moves house.
  [[api::put("/customers/me/address")]]
  virtual std::variant<Customer, Unauthorized, Invalid>
  change_address([[api::cookie("session")]] std::string session, const Address &address) = 0;

  /// Starts a session.
  [[api::post("/sessions"), api::status(201)]]
  virtual std::variant<Session, Unauthorized> log_in([[api::form]] const Credentials &who) = 0;

  /// Ends the session.
  [[api::delete("/sessions/current")]]
  virtual std::expected<void, Unauthorized>
  log_out([[api::cookie("session")]] std::string session) = 0;

  /// Merges two accounts.
  [[api::post("/customers/merge"), api::hidden]]
  virtual void merge_customers(std::uint64_t kept, std::uint64_t given_up) = 0;
};

} // namespace shop
