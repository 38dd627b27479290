// The members of the shop's classes, listed for Wire.hpp, and the names of its enumerators.
#pragma once

#include "shop/shop.hpp"

#include <nlohmann/json.hpp>

#include <concepts>
#include <type_traits>

/// SHOP_MEMBERS(Type, member…): `members(it, visit)` calls `visit("member", it.member)` for each.
#define SHOP_VISIT_MEMBER(member) visit(#member, it.member);
#define SHOP_MEMBERS(Type, ...)                                                                    \
  template <class It, class Visit>                                                                 \
  requires std::same_as<std::remove_const_t<It>, Type>                                             \
  void members(It &it, Visit visit) {                                                              \
    NLOHMANN_JSON_EXPAND(NLOHMANN_JSON_PASTE(SHOP_VISIT_MEMBER, __VA_ARGS__))                      \
  }

namespace shop {

SHOP_MEMBERS(Money, amount, currency)
SHOP_MEMBERS(NotFound, title, detail)
SHOP_MEMBERS(Conflict, title, detail)
SHOP_MEMBERS(Unauthorized, title, detail)
SHOP_MEMBERS(Invalid, title, detail, members)

SHOP_MEMBERS(catalog::Dimensions, width, height, depth)
SHOP_MEMBERS(catalog::ProductDraft, name, description, category, price, dimensions, keywords,
             attributes, warranty)
SHOP_MEMBERS(catalog::Product, name, description, category, price, dimensions, keywords, attributes,
             warranty, sku, listed_at, rating, price_with_tax)
SHOP_MEMBERS(catalog::ProductChanges, name, description, price)

SHOP_MEMBERS(Address, recipient, lines, postal_code, city, country)
SHOP_MEMBERS(CardPayment, method, token)
SHOP_MEMBERS(TransferPayment, method, iban)
SHOP_MEMBERS(InvoicePayment, method, due_in)
SHOP_MEMBERS(OrderLine, sku, quantity)
SHOP_MEMBERS(OrderDraft, lines, payment, delivery, billing, wanted_on)
SHOP_MEMBERS(Order, lines, payment, delivery, billing, wanted_on, id, state, total, placed_at)

SHOP_MEMBERS(Registration, email, password, name, address, newsletter)
SHOP_MEMBERS(Customer, number, email, name, address, favourite)
SHOP_MEMBERS(Session, token, expires_at)

SHOP_MEMBERS(OrderPlaced, event_id, happened_at, order)
SHOP_MEMBERS(OrderShipped, event_id, happened_at, order, carrier, tracking_number)
SHOP_MEMBERS(PaymentFailed, event_id, happened_at, order, reason, attempt)
SHOP_MEMBERS(StockLow, event_id, happened_at, sku, left, warehouses)
SHOP_MEMBERS(events::Packed, change, parcels)
SHOP_MEMBERS(events::Returned, change, why)

template <class It, class Visit>
requires std::same_as<std::remove_const_t<It>, Page<catalog::Product>> ||
    std::same_as<std::remove_const_t<It>, Page<Order>>
void members(It &it, Visit visit) {
  visit("items", it.items);
  visit("total", it.total);
  visit("next_cursor", it.next_cursor);
}

/// What a request may leave out, as the class has a value for it.
inline const std::set<std::string_view> kDefaulted{"currency", "quantity", "due_in", "newsletter"};

/// In the order of the enumerators.
template <class Enum> inline const std::vector<const char *> kNames;
template <>
inline const std::vector<const char *> kNames<catalog::Category>{"furniture", "lighting",
                                                                 "textiles", "outdoor"};
template <>
inline const std::vector<const char *> kNames<catalog::Ranking>{"relevance", "price", "newest"};
template <>
inline const std::vector<const char *> kNames<OrderState>{"placed", "paid", "shipped", "delivered",
                                                          "cancelled"};
template <>
inline const std::vector<const char *> kNames<PaymentFailed::Reason>{"declined", "expired",
                                                                     "suspectedFraud"};

} // namespace shop
