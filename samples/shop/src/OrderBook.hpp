// The orders, in memory. The warehouse is quick: what is paid, or need not be paid yet, is packed
// and on its way at once. Who pays by transfer has time to cancel.
#pragma once

#include "shop/shop.hpp"

#include <mutex>

namespace shop {

class OrderBook : public Orders {
public:
  std::expected<Order, std::variant<Conflict, Invalid>> place_order(const OrderDraft &order,
                                                                    std::string key) override;
  std::expected<Page<Order>, Invalid> list_orders(const OrderFilter &filter) override;
  std::expected<Order, NotFound> read_order(const OrderId &id) override;
  std::expected<Order, std::variant<NotFound, Conflict>> cancel_order(const OrderId &id) override;
  oapi::File read_invoice(const OrderId &id) override;
  std::optional<std::string> track_order(const OrderId &id) override;

private:
  struct Placed {
    Order order;
    std::string invoice; ///< A PDF, once it has been sent.
  };
  Placed *find(const OrderId &id);
  void process(Placed &placed, const std::optional<std::string> &cardToken);

  std::mutex mutex_;
  std::vector<std::unique_ptr<Placed>> orders_; ///< The oldest first.
  std::map<std::string, OrderId> keys_;
};

} // namespace shop
