// The module behind Server.h: cpp-httplib, which is only known here.
//
// A page that is open holds one thread, as it waits for events: some are kept for what ends. A
// server on the loopback address answers only to a loopback name, or to the one that it was given:
// no other site may reach it by a name of its own.
#include "tool/Server.h"

#include <httplib.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>

namespace oapigen::tool {
namespace {

using httplib::Request;
using httplib::Response;

constexpr std::size_t kThreads = 64;
constexpr int kPages = 48; ///< So many may wait for events.
/// How often a connection is looked at whose page may be gone.
constexpr std::chrono::milliseconds kPulse{1000};

/// Only an address counts by its numbers: "127.0.0.1.example" is a name that leads anywhere.
bool isLoopback(const std::string &host) {
  in_addr address = {};
  const bool isV4 = ::inet_pton(AF_INET, host.c_str(), &address) == 1;
  return host == "localhost" || host == "::1" || (isV4 && ntohl(address.s_addr) >> 24 == 127);
}

/// The name in a Host field, without its port and the brackets of IPv6.
std::string nameIn(const std::string &field) {
  const std::size_t colon = std::min(field.rfind(':'), field.size());
  std::string name = field.substr(0, colon);
  const bool isPort = field.find_first_not_of("0123456789", colon + 1) == field.npos;
  if (!isPort || (name.find(':') != name.npos && !name.ends_with(']')))
    name = field;
  const bool isBracketed = name.starts_with('[') && name.ends_with(']');
  return isBracketed ? name.substr(1, name.size() - 2) : name;
}

/// Whether all that the name of an address to listen on stands for is this machine alone.
bool leadsToLoopback(const std::string &host) {
  addrinfo *found = nullptr;
  addrinfo hints = {};
  hints.ai_socktype = SOCK_STREAM;
  if (::getaddrinfo(host.c_str(), nullptr, &hints, &found) != 0)
    return isLoopback(host);
  bool isInside = true;
  for (const addrinfo *each = found; each; each = each->ai_next) {
    char text[NI_MAXHOST];
    isInside &= ::getnameinfo(each->ai_addr, each->ai_addrlen, text, sizeof text, nullptr, 0,
                              NI_NUMERICHOST) == 0 &&
                isLoopback(text);
  }
  ::freeaddrinfo(found);
  return isInside;
}

/// As it is: a body in one piece would be compressed, which takes longer than sending it.
void answer(Response &response, std::shared_ptr<const Shown> shown, const std::string Shown::*text,
            const char *type) {
  response.set_header("Cache-Control", "no-store");
  if ((*shown.*text).empty()) {
    response.status = 503;
    response.set_content("There is no document yet; /docs says why.\n", "text/plain");
    return;
  }
  response.set_content_provider(
      (*shown.*text).size(), type,
      [shown, text](std::size_t at, std::size_t length, httplib::DataSink &sink) {
        return sink.write((*shown.*text).data() + at, length);
      });
}

std::string eventOf(const std::string &status) {
  std::string event = "data: ";
  for (char c : status)
    event += c == '\n' ? std::string("\ndata: ") : std::string(1, c);
  return "retry: 500\n" + event + "\n\n";
}

void refuse(Response &response, int status, const char *reason) {
  response.status = status;
  response.set_content(reason, "text/plain");
}

/// Each status as an event, the present one first, until the page is gone. `pages` are those that
/// wait now.
void sendEvents(Response &response, const Board &board, std::atomic<int> &pages) {
  response.set_header("Cache-Control", "no-store");
  const std::shared_ptr<void> place(&pages, [](std::atomic<int> *count) { --*count; });
  if (++pages > kPages)
    return refuse(response, 503, "Too many pages are open.\n");
  response.set_chunked_content_provider(
      "text/event-stream",
      [&board, place, seen = 0ul](std::size_t, httplib::DataSink &sink) mutable {
        const Board::Entry entry = board.after(seen, kPulse);
        const bool isNew = entry.shown && entry.number != seen;
        seen = entry.number;
        const std::string event = isNew ? eventOf(entry.shown->status) : ": still here\n\n";
        return sink.write(event.data(), event.size());
      });
}

class HttpServer : public Server {
public:
  HttpServer(std::string host, Board &board) : host_(std::move(host)), board_(board) {
    server_.new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
    server_.set_keep_alive_max_count(1);
    // The library's own options let a second server listen on the same port.
    server_.set_socket_options([](socket_t socket) {
      const int yes = 1;
      ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    addAnswers();
  }

  ~HttpServer() override {
    board_.close();
    server_.stop();
  }

  bool bind(int port, std::string &reason) {
    errno = 0;
    port_ = port == 0 ? server_.bind_to_any_port(host_)
                      : (server_.bind_to_port(host_, port) ? port : -1);
    if (port_ < 0)
      reason = errno ? std::strerror(errno) : "there is no such address";
    return port_ >= 0;
  }

  void start() override {
    listening_ = std::jthread([this] { server_.listen_after_bind(); });
    while (!server_.is_running())
      std::this_thread::yield();
  }

  std::string address() const override {
    const bool isV6 = host_.find(':') != host_.npos;
    return "http://" + (isV6 ? '[' + host_ + ']' : host_) + ':' + std::to_string(port_);
  }

private:
  void addAnswers() {
    auto add = [this](const char *path, const std::string Shown::*text, const char *type) {
      server_.Get(path, [this, text, type](const Request &, Response &response) {
        answer(response, board_.now().shown, text, type);
      });
    };
    add("/docs", &Shown::page, "text/html; charset=utf-8");
    add("/openapi.json", &Shown::json, "application/json");
    add("/openapi.yaml", &Shown::yaml, "application/yaml");
    server_.Get("/events", [this](const Request &, Response &response) {
      sendEvents(response, board_, pages_);
    });
    server_.set_pre_routing_handler([this](const Request &request, Response &response) {
      const std::string name = nameIn(request.get_header_value("Host"));
      if (!isInside_ || isLoopback(name) || name == host_)
        return Httplib::HandlerResponse::Unhandled;
      refuse(response, 403, "This server answers only to localhost.\n");
      return Httplib::HandlerResponse::Handled;
    });
    server_.set_error_handler([](const Request &, Response &response) {
      if (response.status == 404)
        refuse(response, 404, "There are /docs, /openapi.json and /openapi.yaml.\n");
    });
  }

  using Httplib = httplib::Server;
  const std::string host_;
  const bool isInside_ = leadsToLoopback(host_);
  Board &board_;
  std::atomic<int> pages_ = 0;
  Httplib server_;
  int port_ = -1;
  std::jthread listening_; ///< The last one: it ends before what it uses.
};

} // namespace
} // namespace oapigen::tool

/// Found by this name in the module; see Server.cpp. The caller owns the result.
extern "C" oapigen::tool::Server *openHttpServer(const std::string &host, int port,
                                                 oapigen::tool::Board &board, std::string &reason) {
  auto server = std::make_unique<oapigen::tool::HttpServer>(host, board);
  return server->bind(port, reason) ? server.release() : nullptr;
}
