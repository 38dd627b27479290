// Real libraries in every standard that is supported.
#include "Record.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace oapigen::frontend {
namespace {

class Standards : public testing::TestWithParam<const char *> {};

TEST_P(Standards, TheFirstExample) {
  EXPECT_EQ(record(R"cpp(
#include <chrono>
#include <string>
#include <vector>

struct Subscription {
  std::string username;
  double monthly_fee;
  std::chrono::time_point<std::chrono::system_clock, std::chrono::seconds> start_date;
};

/// Sent to the URL you registered.
[[api::webhook("new-subscription")]]
void new_subscription(Subscription body);

/// Lists the names of all users.
[[api::get("/users")]]
std::vector<std::string> read_users();
)cpp",
                   {GetParam()}),
            R"txt(
class Subscription named Subscription
  username: string
  monthly_fee: float64
  start_date: date-time
function new_subscription [webhook("new-subscription")] // "Sent to the URL you registered."
  body: class Subscription
  -> void
function read_users [get("/users")] // "Lists the names of all users."
  -> sequence<string>
)txt");
}

TEST_P(Standards, HttplibAndNlohmannJson) {
  if (!std::filesystem::exists("/usr/include/httplib.h") ||
      !std::filesystem::exists("/usr/include/nlohmann/json.hpp"))
    GTEST_SKIP() << "httplib.h or nlohmann/json.hpp is not installed";
  EXPECT_EQ(record(R"cpp(
#include <httplib.h>
#include <nlohmann/json.hpp>
[[api::get("/x")]]
void x(const httplib::Request &request, httplib::Response &response) {
  response.set_content(nlohmann::json{{"a", 1}}.dump(), "application/json");
}
[[api::post("/y")]] nlohmann::json y(std::function<void(httplib::Response &)> done, nlohmann::ordered_json body);
)cpp",
                   {GetParam()}),
            R"txt(
function x [get("/x")]
  request: foreign
  response: foreign
  -> void
function y [post("/y")]
  done: foreign
  body: any
  -> any
)txt");
}

std::string nameOf(const testing::TestParamInfo<const char *> &standard) {
  const std::string flag = standard.param;
  return (flag.find("gnu") == flag.npos ? "Iso" : "Gnu") + flag.substr(flag.size() - 2);
}

INSTANTIATE_TEST_SUITE_P(Cxx, Standards,
                         testing::Values("-std=c++17", "-std=c++20", "-std=c++23", "-std=gnu++20"),
                         nameOf);

} // namespace
} // namespace oapigen::frontend
