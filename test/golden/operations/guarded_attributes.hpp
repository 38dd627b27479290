// Macros ask the compiler whether it knows the attributes.
#if defined(__has_cpp_attribute)
#if __has_cpp_attribute(api::get)
#define GET(...) [[api::get(__VA_ARGS__)]]
#endif
#endif
#ifndef GET
#define GET(...)
#endif

GET("/health") bool health();
