// Loads the module with the HTTP server, which is beside the program (tool/server).
#include "tool/Server.h"

#include "tool/Installation.h"

#include <dlfcn.h>

namespace oapigen::tool {

std::unique_ptr<Server> Server::open(const std::string &host, int port, Board &board,
                                     std::string &reason) {
  using Open = Server *(*)(const std::string &, int, Board &, std::string &);
  const std::string path = besideProgram("../lib/oapi-gen/oapi-gen-server.so");
  void *module = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  void *found = module ? ::dlsym(module, "openHttpServer") : nullptr;
  if (!found)
    return reason = ::dlerror(), nullptr;
  return std::unique_ptr<Server>(reinterpret_cast<Open>(found)(host, port, board, reason));
}

} // namespace oapigen::tool
