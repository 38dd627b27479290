namespace lamps {
[[api::get("/lamps")]] int list();
//     ^ note[operation-id-repeated]: GET /lamps is first declared here
}
namespace rooms {
[[api::get("/rooms")]] int list();
//     ^ error[operation-id-repeated]: the operation id 'list' is used twice
//       hint[operation-id-repeated]: give one of them another id with [[api::operation_id("…")]]
}

// Right:
namespace bulbs {
[[api::get("/bulbs"), api::operation_id("listBulbs")]] int list();
}
