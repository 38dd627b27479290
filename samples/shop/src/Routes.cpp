#include "Routes.hpp"

#include "Checks.hpp"
#include "Wire.hpp"

#include <charconv>

namespace shop {
namespace {

using httplib::Request;
using httplib::Response;

template <class T> constexpr int kStatus = 0; ///< As the annotations of the types have it.
template <> constexpr int kStatus<Unauthorized> = 401;
template <> constexpr int kStatus<NotFound> = 404;
template <> constexpr int kStatus<Conflict> = 409;
template <> constexpr int kStatus<Invalid> = 422;

/// Answers with what a function of the contract gave; `status` is that of a success.
template <class T> void reply(Response &response, int status, const T &value) {
  response.status = kStatus<T> == 0 ? status : kStatus<T>;
  response.set_content(write(value).dump(-1, ' ', false, json::error_handler_t::replace),
                       "application/json");
}

template <class... T> void reply(Response &response, int status, const std::variant<T...> &value) {
  std::visit([&](const auto &one) { reply(response, status, one); }, value);
}

template <class T, class E>
void reply(Response &response, int status, const std::expected<T, E> &value) {
  if (!value)
    reply(response, status, value.error());
  else if constexpr (std::is_void_v<T>)
    response.status = 204;
  else
    reply(response, status, *value);
}

/// A file, or 404 where it has no bytes.
void replyFile(Response &response, const oapi::File &file, const std::string &type) {
  if (file.size == 0)
    return reply(response, 404, NotFound{{"There is none", std::nullopt}});
  response.status = 200;
  response.set_content(reinterpret_cast<const char *>(file.data), file.size, type);
}

template <class T> T body(const Request &request) {
  T value{};
  read(json::parse(request.body), value, "");
  return value;
}

/// A query parameter: the JSON value that it is written like where that is asked for, a text
/// otherwise.
template <class T> void query(const Request &request, const std::string &name, T &value) {
  if (!request.has_param(name))
    return;
  const std::string text = request.get_param_value(name);
  if constexpr (std::is_integral_v<T>) {
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
      throw Wrong{name, "is not a number"};
  } else {
    read(json(text), value, name);
  }
}

/// One that may be there several times.
std::vector<std::string> queries(const Request &request, const std::string &name) {
  std::vector<std::string> values;
  for (std::size_t at = 0; at < request.get_param_value_count(name); ++at)
    values.push_back(request.get_param_value(name, at));
  return values;
}

std::string session(const Request &request) {
  const std::string cookies = "; " + request.get_header_value("Cookie"), name = "; session=";
  auto begin = cookies.find(name);
  if (begin == std::string::npos)
    return "";
  begin += name.size();
  return cookies.substr(begin, cookies.find(';', begin) - begin);
}

using Handler = std::function<void(const Request &, Response &)>;

/// With 422 for a request that cannot be read.
Handler reading(Handler handler) {
  return [handler](const Request &request, Response &response) {
    try {
      handler(request, response);
    } catch (const Wrong &wrong) {
      reply(response, 422, invalid(wrong.member.empty() ? "body" : wrong.member, wrong.what));
    } catch (const json::exception &error) {
      reply(response, 422, invalid("body", error.what()));
    }
  };
}

void listProducts(const Request &request, Response &response) {
  catalog::ProductFilter filter;
  catalog::Ranking order = catalog::Ranking::relevance;
  int size = 20;
  std::optional<std::string> cursor;
  query(request, "search", filter.search);
  query(request, "category", filter.category);
  query(request, "order", order);
  query(request, "pageSize", size);
  query(request, "cursor", cursor);
  if (auto range = queries(request, "priceRange"); !range.empty()) {
    if (range.size() != 2)
      throw Wrong{"priceRange", "is not two prices"};
    auto &prices = filter.price_range.emplace();
    for (std::size_t at : {0, 1})
      read(json::parse(range[at]), prices[at], "priceRange");
  }
  reply(response, 200, catalog::list_products(filter, order, size, cursor));
}

void uploadPicture(const Request &request, Response &response) {
  const auto picture = request.get_file_value("picture");
  std::optional<std::string> caption;
  if (request.has_file("caption"))
    caption = request.get_file_value("caption").content;
  const oapi::File file{reinterpret_cast<const unsigned char *>(picture.content.data()),
                        picture.content.size(), picture.filename.c_str()};
  reply(response, 204, catalog::upload_picture(request.matches[1], file, caption));
}

void mountCatalog(httplib::Server &server) {
  using namespace catalog;
  const std::string product = "/v2/products/([^/]+)", picture = product + "/picture";
  server.Get("/v2/products", reading(listProducts));
  server.Post("/v2/products", reading([](const Request &request, Response &response) {
                reply(response, 201, create_product(body<ProductDraft>(request)));
              }));
  server.Get(product, [](const Request &request, Response &response) {
    reply(response, 200, read_product(request.matches[1]));
  });
  server.Patch(product, reading([](const Request &request, Response &response) {
                 const json changes = json::parse(request.body);
                 for (const auto &[name, value] : changes.items())
                   if (name != "name" && name != "description" && name != "price")
                     throw Wrong{name, "cannot be changed"};
                 reply(response, 200,
                       change_product(request.matches[1], body<ProductChanges>(request)));
               }));
  server.Delete(product, [](const Request &request, Response &response) {
    reply(response, 204, remove_product(request.matches[1]));
  });
  server.Put(picture, uploadPicture);
  server.Get(picture, [](const Request &request, Response &response) {
    const oapi::File file = read_picture(request.matches[1]);
    replyFile(response, file, file.size > 0 && file.data[0] == 0xff ? "image/jpeg" : "image/png");
  });
}

void mountOrders(httplib::Server &server, Orders &orders) {
  const std::string order = "/v2/orders/([^/]+)";
  server.Post("/v2/orders", reading([&](const Request &request, Response &response) {
                reply(response, 201,
                      orders.place_order(body<OrderDraft>(request),
                                         request.get_header_value("Idempotency-Key")));
              }));
  server.Get("/v2/orders", reading([&](const Request &request, Response &response) {
               OrderFilter filter;
               read(json(queries(request, "state")), filter.state, "state");
               query(request, "placedAfter", filter.placed_after);
               query(request, "pageSize", filter.page_size);
               query(request, "cursor", filter.cursor);
               reply(response, 200, orders.list_orders(filter));
             }));
  server.Get(order, [&](const Request &request, Response &response) {
    reply(response, 200, orders.read_order(request.matches[1]));
  });
  server.Post(order + "/cancel", [&](const Request &request, Response &response) {
    reply(response, 200, orders.cancel_order(request.matches[1]));
  });
  server.Get(order + "/invoice", [&](const Request &request, Response &response) {
    replyFile(response, orders.read_invoice(request.matches[1]), "application/pdf");
  });
  server.Get(order + "/tracking", [&](const Request &request, Response &response) {
    if (auto text = orders.track_order(request.matches[1]))
      reply(response, 200, *text);
    else
      response.status = 404;
  });
}

void mountCustomers(httplib::Server &server, Customers &customers) {
  server.Post("/v2/customers", reading([&](const Request &request, Response &response) {
                reply(response, 201, customers.register_customer(body<Registration>(request)));
              }));
  server.Get("/v2/customers/me", [&](const Request &request, Response &response) {
    reply(response, 200, customers.read_customer(session(request)));
  });
  server.Put("/v2/customers/me/address", reading([&](const Request &request, Response &response) {
               reply(response, 200,
                     customers.change_address(session(request), body<Address>(request)));
             }));
  server.Post("/v2/sessions", [&](const Request &request, Response &response) {
    const Credentials who{request.get_param_value("email"), request.get_param_value("password")};
    reply(response, 201, customers.log_in(who));
  });
  server.Delete("/v2/sessions/current", [&](const Request &request, Response &response) {
    reply(response, 204, customers.log_out(session(request)));
  });
}

} // namespace

void mount(httplib::Server &server, Orders &orders, Customers &customers) {
  mountCatalog(server);
  mountOrders(server, orders);
  mountCustomers(server, customers);
  server.set_error_handler([](const Request &request, Response &response) {
    if (response.status == 404 && request.matches.empty())
      reply(response, 404, NotFound{{"Nothing is here", std::nullopt}});
  });
}

} // namespace shop
