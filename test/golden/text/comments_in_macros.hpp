// A comment in the definition of a macro is none of the declaration behind it.
#define FIELD(type, name, text) /** text */ type name
[[api::get("/a")]] int a();

#define OTHER(type, name)                                                                          \
  /** Other. */                                                                                    \
  type name
[[api::get("/b")]] int b();

/// C's.
[[api::get("/c")]] int c();
