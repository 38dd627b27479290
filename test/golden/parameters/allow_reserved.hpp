#include <string>

[[api::get("/files")]] int files([[api::allow_reserved]] std::string path);
