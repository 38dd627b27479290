// Walks the members of a class, its unnamed structs and its bases; `notes` say for which class a
// base is left out.
#include "frontend/Unwritten.h"

#include "frontend/Annotations.h"

namespace oapigen::frontend {
namespace {

bool isWritten(const ClassWire &wire, const clang::CXXRecordDecl *base) {
  return llvm::any_of(wire.bases, [&](const clang::CXXRecordDecl *one) {
    return one->getCanonicalDecl() == base->getCanonicalDecl();
  });
}

void report(Reading &reading, const clang::NamedDecl *member, const ClassWire &wire,
            const std::vector<Note> &notes) {
  for (const source::Annotation &annotation : annotationsOf(reading, member))
    if (annotation.name != "ignore")
      reading.out.report(Problem::AttributeNotOnWire, annotation.where,
                         {{"name", annotation.name},
                          {"library", wire.wire.library},
                          {"member", member->getNameAsString()}},
                         notes);
}

void walk(Reading &reading, const clang::CXXRecordDecl *record, const ClassWire &wire,
          const std::vector<Note> &notes) {
  for (const clang::FieldDecl *field : record->fields()) {
    const clang::CXXRecordDecl *inner = field->getType()->getAsCXXRecordDecl();
    if (field->isAnonymousStructOrUnion() && inner)
      walk(reading, inner, wire, notes);
    if (!wire.of(field))
      report(reading, field, wire, notes);
  }
  for (const clang::Decl *member : record->decls())
    if (auto *variable = llvm::dyn_cast<clang::VarDecl>(member))
      report(reading, variable, wire, notes);
  for (const clang::CXXBaseSpecifier &specifier : record->bases())
    if (const clang::CXXRecordDecl *base = specifier.getType()->getAsCXXRecordDecl();
        base && base->hasDefinition() && !isWritten(wire, base) &&
        !wireOf(reading, base->getDefinition()))
      walk(reading, base->getDefinition(), wire,
           notes.empty()
               ? std::vector<Note>{{reading.places.at(record->getLocation()),
                                    wire.wire.library + " writes this class without the base"}}
               : notes);
}

} // namespace

void reportUnwritten(Reading &reading, const clang::CXXRecordDecl *record, const ClassWire &wire) {
  walk(reading, record, wire, {});
}

} // namespace oapigen::frontend
