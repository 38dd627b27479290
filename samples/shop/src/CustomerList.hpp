// The customers and their sessions, in memory.
#pragma once

#include "shop/shop.hpp"

#include <mutex>

namespace shop {

class CustomerList : public Customers {
public:
  std::variant<Customer, Conflict, Invalid> register_customer(const Registration &data) override;
  std::variant<Customer, Unauthorized> read_customer(std::string session) override;
  std::variant<Customer, Unauthorized, Invalid> change_address(std::string session,
                                                               const Address &address) override;
  std::variant<Session, Unauthorized> log_in(const Credentials &who) override;
  std::expected<void, Unauthorized> log_out(std::string session) override;
  void merge_customers(std::uint64_t kept, std::uint64_t given_up) override;

private:
  struct Account {
    Customer customer;
    std::string salt, proof; ///< A real shop takes a hash that is slow on purpose.
  };
  Account *of(const std::string &session);

  std::mutex mutex_;
  std::map<std::string, Account> accounts_;     ///< By e-mail address.
  std::map<std::string, std::string> sessions_; ///< Token to e-mail address.
};

} // namespace shop
