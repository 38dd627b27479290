// The macros of nlohmann-json 3.12 and later with their signatures, and what they declare.
#pragma once

namespace nlohmann {
class json;
}

#define NLOHMANN_TEST_FREE(Type)                                                                  \
  template <class Json> void to_json(Json &json, const Type &value) {}                            \
  template <class Json> void from_json(const Json &json, Type &value) {}
#define NLOHMANN_TEST_FRIEND(Type)                                                                \
  template <class Json> friend void to_json(Json &json, const Type &value) {}                     \
  template <class Json> friend void from_json(const Json &json, Type &value) {}

#define NLOHMANN_DEFINE_TYPE_INTRUSIVE(Type, ...) NLOHMANN_TEST_FRIEND(Type)
#define NLOHMANN_DEFINE_TYPE_INTRUSIVE_WITH_DEFAULT(Type, ...) NLOHMANN_TEST_FRIEND(Type)
#define NLOHMANN_DEFINE_TYPE_INTRUSIVE_ONLY_SERIALIZE(Type, ...)                                  \
  template <class Json> friend void to_json(Json &json, const Type &value) {}
#define NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_ONLY_SERIALIZE(Type, ...)                              \
  template <class Json> void to_json(Json &json, const Type &value) {}

#define NLOHMANN_DEFINE_DERIVED_TYPE_INTRUSIVE(Type, BaseType, ...) NLOHMANN_TEST_FRIEND(Type)
#define NLOHMANN_DEFINE_DERIVED_TYPE_INTRUSIVE_WITH_DEFAULT(Type, BaseType, ...)                  \
  NLOHMANN_TEST_FRIEND(Type)
#define NLOHMANN_DEFINE_DERIVED_TYPE_NON_INTRUSIVE(Type, BaseType, ...) NLOHMANN_TEST_FREE(Type)

#define NLOHMANN_DEFINE_TYPE_INTRUSIVE_WITH_NAMES(Type, ...) NLOHMANN_TEST_FRIEND(Type)
#define NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT_WITH_NAMES(Type, ...)                     \
  NLOHMANN_TEST_FREE(Type)
#define NLOHMANN_DEFINE_DERIVED_TYPE_NON_INTRUSIVE_WITH_NAMES(Type, BaseType, ...)                \
  NLOHMANN_TEST_FREE(Type)

#define NLOHMANN_JSON_SERIALIZE_ENUM(ENUM_TYPE, ...)                                              \
  template <class Json> void to_json(Json &json, const ENUM_TYPE &value) {}
