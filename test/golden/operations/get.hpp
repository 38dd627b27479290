[[api::get("/count")]]
int count();

class Lamps {
public:
  [[api::get("/lamps/{id}")]]
  bool is_on(int id) const;
};

[[api::get("/on"), api::head("/on")]]
int two_methods();
