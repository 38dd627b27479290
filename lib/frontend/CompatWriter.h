// Compat.h for Clang's writer of precompiled headers, whose header few files need.
#pragma once

#include "frontend/Compat.h"

#include <clang/Serialization/ASTReader.h>
#include <clang/Serialization/ASTWriter.h>
#include <clang/Serialization/ModuleFile.h>

namespace oapigen::frontend::compat {

/// Writes what was parsed to a buffer, without times, and only if there was no error.
class PchGenerator : public clang::PCHGenerator {
public:
  PchGenerator(clang::CompilerInstance &instance, std::shared_ptr<clang::PCHBuffer> buffer)
#if CLANG_VERSION_MAJOR >= 22
      : PCHGenerator(instance.getPreprocessor(), instance.getModuleCache(), "", "",
                     std::move(buffer), instance.getCodeGenOpts(), {}, false, false)
#else
      : PCHGenerator(instance.getPreprocessor(), instance.getModuleCache(), "", "",
                     std::move(buffer), {}, false, false)
#endif
  {
  }

  using PCHGenerator::getWriter;
};

/// True while there are misspelt names of which Clang has not told yet: it does at the end of a
/// unit, but not at the end of what is precompiled.
inline bool owesErrors([[maybe_unused]] const clang::Sema &sema) {
#if CLANG_VERSION_MAJOR >= 21
  return false; // It tells of each at once.
#else
  return sema.currentEvaluationContext().NumTypos > 0;
#endif
}

} // namespace oapigen::frontend::compat
