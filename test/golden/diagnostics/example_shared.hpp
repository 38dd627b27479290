#include <oapi/api.hpp>
#include <string>

struct Lamp {
  int watts;
};
struct [[api::example(R"({"text": "gone"})")]] Problem {
  std::string text;
};

[[api::define_response("Gone", "It is no longer there", oapi::type<Problem>)]];
[[api::define_request_body("NewLamp", oapi::type<Lamp>)]];
[[api::define_parameter("Limit", "query", "limit", oapi::type<int>)]];
[[api::define_header("Total", oapi::type<int>)]];

[[api::post("/lamps"), api::body(oapi::component("NewLamp")), api::parameter(oapi::component("Limit")),
  api::response(410, oapi::component("Gone")), api::response_header(200, "X-Total", oapi::component("Total")),
  api::request_example(R"({"watts": 5})"),
//     ^ error[example-shared]: the request body is the component 'NewLamp': an operation cannot add an example to what it shares
//       hint[example-shared]: give the example to its type, with [[api::example(…)]], or describe the request body here, without oapi::component
  api::response_example(410, R"({"text": "gone"})"),
//     ^ error[example-shared]: the response 410 is the component 'Gone': an operation cannot add an example to what it shares
//       hint[example-shared]: give the example to its type, with [[api::example(…)]], or describe the response 410 here, without oapi::component
  api::parameter_example("limit", 3),
//     ^ error[example-shared]: the parameter 'limit' is the component 'Limit': an operation cannot add an example to what it shares
//       hint[example-shared]: give the example to [[api::define_parameter(…)]], as oapi::Param{.example = …}, or describe the parameter 'limit' here, without oapi::component
  api::header_example(200, "X-Total", 7),
//     ^ error[example-shared]: the header 'X-Total' is the component 'Total': an operation cannot add an example to what it shares
//       hint[example-shared]: give the example to [[api::define_header(…)]], as oapi::Header{.example = …}, or describe the header 'X-Total' here, without oapi::component
  api::header_example(410, "X-Total", 7)]]
//     ^ error[example-shared]: the response 410 is the component 'Gone': an operation cannot add an example to what it shares
//       hint[example-shared]: give the example to its type, with [[api::example(…)]], or describe the response 410 here, without oapi::component
int lamps();

// Right:
[[api::define_parameter("Page", "query", "page", oapi::type<int>, oapi::Param{.example = "3"})]];
[[api::get("/lamps"), api::parameter(oapi::component("Page")), api::response(410, oapi::component("Gone"))]] int all();
