// real
#include <set>
struct Part {
  int id;
};
struct Item {
  std::set<Part> parts = {Part{1}};
};
inline const std::set<Part> kParts = {Part{2}};
[[api::get("/x")]] Item item(Item start = {});
