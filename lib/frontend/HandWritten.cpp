// Asks for the functions that argument-dependent lookup finds.
#include "frontend/HandWritten.h"

#include "frontend/Associated.h"

namespace oapigen::frontend {
namespace {

/// Whether it is written to: `json &`.
bool isTarget(clang::QualType type) {
  return type->isLValueReferenceType() && !type.getNonReferenceType().isConstQualified();
}

/// A class that is neither a stream nor a text, or any: what a template takes.
bool isJson(clang::QualType type) {
  const clang::QualType json = type.getNonReferenceType();
  const clang::CXXRecordDecl *record = json->getAsCXXRecordDecl();
  if (!record)
    return json->isDependentType();
  constexpr llvm::StringRef kTexts[] = {"basic_string", "basic_string_view"};
  return record->getIdentifier() && !record->getName().contains_insensitive("stream") &&
         !llvm::is_contained(kTexts, record->getName());
}

/// `void to_json(json &to, const User &from)`, `void from_json(const json &from, User &to)`
bool isOfJson(Reading &reading, const clang::FunctionDecl *function, const clang::TagDecl *type) {
  if (!function->getReturnType()->isVoidType() || function->getNumParams() != 2)
    return false;
  const clang::QualType json = function->getParamDecl(0)->getType();
  const clang::QualType value = function->getParamDecl(1)->getType();
  return isJson(json) && !isOrMakes(reading, json, type) &&
         (function->getName() == "to_json" ? isTarget(json) : !isTarget(json) && isTarget(value));
}

/// Functions called tag_invoke serve many ends, and others called to_json give back a text.
bool isConversion(Reading &reading, const clang::FunctionDecl *function,
                  const clang::TagDecl *type) {
  if (function->isDeleted())
    return false;
  if (function->getName() != "tag_invoke")
    return isOfJson(reading, function, type);
  const clang::CXXRecordDecl *first =
      function->getNumParams() > 0
          ? function->getParamDecl(0)->getType().getNonReferenceType()->getAsCXXRecordDecl()
          : nullptr;
  return first && first->getIdentifier() && first->getName() == "value_from_tag";
}

} // namespace

std::optional<source::HandWritten> handWrittenFor(Reading &reading, const clang::TagDecl *type) {
  for (const char *name : {"to_json", "tag_invoke", "from_json"})
    for (const clang::FunctionDecl *function : associatedFunctions(reading, type, name))
      if (isConversion(reading, function, type) &&
          !reading.recorder.macros().around(function->getLocation(), reading.sources()))
        return source::HandWritten{name, reading.places.at(function->getLocation())};
  if (const auto *special = specializationFor(reading, "nlohmann", "adl_serializer", type))
    return source::HandWritten{"adl_serializer", reading.places.at(special->getLocation())};
  return std::nullopt;
}

} // namespace oapigen::frontend
