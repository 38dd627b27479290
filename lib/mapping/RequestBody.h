// The parameters that travel in the body → the Request Body Object.
#pragma once

#include "mapping/Parameters.h"

namespace oapigen::mapping {

/// RFC 9110 gives a body no meaning in requests of that method.
bool hasNoBody(const std::string &method);

class RequestBodyMapper {
public:
  RequestBodyMapper(const Context &context, SchemaMapper &schemas, Draft &draft)
      : context_(context), schemas_(schemas), draft_(draft) {}

  /// A parameter marked `body`.
  void add(const source::Parameter &parameter, const std::string &text);
  /// A parameter that can only be the body; refused where the method has none.
  void infer(const source::Parameter &parameter, const std::string &text);
  /// A parameter marked `form` or `multipart`: one part, or all parts when it is a class.
  void addPart(const source::Parameter &parameter, const source::Annotation &annotation,
               const std::string &mediaType, const std::string &text);
  /// `body(oapi::type<T>, …)` on the function.
  void declare(const source::Annotation &annotation);
  /// Whether the body is that parameter.
  bool isMadeOf(const source::Parameter &parameter) const { return first_ == parameter.where; }
  /// Puts the parts together.
  void finish();

private:
  std::string inQuery(const source::Parameter &parameter) const;
  bool isFree(const std::string &name, const source::Type &type, const Where &where);
  void addMembers(const source::Type &type, bool areRequired);
  void addEncoding(const std::string &name, const source::Annotations &annotations, dsl::On place);
  std::optional<Schema> component(const Schema &form);
  void set(Schema schema, const source::Type &type, std::vector<std::string> mediaTypes,
           const std::string &text, bool isRequired, const Origins &origins);

  const Context &context_;
  SchemaMapper &schemas_;
  Draft &draft_;
  std::optional<Where> first_; ///< Where the body, or its first part, comes from.
  std::string partsMediaType_;
  std::vector<Property> parts_;
  NamedMap<Encoding> encodings_;        ///< By the part's name.
  const source::Type *whole_ = nullptr; ///< The class whose members the first parts are.
  std::size_t sizeOfWhole_ = 0;         ///< How many they are.
};

} // namespace oapigen::mapping
