#include <oapi/api.hpp>
#include <memory>
#include <string>
#include <variant>

struct Departed {
  [[api::constant("departed")]] std::string type;
};
struct Arrived {
  [[api::constant("arrived")]] std::string type;
};
using Moved [[api::discriminator("type")]] = std::variant<Departed, Arrived>;

struct Parcel {
  [[api::nullable(false)]] std::unique_ptr<Moved> last;
  [[api::nullable(false)]] int *weight;
};

[[api::get("/parcel")]] Parcel parcel();
