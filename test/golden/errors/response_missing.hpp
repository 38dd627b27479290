namespace httplib {
struct Request;
struct Response;
} // namespace httplib

[[api::get("/lamps")]] void lamps(const httplib::Request &, httplib::Response &);
