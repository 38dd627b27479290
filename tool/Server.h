// A board → HTTP: /docs, /openapi.json and /openapi.yaml, and /events for the pages' own sake.
#pragma once

#include "tool/Board.h"

#include <memory>
#include <string>

namespace oapigen::tool {

class Server {
public:
  /// Takes the address for itself; port 0 is any one that is free. nullptr and the reason when it
  /// is not to be had. Requests are answered from start() on until the server is destroyed.
  static std::unique_ptr<Server> open(const std::string &host, int port, Board &board,
                                      std::string &reason);
  virtual ~Server() = default;
  virtual void start() = 0;
  virtual std::string address() const = 0; ///< "http://127.0.0.1:8000"
};

} // namespace oapigen::tool
