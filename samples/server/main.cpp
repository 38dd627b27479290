// subscription_server [PORT [PAUSE]]: 8080 unless said otherwise; 0 takes any port that is free.
// PAUSE is how many milliseconds after a failure an event is sent for the second time, 1000 unless
// said otherwise.
#include "Api.hpp"

#include <cstdlib>
#include <iostream>

int main(int argc, char **argv) {
  int port = argc > 1 ? std::atoi(argv[1]) : 8080;
  Deliveries deliveries(std::chrono::milliseconds(argc > 2 ? std::atoi(argv[2]) : 1000));
  Api api(deliveries);
  httplib::Server server;
  api.mount(server);
  if (port == 0)
    port = server.bind_to_any_port("127.0.0.1");
  else if (!server.bind_to_port("127.0.0.1", port))
    port = -1;
  if (port < 0) {
    std::cerr << "subscription_server: the port is taken\n";
    return 1;
  }
  std::cout << "http://127.0.0.1:" << port << std::endl;
  return server.listen_after_bind() ? 0 : 1;
}
