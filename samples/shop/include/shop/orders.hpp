// Orders and how they are paid: an interface class that carries the tag.
#pragma once

#include "shop/catalog.hpp"

namespace shop {

/// Given by the shop, never used again.
using OrderId [[api::format("uuid")]] = std::string;

/// Where things are delivered or letters sent.
struct Address {
  std::string recipient;
  /// Street, house number, floor: one to three lines.
  [[api::min_items(1), api::max_items(3)]]
  std::vector<std::string> lines;
  std::string postal_code;
  std::string city;
  /// ISO 3166-1 alpha-2.
  [[api::pattern("^[A-Z]{2}$"), api::example("PT")]]
  std::string country;
};

/// Paid at once with a credit or debit card.
struct CardPayment {
  [[api::constant("card")]] std::string method;
  /// What the payment provider's form gave you; never the card's number. The shop does not repeat it.
  [[api::write_only]] std::optional<std::string> token;
};

/// Collected from a bank account.
struct TransferPayment {
  [[api::constant("transfer")]] std::string method;
  [[api::pattern("^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$"), api::example("PT50000201231234567890154")]]
  std::string iban;
};

/// Paid after the delivery.
struct InvoicePayment {
  [[api::constant("invoice")]] std::string method;
  /// Days until it has to be paid.
  std::uint8_t due_in = 14;
};

using Payment = std::variant<CardPayment, TransferPayment, InvoicePayment>;

/// A product and how many of it.
struct OrderLine {
  catalog::Sku sku;
  [[api::minimum(1), api::maximum(99)]] std::uint8_t quantity = 1;
};

/// What a customer wants to buy.
struct OrderDraft {
  [[api::min_items(1)]] std::vector<OrderLine> lines;
  Payment payment;
  Address delivery;
  /// Where the invoice goes, when it is not the address of the delivery.
  std::optional<Address> billing;
  /// The day on which somebody is at home.
  std::optional<std::chrono::year_month_day> wanted_on;
};

/// How far an order has come.
enum class OrderState {
  /// Nobody has paid yet.
  placed,
  /// The warehouse is packing it.
  paid,
  /// On its way.
  shipped,
  /// Somebody has taken it.
  delivered,
  /// By the customer, or because nobody paid.
  cancelled,
};

/// An order and what became of it.
struct Order : OrderDraft {
  [[api::read_only]] OrderId id;
  [[api::read_only]] OrderState state;
  [[api::read_only]] Money total;
  [[api::read_only]] std::chrono::sys_seconds placed_at;
};

/// Which orders to list.
struct OrderFilter {
  /// Only orders in one of these states.
  std::vector<OrderState> state = {};
  /// Only orders placed at this time or later.
  std::optional<std::chrono::sys_seconds> placed_after;
  /// How many orders a page holds.
  [[api::minimum(1), api::maximum(100)]] std::uint32_t page_size = 20;
  /// From the page before; absent for the first page.
  std::optional<std::string> cursor;
};

/// From the basket to the doorstep.
class [[api::tag("orders")]] Orders {
public:
  virtual ~Orders() = default;

  /// Places an order.
  ///
  /// Repeating the request with the same key gives the same order again instead of a second one.
  /// @param order What to send where, and how it is paid.
  /// @param key Any text that you use for this one order only.
  [[api::post("/orders"), api::status(201)]]
  virtual std::expected<Order, std::variant<Conflict, Invalid>>
  place_order(const OrderDraft &order,
              [[api::header("Idempotency-Key"), api::min_length(8)]] std::string key) = 0;

  /// Lists your orders, the newest first.
  [[api::get("/orders")]]
  virtual std::expected<Page<Order>, Invalid>
  list_orders([[api::query]] const OrderFilter &filter) = 0;

  /// Reads one order.
  [[api::get("/orders/{id}")]]
  virtual std::expected<Order, NotFound> read_order(const OrderId &id) = 0;

  /// Cancels an order that has not been shipped yet.
  [[api::post("/orders/{id}/cancel")]]
  virtual std::expected<Order, std::variant<NotFound, Conflict>>
  cancel_order(const OrderId &id) = 0;

  /// Reads the invoice.
  /// @return The invoice as a PDF of one or more pages.
  [[api::get("/orders/{id}/invoice"), api::produces("application/pdf"),
    api::response(404, "There is no such order, or no invoice yet", oapi::type<NotFound>)]]
  virtual oapi::File read_invoice(const OrderId &id) = 0;

  /// Says where an order is.
  [[api::get("/orders/{id}/tracking"), deprecated("Read the order's `state`")]]
  virtual std::optional<std::string> track_order(const OrderId &id) = 0;
};

} // namespace shop
