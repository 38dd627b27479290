// Prints names; the keys of the unit's maps are made here.
#include "frontend/Names.h"

#include "frontend/Compat.h"

namespace oapigen::frontend {
namespace {

/// What is printed otherwise by some versions of Clang, or by a name that nobody writes.
constexpr std::pair<std::string_view, std::string_view> kShortNames[] = {
    {"std::basic_string<char>", "std::string"},
    {"std::basic_string_view<char>", "std::string_view"},
    {"(anonymous union)", "(anonymous)"},
    {"(anonymous struct)", "(anonymous)"},
    {"(unnamed struct)", "(unnamed)"},
    {"(unnamed union)", "(unnamed)"},
    {"(unnamed enum)", "(unnamed)"},
};

std::string withShortNames(std::string text) {
  for (auto [longName, shortName] : kShortNames)
    for (std::size_t at = text.find(longName); at != text.npos; at = text.find(longName, at))
      text.replace(at, longName.size(), shortName);
  return text;
}

/// Clang's getNameAsString() makes a whole set of language options first.
std::string ownName(const clang::NamedDecl *declaration) {
  const clang::IdentifierInfo *identifier = declaration->getIdentifier();
  return identifier ? identifier->getName().str() : declaration->getNameAsString();
}

std::string templateArguments(Reading &reading, const clang::ClassTemplateSpecializationDecl *of) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  clang::printTemplateArgumentList(stream, of->getTemplateArgs().asArray(), policyOf(reading.ast),
                                   of->getSpecializedTemplate()->getTemplateParameters());
  return withShortNames(stream.str());
}

/// The member whose type is the unnamed class or enum, if it was declared with it.
const clang::FieldDecl *memberOf(const clang::TagDecl *tag) {
  auto *around = llvm::dyn_cast<clang::RecordDecl>(tag->getDeclContext());
  if (!around)
    return nullptr;
  for (const clang::FieldDecl *field : around->fields()) {
    const clang::Type *type = field->getType()->getBaseElementTypeUnsafe();
    const clang::TagDecl *own = type->getAsTagDecl();
    if (own && own->getCanonicalDecl() == tag->getCanonicalDecl() && field->getIdentifier())
      return field;
  }
  return nullptr;
}

bool isWritten(const clang::NamedDecl *scope) {
  auto *space = llvm::dyn_cast<clang::NamespaceDecl>(scope);
  return !space || !(space->isInline() || space->isAnonymousNamespace() ||
                     space->getName().starts_with("__"));
}

} // namespace

clang::PrintingPolicy policyOf(const clang::ASTContext &context) {
  clang::PrintingPolicy policy = context.getPrintingPolicy();
  policy.SuppressTagKeyword = true;
  policy.SuppressUnwrittenScope = true;
  policy.AnonymousTagLocations = false;
  policy.UsePreferredNames = false;
  compat::suppressInlineNamespaces(policy);
  return policy;
}

std::string spelling(Reading &reading, clang::QualType type) {
  std::string text = withShortNames(type.getAsString(policyOf(reading.ast)));
  for (llvm::StringRef keyword : {"struct ", "class ", "union ", "enum "})
    if (llvm::StringRef(text).starts_with(keyword))
      return text.substr(keyword.size());
  return text;
}

std::string spelling(Reading &reading, const clang::TemplateArgument &argument) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  argument.print(policyOf(reading.ast), stream, false);
  return withShortNames(stream.str());
}

std::string spelling(Reading &reading, llvm::ArrayRef<clang::TemplateArgument> arguments) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  clang::printTemplateArgumentList(stream, arguments, policyOf(reading.ast));
  return withShortNames(stream.str());
}

std::string plainName(Reading &reading, const clang::NamedDecl *declaration) {
  if (auto *space = llvm::dyn_cast<clang::NamespaceDecl>(declaration);
      space && space->isAnonymousNamespace())
    return "(anonymous namespace)";
  auto *tag = llvm::dyn_cast<clang::TagDecl>(declaration);
  if (!tag || tag->getIdentifier())
    return ownName(declaration);
  if (const clang::TypedefNameDecl *alias = tag->getTypedefNameForAnonDecl())
    return ownName(alias);
  const clang::FieldDecl *member = memberOf(tag);
  return member ? plainName(reading, member->getParent()) + "_" + ownName(member) : "";
}

std::string instanceName(Reading &reading, const clang::NamedDecl *declaration) {
  auto *instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(declaration);
  return plainName(reading, declaration) + (instance ? templateArguments(reading, instance) : "");
}

std::vector<const clang::NamedDecl *> enclosing(const clang::Decl *declaration) {
  std::vector<const clang::NamedDecl *> scopes;
  for (const clang::DeclContext *context = declaration->getDeclContext(); context;
       context = context->getParent())
    if (llvm::isa<clang::NamespaceDecl, clang::RecordDecl>(context))
      scopes.push_back(llvm::cast<clang::NamedDecl>(context));
  std::reverse(scopes.begin(), scopes.end());
  return scopes;
}

std::string qualifiedName(Reading &reading, const clang::NamedDecl *declaration) {
  std::string name;
  for (const clang::NamedDecl *scope : enclosing(declaration))
    if (isWritten(scope))
      name += instanceName(reading, scope) + "::";
  return name + instanceName(reading, declaration);
}

std::string templateName(const clang::NamedDecl *declaration) {
  std::string name;
  for (const clang::NamedDecl *scope : enclosing(declaration))
    if (isWritten(scope))
      name += ownName(scope) + "::";
  return name + ownName(declaration);
}

const std::string &keyOf(Reading &reading, const clang::NamedDecl *declaration) {
  const clang::Decl *canonical = declaration->getCanonicalDecl();
  std::string &key = reading.keys[canonical];
  if (!key.empty())
    return key;
  key = qualifiedName(reading, declaration);
  if (key.empty())
    key = "(unnamed)";
  for (unsigned number = 2; !reading.declarations.emplace(key, canonical).second; ++number)
    key = qualifiedName(reading, declaration) + "#" + std::to_string(number);
  return key;
}

} // namespace oapigen::frontend
