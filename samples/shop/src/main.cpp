// shop_server PORT [PAUSE SECRET URL]: serves the shop's contract on this port of the loopback
// interface, 0 is any that is free, and sends its events to URL/NAME, with the secret where they
// are signed. PAUSE is how many milliseconds after a failure an event is sent for the second time.
#include "CustomerList.hpp"
#include "Events.hpp"
#include "OrderBook.hpp"
#include "Routes.hpp"

#include <cstdlib>
#include <iostream>

int main(int argc, char **argv) {
  if (argc != 2 && argc != 5) {
    std::cerr << "usage: shop_server PORT [PAUSE SECRET URL]\n";
    return 2;
  }
  Deliveries deliveries(std::chrono::milliseconds(argc == 5 ? std::atoi(argv[2]) : 0));
  if (argc == 5)
    shop::events::connect({deliveries, argv[4], argv[3]});

  shop::OrderBook orders;
  shop::CustomerList customers;
  httplib::Server server;
  shop::mount(server, orders, customers);
  int port = std::atoi(argv[1]);
  if (port == 0)
    port = server.bind_to_any_port("127.0.0.1");
  else if (!server.bind_to_port("127.0.0.1", port))
    port = -1;
  if (port < 0) {
    std::cerr << "shop_server: the port is taken\n";
    return 1;
  }
  std::cout << "http://127.0.0.1:" << port << std::endl;
  return server.listen_after_bind() ? 0 : 1;
}
