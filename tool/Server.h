// A board → HTTP: /docs, /openapi.json and /openapi.yaml, and /events for the pages' own sake.
#pragma once

#include "tool/Board.h"
#include "tool/ExitCode.h"

#include <memory>
#include <string>

namespace oapigen {
class Diagnostics;
}

namespace oapigen::tool {

class Server {
public:
  /// Takes the address for itself; port 0 is any one that is free. nullptr and a diagnostic when it
  /// is not to be had, or when the server is not installed; `code` says which it is. Requests are
  /// answered from start() on until the server is destroyed.
  static std::unique_ptr<Server> open(const std::string &host, int port, Board &board,
                                      Diagnostics &out, ExitCode &code);
  virtual ~Server() = default;
  virtual void start() = 0;
  virtual std::string address() const = 0; ///< "http://127.0.0.1:8000"
};

} // namespace oapigen::tool
