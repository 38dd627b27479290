struct Incomplete;
union Either {
  int a;
  float b;
};

[[api::post("/incomplete")]] void of_incomplete(Incomplete *lamp);
[[api::post("/union")]] void of_union(Either either);
[[api::get("/lambda")]] auto of_auto();
