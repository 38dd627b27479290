// flags: --std-headers light
#include <string>

// Wrong, where nothing but the light headers is to be read: the size of a class is not in them.
struct Lamp {
  int size = sizeof(std::string);
//           ^ error[light-headers-insufficient]: the light standard headers are not enough: the code asks for a size
//             hint[light-headers-insufficient]: leave out '--std-headers light': the real headers are read then
};
[[api::get("/lamp")]] Lamp lamp();
