// The registered phrases, one row each.
#include "mapping/StatusPhrases.h"

#include <utility>

namespace oapigen::mapping {
namespace {

constexpr std::pair<std::string_view, std::string_view> kPhrases[] = {
    {"100", "Continue"},
    {"101", "Switching Protocols"},
    {"102", "Processing"},
    {"103", "Early Hints"},
    {"200", "OK"},
    {"201", "Created"},
    {"202", "Accepted"},
    {"203", "Non-Authoritative Information"},
    {"204", "No Content"},
    {"205", "Reset Content"},
    {"206", "Partial Content"},
    {"207", "Multi-Status"},
    {"208", "Already Reported"},
    {"226", "IM Used"},
    {"300", "Multiple Choices"},
    {"301", "Moved Permanently"},
    {"302", "Found"},
    {"303", "See Other"},
    {"304", "Not Modified"},
    {"307", "Temporary Redirect"},
    {"308", "Permanent Redirect"},
    {"400", "Bad Request"},
    {"401", "Unauthorized"},
    {"402", "Payment Required"},
    {"403", "Forbidden"},
    {"404", "Not Found"},
    {"405", "Method Not Allowed"},
    {"406", "Not Acceptable"},
    {"407", "Proxy Authentication Required"},
    {"408", "Request Timeout"},
    {"409", "Conflict"},
    {"410", "Gone"},
    {"411", "Length Required"},
    {"412", "Precondition Failed"},
    {"413", "Content Too Large"},
    {"414", "URI Too Long"},
    {"415", "Unsupported Media Type"},
    {"416", "Range Not Satisfiable"},
    {"417", "Expectation Failed"},
    {"421", "Misdirected Request"},
    {"422", "Unprocessable Content"},
    {"423", "Locked"},
    {"424", "Failed Dependency"},
    {"425", "Too Early"},
    {"426", "Upgrade Required"},
    {"428", "Precondition Required"},
    {"429", "Too Many Requests"},
    {"431", "Request Header Fields Too Large"},
    {"451", "Unavailable For Legal Reasons"},
    {"500", "Internal Server Error"},
    {"501", "Not Implemented"},
    {"502", "Bad Gateway"},
    {"503", "Service Unavailable"},
    {"504", "Gateway Timeout"},
    {"505", "HTTP Version Not Supported"},
    {"506", "Variant Also Negotiates"},
    {"507", "Insufficient Storage"},
    {"508", "Loop Detected"},
    {"511", "Network Authentication Required"},
};

/// By the first character, for what has no phrase of its own.
constexpr std::pair<char, std::string_view> kClasses[] = {
    {'1', "Informational"}, {'2', "Success"},      {'3', "Redirection"},
    {'4', "Client Error"},  {'5', "Server Error"}, {'d', "Any other response"},
};

} // namespace

std::string reasonPhrase(std::string_view status) {
  for (auto [code, phrase] : kPhrases)
    if (code == status)
      return std::string(phrase);
  for (auto [first, phrase] : kClasses)
    if (!status.empty() && status[0] == first)
      return std::string(phrase);
  return {};
}

} // namespace oapigen::mapping
