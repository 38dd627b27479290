// light
#include <string>
#if defined(_WIN32) || defined(__APPLE__)
#define EXPORTED __declspec(dllexport)
#else
#define EXPORTED
#endif
struct Item {
  std::string name;
#if __has_include(<optional>)
  int extra;
#endif
};
[[api::get("/x")]] Item item();
