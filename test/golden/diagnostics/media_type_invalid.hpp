#include <string>

[[api::get("/lamps"), api::produces("text/")]] std::string lamps();
//                                                         ^ error[media-type-invalid]: 'text/' is no media type
//                                                           hint[media-type-invalid]: a media type is written like application/json

// Right:
[[api::get("/bulbs"), api::produces("text/csv")]] std::string bulbs();
