[[api::get("/lamps")]] int lamps();

[[api::get("/debug"), api::hidden]] int debug();

class [[api::hidden]] Internal {
public:
  [[api::get("/internal")]] int internal();
  [[api::get("/shown"), api::hidden(false)]] int shown();
};

namespace [[api::hidden]] secret {
struct Secret {
  int number;
};
[[api::get("/secret")]] Secret read();
} // namespace secret
