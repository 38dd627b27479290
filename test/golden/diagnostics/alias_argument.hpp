#include <string>

using Username [[api::min_length(3)]] = std::string;
//    ^ warning[alias-argument]: the attributes of 'Username' do not count in 'Pair<std::string, int>', whose template has a parameter pack
//      hint[alias-argument]: put them on the member that needs them

template <class... Parts> struct Pair;
template <class First, class Second> struct Pair<First, Second> {
  First first;
  Second second;
};

[[api::get("/pair")]] Pair<Username, int> pair();

// Right:
struct UserAndNumber {
  Username first;
  int second;
};
[[api::get("/numbered")]] UserAndNumber numbered();
