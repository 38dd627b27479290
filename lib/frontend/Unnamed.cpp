// Statements without a name come from a walk over the declarations of namespaces: using-directives,
// specialisations, what is defined outside of its class, deriving classes.
#include "frontend/Annotations.h"
#include "frontend/Names.h"
#include "frontend/Taker.h"
#include "frontend/Words.h"

namespace oapigen::frontend {

void Taker::walk(const clang::DeclContext *context) {
  for (const clang::Decl *one : context->decls()) {
    look(one);
    auto *inner = llvm::dyn_cast<clang::DeclContext>(one);
    if (inner && llvm::isa<clang::NamespaceDecl, clang::LinkageSpecDecl, clang::ExportDecl>(one))
      walk(inner);
  }
}

void Taker::look(const clang::Decl *declaration) {
  const clang::DeclContext *meant = declaration->getDeclContext();
  const clang::SourceLocation location = declaration->getLocation();
  if (declaration->isImplicit() ||
      (isInSystem(location) &&
       (isStandard(meant) || isStandard(declaration->getLexicalDeclContext()))))
    return;
  if (auto *record = llvm::dyn_cast<clang::CXXRecordDecl>(meant)) // Written outside of its class.
    if (const std::optional<std::uint32_t> file = fileAt(record->getLocation()))
      add(location, {}, {*file});
  if (llvm::isa<clang::UsingDirectiveDecl>(declaration))
    add(location, wordsAround(meant));
  if (auto *tag = llvm::dyn_cast<clang::TagDecl>(declaration);
      tag && !tag->getIdentifier() && !tag->getTypedefNameForAnonDecl() && !isInSystem(location)) {
    WordList words = wordsAround(meant);
    words.push_back(nameOf("")); // Two of them in one namespace are told apart by a number.
    add(location, words, {}, words.back());
  }
  if (auto *type = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(declaration))
    noteSpecialization(declaration, type->getSpecializedTemplate(),
                       type->getTemplateArgs().asArray());
  if (auto *variable = llvm::dyn_cast<clang::VarTemplateSpecializationDecl>(declaration);
      variable && variable->getSpecializationKind() != clang::TSK_ImplicitInstantiation)
    noteSpecialization(declaration, variable->getSpecializedTemplate(),
                       variable->getTemplateArgs().asArray());
  if (const clang::FunctionDecl *function = declaration->getAsFunction();
      function && function->getTemplateSpecializationArgs())
    noteSpecialization(declaration, function->getPrimaryTemplate(),
                       function->getTemplateSpecializationArgs()->asArray());
  const clang::Decl *inner = declaration;
  if (auto *pattern = llvm::dyn_cast<clang::ClassTemplateDecl>(declaration))
    inner = pattern->getTemplatedDecl();
  if (auto *record = llvm::dyn_cast<clang::CXXRecordDecl>(inner))
    lookInside(record);
}

/// Types that a class names for the first time belong to the namespace around; those of friends
/// that are operators of it have no words.
void Taker::lookInside(const clang::CXXRecordDecl *record) {
  for (const clang::Decl *one : record->decls()) {
    if (auto *inner = llvm::dyn_cast<clang::CXXRecordDecl>(one); inner && !inner->isImplicit())
      lookInside(inner);
    auto *made = llvm::dyn_cast<clang::FriendDecl>(one);
    const clang::TypeSourceInfo *type = made ? made->getFriendType() : nullptr;
    auto *tag = type ? type->getType()->getAsTagDecl() : llvm::dyn_cast<clang::TagDecl>(one);
    if (tag && tag->getIdentifier() && tag->getDeclContext()->isFileContext())
      noteName(tag->getDeclName(), tag, wordsAround(tag->getDeclContext()),
               isStandard(tag->getDeclContext()));
  }
}

/// It can only be meant by those who can name what it is for, and its template: where that is
/// declared once more, it is stated by name.
void Taker::noteSpecialization(const clang::Decl *declaration, const clang::Decl *pattern,
                               llvm::ArrayRef<clang::TemplateArgument> arguments) {
  std::vector<std::uint32_t> files;
  if (const clang::Decl *first = pattern ? pattern->getCanonicalDecl() : nullptr;
      first && !(isInSystem(first->getLocation()) && isStandard(first->getDeclContext())))
    if (const auto file = fileAt(first->getLocation()))
      files.push_back(*file);
  for (const clang::TemplateArgument &argument : arguments) {
    if (argument.getKind() != clang::TemplateArgument::Type)
      continue;
    const clang::TagDecl *tag = argument.getAsType()->getAsTagDecl();
    if (const auto file = tag ? fileAt(tag->getLocation()) : std::nullopt)
      files.push_back(*file);
  }
  add(declaration->getLocation(), {}, std::move(files));
}

/// A base tells of the classes that derive from it when it is annotated or polymorphic.
void Taker::noteDerived() {
  for (const clang::CXXRecordDecl *record : reading_.recorder.derived()) {
    if (isInSystem(record->getLocation()))
      continue;
    record->forallBases([&](const clang::CXXRecordDecl *base) {
      if (isInSystem(base->getLocation()) && isStandard(base->getDeclContext()))
        return true;
      const auto file = fileAt(base->getLocation());
      if (file && (base->isPolymorphic() || isAnnotated(reading_, base) ||
                   isAnnotated(reading_, patternOf(base))))
        add(record->getLocation(), {}, {*file});
      return true;
    });
  }
}

} // namespace oapigen::frontend
