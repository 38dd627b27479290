// Asks for the functions that argument-dependent lookup finds.
#include "frontend/HandWritten.h"

#include "frontend/Associated.h"

namespace oapigen::frontend {
namespace {

/// What `void to_json(json &to, const User &from)` writes to: a class that is no stream, or any.
bool isTarget(clang::QualType type) {
  if (!type->isLValueReferenceType() || type.getNonReferenceType().isConstQualified())
    return false;
  const clang::QualType target = type.getNonReferenceType();
  const clang::CXXRecordDecl *record = target->getAsCXXRecordDecl();
  return record ? record->getIdentifier() && !record->getName().contains_insensitive("stream")
                : target->isDependentType();
}

/// Functions called tag_invoke serve many ends, and others called to_json give back a text.
bool isConversion(const clang::FunctionDecl *function, const clang::CXXRecordDecl *record) {
  if (function->isDeleted())
    return false;
  if (function->getName() != "tag_invoke") {
    auto isOfRecord = [&](clang::QualType type) {
      const clang::CXXRecordDecl *one = type.getNonReferenceType()->getAsCXXRecordDecl();
      return one && declaresSameEntity(one, record);
    };
    return function->getReturnType()->isVoidType() && function->getNumParams() == 2 &&
           isTarget(function->getParamDecl(0)->getType()) &&
           !isOfRecord(function->getParamDecl(0)->getType());
  }
  const clang::CXXRecordDecl *first =
      function->getNumParams() > 0
          ? function->getParamDecl(0)->getType().getNonReferenceType()->getAsCXXRecordDecl()
          : nullptr;
  return first && first->getIdentifier() && first->getName() == "value_from_tag";
}

} // namespace

std::optional<source::HandWritten> handWrittenFor(Reading &reading,
                                                  const clang::CXXRecordDecl *record) {
  for (const char *name : {"to_json", "tag_invoke"})
    for (const clang::FunctionDecl *function : associatedFunctions(reading, record, name))
      if (isConversion(function, record) &&
          !reading.recorder.macros().around(function->getLocation(), reading.sources()))
        return source::HandWritten{name, reading.places.at(function->getLocation())};
  if (const auto *special = specializationFor(reading, "nlohmann", "adl_serializer", record))
    return source::HandWritten{"adl_serializer", reading.places.at(special->getLocation())};
  return std::nullopt;
}

} // namespace oapigen::frontend
