// What the shop tells others: webhooks, sent to the URLs that they registered with their contract.
#pragma once

#include "shop/customers.hpp"

#include <oapi/api.hpp>

#include <variant>

[[api::security_scheme("event-signature",
                       oapi::ApiKey{.name = "X-Shop-Signature",
                                    .description = "HMAC-SHA256 of the body with the secret that "
                                                   "we share, in hexadecimal digits."})]];

namespace shop {

/// What is common to all events.
struct Event {
  /// The same when an event is delivered again.
  [[api::format("uuid")]] std::string event_id;
  std::chrono::sys_seconds happened_at;
};

/// Somebody has bought something.
struct [[api::webhook("order-placed"), api::operation_id("order_placed"),
         api::tag("events")]] OrderPlaced : Event {
  Order order;
};

/// What was sent, and with whom.
struct OrderShipped : Event {
  OrderId order;
  std::string carrier;
  std::optional<std::string> tracking_number;
};

/// Whose payment it was, and what stopped it.
struct PaymentFailed : Event {
  /// Why a payment does not go through.
  enum class Reason { declined, expired, suspected_fraud };
  OrderId order;
  Reason reason;
  /// Counts from 1; after the third the order is cancelled.
  [[api::minimum(1), api::maximum(3)]] int attempt;
};

/// What is left, and where.
struct StockLow : Event {
  catalog::Sku sku;
  std::uint32_t left;
  /// Warehouse and pieces there.
  std::map<std::string, std::uint32_t> warehouses;
};

/// Told to those who asked for it.
namespace [[api::tag("events")]] events {

/// A parcel is on its way.
[[api::webhook("order-shipped")]]
void order_shipped(const OrderShipped &event);

/// A payment did not go through.
/// @param signature HMAC-SHA256 of the body with the secret that we share, in hexadecimal digits.
[[api::webhook("payment-failed")]]
void payment_failed(const PaymentFailed &event,
                    [[api::header("X-Shop-Signature"),
                      api::pattern("^[0-9a-f]{64}$")]] std::string signature);

/// A product will soon be sold out.
/// @return Nothing: the event was understood.
[[api::webhook("stock-low"), api::response(410, "Never send this event again")]]
void stock_low(const StockLow &event);

/// An order is on its way to the warehouse.
struct Packed {
  const std::string change = "packed";
  int parcels = 1;
};

/// It came back.
struct Returned {
  const std::string change = "returned";
  std::string why;
};

/// What happens to an order, all in one event; `change` says what.
/// @param name The event's name: order-changed.v2.
/// @retval 503 Not now: we send it again.
[[api::webhook("order-changed.v2"), api::security("event-signature"),
  api::response(503), api::response_header(503, "Retry-After", oapi::type<int>, "Seconds until then.")]]
void order_changed([[api::body]] const std::variant<Packed, Returned> &event,
                   [[api::header("X-Shop-Event")]] std::string name);

/// A customer's address was changed.
[[api::webhook("customer-moved", "put")]]
void customer_moved(const Customer &customer);

} // namespace events
} // namespace shop
