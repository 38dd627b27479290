// Asks for the functions that argument-dependent lookup finds.
#include "frontend/HandWritten.h"

#include "frontend/Associated.h"

namespace oapigen::frontend {
namespace {

/// Functions called tag_invoke serve many ends.
bool isConversion(const clang::FunctionDecl *function) {
  if (function->getName() != "tag_invoke")
    return function->getNumParams() == 2;
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
      if (isConversion(function) &&
          !reading.recorder.macros().around(function->getLocation(), reading.sources()))
        return source::HandWritten{name, reading.places.at(function->getLocation())};
  if (const auto *special = specializationFor(reading, "nlohmann", "adl_serializer", record))
    return source::HandWritten{"adl_serializer", reading.places.at(special->getLocation())};
  return std::nullopt;
}

} // namespace oapigen::frontend
