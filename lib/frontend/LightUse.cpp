// Walks the user's code and the instances of the library's templates; stops at the first doubt.
//
// A light class has the real one's constructors, by which initializers are read, and hardly
// anything else. So constructors that are known to be the same may be called; what asks for a
// property of a type or of an expression may not be there at all, because the answer would come
// without an error.
#include "frontend/LightUse.h"

#include "frontend/LightTypes.h"
#include "frontend/Names.h"
#include "light/Light.h"

#include <clang/AST/RecursiveASTVisitor.h>
#include <llvm/Support/Path.h>

namespace oapigen::frontend {
namespace {

class Walker : public clang::RecursiveASTVisitor<Walker> {
  using Base = clang::RecursiveASTVisitor<Walker>;

public:
  explicit Walker(LightRun &run) : run_(run) {}

  bool shouldVisitTemplateInstantiations() const { return true; }

  // Only the meaning of a list has the constructors in it; one that depends on a template has none
  // yet.
  bool TraverseInitListExpr(clang::InitListExpr *list, DataRecursionQueue *queue = nullptr) {
    clang::InitListExpr *meaning = list->isSemanticForm() ? list : list->getSemanticForm();
    return TraverseSynOrSemInitListExpr(meaning ? meaning : list, queue);
  }

  bool VisitNamedDecl(clang::NamedDecl *declaration) {
    const clang::DeclContext *scope = declaration->getDeclContext()->getRedeclContext();
    if (declaration->isInStdNamespace() ||
        (llvm::isa<clang::NamespaceDecl>(scope) && isOfStd(llvm::cast<clang::Decl>(scope))))
      return refuse(declaration, "the code adds to namespace std");
    if (scope->isTranslationUnit() && declaration->getIdentifier() &&
        light::isGlobalName(declaration->getName()))
      return refuse(declaration, "the C library has '" + declaration->getName().str() + "'");
    return true;
  }
  bool VisitUsingDirectiveDecl(clang::UsingDirectiveDecl *directive) {
    return !isOfStd(directive->getNominatedNamespace()) ||
           refuse(directive, "all names of namespace std are made visible");
  }
  bool VisitCXXRecordDecl(clang::CXXRecordDecl *record) {
    if (record->isThisDeclarationADefinition())
      for (const clang::CXXBaseSpecifier &base : record->bases())
        if (const clang::CXXRecordDecl *one = base.getType()->getAsCXXRecordDecl();
            one && isLight(one))
          return refuse(record, "a class of the library is a base");
    return true;
  }
  bool VisitConceptDecl(clang::ConceptDecl *declaration) {
    return refuse(declaration, "there is a concept");
  }
  /// Whether one can be constant depends on the members' own.
  bool VisitFunctionDecl(clang::FunctionDecl *function) {
    const clang::OverloadedOperatorKind kind = function->getOverloadedOperator();
    const bool isComparison =
        function->isExplicitlyDefaulted() && kind != clang::OO_None && kind != clang::OO_Equal;
    const clang::QualType result = function->getReturnType();
    return !isComparison ||
           (!function->isConstexprSpecified() &&
            (result->isBooleanType() || result->getContainedAutoType())) ||
           refuse(function, "a comparison is defaulted");
  }

  bool VisitDecltypeTypeLoc(clang::DecltypeTypeLoc type) {
    return refuse(type.getBeginLoc(), "there is a decltype");
  }
  bool VisitDeducedTemplateSpecializationTypeLoc(clang::DeducedTemplateSpecializationTypeLoc type) {
    const clang::TemplateDecl *pattern = type.getTypePtr()->getTemplateName().getAsTemplateDecl();
    return (pattern && !isLight(pattern)) ||
           refuse(type.getBeginLoc(), "the arguments of a template are deduced");
  }
  bool VisitTemplateSpecializationTypeLoc(clang::TemplateSpecializationTypeLoc type) {
    const clang::TemplateDecl *pattern = type.getTypePtr()->getTemplateName().getAsTemplateDecl();
    return !pattern || !isLight(pattern) || !isOnlyDefault(pattern) ||
           refuse(type.getBeginLoc(), "the code names '" + templateName(pattern) + "'");
  }

  bool VisitUnaryExprOrTypeTraitExpr(clang::UnaryExprOrTypeTraitExpr *expression) {
    const clang::QualType type = expression->getTypeOfArgument().getCanonicalType();
    const clang::Type *element = type.getNonReferenceType()->getBaseElementTypeUnsafe();
    return element->isArithmeticType() || element->isPointerType() ||
           refuse(expression, "the code asks for a size");
  }
  bool VisitTypeTraitExpr(clang::TypeTraitExpr *expression) { return asks(expression); }
  bool VisitCXXNoexceptExpr(clang::CXXNoexceptExpr *expression) { return asks(expression); }
  bool VisitOffsetOfExpr(clang::OffsetOfExpr *expression) { return asks(expression); }
  bool VisitCXXTypeidExpr(clang::CXXTypeidExpr *expression) { return asks(expression); }
  bool VisitRequiresExpr(clang::RequiresExpr *expression) { return asks(expression); }
  bool VisitConceptSpecializationExpr(clang::ConceptSpecializationExpr *expression) {
    return asks(expression);
  }

  bool VisitDeclRefExpr(clang::DeclRefExpr *expression) {
    const clang::ValueDecl *declaration = expression->getDecl();
    return !isLight(declaration) || declaration->getNameAsString() == "nullopt" ||
           isDefined(declaration) ||
           refuse(expression, "the code uses '" + templateName(declaration) + "'");
  }
  bool VisitMemberExpr(clang::MemberExpr *expression) {
    const clang::ValueDecl *member = expression->getMemberDecl();
    return !isLight(member) || isDefined(member) ||
           refuse(expression, "the code uses '" + templateName(member) + "'");
  }
  bool VisitOverloadExpr(clang::OverloadExpr *expression) {
    return llvm::none_of(expression->decls(),
                         [](const clang::NamedDecl *one) { return isLight(one); }) ||
           refuse(expression->getNameLoc(), "the code calls a function of the library");
  }
  bool VisitCXXConstructExpr(clang::CXXConstructExpr *call) {
    const clang::CXXConstructorDecl *constructor = call->getConstructor();
    const bool isEmpty = call->getNumArgs() == 0 || call->getArg(0)->isDefaultArgument();
    if (!isEmpty && !constructor->isCopyOrMoveConstructor() && mentionsUnfinished(call->getType()))
      return refuse(call, "a class of the library is initialized");
    if (constructor->isCopyOrMoveConstructor() && !constructor->isTrivial() &&
        !isKnownToCopy(call->getType()))
      return refuse(call, "a class is copied");
    return !isLight(constructor) || isEmpty || isKnown(constructor) ||
           refuse(call, "a class of the library is initialized");
  }

private:
  static bool isOfStd(const clang::Decl *declaration) {
    for (const clang::DeclContext *at = llvm::cast<clang::DeclContext>(declaration); at;
         at = at->getParent())
      if (at->isStdNamespace())
        return true;
    return false;
  }

  /// True for what every light header brings along, whether the real one does or not.
  static bool isOnlyDefault(const clang::Decl *declaration) {
    const clang::SourceManager &sources = declaration->getASTContext().getSourceManager();
    return llvm::sys::path::filename(sources.getFilename(declaration->getLocation())) == "base";
  }

  /// True for a member that has a value here as well.
  static bool isDefined(const clang::ValueDecl *member) {
    auto *function = llvm::dyn_cast<clang::CXXMethodDecl>(member);
    auto *record = llvm::dyn_cast<clang::CXXRecordDecl>(member->getDeclContext());
    return record && function && function->isDefined() && function->isConstexpr() &&
           llvm::is_contained({"basic_string_view", "initializer_list", "array"},
                              record->getName());
  }

  /// True for the constructors that are exactly as the real ones: of a list, of a copy, and of one
  /// value.
  static bool isKnown(const clang::CXXConstructorDecl *constructor) {
    const clang::CXXRecordDecl *record = constructor->getParent();
    const llvm::StringRef name = record->getName();
    if (constructor->isCopyOrMoveConstructor() || name == "basic_string_view")
      return true;
    const clang::QualType first = constructor->getParamDecl(0)->getType();
    if (const clang::CXXRecordDecl *list = first->getAsCXXRecordDecl())
      if (isLight(list) && list->getName() == "initializer_list")
        return isKnownToCopy(first);
    const unsigned count = constructor->getNumParams();
    return (name == "basic_string" && first->isPointerType()) ||
           (name == "optional" && count == 1) || (name == "pair" && count == 2) ||
           (name == "duration" && count == 1) || name == "nullopt_t" ||
           (llvm::is_contained({"unique_ptr", "shared_ptr", "function"}, name) &&
            first->isNullPtrType());
  }

  bool asks(const clang::Expr *expression) {
    return refuse(expression, "the code asks for a property of a type");
  }
  template <class Node> bool refuse(const Node *node, std::string reason) {
    return refuse(node->getBeginLoc(), std::move(reason));
  }
  bool refuse(clang::SourceLocation location, std::string reason) {
    run_.giveUp(std::move(reason), location);
    return false;
  }

  LightRun &run_;
};

/// All instances of the templates in `scope`, a namespace of the library.
void collectInstances(const clang::DeclContext *scope,
                      std::vector<const clang::ClassTemplateSpecializationDecl *> &out) {
  for (const clang::Decl *declaration : scope->decls()) {
    if (auto *inner = llvm::dyn_cast<clang::NamespaceDecl>(declaration))
      collectInstances(inner, out);
    auto *pattern = llvm::dyn_cast<clang::ClassTemplateDecl>(declaration);
    if (pattern && pattern->isThisDeclarationADefinition())
      out.insert(out.end(), pattern->spec_begin(), pattern->spec_end());
  }
}

} // namespace

void checkLightUse(clang::Sema &sema, LightRun &run) {
  const clang::TranslationUnitDecl *unit = sema.Context.getTranslationUnitDecl();
  const clang::SourceManager &sources = sema.getSourceManager();
  Walker walker(run);
  std::vector<const clang::ClassTemplateSpecializationDecl *> instances;
  for (clang::Decl *declaration : unit->decls()) {
    if (run.hasGivenUp())
      return;
    if (auto *space = llvm::dyn_cast<clang::NamespaceDecl>(declaration); space && isLight(space))
      collectInstances(space, instances);
    else if (declaration->getLocation().isValid() &&
             !sources.isInSystemHeader(declaration->getLocation()))
      walker.TraverseDecl(declaration);
  }
  for (const clang::ClassTemplateSpecializationDecl *instance : instances)
    if (std::string problem = problemWithInstance(sema, instance); !problem.empty())
      return run.giveUp(std::move(problem), instance->getPointOfInstantiation());
}

} // namespace oapigen::frontend
