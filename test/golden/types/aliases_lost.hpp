// Where it is not certain what an annotated alias stands for, it is its target, and this is said.
#include <memory>
#include <string>
#include <variant>
#include <vector>

using Defaulted [[api::min_length(3)]] = std::string;
//    ^ warning[alias-argument]: the attributes of 'Defaulted' do not count in 'std::vector<std::string>', whose template makes it by default of another argument
//      hint[alias-argument]: put them on the member that needs them
using Packed [[api::min_length(4)]] = std::string;
//    ^ warning[alias-argument]: the attributes of 'Packed' do not count in 'Either<Packed, int>', whose template has a parameter pack
//      hint[alias-argument]: put them on the member that needs them
using Chosen [[api::min_length(5)]] = std::string;
//    ^ warning[alias-argument]: the attributes of 'Chosen' do not count in 'Choice<true, std::string>', whose template is specialised in part
//      hint[alias-argument]: put them on the member that needs them
using Reentered [[api::min_length(6)]] = std::string;
//    ^ warning[alias-argument]: the attributes of 'Reentered' do not count in 'Page<std::string, std::string>', whose template is named inside of itself
//      hint[alias-argument]: put them on the member that needs them

template <class T, class Container = std::vector<T>> struct List {
  T first;
  Container items;
};
template <class... T> using Either = std::variant<T...>;
template <bool, class T> struct Choice {};
template <class T> struct Choice<true, T> {
  using type = T;
};
template <class T, class U> struct Page {
  using Text = T;
  struct Mark {
    T at;
    typename Page<U, T>::Text turned;
  };
  std::unique_ptr<Mark> own;
};

[[api::get("/list")]] List<Defaulted> list();
[[api::get("/either")]] Either<Packed, int> either();
[[api::get("/choice")]] Choice<true, Chosen>::type choice();
[[api::get("/page")]] Page<Reentered, std::string> page();
