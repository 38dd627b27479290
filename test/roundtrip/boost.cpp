// Prints values as Boost.JSON writes them: a line each, the schema's name in front.
#include "boost.hpp"

#include <boost/json/src.hpp>

#include <iostream>

int main() {
  shop::Item item;
  std::cout << "Item " << boost::json::value_from(item) << '\n';
  item.name = "lamp";
  item.stock = 3;
  item.color = shop::Color::red;
  item.texts[3] = "three";
  item.parts.resize(2);
  std::cout << "Item " << boost::json::value_from(item) << '\n';
  shop::Account account;
  account.prices["now"] = 1.5;
  std::cout << "Account " << boost::json::value_from(account) << '\n';
}
