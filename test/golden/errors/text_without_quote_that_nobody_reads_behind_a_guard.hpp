#ifndef LAMP_HPP
#define LAMP_HPP
#endif
#if 0
[[deprecated("Nobody reads it)]] int a();
#endif
[[api::get("/b")]] int b(;
//                       ^ error[clang-error]: expected expression
//                        ^ error[clang-error]: expected ';' after top level declarator
//                          hint[clang-error]: insert ';'
