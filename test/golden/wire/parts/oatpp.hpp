// oatpp's types, and its macros for DTOs with what they declare.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace oatpp {
namespace data {
namespace type {

template <class T, class Clazz> class ObjectWrapper {
public:
  ObjectWrapper() {}
  template <class U> ObjectWrapper(const U &) {}
  template <class U> ObjectWrapper &operator=(const U &) { return *this; }
};

namespace __class {
class String;
class Int32;
class UInt8;
class Int64;
class Float64;
class Boolean;
class Any;
template <class T> class Container;
} // namespace __class

class String : public ObjectWrapper<std::string, __class::String> {
public:
  String() {}
  String(const char *) {}
  String &operator=(const char *) { return *this; }
};
template <class T, class Clazz> class Primitive : public ObjectWrapper<T, Clazz> {
public:
  Primitive() {}
  template <class U> Primitive(const U &) {}
  template <class U> Primitive &operator=(const U &) { return *this; }
};
typedef Primitive<std::int32_t, __class::Int32> Int32;
typedef Primitive<std::uint8_t, __class::UInt8> UInt8;
typedef Primitive<std::int64_t, __class::Int64> Int64;
typedef Primitive<double, __class::Float64> Float64;
class Boolean : public ObjectWrapper<bool, __class::Boolean> {};
class Any : public ObjectWrapper<void, __class::Any> {};
class Tree {};
template <class T> class DTOWrapper : public ObjectWrapper<T, __class::Container<T>> {};
template <class T, class C> class VectorObjectWrapper : public ObjectWrapper<T, C> {};
template <class T> using Vector = VectorObjectWrapper<T, __class::Container<T>>;
template <class T, class C> class ListObjectWrapper : public ObjectWrapper<T, C> {};
template <class T> using List = ListObjectWrapper<T, __class::Container<T>>;
template <class T, class C> class UnorderedSetObjectWrapper : public ObjectWrapper<T, C> {};
template <class T> using UnorderedSet = UnorderedSetObjectWrapper<T, __class::Container<T>>;
template <class Key, class Value, class C>
class PairListObjectWrapper : public ObjectWrapper<Value, C> {};
template <class Key, class Value>
using PairList = PairListObjectWrapper<Key, Value, __class::Container<Key>>;
template <class Key, class Value, class C>
class UnorderedMapObjectWrapper : public ObjectWrapper<Value, C> {};
template <class Key, class Value>
using UnorderedMap = UnorderedMapObjectWrapper<Key, Value, __class::Container<Key>>;

template <class T, bool notnull> class EnumInterpreterAsString {};
template <class T, bool notnull> class EnumInterpreterAsNumber {};
template <class T, class EnumInterpreter> class EnumObjectWrapper {
public:
  typedef EnumObjectWrapper<T, EnumInterpreterAsString<T, false>> AsString;
  typedef EnumObjectWrapper<T, EnumInterpreterAsNumber<T, false>> AsNumber;
};
template <class T> using Enum = EnumObjectWrapper<T, EnumInterpreterAsString<T, false>>;

class BaseObject {
public:
  class Property {
  public:
    struct Info {
      std::string description = "";
      std::string pattern = "";
      bool required = false;
    };
    Info info;
  };
};
class DTO : public BaseObject {};

} // namespace type
} // namespace data

typedef data::type::String String;
typedef data::type::Int32 Int32;
typedef data::type::UInt8 UInt8;
typedef data::type::Int64 Int64;
typedef data::type::Float64 Float64;
typedef data::type::Boolean Boolean;
typedef data::type::Any Any;
typedef data::type::Tree Tree;
typedef data::type::DTO DTO;
typedef data::type::BaseObject BaseObject;
template <class T> using Object = data::type::DTOWrapper<T>;
template <class T> using Enum = data::type::Enum<T>;
template <class T> using Vector = data::type::Vector<T>;
template <class T> using List = data::type::List<T>;
template <class T> using UnorderedSet = data::type::UnorderedSet<T>;
template <class Value> using Fields = data::type::PairList<String, Value>;
template <class Value> using UnorderedFields = data::type::UnorderedMap<String, Value>;

} // namespace oatpp

#define OATPP_MACRO_EXPAND(X) X
#define OATPP_MACRO_SELECT(_1, _2, MACRO, ...) MACRO

#define DTO_INIT(TYPE_NAME, TYPE_EXTEND)                                                          \
public:                                                                                           \
  typedef TYPE_NAME Z__CLASS;                                                                     \
  typedef TYPE_EXTEND Z__CLASS_EXTENDED;

#define OATPP_MACRO_DTO_FIELD_1(TYPE, NAME)                                                       \
  static bool Z__PROPERTY_INIT_##NAME(...) { return true; }                                       \
  static TYPE Z__PROPERTY_INITIALIZER_PROXY_##NAME() { return TYPE(); }                           \
  TYPE NAME = Z__PROPERTY_INITIALIZER_PROXY_##NAME()
#define OATPP_MACRO_DTO_FIELD_2(TYPE, NAME, QUALIFIER)                                            \
  static const char *Z__QUALIFIER_##NAME() { return QUALIFIER; }                                  \
  OATPP_MACRO_DTO_FIELD_1(TYPE, NAME)
#define DTO_FIELD(TYPE, ...)                                                                      \
  OATPP_MACRO_EXPAND(OATPP_MACRO_SELECT(__VA_ARGS__, OATPP_MACRO_DTO_FIELD_2,                     \
                                        OATPP_MACRO_DTO_FIELD_1, )(TYPE, __VA_ARGS__))

#define DTO_FIELD_INFO(NAME)                                                                      \
  static bool Z__PROPERTY_INIT_##NAME(int, ...) { return true; }                                  \
  static void Z__PROPERTY_ADD_INFO_##NAME(oatpp::BaseObject::Property::Info *info)

#define OATPP_MACRO_DTO_ENUM_PARAM(MACRO, NAME, PARAM_LIST) (MACRO, NAME, PARAM_LIST)
#define VALUE(NAME, ...) OATPP_MACRO_DTO_ENUM_PARAM(OATPP_MACRO_DTO_ENUM_VALUE, NAME, (__VA_ARGS__))
#define OATPP_MACRO_FIRSTARG(X, ...) X
#define OATPP_TEST_ENUMERATOR_(MACRO, NAME, PARAM_LIST) NAME = OATPP_MACRO_FIRSTARG PARAM_LIST
#define OATPP_TEST_ENUMERATOR(X) OATPP_TEST_ENUMERATOR_ X
#define OATPP_ENUM_2(NAME, TYPE, A, B)                                                            \
  enum class NAME : TYPE { OATPP_TEST_ENUMERATOR(A), OATPP_TEST_ENUMERATOR(B) };
#define ENUM(NAME, ...) OATPP_MACRO_EXPAND(OATPP_ENUM_2(NAME, __VA_ARGS__))
