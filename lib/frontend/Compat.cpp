// What is spelled differently in Clang 19 and in later versions.
#include "frontend/Compat.h"

#if CLANG_VERSION_MAJOR >= 22
#include <clang/Driver/CreateInvocationFromArgs.h>
#else
#include <clang/Frontend/Utils.h>
#endif

namespace oapigen::frontend::compat {

BareName bareName(const clang::ParsedAttr &attribute, unsigned index) {
  if (!attribute.isArgIdent(index))
    return {};
  clang::IdentifierLoc *name = attribute.getArgAsIdent(index);
#if CLANG_VERSION_MAJOR >= 21
  return {name->getIdentifierInfo(), name->getLoc()};
#else
  return {name->Ident, name->Loc};
#endif
}

std::unique_ptr<clang::CompilerInvocation> invocationOf(llvm::ArrayRef<const char *> arguments,
                                                        clang::DiagnosticConsumer &consumer,
                                                        FileSystem files) {
  clang::CreateInvocationOptions options;
#if CLANG_VERSION_MAJOR >= 21
  clang::DiagnosticOptions settings;
  options.Diags = llvm::makeIntrusiveRefCnt<clang::DiagnosticsEngine>(
      clang::DiagnosticIDs::create(), settings, &consumer, false);
#else
  options.Diags = llvm::makeIntrusiveRefCnt<clang::DiagnosticsEngine>(
      llvm::makeIntrusiveRefCnt<clang::DiagnosticIDs>(),
      llvm::makeIntrusiveRefCnt<clang::DiagnosticOptions>(), &consumer, false);
#endif
  options.VFS = std::move(files);
  options.RecoverOnError = true;
  return clang::createInvocation(arguments, std::move(options));
}

std::unique_ptr<clang::CompilerInstance>
instanceFor(std::unique_ptr<clang::CompilerInvocation> invocation,
            clang::DiagnosticConsumer &consumer, FileSystem files) {
#if CLANG_VERSION_MAJOR >= 21
  auto instance = std::make_unique<clang::CompilerInstance>(
      std::shared_ptr<clang::CompilerInvocation>(std::move(invocation)));
  instance->setVirtualFileSystem(std::move(files));
  instance->createDiagnostics(&consumer, false);
  instance->createFileManager();
#else
  auto instance = std::make_unique<clang::CompilerInstance>();
  instance->setInvocation(std::move(invocation));
  instance->createDiagnostics(&consumer, false);
  instance->createFileManager(std::move(files));
#endif
  return instance;
}

bool evaluateText(clang::Sema &sema, clang::Expr *expression, std::string &out) {
#if CLANG_VERSION_MAJOR >= 21
  return sema.EvaluateAsString(expression, out, sema.Context,
                               clang::Sema::StringEvaluationContext::StaticAssert, true);
#else
  return sema.EvaluateStaticAssertMessageAsString(expression, out, sema.Context, true);
#endif
}

void suppressInlineNamespaces(clang::PrintingPolicy &policy) {
#if CLANG_VERSION_MAJOR >= 21
  policy.SuppressInlineNamespace =
      llvm::to_underlying(clang::PrintingPolicy::SuppressInlineNamespaceMode::All);
#else
  policy.SuppressInlineNamespace = true;
#endif
}

clang::QualType typeOf(const clang::ASTContext &context, const clang::TypeDecl *declaration) {
#if CLANG_VERSION_MAJOR >= 22
  if (auto *tag = llvm::dyn_cast<clang::TagDecl>(declaration))
    return context.getCanonicalTagType(tag);
  if (auto *alias = llvm::dyn_cast<clang::TypedefNameDecl>(declaration))
    return context.getTypedefType(clang::ElaboratedTypeKeyword::None, std::nullopt, alias);
#endif
  return context.getTypeDeclType(declaration);
}

clang::CXXRecordDecl *instanceOf(clang::Sema &sema, clang::ClassTemplateDecl *declaration,
                                 clang::QualType argument) {
  const clang::SourceLocation place = declaration->getLocation();
  clang::TemplateArgumentListInfo arguments(place, place);
  arguments.addArgument({argument, sema.Context.getTrivialTypeSourceInfo(argument, place)});
  const clang::TemplateName name(declaration);
#if CLANG_VERSION_MAJOR >= 22
  const clang::QualType made = sema.CheckTemplateIdType(clang::ElaboratedTypeKeyword::None, name,
                                                        place, arguments, nullptr, false);
#else
  const clang::QualType made = sema.CheckTemplateIdType(name, place, arguments);
#endif
  return made.isNull() ? nullptr : made->getAsCXXRecordDecl();
}

std::vector<clang::QualType> qualifiersOf(clang::QualType type) {
  std::vector<clang::QualType> found;
#if CLANG_VERSION_MAJOR >= 22
  for (clang::NestedNameSpecifier at = type->getPrefix();
       at.getKind() == clang::NestedNameSpecifier::Kind::Type; at = at.getAsType()->getPrefix())
    found.emplace_back(at.getAsType(), 0);
#else
  auto *written = llvm::dyn_cast<clang::ElaboratedType>(type.getTypePtr());
  for (auto *at = written ? written->getQualifier() : nullptr; at; at = at->getPrefix())
    if (at->getAsType())
      found.emplace_back(at->getAsType(), 0);
#endif
  std::reverse(found.begin(), found.end());
  return found;
}

unsigned bitWidth(const clang::FieldDecl &field) {
#if CLANG_VERSION_MAJOR >= 20
  return field.getBitWidthValue();
#else
  return field.getBitWidthValue(field.getASTContext());
#endif
}

} // namespace oapigen::frontend::compat
