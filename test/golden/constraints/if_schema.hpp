#include <oapi/api.hpp>
#include <optional>
#include <string>

struct IsCard {
  const std::string kind = "card";
};

struct HasNumber {
  std::string number;
};

struct HasAddress {
  std::string address;
};

struct [[api::schema, api::if_schema(oapi::type<IsCard>), api::then_schema(oapi::type<HasNumber>),
         api::else_schema(oapi::type<HasAddress>)]] Payment {
  std::string kind;
  std::optional<std::string> number, address;
};
