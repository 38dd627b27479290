// oatpp's DTOs: each field can be null, unless its information says that it is required.
#include "parts/oatpp.hpp"

namespace dto {

using oatpp::Any;
using oatpp::Boolean;
using oatpp::DTO;
using oatpp::Enum;
using oatpp::Fields;
using oatpp::Float64;
using oatpp::Int32;
using oatpp::Int64;
using oatpp::List;
using oatpp::Object;
using oatpp::String;
using oatpp::UInt8;
using oatpp::UnorderedFields;
using oatpp::UnorderedSet;
using oatpp::Vector;

ENUM(Color, int, VALUE(RED, 1, "red", "The color of fire."), VALUE(GREEN, 2))

class EntityDto : public DTO {
  DTO_INIT(EntityDto, DTO)

  DTO_FIELD(Int64, id);
  DTO_FIELD_INFO(id) {
    info->description = "The database's number.";
    info->required = true;
  }
};

/// A user as the API shows it.
class UserDto : public EntityDto {
  DTO_INIT(UserDto, EntityDto)

  DTO_FIELD(String, name, "user-name") = "guest";
  DTO_FIELD_INFO(name) {
    info->pattern = "^[a-z]+$";
  }
  /// In years.
  DTO_FIELD(Int32, age) = 3;
  DTO_FIELD(UInt8, level);
  DTO_FIELD(Float64, score);
  DTO_FIELD(Boolean, active, "isActive");
  DTO_FIELD(Enum<Color>, color);
  DTO_FIELD(Enum<Color>::AsNumber, color_number);
  DTO_FIELD(Vector<String>, names);
  DTO_FIELD(List<Object<UserDto>>, friends);
  DTO_FIELD(UnorderedSet<Int32>, numbers);
  DTO_FIELD(Fields<String>, texts);
  DTO_FIELD(UnorderedFields<Vector<Int32>>, lists);
  DTO_FIELD(Any, anything);
  DTO_FIELD(oatpp::Tree, tree);

  [[api::minimum(3)]] int no_field = 0;
//       ^ warning[attribute-not-on-wire]: 'api::minimum' has no effect: oatpp does not write 'no_field'
  String cached() const;
};

[[api::get("/users")]] Vector<Object<UserDto>> users(String name, Enum<Color> color);

} // namespace dto
