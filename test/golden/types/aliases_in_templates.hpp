// An alias with attributes keeps them as an argument of a class template: another alias, another type.
#include <oapi/api.hpp>
#include <map>
#include <optional>
#include <string>
#include <vector>

using Username [[api::min_length(3)]] = std::string;
using Email [[api::format("email")]] = std::string;
//    ^ warning[alias-argument]: the attributes of 'Email' do not count in 'Page<std::vector<std::string>, 0>', whose template is specialised in part
//      hint[alias-argument]: put them on the member that needs them
using Plain = std::string;

template <class T> struct Link {
  T target;
  Link *next;
};

template <class T> struct Numbered {
  int number;
};

/// One page of a list.
template <class T, int Size = 10> struct Page : Numbered<T> {
  struct Mark {
    T at;
  };
  [[api::max_items(Size)]] std::vector<T> items;
  std::optional<T> last;
  std::map<T, int> counts;
  Link<T> link;
  Page<std::vector<T>, 0> *pages;
  Mark mark;
  [[api::one_of(oapi::type<T>, oapi::type<int>)]] T either;
};
template <class T> struct Page<T, 0> {};

template <class T> struct Box {
  T content;
  Link<std::vector<T>> all;
};

template <class T> using List = std::vector<T>;
template <class T> struct Lists : Link<List<T>> {
  List<T> values;
};

namespace mail {
using Username = ::Username;
}

[[api::get("/users")]] Box<Username> users();
[[api::get("/users/again")]] Box<mail::Username> again();
[[api::get("/emails")]] Box<Email> emails();
[[api::get("/names")]] Box<Plain> names();
[[api::get("/boxes")]] Box<Box<Username>> boxes();
[[api::get("/lists")]] Lists<Username> lists();
[[api::get("/list")]] List<Email> list();
[[api::get("/page")]] Page<Email> page();
