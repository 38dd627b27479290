// lying_server PORT PAUSE LIE: samples/server, whose answers and events are falsified in one way
// just before they leave it. `lying_server lies` prints the lies; `none` is one of them.
#include "Api.hpp"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <iostream>

namespace {

using httplib::Request;
using httplib::Response;
using nlohmann::json;

/// A way to lie: about an answer, or about an event, whose result is the status of the receiver.
struct Lie {
  const char *name;
  std::function<void(const Request &, Response &)> answer = nullptr;
  Deliveries::Transmit transmit = ::transmit;
};

/// The handler is called when the length has been written among the headers already.
void replaceBody(Response &response, const std::string &body) {
  response.body = body;
  response.headers.erase("Content-Length");
  response.set_header("Content-Length", std::to_string(body.size()));
}

/// A lie about the JSON of the answers to this operation that have this status.
auto inJson(std::string method, std::string path, int status, std::function<void(json &)> edit) {
  return [=](const Request &request, Response &response) {
    if (request.method != method || !request.path.starts_with(path) || response.status != status)
      return;
    json content = json::parse(response.body);
    edit(content);
    replaceBody(response, content.dump());
  };
}

auto statusInstead(int status, int other) {
  return [=](const Request &, Response &response) {
    if (response.status == status)
      response.status = other;
  };
}

auto inEvent(std::function<void(Delivery &)> edit) {
  return [=](Delivery delivery) {
    edit(delivery);
    return transmit(delivery);
  };
}

auto inEventJson(std::function<void(json &)> edit) {
  return inEvent([=](Delivery &delivery) {
    json content = json::parse(delivery.json);
    edit(content);
    delivery.json = content.dump();
  });
}

void rename(json &object, const char *from, const char *to) {
  object[to] = object[from];
  object.erase(from);
}

/// Says yes to what the document forbids.
void acceptAll(const Request &request, Response &response) {
  if (request.path != "/subscriptions" || response.status != 400)
    return;
  response.status = 201;
  response.set_header("Location", "/subscriptions/eve");
  replaceBody(response, json(Subscription{"eve", 0, {}}).dump());
}

const Lie kLies[] = {
    {"none"},
    {"member-renamed", inJson("POST", "/subscriptions", 201,
                              [](json &it) { rename(it, "monthly_fee", "monthlyFee"); })},
    {"member-missing",
     inJson("GET", "/subscriptions/", 200, [](json &it) { it.erase("start_date"); })},
    {"wrong-type",
     inJson("GET", "/subscriptions/", 200, [](json &it) { it["monthly_fee"] = "4.50"; })},
    {"wrong-format", inJson("GET", "/subscriptions/", 200,
                            [](json &it) { it["start_date"] = "29 February 2024"; })},
    {"wrong-items", inJson("GET", "/users", 200, [](json &it) { it.push_back(7); })},
    {"error-renamed",
     inJson("GET", "/subscriptions/", 404, [](json &it) { rename(it, "message", "error"); })},
    {"status-undocumented", statusInstead(409, 422)},
    {"status-of-another", statusInstead(409, 400)},
    {"header-missing", [](const Request &, Response &it) { it.headers.erase("Location"); }},
    {"header-undocumented", [](const Request &, Response &it) { it.set_header("X-Version", "1"); }},
    {"header-of-wrong-type",
     [](const Request &, Response &it) {
       if (it.headers.erase("X-Total") > 0)
         it.set_header("X-Total", "many");
     }},
    {"media-type",
     [](const Request &, Response &it) {
       if (it.headers.erase("Content-Type") > 0)
         it.set_header("Content-Type", "text/json");
     }},
    {"body-missing",
     [](const Request &request, Response &it) {
       if (request.method == "DELETE" && it.status == 204)
         it.status = 404;
     }},
    {"accepts-all", acceptAll},
    {"webhook-member-renamed", {}, inEventJson([](json &it) { rename(it, "username", "name"); })},
    {"webhook-wrong-type", {}, inEventJson([](json &it) { it["start_date"] = 1709208000; })},
    {"webhook-header-missing", {}, inEvent([](Delivery &it) { it.headers.erase("X-Event-Id"); })},
    {"webhook-header-undocumented", {}, inEvent([](Delivery &it) {
       it.headers.emplace("X-Try", "1");
     })},
    {"webhook-signature", {}, inEvent([](Delivery &it) { it.json += " "; })},
    {"webhook-method", {}, inEvent([](Delivery &it) { it.method = "PUT"; })},
    {"webhook-lost", {}, [](const Delivery &) { return 200; }},
    {"webhook-sent-once",
     {},
     [](const Delivery &delivery) {
       transmit(delivery);
       return 200;
     }},
};

} // namespace

int main(int argc, char **argv) {
  if (argc == 2)
    for (const Lie &lie : kLies)
      std::cout << lie.name << '\n';
  if (argc != 4)
    return argc == 2 ? 0 : 2;
  const Lie *lie = std::ranges::find(kLies, std::string_view(argv[3]), &Lie::name);
  if (lie == std::end(kLies))
    return 2;
  Deliveries deliveries(std::chrono::milliseconds(std::atoi(argv[2])), lie->transmit);
  Api api(deliveries);
  httplib::Server server;
  api.mount(server);
  if (lie->answer)
    server.set_post_routing_handler(lie->answer);
  std::cout << "http://127.0.0.1:" << server.bind_to_any_port("127.0.0.1") << std::endl;
  return server.listen_after_bind() ? 0 : 1;
}
