#define GET(path) [[api::get(path)]]
#define SECRET [[api::hidden]]

constexpr const char *kLamps = "/lamps";

GET("/macro") int macro();

[[using api: post("/using"), status(201)]] int using_prefix();

[[api::get(kLamps)]] int constant_path();

[[api::get("/joined"
           "/text")]]
int joined_text();

[[nodiscard, api::get("/mixed")]] int mixed();

SECRET GET("/secret") int secret();
