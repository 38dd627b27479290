// Comments that are some (and no texts) are not the reason of what is wrong.
[[api::get("/a"), api::response(200, // all (of them)
                                "All"// and more (of them)
                                , oapi::type<int>)]] int a(;
//                                ^ error[clang-error]: use of undeclared identifier 'oapi'
//                                  hint[clang-error]: include <oapi/api.hpp>
//                                                         ^ error[clang-error]: expected expression
//                                                          ^ error[clang-error]: expected ';' after top level declarator
//                                                            hint[clang-error]: insert ';'
