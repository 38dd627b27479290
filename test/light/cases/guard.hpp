// light
#ifndef _SHOP_ITEM_H_
#define _SHOP_ITEM_H_
#include <string>
struct Item {
  std::string name;
};
[[api::get("/x")]] Item item();
#endif
