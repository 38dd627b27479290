namespace a {
[[api::get("/a")]] int read();
//     ^ note[operation-id-repeated]: GET /a is first declared here
//     ^ note[operation-id-repeated]: GET /a is first declared here
}
namespace b {
[[api::get("/b")]] int read();
//     ^ error[operation-id-repeated]: the operation id 'read' is used twice
//       hint[operation-id-repeated]: give one of them another id with [[api::operation_id("…")]]
}
[[api::get("/c"), api::operation_id("read")]] int c();
//     ^ error[operation-id-repeated]: the operation id 'read' is used twice
//       hint[operation-id-repeated]: give one of them another id with [[api::operation_id("…")]]
