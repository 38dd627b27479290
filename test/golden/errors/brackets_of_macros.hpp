// Lists that a macro makes whole, or of which not all lines hold.
#define NAMED(name, arguments) [[api::name arguments]]
#define WITH(name, ...) [[api::name __VA_OPT__((__VA_ARGS__))]]
#define MORE , api::tag("more")
#define GET(path) [[api::get(path) MORE]]
#define BEGIN(path) [[api::get(path)
#define END ]]
int first = "no";
//  ^ error[clang-error]: cannot initialize a variable of type 'int' with an lvalue of type 'const char[3]'
NAMED(get, ("/a")) int a(Missing b);
//                       ^ error[clang-error]: unknown type name 'Missing'
WITH(get, "/b") int b();
int second = "no";
//  ^ error[clang-error]: cannot initialize a variable of type 'int' with an lvalue of type 'const char[3]'
GET("/c") int c();
int third = "no";
//  ^ error[clang-error]: cannot initialize a variable of type 'int' with an lvalue of type 'const char[3]'
BEGIN("/d"), api::tag("d") END int d();
int fourth = "no";
//  ^ error[clang-error]: cannot initialize a variable of type 'int' with an lvalue of type 'const char[3]'
[[api::get("/e")
#ifdef UNKNOWN
  , api::tag("e")
#endif
]] int e();
int fifth = "no";
//  ^ error[clang-error]: cannot initialize a variable of type 'int' with an lvalue of type 'const char[3]'
