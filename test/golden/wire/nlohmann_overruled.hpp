// An attribute that contradicts the library is a warning: the document says what is sent.
#include "parts/nlohmann_3_12.hpp"

#include <string>

enum class [[api::rename_all("UPPERCASE"), api::as_integer]] Size {
//                                              ^ warning[wire-format-wins]: 'api::as_integer' has no effect: nlohmann-json writes the values that it has names for
//                                                hint[wire-format-wins]: the document says what the library sends: take the attribute away, or tell the library
  small,
  large [[api::name("l")]],
//             ^ warning[wire-format-wins]: 'api::name' has no effect: nlohmann-json writes 'large' as "L"
//               hint[wire-format-wins]: the document says what the library sends: take the attribute away, or tell the library
  huge [[api::name("x-large"), api::ignore]],
//                                  ^ warning[wire-format-wins]: 'api::ignore' has no effect: nlohmann-json writes 'huge' as "x-large"
//                                    hint[wire-format-wins]: the document says what the library sends: take the attribute away, or tell the library
};
NLOHMANN_JSON_SERIALIZE_ENUM(Size, {{Size::small, "SMALL"},
// <- note[wire-format-wins]: nlohmann-json is told so here
// <- note[wire-format-wins]: nlohmann-json is told so here
// <- note[wire-format-wins]: nlohmann-json is told so here
                                    {Size::large, "L"},
                                    {Size::huge, "x-large"}})

struct Inner {
  int a;
};

struct [[api::rename_all("camelCase")]] Shirt {
//            ^ warning[wire-format-wins]: 'api::rename_all' has no effect: nlohmann-json calls the member 'shirt_size' "shirt_size"
//              hint[wire-format-wins]: the document says what the library sends: take the attribute away, or tell the library
  [[api::name("colour")]] std::string color;
//       ^ warning[wire-format-wins]: 'api::name' has no effect: nlohmann-json calls the member 'color' "color"
//         hint[wire-format-wins]: the document says what the library sends: take the attribute away, or tell the library
  [[api::name("fit")]] std::string fit;
  [[api::ignore]] int price;
//       ^ warning[wire-format-wins]: 'api::ignore' has no effect: nlohmann-json writes the member 'price'
//         hint[wire-format-wins]: the document says what the library sends: take the attribute away, or tell the library
  [[api::optional]] int stock;
//       ^ warning[wire-format-wins]: 'api::optional' has no effect: nlohmann-json never leaves out the member 'stock'
//         hint[wire-format-wins]: the document says what the library sends: take the attribute away, or tell the library
  [[api::flatten]] Inner inner;
//       ^ warning[wire-format-wins]: 'api::flatten' has no effect: nlohmann-json calls the member 'inner' "inner"
//         hint[wire-format-wins]: the document says what the library sends: take the attribute away, or tell the library
  Size shirt_size;
  [[api::minimum(3)]] int left_out;
//       ^ warning[attribute-not-on-wire]: 'api::minimum' has no effect: nlohmann-json does not write 'left_out'
  [[api::ignore]] int left_out_by_both;

  NLOHMANN_DEFINE_TYPE_INTRUSIVE(Shirt, color, fit, price, stock, inner, shirt_size)
// <- note[wire-format-wins]: nlohmann-json is told so here
// <- note[wire-format-wins]: nlohmann-json is told so here
// <- note[wire-format-wins]: nlohmann-json is told so here
// <- note[wire-format-wins]: nlohmann-json is told so here
// <- note[wire-format-wins]: nlohmann-json is told so here
};

/// `required` and `optional` are both true where the library writes always, and reads either.
struct Trousers {
  [[api::required]] int length = 30;
  [[api::optional]] int width;

  NLOHMANN_DEFINE_TYPE_INTRUSIVE_WITH_DEFAULT(Trousers, length, width)
};

[[api::put("/shirts")]] void put_shirt(Shirt body);
[[api::put("/trousers")]] void put_trousers(Trousers body);
