// A coroutine's type that is said to be one elsewhere than in it.
#include <coroutine>
#include <string>

struct Lamp {
  int watts;
};
template <class T> class Task {
  T value_;
};
template <class T, class... Arguments> struct std::coroutine_traits<Task<T>, Arguments...> {
  struct promise_type {
    void return_value(T value);
  };
};
template <class T> struct Many;
template <class T> struct Sender {
  void yield_value(const T &value);
};
template <class T, class... Arguments> struct std::coroutine_traits<Many<T>, Arguments...> {
  using promise_type = Sender<T>;
};
template <class T> struct Many {};
struct Job {};
template <class... Arguments> struct std::coroutine_traits<Job, Arguments...> {
  struct promise_type {
    void return_void();
  };
};
// Its own promise_type is what std::coroutine_traits has for it, too.
template <class T> struct Own {
  struct promise_type {
    void return_value(T value);
  };
};
// Chosen by a condition.
template <class T> class Either {};
template <class T, class... Arguments>
  requires(sizeof(T) == sizeof(int))
struct std::coroutine_traits<Either<T>, Arguments...> {
  struct promise_type {
    void return_value(T value);
  };
};
template <class T, class... Arguments>
  requires(sizeof(T) != sizeof(int))
struct std::coroutine_traits<Either<T>, Arguments...> {
  struct promise_type {
    void return_value(std::string value);
  };
};

[[api::get("/lamp")]] Task<Lamp> lamp();
[[api::get("/names")]] Task<std::string> names();
[[api::get("/lamps"), api::produces("application/jsonl")]] Many<Lamp> lamps();
[[api::post("/jobs")]] Job job();
[[api::get("/own")]] Own<Lamp> own();
[[api::get("/either")]] Either<Lamp> either();
[[api::get("/or")]] Either<char> otherwise();
