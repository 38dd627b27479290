#include <optional>
#include <string>

struct [[api::schema, api::dependent_required("card", "holder", "expires"),
         api::dependent_required("iban", "holder")]] Payment {
  std::optional<std::string> card;
  std::optional<std::string> iban;
  std::optional<std::string> holder;
  std::optional<std::string> expires;
};
