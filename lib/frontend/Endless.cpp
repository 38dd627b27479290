// Counts instances, and looks how deep their arguments go.
//
// Without a limit, substituting the next argument would go on until the memory is full.
#include "frontend/Endless.h"

#include "frontend/Compat.h"

namespace oapigen::frontend {
namespace {

/// A template can refer to another instance of itself without end: `Box<T, N + 1> *next`.
bool isEndless(Reading &reading, const clang::CXXRecordDecl *record) {
  auto *instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record);
  return instance && !reading.keys.contains(record->getCanonicalDecl()) &&
         ++reading.instances[instance->getSpecializedTemplate()->getTemplatedDecl()] >
             kMostInstances;
}

/// The arguments can grow without end as well: `Box<std::vector<T>> *next`.
constexpr unsigned kMostNesting = 16;

/// How deep template arguments and pointers are nested in the type.
unsigned nestingOf(clang::QualType type, llvm::DenseMap<const clang::Type *, unsigned> &known) {
  type = type.getCanonicalType().getUnqualifiedType();
  if (auto at = known.find(type.getTypePtr()); at != known.end())
    return at->second;
  unsigned inside = 0;
  if (const clang::QualType pointee = type->getPointeeType(); !pointee.isNull()) {
    inside = 1 + nestingOf(pointee, known);
  } else if (auto *instance = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(
                 type->getAsCXXRecordDecl())) {
    auto look = [&](const clang::TemplateArgument &argument) {
      if (argument.getKind() == clang::TemplateArgument::Type)
        inside = std::max(inside, 1 + nestingOf(argument.getAsType(), known));
    };
    for (const clang::TemplateArgument &argument : instance->getTemplateArgs().asArray())
      if (argument.getKind() == clang::TemplateArgument::Pack)
        llvm::for_each(argument.pack_elements(), look);
      else
        look(argument);
  }
  return known[type.getTypePtr()] = inside;
}

bool isNestedTooDeep(Reading &reading, const clang::CXXRecordDecl *record) {
  llvm::DenseMap<const clang::Type *, unsigned> known;
  return llvm::isa<clang::ClassTemplateSpecializationDecl>(record) &&
         nestingOf(compat::typeOf(reading.ast, record), known) > kMostNesting;
}

} // namespace

std::string endlessReason(Reading &reading, const clang::CXXRecordDecl *record, bool isKnown) {
  if (isNestedTooDeep(reading, record))
    return "there are more than " + std::to_string(kMostNesting) +
           " template arguments inside each other";
  if (!isKnown && isEndless(reading, record))
    return "there are more than " + std::to_string(kMostInstances) + " instances of this template";
  return {};
}

} // namespace oapigen::frontend
