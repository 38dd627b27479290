#include <memory>
#include <vector>

struct Shade {
//     ^ remark[derived-unpublished]: a pointer to 'Shade' can also lead to a 'Cone', of which the document says nothing
//       hint[derived-unpublished]: [[api::polymorphic("…")]] on 'Shade' publishes the classes that derive from it
  virtual ~Shade();
  double height;
};
struct Cone : Shade {
  double angle;
};
[[api::get("/shades")]] std::vector<std::unique_ptr<Shade>> shades();

// Right:
struct [[api::polymorphic("kind")]] Foot {
  virtual ~Foot();
};
struct Plate : Foot {
  double weight;
};
[[api::get("/feet")]] std::vector<std::unique_ptr<Foot>> feet();
