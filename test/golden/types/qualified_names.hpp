// flags: --qualified-names
namespace lamps {
struct Size {
  int watts;
};
} // namespace lamps
namespace rooms {
struct Size {
  int metres;
};
template <class T> struct Page {
  T item;
};
} // namespace rooms

[[api::get("/lamps")]] lamps::Size lamp();
[[api::get("/rooms")]] rooms::Page<rooms::Size> room();
