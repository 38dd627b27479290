// Takes attributes off declarations before code is generated for them, and puts them back
// afterwards.
#include "frontend/Guest.h"

#include "dsl/Attribute.h"
#include "frontend/Register.h"

#include <clang/Sema/Scope.h>

namespace oapigen::frontend {

/// An instance has got what stands on the members of its template.
void GuestRecorder::HandleTagDeclDefinition(clang::TagDecl *tag) {
  auto *record = llvm::dyn_cast<clang::CXXRecordDecl>(tag);
  if (canHaveCopies() && record && !record->isDependentContext() &&
      record->getTemplateInstantiationPattern())
    for (clang::Decl *member : record->decls())
      takeOffAll(member);
  Recorder::HandleTagDeclDefinition(tag);
}

/// Instances of functions come along here as well, before code is generated.
bool GuestRecorder::HandleTopLevelDecl(clang::DeclGroupRef group) {
  for (clang::Decl *declaration : group)
    if (auto *function = llvm::dyn_cast<clang::FunctionDecl>(declaration);
        function && canHaveCopies() && function->isTemplateInstantiation())
      takeOffAll(function);
  return Recorder::HandleTopLevelDecl(group);
}

void GuestRecorder::HandleCXXStaticMemberVarInstantiation(clang::VarDecl *variable) {
  if (canHaveCopies())
    takeOff(variable);
}

void GuestRecorder::takeOffAll(clang::Decl *declaration) {
  takeOff(declaration);
  if (auto *function = llvm::dyn_cast<clang::FunctionDecl>(declaration))
    for (clang::ParmVarDecl *parameter : function->parameters())
      takeOff(parameter);
}

void GuestRecorder::takeOff(clang::Decl *declaration) {
  if (!declaration->hasAttr<clang::AnnotateAttr>())
    return;
  clang::AttrVec &attributes = declaration->getAttrs();
  llvm::erase_if(attributes, [&](clang::Attr *attribute) {
    auto *annotation = llvm::dyn_cast<clang::AnnotateAttr>(attribute);
    const bool isOurs = annotation && isHandled(annotation->getLocation());
    if (isOurs)
      taken_.emplace_back(declaration, annotation);
    return isOurs;
  });
  if (attributes.empty())
    declaration->dropAttrs();
}

/// What the parser has looked ahead for keeps the name that was written; Clang drops the arguments
/// of that.
void GuestRecorder::seeToken(const clang::Token &token) {
  const std::size_t before = tokens().all().size();
  Recorder::seeToken(token);
  if (tokens().all().size() == before)
    return;
  const std::string name = token.getIdentifierInfo()->getName().str();
  if (dsl::isAttribute(name))
    const_cast<clang::Token &>(token).setIdentifierInfo(
        sema().getPreprocessor().getIdentifierInfo(madeUpName(name)));
}

void GuestRecorder::record(clang::Decl *declaration, const clang::ParsedAttr &attribute) {
  const AttributeToken *token = tokens().in(attribute.getRange());
  const bool isRenamed = !dsl::isAttribute(attribute.getAttrName()->getName().str());
  // Behind brackets that do not match, attributes with their arguments are taken for arguments.
  const bool mayHaveArguments = token ? token->hasArguments : isAstray() || !errors().empty();
  if (isRenamed || !mayHaveArguments)
    Recorder::record(declaration, attribute);
}

void GuestRecorder::attach(clang::Decl *declaration, clang::AnnotateAttr *attribute) {
  if (isInTemplate(declaration) && isReadFromInstances(declaration)) {
    declaration->addAttr(attribute);
    isOnTemplate_ = true;
  } else
    taken_.emplace_back(declaration, attribute);
}

/// True if Clang makes instances of it. A parameter does not yet know its function.
bool GuestRecorder::isInTemplate(const clang::Decl *declaration) const {
  return declaration->isTemplated() || sema().getTemplateDepth(sema().getCurScope()) > 0;
}

/// False for functions and variables that are templates themselves, and for friends: of these only
/// what was written is read, and nothing tells of an instance before there is code that names it.
bool GuestRecorder::isReadFromInstances(const clang::Decl *declaration) const {
  if (!llvm::isa<clang::FunctionDecl, clang::VarDecl>(declaration))
    return true;
  if (!llvm::isa<clang::ParmVarDecl>(declaration) && !declaration->getDeclContext()->isRecord())
    return false;
  const clang::Scope *scope = sema().getCurScope();
  while (scope && !scope->isClassScope() && !scope->isTemplateParamScope())
    scope = scope->getParent();
  return scope && scope->isClassScope();
}

/// In a function body, be it one that is parsed or one of which an instance is made, unless this
/// program's own runs read it as well.
bool GuestRecorder::isBeyond() const {
  auto isSkipped = [&](clang::Decl *entity) {
    auto *function = llvm::dyn_cast_or_null<clang::FunctionDecl>(entity);
    return function && sema().canSkipFunctionBody(function);
  };
  for (const clang::Scope *scope = sema().getCurScope(); scope; scope = scope->getParent())
    if (scope->getFlags() & clang::Scope::FnScope)
      if (auto *context = scope->getEntity();
          context && isSkipped(llvm::cast<clang::Decl>(context)))
        return true;
  return llvm::any_of(sema().CodeSynthesisContexts, [&](const auto &context) {
    return context.Kind == clang::Sema::CodeSynthesisContext::TemplateInstantiation &&
           isSkipped(context.Entity);
  });
}

void GuestRecorder::complete() {
  isHostDone_ = true;
  for (auto [declaration, attribute] : taken_)
    declaration->addAttr(attribute);
  taken_.clear();
  finish();
}

} // namespace oapigen::frontend
