// Two instances of one template with routes: the hint says how they differ.
#include <vector>

struct Item {
  static constexpr const char *kPath = "/items";
};
struct Bill {
  static constexpr const char *kPath = "/bills";
};

template <class T> struct Fixed {
  [[api::get("/fixed")]] T fixed();
//       ^ error[route-conflict]: GET /fixed is declared twice
//         hint[route-conflict]: give one of them another path or another method; 'Fixed<Bill>::fixed' and 'Fixed<Item>::fixed' come of one template, whose attributes can depend on its arguments, as in [[api::prefix(T::kPath)]]
//       ^ note[route-conflict]: GET /fixed is first declared here
};
struct Items : Fixed<Item> {};
struct Bills : Fixed<Bill> {};

template <class T> struct [[api::prefix(T::kPath)]] Store {
  [[api::get("/")]] std::vector<T> list();
//       ^ error[operation-id-repeated]: the operation id 'list' is used twice
//         hint[operation-id-repeated]: give one of them another id with [[api::operation_id("…")]]; 'Store<Bill>::list' and 'Store<Item>::list' come of one template, whose attributes can depend on its arguments, as in [[api::operation_id(T::kId)]]
//       ^ note[operation-id-repeated]: GET /bills/ is first declared here
};
template struct Store<Item>;
template struct Store<Bill>;
