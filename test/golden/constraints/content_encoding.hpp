#include <string>

struct [[api::schema]] Photo {
  [[api::content_encoding("base64")]] std::string data;
};
