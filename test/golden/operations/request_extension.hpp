struct Lamp {
  int watts;
};

class [[api::request_extension("x-signed", "true"), api::request_extension("x-largest", "1024")]] Shop {
public:
  [[api::post("/lamps"), api::consumes("application/json"), api::consumes("application/cbor"),
    api::request_extension("x-largest", "4096"),
    api::request_extension("application/cbor", "x-schema-id", "7")]]
  void add(Lamp lamp);
  [[api::get("/lamps")]] Lamp lamp();
};
