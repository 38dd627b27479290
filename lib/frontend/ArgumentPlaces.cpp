// Walks braced lists in parallel with the fields that they set.
#include "frontend/ArgumentPlaces.h"

#include "frontend/Constants.h"

namespace oapigen::frontend {
namespace {

/// The functions of `oapi`: which parts of their result the first argument and the others are.
struct MakerRow {
  llvm::StringRef name;
  std::string_view first;  ///< The pointer; empty: it is the first of the others.
  std::string_view others; ///< A list's pointer.
};
constexpr MakerRow kMakers[] = {
    {"all", "", "/schemes"},
    {"scopes", "/name", "/scopes"},
    {"component", "/name", ""},
};

/// What was written, without casts to the type of the member.
const clang::Expr *written(const clang::Expr *expression) {
  for (;;) {
    expression = expression->IgnoreUnlessSpelledInSource();
    auto *cast = llvm::dyn_cast<clang::ExplicitCastExpr>(expression);
    if (!cast)
      return expression;
    expression = cast->getSubExpr();
  }
}

class PlacesInside {
public:
  explicit PlacesInside(Reading &reading) : reading_(reading) {}

  void visit(const clang::Expr *expression, const std::string &pointer) {
    const clang::Expr *plain = written(expression);
    if (auto *list = llvm::dyn_cast<clang::InitListExpr>(plain))
      visitList(list, pointer);
    else if (auto *call = llvm::dyn_cast<clang::CallExpr>(plain))
      visitCall(call, pointer);
    else if (auto *made = llvm::dyn_cast<clang::CXXConstructExpr>(plain);
             made && made->getNumArgs())
      visit(made->getArg(0), pointer);
  }

  oapigen::Places places;

private:
  void add(const clang::Expr *expression, const std::string &pointer) {
    if (llvm::isa<clang::ImplicitValueInitExpr, clang::CXXDefaultInitExpr>(expression))
      return;
    if (const Where where = reading_.places.of(written(expression)->getSourceRange());
        where.known())
      places[pointer] = where;
    visit(expression, pointer);
  }

  void visitList(const clang::InitListExpr *list, const std::string &pointer) {
    if (const clang::InitListExpr *semantic = list->getSemanticForm())
      list = semantic;
    const clang::CXXRecordDecl *record = list->getType()->getAsCXXRecordDecl();
    if (!record && !list->getType()->isArrayType())
      return;
    unsigned index = 0;
    if (!record)
      for (const clang::Expr *element : list->inits())
        add(element, childPointer(pointer, index++));
    else
      for (const clang::FieldDecl *field : record->fields())
        if (index < list->getNumInits())
          add(list->getInit(index++), childPointer(pointer, field->getName().rtrim('_').str()));
  }

  void visitCall(const clang::CallExpr *call, const std::string &pointer) {
    const clang::FunctionDecl *function = call->getDirectCallee();
    auto *space =
        function ? llvm::dyn_cast<clang::NamespaceDecl>(function->getDeclContext()) : nullptr;
    if (!space || space->getName() != "oapi" || !function->getIdentifier())
      return;
    for (const MakerRow &row : kMakers)
      if (function->getName() == row.name)
        for (unsigned i = 0; i < call->getNumArgs(); ++i) {
          const bool isFirst = i == 0 && !row.first.empty();
          const std::string part(isFirst ? row.first : row.others);
          add(call->getArg(i), isFirst
                                   ? pointer + part
                                   : childPointer(pointer + part, i - (row.first.empty() ? 0 : 1)));
        }
  }

  Reading &reading_;
};

} // namespace

oapigen::Places placesInside(Reading &reading, const clang::Expr *expression) {
  PlacesInside inside(reading);
  inside.visit(expression, "");
  return std::move(inside.places);
}

} // namespace oapigen::frontend
