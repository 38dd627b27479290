// Reads signatures. Names and defaults of parameters may stand on any redeclaration.
#include "frontend/Functions.h"

#include "frontend/Annotations.h"
#include "frontend/Comments.h"
#include "frontend/Defaults.h"
#include "frontend/Describe.h"
#include "frontend/Names.h"
#include "frontend/Types.h"

#include <llvm/Support/SaveAndRestore.h>

namespace oapigen::frontend {
namespace {

/// The parameter at `index` of all redeclarations, the first declared first.
std::vector<clang::ParmVarDecl *> redeclarations(clang::FunctionDecl *function, unsigned index) {
  std::vector<clang::ParmVarDecl *> parameters;
  for (clang::FunctionDecl *one : function->redecls())
    parameters.insert(parameters.begin(), one->getParamDecl(index));
  return parameters;
}

source::Parameter parameter(Reading &reading, clang::FunctionDecl *function, unsigned index) {
  source::Parameter result;
  describe(reading, function->getParamDecl(index), result);
  result.qualifiedName = result.name;
  for (const clang::ParmVarDecl *other : redeclarations(function, index)) {
    if (other != function->getParamDecl(index))
      for (const source::Annotation &annotation : annotationsOf(reading, other))
        result.annotations.add(annotation);
    if (result.name.empty())
      result.name = result.qualifiedName = other->getNameAsString();
    if (result.comment.empty())
      result.comment = commentOf(reading, other).text;
  }
  if (result.annotations.has("ignore")) {
    result.type.spelling = spelling(reading, function->getParamDecl(index)->getType());
    return result;
  }
  // `int point[2]` is adjusted to a pointer, but says how many there are.
  const clang::ParmVarDecl *declared = function->getParamDecl(index);
  const bool isSized = declared->getOriginalType()->isConstantArrayType();
  result.type = readType(reading, isSized ? declared->getOriginalType() : declared->getType());
  clang::ParmVarDecl *last = function->getMostRecentDecl()->getParamDecl(index);
  result.hasDefault = last->hasDefaultArg();
  if (result.hasDefault)
    result.defaultValue = defaultOf(reading, last, result.type);
  return result;
}

} // namespace

source::Function readFunction(Reading &reading, clang::FunctionDecl *function) {
  llvm::SaveAndRestore within(reading.within, static_cast<const clang::Decl *>(function));
  source::Function result;
  const clang::RawComment *comment = describe(reading, function, result);
  if (!result.comment.empty())
    result.commentLines = linesOf(reading, *comment);
  // A function object is known by its class.
  if (function->getOverloadedOperator() == clang::OO_Call)
    result.name = plainName(reading, llvm::cast<clang::CXXMethodDecl>(function)->getParent());
  result.scopes = scopesOf(reading, function);
  for (unsigned i = 0; i < function->getNumParams(); ++i)
    if (!function->getParamDecl(i)->isExplicitObjectParameter())
      result.parameters.push_back(parameter(reading, function, i));
  result.result = readResult(reading, function->getReturnType());
  return result;
}

} // namespace oapigen::frontend
