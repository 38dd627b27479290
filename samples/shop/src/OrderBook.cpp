#include "OrderBook.hpp"

#include "Checks.hpp"
#include "Events.hpp"
#include "Stock.hpp"

#include <algorithm>

namespace shop {
namespace {

NotFound noOrder(const OrderId &id) {
  return {{"No such order", "Nothing has the number " + id}};
}

/// One page that says the total.
std::string invoicePdf(const Order &order) {
  const std::string text =
      "BT /F1 18 Tf 72 720 Td (Invoice: " + std::to_string(order.total.amount) + " " +
      order.total.currency + " minor units) Tj ET";
  const std::string objects[] = {
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
      " /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
      "<< /Length " + std::to_string(text.size()) + " >>\nstream\n" + text + "\nendstream"};
  std::string pdf = "%PDF-1.4\n", places = "0000000000 65535 f \n";
  int number = 0;
  for (const std::string &object : objects) {
    const std::string place = std::to_string(pdf.size());
    places += std::string(10 - place.size(), '0') + place + " 00000 n \n";
    pdf += std::to_string(++number) + " 0 obj\n" + object + "\nendobj\n";
  }
  const std::string begin = std::to_string(pdf.size());
  return pdf + "xref\n0 5\n" + places + "trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n" + begin +
         "\n%%EOF\n";
}

} // namespace

OrderBook::Placed *OrderBook::find(const OrderId &id) {
  auto found = std::ranges::find(orders_, id, [](const auto &it) { return it->order.id; });
  return found == orders_.end() ? nullptr : found->get();
}

std::expected<Order, std::variant<Conflict, Invalid>>
OrderBook::place_order(const OrderDraft &draft, std::string key) {
  if (key.size() < 8)
    return std::unexpected(invalid("Idempotency-Key", "has fewer than 8 characters"));
  if (auto problem = check(draft))
    return std::unexpected(*problem);
  std::lock_guard lock(mutex_);
  if (keys_.contains(key))
    return find(keys_[key])->order;
  auto total = catalog::take(draft.lines);
  if (!total)
    return std::unexpected(total.error());

  Order order{draft, uuid(), OrderState::placed, *total, now()};
  std::optional<std::string> token;
  if (auto *card = std::get_if<CardPayment>(&order.payment))
    std::swap(token, card->token);
  keys_[key] = order.id;
  Placed &placed = *orders_.emplace_back(std::make_unique<Placed>(Placed{order, ""}));
  events::order_placed({{uuid(), now()}, order});
  process(placed, token);
  return placed.order;
}

void OrderBook::process(Placed &placed, const std::optional<std::string> &cardToken) {
  Order &order = placed.order;
  if (cardToken == "declined")
    return events::payment_failed({{uuid(), now()}, order.id, PaymentFailed::Reason::declined, 1},
                                  "");
  if (std::holds_alternative<TransferPayment>(order.payment))
    return;
  order.state = OrderState::shipped;
  placed.invoice = invoicePdf(order);
  events::order_changed(events::Packed{}, "order-changed.v2");
  events::order_shipped({{uuid(), now()}, order.id, "Tortoise Express", "TE" + order.id});
}

std::expected<Page<Order>, Invalid> OrderBook::list_orders(const OrderFilter &filter) {
  std::lock_guard lock(mutex_);
  std::vector<Order> found;
  for (const auto &placed : orders_)
    if ((filter.state.empty() || std::ranges::count(filter.state, placed->order.state) > 0) &&
        (!filter.placed_after || placed->order.placed_at >= *filter.placed_after))
      found.insert(found.begin(), placed->order);
  return page(found, filter.page_size, filter.cursor);
}

std::expected<Order, NotFound> OrderBook::read_order(const OrderId &id) {
  std::lock_guard lock(mutex_);
  if (Placed *placed = find(id))
    return placed->order;
  return std::unexpected(noOrder(id));
}

std::expected<Order, std::variant<NotFound, Conflict>> OrderBook::cancel_order(const OrderId &id) {
  std::lock_guard lock(mutex_);
  Placed *placed = find(id);
  if (!placed)
    return std::unexpected(noOrder(id));
  if (placed->order.state != OrderState::placed)
    return std::unexpected(Conflict{{"Too late", "It is shipped or cancelled already"}});
  placed->order.state = OrderState::cancelled;
  return placed->order;
}

oapi::File OrderBook::read_invoice(const OrderId &id) {
  std::lock_guard lock(mutex_);
  Placed *placed = find(id);
  if (!placed || placed->invoice.empty())
    return {};
  return {reinterpret_cast<const unsigned char *>(placed->invoice.data()), placed->invoice.size()};
}

std::optional<std::string> OrderBook::track_order(const OrderId &id) {
  std::lock_guard lock(mutex_);
  Placed *placed = find(id);
  if (!placed || placed->order.state != OrderState::shipped)
    return std::nullopt;
  return "With Tortoise Express";
}

} // namespace shop
