#define GET(path) [[api::get(path)]]
#define SECRET [[api::hidden]]

constexpr const char *kLamps = "/lamps";

GET("/macro") int macro();

[[using api: post("/using"), status(201)]] int using_prefix();
//           ^ error[attribute-unattached]: 'api::post' does not belong to a declaration here
//             hint[attribute-unattached]: write it in front of the declaration or behind the declared name
//                           ^ error[attribute-unattached]: 'api::status' does not belong to a declaration here
//                             hint[attribute-unattached]: write it in front of the declaration or behind the declared name

[[api::get(kLamps)]] int constant_path();

[[api::get("/joined"
           "/text")]]
int joined_text();

[[nodiscard, api::get("/mixed")]] int mixed();

SECRET GET("/secret") int secret();
