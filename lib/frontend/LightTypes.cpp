// A table of templates: what their arguments may be. The real ones check them by traits, in ways
// that the light ones do not: what is not in the table is refused.
#include "frontend/LightTypes.h"

#include "frontend/LightRun.h"
#include "frontend/Names.h"

#include <llvm/Support/FormatVariadic.h>

namespace oapigen::frontend {
namespace {

/// What an argument of a template may be.
enum class Takes {
  Anything,
  Value,    ///< An object, perhaps of a class that is not yet complete.
  Complete, ///< An object of a complete type.
  Present,  ///< Complete, and not an optional.
  Element,  ///< Complete, const or not.
  Pointee,  ///< Complete, but perhaps abstract.
  Half,     ///< Value, const or not.
  Result,   ///< Complete, or void.
  Reply,    ///< Result, or a reference.
  Key,      ///< What the library can hash.
  Scalar,   ///< An arithmetic type.
  Character,
  Number, ///< An integral constant.
  Size,   ///< An integral constant that is not 0.
  Function,
  Own,     ///< A class of the library.
  Default, ///< What stands there when nothing is given.
};

struct Row {
  llvm::StringRef name;
  std::vector<Takes> arguments; ///< The last one holds for a whole pack.
  bool isFinished = false;      ///< All constructors are there.
};

const std::vector<Row> &table() {
  using enum Takes;
  static const std::vector<Row> rows = {
      {"std::basic_string", {Character, Default, Default}, true},
      {"std::basic_string_view", {Character, Default}, true},
      {"std::initializer_list", {Value}, true},
      {"std::vector", {Value, Default}, true},
      {"std::deque", {Complete, Default}, true},
      {"std::list", {Value, Default}, true},
      {"std::forward_list", {Value, Default}, true},
      {"std::set", {Value, Default, Default}, true},
      {"std::multiset", {Value, Default, Default}, true},
      {"std::map", {Value, Value, Default, Default}, true},
      {"std::multimap", {Value, Value, Default, Default}, true},
      {"std::unordered_set", {Key, Default, Default, Default}, true},
      {"std::unordered_multiset", {Key, Default, Default, Default}, true},
      {"std::unordered_map", {Key, Complete, Default, Default, Default}, true},
      {"std::unordered_multimap", {Key, Complete, Default, Default, Default}, true},
      {"std::optional", {Present}, true},
      {"std::array", {Complete, Size}, true},
      {"std::pair", {Half}, true},
      {"std::variant", {Complete}},
      {"std::tuple", {Complete}},
      {"std::span", {Element, Number}},
      {"std::expected", {Result, Complete}},
      {"std::unique_ptr", {Pointee, Default}},
      {"std::shared_ptr", {Pointee}},
      {"std::weak_ptr", {Pointee}},
      {"std::function", {Function}},
      {"std::reference_wrapper", {Pointee}},
      {"std::atomic", {Scalar}},
      {"std::future", {Reply}},
      {"std::shared_future", {Reply}},
      {"std::ratio", {Size}, true},
      {"std::chrono::duration", {Scalar, Own}, true},
      {"std::chrono::time_point", {Own, Own}},
      {"std::chrono::hh_mm_ss", {Own}},
      // These only stand where nothing is given; LightUse.cpp refuses them in the user's code.
      {"std::allocator", {Anything}, true},
      {"std::char_traits", {Anything}, true},
      {"std::less", {Anything}, true},
      {"std::equal_to", {Anything}, true},
      {"std::hash", {Anything}, true},
      {"std::default_delete", {Anything}, true},
  };
  return rows;
}

const Row *rowOf(const clang::NamedDecl *declaration) {
  const std::string name = templateName(declaration);
  for (const Row &row : table())
    if (row.name == name)
      return &row;
  static const Row helper{"std::oapi_light::", {Takes::Anything}, true};
  return llvm::StringRef(name).starts_with(helper.name) ? &helper : nullptr;
}

/// True for a class whose traits are known without looking closer: the real library asks for them
/// where the light one does not, and that can be an error of its own.
bool isPlain(const clang::CXXRecordDecl *record) {
  record = record->getDefinition() ? record->getDefinition() : record;
  if (!record->hasDefinition() || isLight(record))
    return true;
  if (llvm::isa<clang::CXXRecordDecl>(record->getDeclContext()) || record->isLocalClass())
    for (const clang::DeclContext *around = record; around->isRecord();
         around = around->getParent())
      if (llvm::cast<clang::CXXRecordDecl>(around)->hasDefinition() &&
          llvm::cast<clang::CXXRecordDecl>(around)->hasInClassInitializer())
        return false; // Asked too early, the initializers of a nested class are an error.
  if (const clang::CXXDestructorDecl *destructor = record->getDestructor();
      destructor && (destructor->isDeleted() || destructor->getAccess() != clang::AS_public))
    return false;
  for (const clang::Decl *member : record->decls())
    if (auto *function = llvm::dyn_cast<clang::FunctionTemplateDecl>(member);
        function && llvm::isa<clang::CXXConstructorDecl, clang::CXXConversionDecl>(
                        function->getTemplatedDecl()))
      return false;
  return llvm::all_of(record->bases(), [](const clang::CXXBaseSpecifier &base) {
    const clang::CXXRecordDecl *one = base.getType()->getAsCXXRecordDecl();
    return one && isPlain(one);
  });
}

bool isValue(clang::QualType type) {
  if (type.hasQualifiers())
    return false;
  if (type->isArithmeticType() || type->isPointerType() || type->isNullPtrType() ||
      type->isEnumeralType())
    return true;
  const clang::CXXRecordDecl *record = type->getAsCXXRecordDecl();
  return record && isPlain(record);
}

bool isPointee(clang::Sema &sema, clang::QualType type) {
  return isValue(type) && sema.isCompleteType(clang::SourceLocation(), type) && isValue(type);
}

bool isComplete(clang::Sema &sema, clang::QualType type) {
  const clang::CXXRecordDecl *record = type->getAsCXXRecordDecl();
  return isPointee(sema, type) && (!record || !record->isAbstract());
}

bool isKey(clang::Sema &sema, clang::QualType type) {
  const clang::CXXRecordDecl *record = type->getAsCXXRecordDecl();
  const std::string name = record ? templateName(record) : "";
  return record ? name == "std::basic_string" || name == "std::basic_string_view"
                : isComplete(sema, type);
}

/// True for an allocator and the like that stands where nothing is given.
bool fitsDefault(clang::QualType type) {
  const clang::CXXRecordDecl *record = type->getAsCXXRecordDecl();
  return record && isLight(record) && llvm::isa<clang::ClassTemplateSpecializationDecl>(record) &&
         llvm::is_contained(
             {"allocator", "char_traits", "less", "equal_to", "hash", "default_delete"},
             record->getName());
}

/// Neither const nor variadic nor noexcept.
bool isPlainFunction(clang::QualType type) {
  auto *function = type->getAs<clang::FunctionProtoType>();
  return function && function->getMethodQuals().empty() && !function->isVariadic() &&
         function->getRefQualifier() == clang::RQ_None && !function->hasExceptionSpec();
}

bool fitsType(clang::Sema &sema, Takes takes, clang::QualType type) {
  const clang::CXXRecordDecl *record = type->getAsCXXRecordDecl();
  switch (takes) {
  case Takes::Value:
    return isValue(type);
  case Takes::Complete:
    return isComplete(sema, type);
  case Takes::Present:
    return isComplete(sema, type) && (!record || (templateName(record) != "std::optional" &&
                                                  templateName(record) != "std::nullopt_t"));
  case Takes::Element:
    return isComplete(sema, type.getUnqualifiedType()) && !type.isVolatileQualified();
  case Takes::Pointee:
    return isPointee(sema, type);
  case Takes::Half:
    return isValue(type.getUnqualifiedType()) && !type.isVolatileQualified();
  case Takes::Result:
    return type->isVoidType() || isComplete(sema, type);
  case Takes::Reply:
    return type->isVoidType() || isComplete(sema, type.getNonReferenceType());
  case Takes::Key:
    return isKey(sema, type);
  case Takes::Scalar:
    return type->isArithmeticType() && !type.hasQualifiers();
  case Takes::Character:
    return type->isAnyCharacterType() && !type.hasQualifiers();
  case Takes::Own:
    return record && isLight(record) &&
           llvm::is_contained({"ratio", "duration", "system_clock", "steady_clock"},
                              record->getName());
  case Takes::Function:
    return isPlainFunction(type);
  case Takes::Default:
    return fitsDefault(type);
  default:
    return takes == Takes::Anything;
  }
}

bool fits(clang::Sema &sema, Takes takes, const clang::TemplateArgument &argument) {
  switch (argument.getKind()) {
  case clang::TemplateArgument::Type:
    return fitsType(sema, takes, argument.getAsType().getCanonicalType());
  case clang::TemplateArgument::Integral:
    return takes == Takes::Anything || takes == Takes::Number ||
           (takes == Takes::Size && argument.getAsIntegral().isStrictlyPositive());
  case clang::TemplateArgument::Pack:
    return argument.pack_size() > 0 &&
           llvm::all_of(argument.pack_elements(),
                        [&](const clang::TemplateArgument &one) { return fits(sema, takes, one); });
  default:
    return takes == Takes::Anything;
  }
}

} // namespace

bool isLight(const clang::Decl *declaration) {
  const clang::SourceManager &sources = declaration->getASTContext().getSourceManager();
  return LightRun::isHeader(
      sources.getFilename(sources.getExpansionLoc(declaration->getLocation())));
}

std::string problemWithInstance(clang::Sema &sema,
                                const clang::ClassTemplateSpecializationDecl *instance) {
  const Row *row = rowOf(instance);
  const llvm::ArrayRef<clang::TemplateArgument> arguments = instance->getTemplateArgs().asArray();
  if (!row)
    return llvm::formatv("it is not known what '{0}' takes", templateName(instance));
  for (std::size_t i = 0; i < arguments.size(); ++i)
    if (!fits(sema, row->arguments[std::min(i, row->arguments.size() - 1)], arguments[i]))
      return llvm::formatv("'{0}' might refuse its argument {1}", templateName(instance), i + 1);
  return {};
}

bool mentionsUnfinished(clang::QualType type) {
  const clang::CXXRecordDecl *record = type->getAsCXXRecordDecl();
  if (!record || !isLight(record))
    return false;
  auto *instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record);
  if (!instance)
    return templateName(record) != "std::nullopt_t";
  const Row *row = rowOf(instance);
  return !row || !row->isFinished ||
         llvm::any_of(instance->getTemplateArgs().asArray(),
                      [](const clang::TemplateArgument &argument) {
                        return argument.getKind() == clang::TemplateArgument::Type &&
                               mentionsUnfinished(argument.getAsType());
                      });
}

bool isKnownToCopy(clang::QualType type) {
  type = type.getCanonicalType();
  if (type->isScalarType())
    return true;
  const clang::CXXRecordDecl *record = type->getAsCXXRecordDecl();
  auto *instance = llvm::dyn_cast_or_null<clang::ClassTemplateSpecializationDecl>(record);
  if (!instance || !isLight(record) || mentionsUnfinished(type))
    return false;
  return llvm::all_of(instance->getTemplateArgs().asArray(),
                      [](const clang::TemplateArgument &argument) {
                        if (argument.getKind() != clang::TemplateArgument::Type)
                          return true;
                        const clang::QualType one = argument.getAsType();
                        return isKnownToCopy(one) || fitsDefault(one);
                      });
}

} // namespace oapigen::frontend
