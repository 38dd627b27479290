#include "Checks.hpp"

#include <algorithm>
#include <regex>

namespace shop {
namespace {

/// Collects what is wrong with which member.
class Findings {
public:
  void demand(bool holds, const std::string &member, const std::string &what) {
    if (!holds)
      members_.emplace(member, what);
  }

  void demand(const std::string &text, const char *pattern, const std::string &member) {
    demand(std::regex_match(text, std::regex(pattern)), member,
           std::string("is not like ") + pattern);
  }

  void addressed(const Address &address, const std::string &member) {
    demand(!address.lines.empty() && address.lines.size() <= 3, member + "lines",
           "has not one to three lines");
    demand(address.country, "[A-Z]{2}", member + "country");
  }

  void priced(const Money &money, const std::string &member) {
    demand(money.currency, "[A-Z]{3}", member + ".currency");
  }

  std::optional<Invalid> result() const {
    if (members_.empty())
      return std::nullopt;
    return Invalid{{"The request makes no sense", std::nullopt}, members_};
  }

private:
  std::map<std::string, std::string> members_;
};

/// Of a text in UTF-8.
std::size_t length(const std::string &text) {
  return std::size_t(
      std::ranges::count_if(text, [](unsigned char byte) { return (byte & 0xc0) != 0x80; }));
}

} // namespace

std::optional<Invalid> check(const catalog::ProductDraft &product) {
  Findings findings;
  findings.demand(!product.name.empty() && length(product.name) <= 120, "name",
                  "has not 1 to 120 characters");
  findings.demand(length(product.description) <= 4000, "description",
                  "has more than 4000 characters");
  findings.demand(product.keywords.size() <= 20, "keywords", "are more than 20");
  findings.priced(product.price, "price");
  if (const auto &size = product.dimensions)
    findings.demand(size->width > 0 && size->height > 0 && size->depth > 0, "dimensions",
                    "are not positive");
  return findings.result();
}

std::optional<Invalid> check(const catalog::ProductChanges &changes) {
  Findings findings;
  findings.demand(changes.name || changes.description || changes.price, "changes", "are none");
  if (changes.price)
    findings.priced(*changes.price, "price");
  return findings.result();
}

std::optional<Invalid> check(const Address &address) {
  Findings findings;
  findings.addressed(address, "");
  return findings.result();
}

std::optional<Invalid> check(const OrderDraft &order) {
  Findings findings;
  findings.demand(!order.lines.empty(), "lines", "are none");
  for (const OrderLine &line : order.lines)
    findings.demand(line.quantity >= 1 && line.quantity <= 99, "lines.quantity",
                    "is not from 1 to 99");
  findings.addressed(order.delivery, "delivery.");
  if (order.billing)
    findings.addressed(*order.billing, "billing.");
  if (const auto *transfer = std::get_if<TransferPayment>(&order.payment))
    findings.demand(transfer->iban, "[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}", "payment.iban");
  if (const auto *card = std::get_if<CardPayment>(&order.payment))
    findings.demand(card->token.has_value(), "payment.token", "is missing");
  return findings.result();
}

std::optional<Invalid> check(const Registration &data) {
  Findings findings;
  findings.demand(data.email, "[^@\\s]+@[A-Za-z0-9.-]+", "email");
  findings.demand(length(data.password) >= 12, "password", "has fewer than 12 characters");
  if (data.address)
    findings.addressed(*data.address, "address.");
  return findings.result();
}

Invalid invalid(const std::string &member, const std::string &what) {
  return {{"The request makes no sense", std::nullopt}, {{member, what}}};
}

} // namespace shop
