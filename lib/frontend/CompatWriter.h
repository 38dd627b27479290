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

} // namespace oapigen::frontend::compat
