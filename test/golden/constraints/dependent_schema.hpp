#include <oapi/api.hpp>
#include <optional>
#include <string>

struct Address {
  std::string street;
};

struct [[api::schema, api::dependent_schema("card", oapi::type<Address>)]] Payment {
  std::optional<std::string> card;
};
