#include <string>

struct [[api::schema]] Photo {
  [[api::content_media_type("image/png"), api::content_encoding("base64")]] std::string data;
};
