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
  std::vector<clang::TemplateArgument> arguments = flattenedArguments(record);
  std::vector<clang::TemplateArgument> sugared;
  if (written)
    flatten(written->template_arguments(), sugared);
  for (std::size_t i = 0; i < sugared.size() && i < arguments.size(); ++i)
    if (sugared[i].getKind() == clang::TemplateArgument::Type &&
        arguments[i].getKind() == clang::TemplateArgument::Type &&
        !sugared[i].getAsType()->isDependentType())
      arguments[i] = sugared[i];
  return arguments;
}

} // namespace oapigen::frontend
