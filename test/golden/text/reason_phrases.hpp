struct [[api::status(418)]] Teapot {
  int cups;
};
/// The lamp is somewhere else.
struct [[api::status(404)]] Gone {
  int room;
};

[[api::get("/a"), api::response(401), api::response(503), api::response("5XX"),
  api::response("default"), api::response(299)]]
int a();
[[api::get("/b")]] Teapot b();
[[api::get("/c")]] Gone c();
