extern int count
//              ^ error[clang-error]: expected ';' after top level declarator
//                hint[clang-error]: insert ';'
    [[api::get("/lamps")]] int
    lamps();

// Whatever it stands on.
[[api::gte("/bulbs")]] int bulbs();
//     ^ error[unknown-attribute]: unknown attribute 'api::gte'
//       hint[unknown-attribute]: did you mean 'get'?
