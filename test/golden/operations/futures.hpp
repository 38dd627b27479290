#include <future>
#include <string>

namespace cppcoro {
template <class T> class task {};
} // namespace cppcoro

namespace boost::asio {
struct any_io_executor;
template <class T, class Executor = any_io_executor> class awaitable {};
} // namespace boost::asio

[[api::get("/future")]] std::future<std::string> future();
[[api::get("/shared")]] std::shared_future<int> shared();
[[api::get("/task")]] cppcoro::task<bool> task();
[[api::get("/awaitable")]] boost::asio::awaitable<int> awaitable();
[[api::delete("/nothing")]] std::future<void> nothing();
