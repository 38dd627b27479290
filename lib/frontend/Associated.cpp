// Looks names up in Clang's tree, as a call would.
#include "frontend/Associated.h"

#include "frontend/Compat.h"
#include "frontend/Names.h"
#include "frontend/Types.h"

namespace oapigen::frontend {
namespace {

/// Whether it is a parameter of the template around it, and nothing is said of what that can be.
bool isParameter(const clang::TemplateArgument &argument) {
  if (argument.getKind() == clang::TemplateArgument::Expression) {
    auto *named = llvm::dyn_cast<clang::DeclRefExpr>(argument.getAsExpr()->IgnoreParenImpCasts());
    return named && llvm::isa<clang::NonTypeTemplateParmDecl>(named->getDecl());
  }
  if (argument.getKind() != clang::TemplateArgument::Type)
    return false;
  clang::QualType type = argument.getAsType();
  if (auto *all = type->getAs<clang::PackExpansionType>())
    type = all->getPattern();
  return type->isTemplateTypeParmType() && !type.hasQualifiers();
}

/// Whether `Box<T>`, in a template of a function or a partial specialization, stands for the
/// instances of that template, all of them.
bool standsFor(clang::QualType type, const clang::ClassTemplateDecl *of) {
  return isWrittenOf(type, of) &&
         llvm::all_of(type->getAs<clang::TemplateSpecializationType>()->template_arguments(),
                      isParameter);
}

bool takes(Reading &reading, const clang::FunctionDecl *function, const clang::TagDecl *type) {
  return llvm::any_of(function->parameters(), [&](const clang::ParmVarDecl *parameter) {
    clang::QualType at = parameter->getType().getNonReferenceType();
    while (at->isPointerType())
      at = at->getPointeeType();
    return isOrMakes(reading, at, type);
  });
}

class Finder {
public:
  Finder(Reading &reading, const clang::TagDecl *type, llvm::StringRef name)
      : reading_(reading), type_(type), name_(declarationName(reading, name)) {}

  std::vector<const clang::FunctionDecl *> run() {
    // A member class's associated class is the one around it.
    for (const clang::DeclContext *at = type_; at; at = at->getParent()) {
      if (auto *record = llvm::dyn_cast<clang::CXXRecordDecl>(at))
        addFriends(record);
      if (at->isFileContext()) {
        for (const clang::NamedDecl *found : at->getPrimaryContext()->lookup(name_))
          add(found);
        if (!at->isInlineNamespace())
          break;
      }
    }
    return std::move(found_);
  }

private:
  void addFriends(const clang::CXXRecordDecl *record) {
    if (!record->hasDefinition())
      return;
    for (const clang::FriendDecl *one : record->getDefinition()->friends())
      if (const clang::NamedDecl *declared = one->getFriendDecl();
          declared && declared->getDeclName() == name_)
        add(declared);
  }

  void add(const clang::NamedDecl *declared) {
    const clang::FunctionDecl *function = declared->getAsFunction();
    if (function && takes(reading_, function, type_))
      found_.push_back(function);
  }

  Reading &reading_;
  const clang::TagDecl *type_;
  clang::DeclarationName name_;
  std::vector<const clang::FunctionDecl *> found_;
};

/// The identifiers in front of any template arguments, as "a::b".
std::string nameIn(const Tokens &written) {
  std::string name;
  for (const clang::Token &token : written) {
    if (token.is(clang::tok::less))
      break;
    if (token.is(clang::tok::coloncolon))
      name += name.empty() ? "" : "::";
    else if (const clang::IdentifierInfo *identifier = token.getIdentifierInfo())
      name += identifier->getName();
  }
  return name;
}

bool isNamed(llvm::StringRef qualified, llvm::StringRef written) {
  return qualified.consume_back(written) && (qualified.empty() || qualified.ends_with("::"));
}

const clang::CXXRecordDecl *specialization(Reading &reading, clang::ClassTemplateDecl *of,
                                           const clang::TagDecl *type) {
  const clang::QualType self = compat::typeOf(reading.ast, type).getCanonicalType();
  for (const clang::ClassTemplateSpecializationDecl *one : of->specializations())
    if (one->isExplicitSpecialization() && one->getTemplateArgs().size() > 0 &&
        one->getTemplateArgs()[0].getKind() == clang::TemplateArgument::Type &&
        one->getTemplateArgs()[0].getAsType().getCanonicalType() == self)
      return one->getDefinition();
  llvm::SmallVector<clang::ClassTemplatePartialSpecializationDecl *, 4> partials;
  of->getPartialSpecializations(partials);
  for (clang::ClassTemplatePartialSpecializationDecl *partial : partials)
    if (const clang::TemplateArgument &argument = partial->getTemplateArgs()[0];
        argument.getKind() == clang::TemplateArgument::Type &&
        isOrMakes(reading, argument.getAsType(), type))
      return partial->getDefinition();
  return nullptr;
}

} // namespace

clang::DeclarationName declarationName(Reading &reading, llvm::StringRef name) {
  return &reading.ast.Idents.get(name);
}

bool isWrittenOf(clang::QualType type, const clang::ClassTemplateDecl *of) {
  auto *written = type->getAs<clang::TemplateSpecializationType>();
  const clang::TemplateDecl *named =
      written ? written->getTemplateName().getAsTemplateDecl() : nullptr;
  return named && named->getCanonicalDecl() == of->getCanonicalDecl();
}

bool isOrMakes(Reading &reading, clang::QualType written, const clang::TagDecl *type) {
  const clang::QualType plain = written.getNonReferenceType();
  if (plain.getCanonicalType().getUnqualifiedType() ==
      reading.ast.getCanonicalType(compat::typeOf(reading.ast, type)).getUnqualifiedType())
    return true;
  auto *instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(type);
  return instance && plain->isDependentType() &&
         standsFor(plain, instance->getSpecializedTemplate());
}

std::vector<const clang::FunctionDecl *>
associatedFunctions(Reading &reading, const clang::TagDecl *type, llvm::StringRef name) {
  return Finder(reading, type, name).run();
}

const MacroUse *associatedMacro(Reading &reading, const clang::TagDecl *type,
                                llvm::StringRef name) {
  for (const clang::FunctionDecl *function : associatedFunctions(reading, type, name))
    if (const MacroUse *use =
            reading.recorder.macros().around(function->getLocation(), reading.sources()))
      return use;
  return nullptr;
}

clang::ClassTemplateDecl *classTemplate(Reading &reading, llvm::StringRef space,
                                        llvm::StringRef name) {
  auto *around =
      declaredIn<clang::NamespaceDecl>(reading, reading.ast.getTranslationUnitDecl(), space);
  return around ? declaredIn<clang::ClassTemplateDecl>(reading, around, name) : nullptr;
}

const clang::CXXRecordDecl *specializationFor(Reading &reading, llvm::StringRef space,
                                              llvm::StringRef name, const clang::TagDecl *type) {
  clang::ClassTemplateDecl *found = classTemplate(reading, space, name);
  return found ? specialization(reading, found, type) : nullptr;
}

clang::FieldDecl *fieldNamed(Reading &reading, const clang::CXXRecordDecl *record,
                             llvm::StringRef name) {
  for (clang::NamedDecl *found : record->lookup(declarationName(reading, name))) {
    if (auto *indirect = llvm::dyn_cast<clang::IndirectFieldDecl>(found))
      return indirect->getAnonField();
    if (auto *field = llvm::dyn_cast<clang::FieldDecl>(found))
      return field;
  }
  for (const clang::CXXBaseSpecifier &base : record->bases())
    if (const clang::CXXRecordDecl *definition = base.getType()->getAsCXXRecordDecl())
      if (clang::FieldDecl *field = fieldNamed(reading, definition, name))
        return field;
  return nullptr;
}

const clang::CXXRecordDecl *baseNamed(Reading &reading, const clang::CXXRecordDecl *record,
                                      const Tokens &written) {
  const std::string name = nameIn(written);
  for (const clang::CXXBaseSpecifier &base : record->bases()) {
    const clang::CXXRecordDecl *one = base.getType()->getAsCXXRecordDecl();
    if (!one)
      continue;
    // As the base-specifier has it, too: an alias, perhaps.
    const std::string spelled = spelling(reading, base.getType());
    if (isNamed(templateName(one), name) ||
        isNamed(llvm::StringRef(spelled).split('<').first, name))
      return one;
    if (const clang::CXXRecordDecl *further = baseNamed(reading, one, written))
      return further;
  }
  return nullptr;
}

} // namespace oapigen::frontend
