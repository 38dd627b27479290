// An attribute publishes, whoever may call the function in C++: handlers are often private.
class Lamps {
  [[api::get("/lamps")]] int all();

protected:
  [[api::delete("/lamps/{id}")]] void remove(int id);

private:
  struct Lamp {
    int watts;
  };
  [[api::get("/lamps/{id}")]] Lamp one(int id);
};
