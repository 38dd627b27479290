// What DTO_FIELD_INFO and defaults say holds in each instance of a template, and constants count.
#include "parts/oatpp.hpp"

namespace dto {

using oatpp::DTO;
using oatpp::Int32;
using oatpp::Object;
using oatpp::Vector;

constexpr const char *kText = "How many there are.";
constexpr bool kNeeded = true;

template <class T> class Page : public DTO {
  DTO_INIT(Page, DTO)

  DTO_FIELD(Vector<T>, items);
  DTO_FIELD_INFO(items) {
    info->required = true;
    info->description = "The items.";
  }
  DTO_FIELD(Int32, total, "Total") = 3;
  DTO_FIELD_INFO(total) {
    info->description = kText;
  }
};

class Single : public DTO {
  DTO_INIT(Single, DTO)

  DTO_FIELD(Int32, needed);
  DTO_FIELD_INFO(needed) {
    info->required = kNeeded;
  }
  DTO_FIELD(Int32, unclear);
  DTO_FIELD_INFO(unclear) {
    if (kNeeded)
//  ^ warning[wire-format-unread]: what oatpp makes of 'unclear' cannot be read here: a statement of its DTO_FIELD_INFO assigns no constant
//    hint[wire-format-unread]: assign literals or constants, each in a statement of its own
      info->required = true;
    info->description = std::string("a") + "b";
//  ^ warning[wire-format-unread]: what oatpp makes of 'unclear' cannot be read here: a statement of its DTO_FIELD_INFO assigns no constant
//    hint[wire-format-unread]: assign literals or constants, each in a statement of its own
  }
};

[[api::get("/pages")]] Object<Page<Int32>> pages();
[[api::get("/single")]] Object<Single> single();

} // namespace dto
