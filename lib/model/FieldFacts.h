// What the rows of Fields.h say of the fields of one object beside whether they are required: which
// do not belong to it, and what form the texts of others have.
//
// It is apart from Fields.h because that header is slow to compile.
#pragma once

#include "model/Objects.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace oapigen {

/// A field that others of the kind may have.
struct MisplacedField {
  std::string object; ///< Which it is: "apiKey Security Scheme", "implicit OAuth Flow".
  std::string_view field;
};

/// What a scheme has that schemes of its type do not, and a flow that flows in the field `place` do
/// not. Nothing where that is not known.
template <ModelObject T>
std::vector<MisplacedField> misplacedFields(const T &object, std::string_view place);

/// What a text has to be.
enum class Form { Any, Url, Email };

struct FormedField {
  std::string_view field;
  Form form = Form::Any;
  const std::string *text = nullptr; ///< Into the object.
};

/// The fields that are present and whose text has to have a form.
template <ModelObject T> std::vector<FormedField> formedFields(const T &object);

/// The specification's name of T, without "Object" behind it.
template <ModelObject T> std::string_view objectName();

/// The names of the fields of a Schema Object, in the newest version.
std::span<const std::string_view> schemaKeywords();

} // namespace oapigen
