#include <filesystem>
#include <string>
#include <string_view>

struct [[api::schema]] Strings {
  char character;
  std::string string;
  std::string_view view;
  const char *pointer;
  std::filesystem::path path;
  std::u8string u8string;
  std::u16string u16string;
  std::u32string u32string;
  std::wstring wide;
  char32_t code_point;
  char buffer[16];
};
