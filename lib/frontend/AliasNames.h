// Names of types with the annotated aliases in them: "Page<Username>" where C++ has
// `Page<std::string>`.
#pragma once

#include "frontend/Reading.h"

#include <llvm/ADT/SmallBitVector.h>

namespace oapigen::frontend {

/// Names what has no annotated alias in it as Clang does.
class AliasNames {
public:
  explicit AliasNames(Reading &reading) : reading_(reading) {}

  std::string nameOf(clang::QualType type);
  /// "<Username, 3>". The arguments without an annotated alias are made canonical, so that nothing
  /// is read that the name does not say.
  std::string nameOf(std::vector<clang::TemplateArgument> &arguments);

  /// The first one, by its key in the unit; empty: there is none.
  const std::string &alias() const { return alias_; }
  /// Which of the arguments that were named last have one.
  const llvm::SmallBitVector &annotated() const { return annotated_; }

private:
  void note(const std::string &key);
  std::string composed(clang::QualType type);
  std::string function(const clang::FunctionProtoType *type);
  std::string record(const clang::CXXRecordDecl *declaration,
                     const clang::TemplateSpecializationType *written);
  std::vector<std::string> namesOf(std::vector<clang::TemplateArgument> &arguments);
  std::string withoutDefaults(const clang::ClassTemplateSpecializationDecl *instance,
                              std::vector<clang::TemplateArgument> &arguments);

  Reading &reading_;
  std::string alias_;
  llvm::SmallBitVector annotated_;
  bool found_ = false; ///< In the type that is being named.
};

} // namespace oapigen::frontend
