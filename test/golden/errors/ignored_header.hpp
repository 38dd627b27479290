#include <string>

[[api::get("/lamps")]]
int lamps([[api::header("Content-Type")]] std::string type, [[api::header("Accept")]] std::string accept,
//                                                    ^ warning[header-ignored]: a header 'Content-Type' is ignored: other fields of the document say it
//                                                      hint[header-ignored]: say it with media types and security schemes
//                                                                                                ^ warning[header-ignored]: a header 'Accept' is ignored: other fields of the document say it
//                                                                                                  hint[header-ignored]: say it with media types and security schemes
          [[api::header("Authorization")]] std::string token);
//                                                     ^ warning[header-ignored]: a header 'Authorization' is ignored: other fields of the document say it
//                                                       hint[header-ignored]: say it with media types and security schemes
