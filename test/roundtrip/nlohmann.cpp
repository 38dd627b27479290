// Prints values as nlohmann-json writes them: a line each, the schema's name in front.
#include "nlohmann.hpp"

#include <iostream>

int main() {
  shop::Item item;
  std::cout << "Item " << nlohmann::json(item) << '\n';
  item.name = "lamp";
  item.color = shop::Color::red;
  item.level = shop::Level::low;
  item.texts[3] = "three";
  item.accounts.emplace("first", shop::Account("Ada"));
  std::cout << "Item " << nlohmann::json(item) << '\n';
  shop::Page<shop::Item> page{{item, item}, 2};
  std::cout << "Page_Item " << nlohmann::json(page) << '\n';
}
