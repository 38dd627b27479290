// The arguments of a class template's instance, as far as possible as they were written.
#pragma once

#include "frontend/ClangHeaders.h"

namespace oapigen::frontend {

/// All arguments of an instance with packs flattened and defaults included; none for other classes.
std::vector<clang::TemplateArgument> flattenedArguments(const clang::CXXRecordDecl *record);

/// The same, each replaced by how `written` has it, where that is a type: aliases stay visible.
std::vector<clang::TemplateArgument>
writtenArguments(const clang::CXXRecordDecl *record,
                 const clang::TemplateSpecializationType *written);
std::vector<clang::TemplateArgument>
writtenArguments(const clang::CXXRecordDecl *record,
                 llvm::ArrayRef<clang::TemplateArgument> written);

} // namespace oapigen::frontend
