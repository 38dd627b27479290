#include <string>

[[api::get("/lamps")]] int lamps([[api::header("Accept")]] std::string format);
//                                                                     ^ warning[header-ignored]: a header 'Accept' is ignored: other fields of the document say it
//                                                                       hint[header-ignored]: say it with media types and security schemes

// Right:
[[api::get("/bulbs"), api::produces("application/json", "text/csv")]]
int bulbs([[api::ignore]] std::string format);
