#include <utility>

[[api::get("/lamps")]] std::expected<int, long> lamps();
//                          ^ error[clang-error]: no template named 'expected' in namespace 'std'
//                            hint[clang-error]: include <expected>

[[api::get("/pairs")]] std::map<int, int> pairs();
//                          ^ error[clang-error]: no template named 'map' in namespace 'std'
//                            hint[clang-error]: include <map>

struct [[api::schema]] Sizes {
  std::array<int, 2> both;
//     ^ error[clang-error]: no template named 'array' in namespace 'std'
//       hint[clang-error]: include <array>
};
