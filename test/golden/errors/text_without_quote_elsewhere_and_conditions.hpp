#ifndef LAMP_HPP
#define LAMP_HPP

#if 0
[[deprecated("Nobody reads it)]] int a();
#endif
[[deprecated("Use c)]] int b();
//           ^ error[text-unended]: the text in the arguments of 'deprecated' has no quote at its end
//             hint[text-unended]: write "Use c"
[[api::get("/c")]] int c();

#endif
