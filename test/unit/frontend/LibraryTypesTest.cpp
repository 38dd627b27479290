// Types of libraries, which mean something of their own.
#include "Record.h"

#include <gtest/gtest.h>

namespace oapigen::frontend {
namespace {

TEST(Types, StandardLibrary) {
  EXPECT_EQ(record(R"cpp(
#include <any>
#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <expected>
#include <filesystem>
#include <forward_list>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <memory_resource>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <valarray>
#include <variant>
#include <vector>
struct [[api::schema]] S {
  std::int8_t a0; std::uint8_t a1; std::int64_t a2; std::size_t a3; std::byte a4;
  std::string b0; std::string_view b1; std::u8string b2; std::u16string b3; std::u32string b4; std::wstring b5; std::pmr::string b6; std::filesystem::path b7;
  std::vector<int> c0; std::list<int> c1; std::deque<int> c2; std::forward_list<int> c3; std::span<int> c4; std::array<int, 3> c5; std::valarray<int> c6; std::pmr::vector<int> c7; std::vector<bool> c8; std::span<int, 4> c9;
  std::set<int> d0; std::unordered_set<int> d1; std::multiset<int> d2; std::unordered_multiset<int> d3;
  std::map<std::string, int> e0; std::unordered_map<int, bool> e1; std::multimap<int, int> e2; std::unordered_multimap<int, int> e3;
  std::pair<int, bool> f0; std::tuple<int, std::string, bool> f1; std::tuple<> f2;
  std::optional<int> g0; std::variant<std::monostate, int, std::string> g1; std::nullptr_t g2; std::expected<int, std::string> g3;
  std::unique_ptr<int> h0; std::shared_ptr<int> h1; std::weak_ptr<int> h2; std::reference_wrapper<int> h3; std::atomic<int> h4; std::unique_ptr<int[]> h5;
  std::chrono::sys_seconds i0; std::chrono::local_days i1; std::chrono::steady_clock::time_point i2; std::chrono::year_month_day i3; std::chrono::milliseconds i4; std::chrono::hh_mm_ss<std::chrono::seconds> i5;
  std::any j0; std::vector<std::byte> j1; std::array<std::byte, 4> j2; std::span<const std::byte> j3; std::vector<unsigned char> j4; std::set<std::byte> j5;
};
)cpp",
                   {"-std=c++23"}),
            R"txt(
class S named S [schema]
  a0: int8
  a1: uint8
  a2: int64
  a3: uint64
  a4: uint8
  b0: string
  b1: string
  b2: string
  b3: string
  b4: string
  b5: string
  b6: string
  b7: string
  c0: sequence<int32>
  c1: sequence<int32>
  c2: sequence<int32>
  c3: sequence<int32>
  c4: sequence<int32>
  c5: sequence<int32> size 3
  c6: sequence<int32>
  c7: sequence<int32>
  c8: sequence<bool>
  c9: sequence<int32> size 4
  d0: set<int32>
  d1: set<int32>
  d2: sequence<int32>
  d3: sequence<int32>
  e0: map<string, int32>
  e1: map<int32, bool>
  e2: map<int32, int32>
  e3: map<int32, int32>
  f0: tuple<int32, bool>
  f1: tuple<int32, string, bool>
  f2: tuple
  g0: optional<int32>
  g1: variant<null, int32, string>
  g2: null
  g3: expected<int32, string>
  h0: pointer<int32>
  h1: pointer<int32>
  h2: pointer<int32>
  h3: int32
  h4: int32
  h5: pointer<sequence<int32>>
  i0: date-time
  i1: date-time
  i2: date-time
  i3: date
  i4: duration
  i5: time
  j0: any
  j1: bytes
  j2: bytes size 4
  j3: bytes
  j4: sequence<uint8>
  j5: set<uint8>
root class S
)txt");
}

TEST(Types, UnsignedCharactersAreBytesWhenConfigured) {
  Options options;
  options.bytesAsBase64 = true;
  EXPECT_EQ(record(R"cpp(
#include <array>
#include <vector>
struct [[api::schema]] S { std::vector<unsigned char> a; std::array<unsigned char, 4> b; unsigned char c[8]; std::vector<signed char> d; };
)cpp",
                   {"-std=c++20"}, options),
            R"txt(
class S named S [schema]
  a: bytes of unsigned char
  b: bytes of unsigned char size 4
  c: bytes of unsigned char size 8
  d: sequence<int8>
root class S
)txt");
}

TEST(Types, FuturesAndCoroutinesAreWhatTheyYieldInResults) {
  EXPECT_EQ(record(R"cpp(
#include <expected>
#include <future>
namespace boost::asio { template <class T, class Executor = int> struct awaitable; }
namespace drogon { template <class T = void> struct Task; }
struct Error { int code; };
[[api::get("/a")]] std::future<int> a();
[[api::get("/b")]] boost::asio::awaitable<std::expected<int, Error>> b();
[[api::get("/c")]] drogon::Task<> c();
[[api::get("/d")]] drogon::Task<std::future<bool>> d(std::future<int> parameter);
)cpp",
                   {"-std=c++23"}),
            R"txt(
class Error named Error
  code: int32
function a [get("/a")]
  -> int32
function b [get("/b")]
  -> expected<int32, class Error>
function c [get("/c")]
  -> void
function d [get("/d")]
  parameter: unknown 'std::future<int>' ('std::future<int>' stands for a later value only as a function's result)
  -> bool
)txt");
}

TEST(Types, FrameworkTypesAreForeignWhereverTheyStand) {
  EXPECT_EQ(record(R"cpp(
#include <functional>
#include <memory>
namespace httplib { struct Request; struct Response {}; }
namespace drogon { struct HttpResponse; using HttpResponsePtr = std::shared_ptr<HttpResponse>; }
namespace crow { struct response {}; namespace json { struct wvalue; } }
[[api::get("/x")]] crow::response x(const httplib::Request &a, httplib::Response *b, drogon::HttpResponsePtr c,
  std::function<void(const drogon::HttpResponsePtr &)> d, std::function<void(int)> e, void (*f)(httplib::Response &), crow::json::wvalue *g);
)cpp"),
            R"txt(
function x [get("/x")]
  a: foreign
  b: foreign
  c: foreign
  d: foreign
  e: unknown 'std::function<void (int)>' (a function has no JSON form)
  f: foreign
  g: pointer<any>
  -> foreign
)txt");
}

} // namespace
} // namespace oapigen::frontend
