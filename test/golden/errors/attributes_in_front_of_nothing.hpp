#include <oapi/api.hpp>
#include <string>
[[api::get("/a"), api::status(201)]]
//     ^ error[attribute-misplaced]: 'api::get' cannot stand on a namespace
//       hint[attribute-misplaced]: it may stand on a function
[[api::tag("a")]]
namespace a {
int all();
}
[[api::get("/b"), api::status(201)]]
//     ^ error[attribute-misplaced]: 'api::get' cannot stand on a namespace
//       hint[attribute-misplaced]: it may stand on a function
inline namespace b {}
[[api::get("/c"), api::tag("c")]]
//     ^ error[attribute-misplaced]: 'api::get' cannot stand on a class
//       hint[attribute-misplaced]: it may stand on a function
template <class T> struct C {
  T c;
};
[[api::get("/d"), api::tag("d")]]
//     ^ error[attribute-misplaced]: 'api::get' cannot stand on a type alias
//       hint[attribute-misplaced]: it may stand on a function
using D = int;
[[api::get("/e"), api::tag("e")]]
// <- error[clang-error]: an attribute list cannot appear here
//    hint[clang-error]: attributes of a function stand behind 'extern "C"'
extern "C" {
int e();
}
[[api::get("/f"), api::tag("f")]]
//     ^ error[attribute-misplaced]: 'api::get' cannot stand on this declaration
//       hint[attribute-misplaced]: it may stand on a function
static_assert(sizeof(int) > 1);
[[api::get("/g"), api::tag("g")]]
//     ^ error[attribute-misplaced]: 'api::get' cannot stand on an enum
//       hint[attribute-misplaced]: it may stand on a function
enum G { one };
[[api::get("/h"), api::tag("h")]]
//     ^ error[attribute-misplaced]: 'api::get' cannot stand on a class
//       hint[attribute-misplaced]: it may stand on a function
struct H {
  int h;
};

// Where it is not clear what follows.
template <class T> concept Big = sizeof(T) > 1;
[[api::get("/p")]] template <class T> requires Big<T> T p();
// <- error[clang-error]: an attribute list cannot appear here
//    hint[clang-error]: attributes of a class stand behind 'struct' or 'class'; a function template carries none
[[api::schema]] template <class T> requires Big<T> struct Q {
// <- error[clang-error]: an attribute list cannot appear here
//    hint[clang-error]: attributes of a class stand behind 'struct' or 'class'; a function template carries none
  T q;
};
[[api::schema]] template struct Q<int>;
// <- error[clang-error]: an attribute list cannot appear here
//    hint[clang-error]: an explicit instantiation carries no attributes
[[api::get("/r")]] template <Big T> T r();
//     ^ error[attribute-on-function-template]: 'api::get' cannot stand on a function template
//       hint[attribute-on-function-template]: declare one function for each instance that the API has

// Where they could be meant for what follows.
[[api::tag("i")]] namespace i {
// <- error[clang-error]: an attribute list cannot appear here
//    hint[clang-error]: attributes of a namespace stand behind 'namespace'
[[api::get("/i")]] int all();
}
[[api::closed]] template <class T> struct J {
// <- error[clang-error]: an attribute list cannot appear here
//    hint[clang-error]: attributes of a template stand behind its 'struct' or 'class'
  T j;
};
[[api::minimum(1)]] using K = int;
// <- error[clang-error]: an attribute list cannot appear here
//    hint[clang-error]: attributes of an alias stand behind its name: using Name [[…]] = …

// Where only the semicolon is missing.
[[api::define_tag("l")]]
//                      ^ error[semicolon-missing]: expected ';' behind 'api::define_tag', which is no part of a declaration
//                        hint[semicolon-missing]: insert ';'
namespace l {}
[[api::define_tag("m")]]
//                      ^ error[semicolon-missing]: expected ';' behind 'api::define_tag', which is no part of a declaration
//                        hint[semicolon-missing]: insert ';'
template <class T> struct M {
  T m;
};
[[api::define_tag("n")]]
//                      ^ error[semicolon-missing]: expected ';' behind 'api::define_tag', which is no part of a declaration
//                        hint[semicolon-missing]: insert ';'
#include <vector>
[[api::define_tag("o")]]
//                      ^ error[semicolon-missing]: expected ';' behind 'api::define_tag', which is no part of a declaration
//                        hint[semicolon-missing]: insert ';'
enum O { two };
