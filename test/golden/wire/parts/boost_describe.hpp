// Boost.Describe's macros with their signatures, and the functions that they declare.
#pragma once

#define BOOST_VERSION 108200

#define BOOST_TEST_DESCRIBED(C)                                                                   \
  inline auto boost_base_descriptor_fn(C **) {}                                                   \
  inline auto boost_public_member_descriptor_fn(C **) {}
#define BOOST_DESCRIBE_STRUCT(C, Bases, Members) BOOST_TEST_DESCRIBED(C)
#define BOOST_DESCRIBE_CLASS(C, Bases, Public, Protected, Private)                                \
  friend auto boost_base_descriptor_fn(C **) {}                                                   \
  friend auto boost_public_member_descriptor_fn(C **) {}

#define BOOST_DESCRIBE_ENUM(E, ...)                                                               \
  inline auto boost_enum_descriptor_fn(E **) {}
#define BOOST_DESCRIBE_NESTED_ENUM(E, ...)                                                        \
  friend auto boost_enum_descriptor_fn(E **) {}
#define BOOST_DEFINE_ENUM(E, ...)                                                                 \
  enum E { __VA_ARGS__ };                                                                         \
  BOOST_DESCRIBE_ENUM(E, __VA_ARGS__)
#define BOOST_DEFINE_ENUM_CLASS(E, ...)                                                           \
  enum class E { __VA_ARGS__ };                                                                   \
  BOOST_DESCRIBE_ENUM(E, __VA_ARGS__)
#define BOOST_DEFINE_FIXED_ENUM(E, Base, ...)                                                     \
  enum E : Base { __VA_ARGS__ };                                                                  \
  BOOST_DESCRIBE_ENUM(E, __VA_ARGS__)
#define BOOST_DEFINE_FIXED_ENUM_CLASS(E, Base, ...)                                               \
  enum class E : Base { __VA_ARGS__ };                                                            \
  BOOST_DESCRIBE_ENUM(E, __VA_ARGS__)
