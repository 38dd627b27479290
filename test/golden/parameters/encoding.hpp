#include <oapi/api.hpp>
#include <string>
#include <vector>

struct Tags {
  std::vector<std::string> names;
};

struct Upload {
  [[api::encoding(oapi::Encoding{.contentType = "image/png, image/jpeg"})]] oapi::File photo;
  std::string title;
};

[[api::post("/photos")]] void upload([[api::multipart]] Upload upload);
[[api::post("/tags")]] void tag(
    [[api::form, api::encoding(oapi::Encoding{.style = "spaceDelimited", .explode = false})]] std::vector<int> ids,
    [[api::form, api::encoding(oapi::Encoding{.allowReserved = true})]] std::string path);
[[api::post("/both")]] void both([[api::multipart]] oapi::File photo,
                                 [[api::multipart("tags"), api::encoding(oapi::Encoding{.contentType = "application/json"})]] Tags tags);
