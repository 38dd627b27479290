// real
#ifndef _STRING_H
#define _STRING_H
#include <string>
struct Item {
  std::string name;
};
[[api::get("/x")]] Item item();
#endif
