extern int count
    [[api::get("/lamps")]] int
//                        ^ error[clang-error]: expected ';' after top level declarator
//                          hint[clang-error]: insert ';'
    lamps();

// Whatever it stands on.
[[api::gte("/bulbs")]] int bulbs();
//     ^ error[unknown-attribute]: unknown attribute 'api::gte'
//       hint[unknown-attribute]: did you mean 'get'?
