// oatpp: a class with DTO_INIT, its DTO_FIELDs, and enums made by ENUM.
//
// Every oatpp type can be null, and null is written; only DTO_FIELD_INFO says that a field is
// required. That is a function, the one kind whose body is read here.
#include "frontend/Associated.h"
#include "frontend/Defaults.h"
#include "frontend/TokenValues.h"
#include "frontend/Types.h"
#include "frontend/WireLibraries.h"
#include "frontend/WireTypes.h"

namespace oapigen::frontend {
namespace {

using source::Type;
using source::TypeKind;

constexpr const char *kLibrary = "oatpp";

std::vector<std::string> macros() {
  return {"DTO_INIT", "DTO_FIELD", "ENUM"};
}

const MacroUse *useAt(Reading &reading, const clang::Decl *declaration, llvm::StringRef macro) {
  const MacroUse *use =
      reading.recorder.macros().around(declaration->getLocation(), reading.sources());
  return use && use->name == macro ? use : nullptr;
}

/// The use of DTO_INIT in the class, or nullptr.
const MacroUse *initOf(Reading &reading, const clang::CXXRecordDecl *record) {
  for (const clang::NamedDecl *found : record->lookup(&reading.ast.Idents.get("Z__CLASS")))
    if (const MacroUse *use = useAt(reading, found, "DTO_INIT"))
      return use;
  return nullptr;
}

/// What DTO_FIELD_INFO assigns: `info->required = true;`
struct FieldInfo {
  std::map<std::string, std::string> texts;
  bool isRequired = false;
};

/// False if something is assigned that is no constant.
bool readAssignment(Reading &reading, const clang::Expr *left, const clang::Expr *right,
                    FieldInfo &out) {
  auto *member = llvm::dyn_cast<clang::MemberExpr>(left->IgnoreParenImpCasts());
  if (!member)
    return false;
  const std::string name = member->getMemberDecl()->getNameAsString();
  if (name == "required") {
    const std::optional<Value> flag = initialValue(reading, right, {TypeKind::Boolean});
    out.isRequired = flag && *flag->asBool();
    return flag.has_value();
  }
  if (name != "description" && name != "pattern")
    return true;
  const std::optional<Value> text = initialValue(reading, right, {TypeKind::String});
  if (text)
    out.texts[name] = *text->asString();
  return text.has_value();
}

/// False if it is anything but the assignment of a constant.
bool readStatement(Reading &reading, const clang::Stmt *statement, FieldInfo &out) {
  if (auto *cleanups = llvm::dyn_cast<clang::ExprWithCleanups>(statement))
    statement = cleanups->getSubExpr();
  if (auto *assignment = llvm::dyn_cast<clang::BinaryOperator>(statement);
      assignment && assignment->getOpcode() == clang::BO_Assign)
    return readAssignment(reading, assignment->getLHS(), assignment->getRHS(), out);
  auto *call = llvm::dyn_cast<clang::CXXOperatorCallExpr>(statement);
  return call && call->getOperator() == clang::OO_Equal && call->getNumArgs() == 2
             ? readAssignment(reading, call->getArg(0), call->getArg(1), out)
             : llvm::isa<clang::NullStmt, clang::DeclStmt>(statement);
}

FieldInfo infoOf(Reading &reading, const clang::CXXRecordDecl *record,
                 const clang::FieldDecl *field) {
  FieldInfo info;
  const std::string name = kOatppInfo + field->getNameAsString();
  for (const clang::NamedDecl *found : record->lookup(&reading.ast.Idents.get(name))) {
    auto *function = llvm::dyn_cast<clang::FunctionDecl>(found);
    // In an instance of a template the function has no body before somebody calls it.
    if (const clang::FunctionDecl *pattern =
            function ? function->getTemplateInstantiationPattern() : nullptr)
      function = const_cast<clang::FunctionDecl *>(pattern);
    const clang::Stmt *body = function ? function->getBody() : nullptr;
    if (!body)
      continue;
    for (const clang::Stmt *statement : body->children())
      if (!readStatement(reading, statement, info))
        reportUnread(reading, kLibrary, field, statement->getBeginLoc(),
                     "a statement of its DTO_FIELD_INFO assigns no constant",
                     "assign literals or constants, each in a statement of its own");
  }
  return info;
}

/// What stands behind `DTO_FIELD(Int32, age) =`, which assigns to what the macro ends with.
std::optional<Value> assignedTo(Reading &reading, clang::FieldDecl *field, const Type &type) {
  // In an instance of a template the initializer is made when it is first asked for.
  if (field->hasInClassInitializer() && !field->getInClassInitializer())
    reading.sema.BuildCXXDefaultInitExpr(field->getLocation(), field);
  const clang::Expr *at = field->getInClassInitializer();
  while (at) {
    at = at->IgnoreUnlessSpelledInSource()->IgnoreParenImpCasts();
    auto *copy = llvm::dyn_cast<clang::CXXConstructExpr>(at);
    if (!copy || copy->getNumArgs() == 0)
      break;
    at = copy->getArg(0);
  }
  auto *call = llvm::dyn_cast_or_null<clang::CXXOperatorCallExpr>(at);
  return call && call->getOperator() == clang::OO_Equal && call->getNumArgs() == 2
             ? initialValue(reading, call->getArg(1), type)
             : std::nullopt;
}

Type nullable(Type type) {
  Type result{TypeKind::Optional};
  result.spelling = type.spelling;
  result.of.push_back(std::move(type));
  return result;
}

void addField(Reading &reading, const clang::CXXRecordDecl *record, clang::FieldDecl *field,
              const MacroUse &use, ClassWire &out) {
  const std::string member = field->getNameAsString();
  std::optional<Value> name = member;
  if (use.arguments.size() > 2)
    name = valueOf(reading, use.arguments[2], record);
  if (!name || !name->asString())
    return reportUnread(reading, kLibrary, field, use.location, "its name is no constant text",
                        "write the name in quotes");
  FieldInfo info = infoOf(reading, record, field);
  ClassWire::Member result{
      field,
      {.library = kLibrary,
       .name = *name->asString(),
       .presence = info.isRequired ? source::Presence::Always : source::Presence::Defaulted,
       .isEmptyNull = true}};
  Type type = readType(reading, field->getType());
  result.defaultValue = assignedTo(reading, field, type);
  result.type = info.isRequired ? std::move(type) : nullable(std::move(type));
  result.texts = std::move(info.texts);
  out.members.push_back(std::move(result));
}

std::optional<ClassWire> ofClass(Reading &reading, const clang::CXXRecordDecl *record) {
  const MacroUse *init = initOf(reading, record);
  if (!init)
    return std::nullopt;
  ClassWire result{.wire = {.library = kLibrary, .where = reading.places.at(init->location)},
                   .members = {}};
  for (const clang::CXXBaseSpecifier &base : record->bases())
    if (const clang::CXXRecordDecl *one = base.getType()->getAsCXXRecordDecl();
        one && initOf(reading, one))
      result.bases.push_back(one);
  for (clang::FieldDecl *field : record->fields())
    if (const MacroUse *use = useAt(reading, field, "DTO_FIELD"))
      addField(reading, record, field, *use, result);
  return result;
}

/// `(MACRO, name, (value, "qualifier", "description"))` is what VALUE makes of its arguments.
std::optional<source::WireEnum> ofEnum(Reading &reading, const clang::EnumDecl *declaration) {
  const MacroUse *use = useAt(reading, declaration, "ENUM");
  if (!use)
    return std::nullopt;
  source::WireEnum result{
      .library = kLibrary, .where = reading.places.at(use->location), .values = {}};
  for (std::size_t i = 2; i < use->arguments.size(); ++i) {
    const auto parts = splitAtCommas(unwrapped(use->arguments[i], clang::tok::l_paren));
    if (parts.size() != 3)
      continue;
    const std::string name = lastName(parts[1]);
    const auto given = splitAtCommas(unwrapped(parts[2], clang::tok::l_paren));
    auto textAt = [&](std::size_t index) {
      const std::optional<Value> value =
          index < given.size() ? valueOf(reading, given[index], declaration->getDeclContext())
                               : std::nullopt;
      return value && value->asString() ? *value->asString() : std::string();
    };
    result.values.push_back({name, textAt(1).empty() ? name : textAt(1), textAt(2)});
  }
  if (result.values.empty()) // Another macro of that name.
    return std::nullopt;
  return result;
}

} // namespace

const WireLibrary kOatpp = {ofClass, ofEnum, macros};

source::Type oatppEnum(Reading &reading, const std::vector<clang::TemplateArgument> &arguments) {
  const clang::QualType type = arguments[0].getAsType();
  const clang::CXXRecordDecl *interpreter =
      arguments.size() > 1 ? arguments[1].getAsType()->getAsCXXRecordDecl() : nullptr;
  auto *declaration = llvm::dyn_cast_or_null<clang::EnumDecl>(type->getAsTagDecl());
  const Type named = readType(reading, type);
  if (!interpreter || !declaration || interpreter->getName() != "EnumInterpreterAsNumber")
    return named;
  return asNumbers(reading, named, declaration);
}

} // namespace oapigen::frontend
