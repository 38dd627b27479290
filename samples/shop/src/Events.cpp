// The webhooks of the contract: calling one sends it, signed where the contract has a signature.
#include "Events.hpp"

#include "Signature.hpp"
#include "Wire.hpp"

namespace shop::events {
namespace {

std::optional<Outlet> outlet;

template <class Event>
void send(const std::string &name, const Event &event, httplib::Headers headers = {},
          const std::string &method = "POST") {
  if (!outlet)
    return;
  const std::string json = write(event).dump();
  if (auto signature = headers.find("X-Shop-Signature"); signature != headers.end())
    signature->second = sign(json, outlet->secret);
  outlet->deliveries.add({method, outlet->url + "/" + name, std::move(headers), json});
}

const std::pair<std::string, std::string> kSigned{"X-Shop-Signature", ""};

} // namespace

void connect(Outlet to) {
  outlet.emplace(std::move(to));
}

void order_placed(const OrderPlaced &event) {
  send("order-placed", event);
}

void order_shipped(const OrderShipped &event) {
  send("order-shipped", event);
}

void payment_failed(const PaymentFailed &event, std::string) {
  send("payment-failed", event, {kSigned});
}

void stock_low(const StockLow &event) {
  send("stock-low", event);
}

void order_changed(const std::variant<Packed, Returned> &event, std::string name) {
  send("order-changed.v2", event, {kSigned, {"X-Shop-Event", name}});
}

void customer_moved(const Customer &customer) {
  send("customer-moved", customer, {}, "PUT");
}

} // namespace shop::events
