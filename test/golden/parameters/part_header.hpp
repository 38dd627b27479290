#include <oapi/api.hpp>

[[api::define_header("Height", oapi::type<int>)]];

[[api::post("/photos")]] void upload(
    [[api::multipart, api::part_header("X-Width", oapi::type<int>, "In pixels."),
      api::part_header("X-Height", oapi::component("Height"))]] oapi::File photo);
