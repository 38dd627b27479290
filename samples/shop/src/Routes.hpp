// HTTP ⇄ the annotated functions, by cpp-httplib: each route calls the function that declares it.
#pragma once

#include "shop/shop.hpp"

#include <httplib.h>

namespace shop {

void mount(httplib::Server &server, Orders &orders, Customers &customers);

} // namespace shop
