// Instances of an annotated alias template are components named by their arguments, like those of a class template.
#include <string>
#include <tuple>
#include <variant>
#include <vector>

using Name [[api::max_length(9)]] = std::string;
template <class T> using Titled [[api::title("A list.")]] = std::vector<T>;
template <class... Ts> using Any [[api::title("One of them.")]] = std::variant<Ts...>;
template <class T, class... More> using Row [[api::description("A row.")]] = std::tuple<T, std::vector<More>...>;
template <int... Ns> using UpToSum [[api::maximum((Ns + ...))]] = int;
template <class... Ts> struct Bag {
  Any<Ts...> any;
};

struct Things {
  Titled<int> numbers;
  Titled<std::vector<std::string>> texts;
  Titled<Name> names;
  Any<int, std::string> any;
  Row<int> one;
  Row<int, bool, double> three;
  UpToSum<1, 2, 3> six;
};
[[api::get("/things")]] Things things();
[[api::get("/bags")]] Bag<int, bool> bag();
[[api::get("/lists")]] std::vector<Titled<int>> lists();
