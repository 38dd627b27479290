// Loops over the rows of one object.
#include "model/FieldFacts.h"

#include "model/Fields.h"

namespace oapigen {

template <ModelObject T>
std::vector<MisplacedField> misplacedFields(const T &object, std::string_view place) {
  std::vector<MisplacedField> fields;
  if constexpr (requires { variantOf(object, place); })
    if (const std::string variant = variantOf(object, place); !variant.empty())
      forEachRow<T>([&](const auto &row) {
        if (row.belongs && isPresent(object.*row.member) && !row.belongs(object, place))
          fields.push_back({variant + ' ' + std::string(Fields<T>::name), row.name});
      });
  return fields;
}

template <ModelObject T> std::vector<FormedField> formedFields(const T &object) {
  std::vector<FormedField> fields;
  forEachRow<T>([&](const auto &row) {
    if constexpr (requires {
                    std::string_view(*(object.*row.member));
                    row.form;
                  })
      if (row.form != Form::Any && object.*row.member)
        fields.push_back({row.name, row.form, &*(object.*row.member)});
  });
  return fields;
}

template <ModelObject T> std::string_view objectName() {
  return Fields<T>::name;
}

std::span<const std::string_view> schemaKeywords() {
  static const std::vector<std::string_view> names = fieldNames<Schema>();
  return names;
}

#define OBJECT(NAME)                                                                               \
  template std::vector<MisplacedField> misplacedFields(const NAME &, std::string_view);            \
  template std::vector<FormedField> formedFields(const NAME &);                                    \
  template std::string_view objectName<NAME>();
#include "model/Objects.def"

} // namespace oapigen
