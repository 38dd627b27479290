union [[api::schema]] Either {
//                    ^ error[type-union]: 'Either' is a union: nothing says which member is on the wire
//                      hint[type-union]: use std::variant, or [[api::one_of(oapi::type<…>)]]
  int a;
  float b;
};
struct [[api::schema]] Declared;
//                     ^ error[type-incomplete]: 'Declared' is only declared here, its members are not known
//                       hint[type-incomplete]: include the header that defines it
struct [[api::webhook("declared")]] AlsoDeclared;
//                                  ^ error[type-incomplete]: 'AlsoDeclared' is only declared here, its members are not known
//                                    hint[type-incomplete]: include the header that defines it
