// reflect-cpp's templates with their parameters, as far as a header can use them.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>

namespace rfl {
namespace internal {

template <std::size_t N> struct StringLiteral {
  constexpr StringLiteral(const char (&text)[N]) {
    for (std::size_t i = 0; i < N; ++i)
      arr_[i] = text[i];
  }
  std::array<char, N> arr_{};
};

template <class T, bool _skip_serialization, bool _skip_deserialization> struct Skip {
  Skip() = default;
  Skip(const T &) {}
};

} // namespace internal

template <internal::StringLiteral... fields_> class Literal {
public:
  Literal() = default;
  Literal(const std::string &) {}
};

template <internal::StringLiteral _name, class T> struct Rename {
  Rename() = default;
  template <class U> Rename(const U &value) : value_(value) {}
  T value_;
};
template <internal::StringLiteral _description, class T> struct Description {
  T value_;
};
template <class T> struct Flatten {
  T value_;
};
template <class T> using Skip = internal::Skip<T, true, true>;
template <class T> using SkipSerialization = internal::Skip<T, true, false>;
template <class T> struct Box {
  T *value_;
};
template <class T> struct Ref {
  T *value_;
};
template <class T> struct ExtraFields {};
template <class T> struct Hex {
  T value_;
};
struct Generic {};
template <class... Ts> class Variant {};
template <class... Ts> class Tuple {};
template <internal::StringLiteral _discriminator, class... Ts> struct TaggedUnion {};
template <internal::StringLiteral _format> class Timestamp {};

template <auto _threshold> struct Minimum {};
template <auto _threshold> struct Maximum {};
template <auto _threshold> struct ExclusiveMinimum {};
template <auto _threshold> struct ExclusiveMaximum {};
template <auto _threshold> struct EqualTo {};
template <auto _threshold> struct NotEqualTo {};
template <class V> struct Size {};
template <class C, class... Cs> struct AllOf {};
template <class C, class... Cs> struct AnyOf {};
template <class C, class... Cs> struct OneOf {};
template <internal::StringLiteral _regex, internal::StringLiteral _name> struct PatternValidator {};

template <class T, class V, class... Vs> struct Validator {
  Validator() = default;
  template <class U> Validator(const U &value) : value_(value) {}
  T value_;
};
template <internal::StringLiteral _regex, internal::StringLiteral _name>
using Pattern = Validator<std::string, PatternValidator<_regex, _name>>;
using AlphaNumeric = Pattern<R"(^[a-zA-Z0-9]*$)", "AlphaNumeric">;

} // namespace rfl
