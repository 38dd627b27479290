// What an annotated alias is in a class template, it is also in the templates, classes and aliases in it.
#include <map>
#include <string>
#include <utility>
#include <vector>

using Username [[api::min_length(3)]] = std::string;
using Email [[api::format("email")]] = std::string;

template <class T> struct Page {
  template <class U> struct Mark {
    T at;
    U other;
  };
  struct Inner {
    T in;
    struct Deep {
      T deep;
    } below;
  };
  using value_type = T;
  Mark<int> mark;
  std::vector<Inner> all;
};

template <class T, int N = 3> struct Fixed {
  [[api::max_items(N)]] std::vector<T> values;
};
template <class T> struct Wrap {
  T content;
};
constexpr int kThree = 3;

/// One C++ type, however it is written.
struct Same {
  Wrap<Fixed<Username>> first;
  Wrap<Fixed<Username, 3>> second;
  Wrap<Fixed<Username, kThree>> third;
  Wrap<Fixed<Username, 1 + 2>> fourth;
};

template <class First, class Second> struct Two {
  First first;
  Second second;
};
struct Named {
  Two<Username, std::vector<std::string>> names;
  Two<Username, std::map<std::string, int>> counts;
};

template <class T> using Titled [[api::title("A list.")]] = std::vector<T>;
template <class T> struct Lists {
  using Own [[api::title("One of the list.")]] = T;
  Titled<T> titled;
  Own own;
};
template <class T, class Other = Email> struct Reached {
  Wrap<T[2]> pair;
  Other other;
};
template <class T, class U> struct Swapped {
  T first;
  U second;
  Swapped<U, T> *swapped;
};
/// Of one C++ type by two ways.
struct Outside {
  Page<Username>::Inner inner;
  Page<Email>::value_type email;
  Page<std::string>::value_type plain;
};

/// Whose operations are those of one instance.
template <class T> struct Api {
  [[api::get("/api")]] Wrap<T> api(T of);
};
template struct Api<Email>;

[[api::get("/page")]] Page<Username> page();
[[api::get("/same")]] Same same();
[[api::get("/named")]] Named named();
[[api::get("/lists")]] Lists<Username> lists();
[[api::get("/reached")]] Reached<Username> reached();
[[api::get("/swapped")]] Swapped<Username, Email> swapped();
[[api::get("/outside")]] Outside outside();
