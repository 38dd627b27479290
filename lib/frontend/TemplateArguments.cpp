// Flattens packs; prefers the written arguments.
#include "frontend/TemplateArguments.h"

namespace oapigen::frontend {
namespace {

void flatten(llvm::ArrayRef<clang::TemplateArgument> arguments,
             std::vector<clang::TemplateArgument> &out) {
  for (const clang::TemplateArgument &argument : arguments)
    if (argument.getKind() == clang::TemplateArgument::Pack)
      flatten(argument.pack_elements(), out);
    else
      out.push_back(argument);
}

/// The default arguments behind the written ones that are made of no other argument.
void addDefaults(const clang::ClassTemplateSpecializationDecl *instance, std::size_t written,
                 std::vector<clang::TemplateArgument> &out) {
  const clang::TemplateParameterList &parameters =
      *instance->getSpecializedTemplate()->getTemplateParameters();
  for (std::size_t i = written; i < out.size() && !parameters.hasParameterPack(); ++i) {
    auto *one = llvm::dyn_cast<clang::TemplateTypeParmDecl>(parameters.getParam(i));
    if (one && one->hasDefaultArgument() && !one->getDefaultArgument().getArgument().isDependent())
      out[i] = one->getDefaultArgument().getArgument();
  }
}

} // namespace

std::vector<clang::TemplateArgument> flattenedArguments(const clang::CXXRecordDecl *record) {
  std::vector<clang::TemplateArgument> arguments;
  if (auto *instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record))
    flatten(instance->getTemplateArgs().asArray(), arguments);
  return arguments;
}

std::vector<clang::TemplateArgument>
writtenArguments(const clang::CXXRecordDecl *record,
                 const clang::TemplateSpecializationType *written) {
  return written ? writtenArguments(record, written->template_arguments())
                 : flattenedArguments(record);
}

std::vector<clang::TemplateArgument>
writtenArguments(const clang::CXXRecordDecl *record,
                 llvm::ArrayRef<clang::TemplateArgument> written) {
  std::vector<clang::TemplateArgument> arguments = flattenedArguments(record);
  std::vector<clang::TemplateArgument> sugared;
  flatten(written, sugared);
  for (std::size_t i = 0; i < sugared.size() && i < arguments.size(); ++i)
    if (sugared[i].getKind() == clang::TemplateArgument::Type &&
        arguments[i].getKind() == clang::TemplateArgument::Type &&
        !sugared[i].getAsType()->isDependentType())
      arguments[i] = sugared[i];
  auto *instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record);
  if (instance)
    addDefaults(instance, sugared.size(), arguments);
  return arguments;
}

} // namespace oapigen::frontend
