#include <oapi/api.hpp>

#include <cstddef>
#include <string>
#include <vector>

struct Photo {
  oapi::File picture;
  std::string caption;
};

[[api::post("/photos")]] void whole([[api::multipart]] Photo photo);

/// @param picture A JPEG.
[[api::post("/photos/parts")]]
void parts([[api::multipart]] oapi::File picture, [[api::multipart("alt-text")]] std::string text,
           [[api::multipart]] std::vector<std::byte> thumbnail,
           [[api::multipart]] std::vector<oapi::File> more);
