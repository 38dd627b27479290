#include "CustomerList.hpp"

#include "Checks.hpp"
#include "Signature.hpp"
#include "Stock.hpp"

#include <algorithm>

namespace shop {
namespace {

const Unauthorized kNobody{{"Nobody is logged in that way", std::nullopt}};

} // namespace

CustomerList::Account *CustomerList::of(const std::string &session) {
  auto found = sessions_.find(session);
  return found == sessions_.end() ? nullptr : &accounts_.at(found->second);
}

std::variant<Customer, Conflict, Invalid>
CustomerList::register_customer(const Registration &data) {
  if (auto problem = check(data))
    return *problem;
  std::lock_guard lock(mutex_);
  if (accounts_.contains(data.email))
    return Conflict{{"There is an account already", std::nullopt}};
  const std::string salt = randomDigits(16);
  Customer customer{accounts_.size() + 1, data.email, data.name, data.address, nullptr};
  accounts_[data.email] = {customer, salt, sign(data.password, salt)};
  return customer;
}

std::variant<Customer, Unauthorized> CustomerList::read_customer(std::string session) {
  std::lock_guard lock(mutex_);
  if (Account *account = of(session))
    return account->customer;
  return kNobody;
}

std::variant<Customer, Unauthorized, Invalid> CustomerList::change_address(std::string session,
                                                                           const Address &address) {
  std::lock_guard lock(mutex_);
  Account *account = of(session);
  if (!account)
    return kNobody;
  if (auto problem = check(address))
    return *problem;
  account->customer.address = address;
  events::customer_moved(account->customer);
  return account->customer;
}

std::variant<Session, Unauthorized> CustomerList::log_in(const Credentials &who) {
  std::lock_guard lock(mutex_);
  auto found = accounts_.find(who.email);
  if (found == accounts_.end() || sign(who.password, found->second.salt) != found->second.proof)
    return kNobody;
  const std::string token = randomDigits(32);
  sessions_[token] = who.email;
  return Session{token, now() + std::chrono::hours(12)};
}

std::expected<void, Unauthorized> CustomerList::log_out(std::string session) {
  std::lock_guard lock(mutex_);
  if (sessions_.erase(session) == 0)
    return std::unexpected(kNobody);
  return {};
}

void CustomerList::merge_customers(std::uint64_t kept, std::uint64_t given_up) {
  std::lock_guard lock(mutex_);
  auto isGivenUp = [&](const auto &it) { return it.second.customer.number == given_up; };
  auto old = std::ranges::find_if(accounts_, isGivenUp);
  auto other =
      std::ranges::find(accounts_, kept, [](const auto &it) { return it.second.customer.number; });
  if (old == accounts_.end() || other == accounts_.end() || old == other)
    return;
  for (auto &[token, email] : sessions_)
    if (email == old->first)
      email = other->first;
  accounts_.erase(old);
}

} // namespace shop
