#include <string>

enum class Room { kitchen, cellar };

/// @param id The lamp's number.
[[api::get("/rooms/{room}/lamps/{id}")]]
int lamp(Room room, unsigned id);

[[api::put("/names/{name}")]]
void rename(const std::string &name, const std::string &to);
