// real
#include <memory>
#include <string>
template <bool Is> struct Flag {
  bool is = Is;
};
[[api::get("/x")]] Flag<__is_constructible(std::unique_ptr<int>, int *)> item();
