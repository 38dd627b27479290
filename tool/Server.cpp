// Loads the module with the HTTP server, which is beside the program (tool/server).
#include "tool/Server.h"

#include "support/Diagnostic.h"
#include "tool/Installation.h"

#include <dlfcn.h>

namespace oapigen::tool {

std::unique_ptr<Server> Server::open(const std::string &host, int port, Board &board,
                                     Diagnostics &out, ExitCode &code) {
  using Open = Server *(*)(const std::string &, int, Board &, std::string &);
  const std::string path = besideProgram("../lib/oapi-gen/oapi-gen-server.so");
  void *module = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  void *found = module ? ::dlsym(module, "openHttpServer") : nullptr;
  if (!found) {
    std::string reason = ::dlerror();
    if (reason.starts_with(path + ": "))
      reason.erase(0, path.size() + 2);
    out.report(Problem::FileUnreadable, {},
               {{"file", path}, {"reason", "the installation is incomplete: " + reason}});
    return code = ExitCode::FileError, nullptr;
  }
  std::string reason;
  std::unique_ptr<Server> server(reinterpret_cast<Open>(found)(host, port, board, reason));
  if (server)
    return server;
  out.report(
      Problem::WrongUsage, {},
      {{"problem", "cannot listen on " + host + " at port " + std::to_string(port) + ": " + reason},
       {"hint", "is another 'oapi-gen serve' running? choose a port with --port, or 0 for any"}});
  return code = ExitCode::Usage, nullptr;
}

} // namespace oapigen::tool
