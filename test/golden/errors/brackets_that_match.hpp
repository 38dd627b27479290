// What looks unlike a list of the scope `api` hides no error behind it.
struct Lamp {
  int watts [[api::name("w"), deprecated("renamed")]];
};
enum class Color { red [[api::name("R"), deprecated("faded")]], blue };
[[api::get("/a"), deprecated("use /b")]] Lamp a();
Missing first;
// <- error[clang-error]: unknown type name 'Missing'
[[api::get("/b"), gnu::format(printf, 1, 2)]] Lamp b(const char *format, ...);
Missing second;
// <- error[clang-error]: unknown type name 'Missing'
[[api::get("/c"), clang::annotate("a", 1), api::tag("c")]] Lamp c();
Missing third;
// <- error[clang-error]: unknown type name 'Missing'
[[api::get = "/d"]] Lamp d();
//         ^ error[attribute-brackets]: the arguments of 'api::get' do not stand in '(' and ')'
//           hint[attribute-brackets]: write 'get(…)'
[[api::status(200)(201)]] Lamp e();
//                ^ error[clang-error]: expected ','
//                  hint[clang-error]: insert ','
[[using api get("/f")]] Lamp f();
//          ^ error[attribute-brackets]: behind 'using api' stands no ':'
//            hint[attribute-brackets]: write 'using api:'
[[api::get: "/g"]] Lamp g();
//        ^ error[attribute-brackets]: the arguments of 'api::get' do not stand in '(' and ')'
//          hint[attribute-brackets]: write 'get(…)'
Missing fourth;
// <- error[clang-error]: unknown type name 'Missing'
