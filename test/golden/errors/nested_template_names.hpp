// Two classes of C++ stay two, whatever annotated aliases are among their arguments.
#include <string>

using Username [[api::min_length(3)]] = std::string;

template <class T, class X> struct Page {
  template <class U> struct Mark {
//                          ^ error[name-conflict]: 'Page<Username, int>::Mark<Username>' and 'Page<Username, double>::Mark<Username>' are both named 'Mark_Username' in the document
//                            hint[name-conflict]: give one of them another name with [[api::name("…")]]
//                          ^ note[name-conflict]: 'Page<Username, double>::Mark<Username>' is declared here
    X x;
    U u;
  };
  Mark<T> mark;
};
struct Pages {
  Page<Username, int> first;
  Page<Username, double> second;
};
[[api::get("/pages")]] Pages pages();
