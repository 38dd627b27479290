namespace a {
[[api::get("/a")]] int read();
}
namespace b {
[[api::get("/b")]] int read();
}
[[api::get("/c"), api::operation_id("read")]] int c();
