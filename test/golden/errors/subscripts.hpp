// A namespace of the program's own is no annotation.
namespace api {
enum Kind { tag, get, name };
struct Entry {
  int value;
};
}
extern api::Entry table[10];
int first = table[api::name].missing;
//                           ^ error[clang-error]: no member named 'missing' in 'api::Entry'
int second = table[api::tag].other + table[api::get].another;
//                           ^ error[clang-error]: no member named 'other' in 'api::Entry'
//                                                   ^ error[clang-error]: no member named 'another' in 'api::Entry'
int none[] = {[api::get] = 1, [api::name] = Missing};
//                                          ^ error[clang-error]: expected expression
//                                          ^ error[clang-error]: use of undeclared identifier 'Missing'; did you mean 'using'?
//                                            hint[clang-error]: write 'using'
