// What std::coroutine_traits has for some functions or classes counts for no others: the classes are what they hold.
#include <coroutine>
#include <string>

struct Lamp {
  int watts;
};
class Two {
public:
  std::string id;
};
template <> struct std::coroutine_traits<Two, int> {
  struct promise_type {
    void return_value(Lamp value);
  };
};
template <> struct std::coroutine_traits<Two, std::string> {
  struct promise_type {
    void return_value(int value);
  };
};
struct Ticket {};
template <> struct std::coroutine_traits<Ticket, int> {
  struct promise_type {
    void return_value(int value);
  };
};
template <class T> struct Member {};
template <class T, class Class, class... Arguments> struct std::coroutine_traits<Member<T>, Class &, Arguments...> {
  struct promise_type {
    void return_value(T value);
  };
};
template <class T> struct Mixed {};
template <class T, class... Arguments> struct std::coroutine_traits<Mixed<T>, Arguments...> {
  struct promise_type {
    void return_value(T value);
  };
};
template <class T, class... Arguments> struct std::coroutine_traits<Mixed<T>, const char *, Arguments...> {
  struct promise_type {
    void return_value(bool value);
  };
};
template <class T> struct Pointers {};
template <class T, class... Arguments> struct std::coroutine_traits<Pointers<T *>, Arguments...> {
  struct promise_type {
    void return_value(T value);
  };
};
struct Base {};
template <class... Arguments> struct std::coroutine_traits<Base, Arguments...> {
  struct promise_type {
    void return_value(int value);
  };
};
struct Derived : Base {};

struct Holder {
  Ticket ticket;
};
[[api::get("/two")]] Two two(std::string of);
[[api::post("/holders")]] Holder holder(Ticket ticket);
[[api::get("/member")]] Member<Lamp> member();
[[api::get("/mixed")]] Mixed<Lamp> mixed(const char *of);
[[api::get("/pointers")]] Pointers<Lamp> pointers();
[[api::get("/derived")]] Derived derived();
