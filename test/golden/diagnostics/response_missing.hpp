#include <oapi/api.hpp>

namespace httplib {
struct Request;
struct Response;
} // namespace httplib

[[api::get("/lamps")]] void lamps(const httplib::Request &, httplib::Response &);
//                          ^ error[response-missing]: nothing says what 'lamps' answers: the framework's types are no part of the contract
//                            hint[response-missing]: declare it with [[api::response(200, "…", oapi::type<…>)]]

// Right:
[[api::get("/bulbs"), api::response(200, "The number of bulbs", oapi::type<int>)]]
void bulbs(const httplib::Request &, httplib::Response &);
