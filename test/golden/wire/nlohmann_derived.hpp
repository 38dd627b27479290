// Macros of nlohmann-json 3.12: bases, names in the macro, and what is only written.
#include "parts/nlohmann_3_12.hpp"

#include <optional>
#include <string>

struct Entity {
  long id;
  std::string created;
  int revision;

  NLOHMANN_DEFINE_TYPE_INTRUSIVE(Entity, id, created)
};

struct Audited {
  std::string by;
};

struct User : Entity, Audited {
  std::string name;
  std::optional<std::string> email;
  std::optional<int> age = 18;

  NLOHMANN_DEFINE_DERIVED_TYPE_INTRUSIVE(User, Entity, name, email, age)
};

namespace admin {

template <class T> struct Numbered : Entity {
  T number;

  NLOHMANN_DEFINE_DERIVED_TYPE_INTRUSIVE_WITH_DEFAULT(Numbered, ::Entity, number)
};

using Base = Numbered<short>;

struct Operator : Base {
  std::optional<std::string> phone;
};
NLOHMANN_DEFINE_DERIVED_TYPE_NON_INTRUSIVE(Operator, Base, phone)

} // namespace admin

constexpr const char *kTotal = "totalAmount";

class Invoice {
  double total = 0;
  std::string currency_ = "EUR";

  NLOHMANN_DEFINE_TYPE_INTRUSIVE_WITH_NAMES(Invoice, kTotal, total, "currency", currency_)
};

struct Settings {
  bool dark_mode;
  std::string font{"serif"};
  std::optional<int> size;
};
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT_WITH_NAMES(Settings, "darkMode", dark_mode,
                                                           "font"
                                                           "Name",
                                                           font, "size", size)

/// Never read.
struct Report {
  int lines = 0;
  std::string text;

  NLOHMANN_DEFINE_TYPE_INTRUSIVE_ONLY_SERIALIZE(Report, text, lines)
};

struct Outer {
  enum class Kind { a, b };
  Kind kind;
};
NLOHMANN_JSON_SERIALIZE_ENUM(Outer::Kind, {{Outer::Kind::a, 1}, {Outer::Kind::b, -2.5}})
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_ONLY_SERIALIZE(Outer, kind)

[[api::get("/users")]] User user();
[[api::get("/operators")]] admin::Operator operators();
[[api::get("/invoices")]] Invoice invoice();
[[api::put("/settings")]] void set(Settings body);
[[api::get("/report")]] Report report();
[[api::get("/outer")]] Outer outer();
