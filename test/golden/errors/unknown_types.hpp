#include <map>
#include <thread>
#include <vector>

struct Incomplete;
union Either {
  int a;
  float b;
};

struct [[api::schema]] Lamp {
  void (*callback)(int);
  std::thread thread;
  Incomplete *incomplete;
  Either either;
  int Lamp::*member;
  std::map<std::vector<int>, int> by_list;
  long double precise;
};
[[api::get("/lamps")]] int lamps(void *pointer);
