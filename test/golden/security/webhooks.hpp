#include <oapi/api.hpp>

[[api::security_scheme("token", oapi::Http{.scheme = "bearer"}),
  api::security_scheme("signature", oapi::ApiKey{.name = "X-Signature"}), api::security("token")]];

struct Order {
  int id;
};

[[api::get("/orders/{id}")]] Order order(int id);

/// As in all of the document.
[[api::webhook("order-paid")]] void paid(Order order);

/// The sender signs what it sends.
[[api::webhook("order-sent"), api::security("signature")]] void sent(Order order);

/// Anybody may have sent it.
[[api::webhook("order-lost"), api::no_security]] void lost(Order order);
