// Decides what of the recorded declarations goes into the unit, and drains what it needs.
#include "frontend/Collect.h"

#include "frontend/Annotations.h"
#include "frontend/Compat.h"
#include "frontend/Describe.h"
#include "frontend/EmptyScopes.h"
#include "frontend/Functions.h"
#include "frontend/Instances.h"
#include "frontend/Names.h"
#include "frontend/Statements.h"
#include "frontend/Types.h"

#include <llvm/Support/SaveAndRestore.h>

namespace oapigen::frontend {
namespace {

/// Attributes that put a type into the document by themselves.
constexpr llvm::StringRef kRootAttributes[] = {"schema", "webhook"};

class Collector {
public:
  explicit Collector(Reading &reading) : reading_(reading) {}

  void run() {
    for (const Record &record : reading_.recorder.records()) {
      noteClasses(record.declaration);
      take(record.declaration);
    }
    drain();
    // Completing types can make further instances of templates, and these can need further types.
    for (std::size_t i = 0; i < reading_.recorder.instances().size(); ++i) {
      takeInstance(reading_.recorder.instances()[i]);
      drain();
    }
    reportWithoutInstance();
  }

private:
  void drain() {
    while (!reading_.pending.empty()) {
      auto task = std::move(reading_.pending.front());
      reading_.pending.pop_front();
      task();
    }
  }

  /// The class that is annotated, or has something in it that is.
  void noteClasses(const clang::Decl *declaration) {
    const clang::DeclContext *around = declaration->getDeclContext();
    if (around->isFunctionOrMethod()) // A parameter.
      around = around->getParent();
    withAnnotations_.insert(declaration->getCanonicalDecl());
    withAnnotations_.insert(clang::Decl::castFromDeclContext(around)->getCanonicalDecl());
  }

  /// Of the many instances in the standard library nothing was annotated.
  bool mayBeAnnotated(const clang::CXXRecordDecl *instance) const {
    return withAnnotations_.contains(instance->getCanonicalDecl()) ||
           withAnnotations_.contains(patternOf(instance)->getCanonicalDecl());
  }

  void take(clang::Decl *declaration) {
    if (auto *parameter = llvm::dyn_cast<clang::ParmVarDecl>(declaration)) {
      if (auto *function = llvm::dyn_cast<clang::FunctionDecl>(parameter->getDeclContext()))
        take(function);
      return;
    }
    if (declaration->getKind() == clang::Decl::Empty &&
        declaration->getDeclContext()->isFileContext())
      for (const source::Annotation &annotation : annotationsOf(reading_, declaration))
        reading_.unit.document.push_back(annotation);
    if (declaration->getKind() == clang::Decl::Empty ||
        !taken_.insert(declaration->getCanonicalDecl()).second)
      return;
    if (auto *function = llvm::dyn_cast<clang::FunctionDecl>(declaration))
      takeFunction(function);
    else if (auto *space = llvm::dyn_cast<clang::NamespaceDecl>(declaration))
      reading_.unit.namespaces.push_back(readScope(reading_, space));
    else if (auto *type = llvm::dyn_cast<clang::TypeDecl>(declaration))
      takeType(type);
  }

  void takeFunction(clang::FunctionDecl *function) {
    if (function->getDescribedFunctionTemplate() && !isOfInstance(function))
      return refuse(Problem::AttributeOnTemplate, function);
    if (llvm::isa<clang::CXXConstructorDecl, clang::CXXDestructorDecl, clang::CXXConversionDecl>(
            function))
      return refuse(Problem::AttributeOnSpecialFunction, function);
    if (function->isDependentContext()) {
      dependent_.push_back(function);
      return;
    }
    instantiated_.insert(patternOf(function)->getCanonicalDecl());
    reading_.unit.functions.push_back(readFunction(reading_, function));
  }

  void refuse(Problem problem, clang::FunctionDecl *function) {
    const source::Annotations annotations = annotationsOf(reading_, function);
    if (!annotations.empty())
      reading_.out.report(problem, annotations.begin()->where,
                          {{"name", annotations.begin()->name}});
  }

  /// A template that has no instance says nothing; that is hardly what its author wanted.
  void reportWithoutInstance() {
    for (clang::FunctionDecl *function : dependent_)
      if (!instantiated_.contains(function->getCanonicalDecl()))
        refuse(Problem::AttributeWithoutInstance, function);
  }

  void takeType(const clang::TypeDecl *type) {
    auto *tag = llvm::dyn_cast<clang::TagDecl>(type);
    if (type->getDeclContext()->isDependentContext() || (tag && tag->isDependentContext()) ||
        isTemplate(type))
      return;
    const source::Annotations annotations = annotationsOf(reading_, type);
    if (llvm::any_of(kRootAttributes, [&](auto name) { return annotations.has(name); }))
      reading_.unit.roots.push_back(readType(reading_, compat::typeOf(reading_.ast, type)));
  }

  void takeInstance(clang::CXXRecordDecl *record) {
    if (!mayBeAnnotated(record))
      return;
    auto *instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record);
    llvm::SaveAndRestore inside(reading_.substitution, instance ? substitutionOf(reading_, instance)
                                                                : reading_.substitution);
    if (isAnnotated(reading_, record))
      takeType(record);
    for (clang::Decl *member : record->decls())
      if (isAnnotatedMember(reading_.recorder, member))
        take(member);
  }

  static bool isTemplate(const clang::TypeDecl *type) {
    auto *alias = llvm::dyn_cast<clang::TypeAliasDecl>(type);
    return alias && alias->getDescribedAliasTemplate();
  }

  static bool isOfInstance(const clang::FunctionDecl *function) {
    auto *record = llvm::dyn_cast<clang::CXXRecordDecl>(function->getDeclContext());
    return record && record->getTemplateInstantiationPattern();
  }

  Reading &reading_;
  llvm::DenseSet<const clang::Decl *> taken_;
  llvm::DenseSet<const clang::Decl *> withAnnotations_; ///< And what they stand in.
  std::vector<clang::FunctionDecl *> dependent_;     ///< Annotated members of class templates …
  llvm::DenseSet<const clang::Decl *> instantiated_; ///< … and those of them that have an instance.
};

} // namespace

source::Unit readUnit(Recorder &recorder, const Options &options, const std::string &directory,
                      Diagnostics &out, cache::Footprint *footprint) {
  clang::ASTContext &ast = recorder.sema().Context;
  const std::string &base = options.shownFrom.empty() ? directory : options.shownFrom;
  Reading reading{.recorder = recorder,
                  .sema = recorder.sema(),
                  .ast = ast,
                  .options = options,
                  .places = Places(ast.getSourceManager(), ast.getLangOpts(), directory, base),
                  .out = out,
                  .unit = {}};
  // Behind a header that is missing nothing is where its attribute expects it, and an attribute
  // around a `;` that is missing has got to something else than its author meant.
  if (!ast.getDiagnostics().hasFatalErrorOccurred()) {
    if (hasSyntaxError(reading))
      checkArguments(reading);
    else
      checkAttributes(reading);
    reportUnattached(reading);
  }
  Collector(reading).run();
  if (!out.hasErrors()) // What is in error could be an operation.
    reportEmptyScopes(reading);
  if (footprint)
    *footprint = footprintOf(reading, directory, footprint->obstacle);
  return std::move(reading.unit);
}

} // namespace oapigen::frontend
