// Fills source::Declaration and source::Scope.
#include "frontend/Describe.h"

#include "frontend/Annotations.h"
#include "frontend/Comments.h"
#include "frontend/Names.h"

namespace oapigen::frontend {
namespace {

std::string joinedComments(Reading &reading, const clang::NamespaceDecl *space) {
  std::vector<std::string> comments;
  for (const clang::NamespaceDecl *part : space->redecls())
    comments.push_back(commentOf(reading, part).text);
  std::string joined;
  for (auto comment = comments.rbegin(); comment != comments.rend(); ++comment)
    if (!comment->empty() && joined.find(*comment) == joined.npos)
      joined += (joined.empty() ? "" : "\n\n") + *comment;
  return joined;
}

/// Of the definition or, if it has none, of the first redeclaration that has one.
Comment firstComment(Reading &reading, const clang::Decl *declaration) {
  const clang::Decl *pattern = patternOf(declaration);
  Comment result = commentOf(reading, pattern);
  std::vector<const clang::Decl *> others(pattern->redecls_begin(), pattern->redecls_end());
  for (auto other = others.rbegin(); result.text.empty() && other != others.rend(); ++other)
    if (*other != pattern)
      result = commentOf(reading, *other);
  return result;
}

} // namespace

const clang::RawComment *describe(Reading &reading, const clang::NamedDecl *declaration,
                                  source::Declaration &out) {
  Comment comment;
  out.name = plainName(reading, declaration);
  out.qualifiedName = qualifiedName(reading, declaration);
  out.annotations = annotationsOf(reading, declaration);
  if (auto *space = llvm::dyn_cast<clang::NamespaceDecl>(declaration))
    comment.text = joinedComments(reading, space->getCanonicalDecl()->getMostRecentDecl());
  else
    comment = firstComment(reading, declaration);
  out.comment = std::move(comment.text);
  if (auto *deprecated = patternOf(declaration)->getAttr<clang::DeprecatedAttr>())
    out.deprecated = deprecated->getMessage().str();
  out.where = reading.places.at(patternOf(declaration)->getLocation());
  return comment.raw;
}

source::Scope readScope(Reading &reading, const clang::NamedDecl *scope) {
  source::Scope result;
  describe(reading, scope, result);
  result.isClass = llvm::isa<clang::RecordDecl>(scope);
  return result;
}

std::vector<source::Scope> scopesOf(Reading &reading, const clang::Decl *declaration) {
  std::vector<source::Scope> scopes;
  for (const clang::NamedDecl *scope : enclosing(declaration)) {
    auto *space = llvm::dyn_cast<clang::NamespaceDecl>(scope);
    if (!space || !space->isAnonymousNamespace() || isAnnotated(reading, scope))
      scopes.push_back(readScope(reading, scope));
  }
  return scopes;
}

} // namespace oapigen::frontend
