#include <oapi/api.hpp>

[[api::define_response("NotFound", "No such thing")]];
[[api::security_scheme("token", oapi::Http{.scheme = "bearer"})]];

[[api::get("/lamps"), api::response(404, oapi::component("NotFund")), api::security("tokn"),
//                                       ^ error[reference-dangling]: nothing stands where '#/components/responses/NotFund' leads
//                                         hint[reference-dangling]: did you mean '#/components/responses/NotFound'?
//                                                                                  ^ error[security-scheme-unknown]: the security scheme 'tokn' is not defined
//                                                                                    hint[security-scheme-unknown]: did you mean 'token'? Otherwise define it, in C++ with [[api::security_scheme("tokn", …)]], in a document under 'components/securitySchemes'
  api::parameter(oapi::component("Limit")),
//               ^ error[reference-dangling]: nothing stands where '#/components/parameters/Limit' leads
  api::link(200, "next", "lamp", oapi::Link{.parameters = {{"id", "$response.bdy"}}}),
//     ^ error[expression-invalid]: '$response.bdy' is no runtime expression: after '$request.' or '$response.' stands 'header.', 'query.', 'path.' or 'body'
//                       ^ error[link-operation-unknown]: no operation is 'lamp', to which this link leads
//                         hint[link-operation-unknown]: did you mean 'lamps'?
  api::response_header(200, "X-Total", oapi::component("Total")),
//                                     ^ error[reference-dangling]: nothing stands where '#/components/headers/Total' leads
  api::use_callback("done", oapi::component("Done"))]]
//                          ^ error[reference-dangling]: nothing stands where '#/components/callbacks/Done' leads
int lamps();

[[api::post("/lamps"), api::link(204, "wrong", "add", oapi::Link{.parameters = {{"id", "1"}}})]] void add();
//                          ^ error[link-parameter-unknown]: the operation 'add' has no parameter 'id', which this link sets
