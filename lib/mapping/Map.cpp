// Maps one unit: the document's own statements, the operations, the types asked for by name.
#include "mapping/Mapping.h"

#include "dsl/Locate.h"
#include "mapping/Annotate.h"
#include "mapping/Comment.h"
#include "mapping/Components.h"
#include "mapping/Configured.h"
#include "mapping/Operations.h"

#include <algorithm>

namespace oapigen::mapping {
namespace {

void addStatements(const Context &context, SchemaMapper &schemas, Fragment &fragment) {
  for (const source::Annotation &annotation : context.unit.document) {
    const dsl::Attribute &row = *dsl::findAttribute(annotation.name);
    const dsl::Given given(annotation, dsl::On::Document, schemas);
    DocumentEntry &entry = fragment.document.emplace_back();
    entry.where = annotation.where;
    entry.origins = dsl::placesOf(row, given);
    schemas.setWhere(annotation.where);
    if (row.effects.document)
      row.effects.document(entry.part, given);
    else
      defineComponent(context, schemas, annotation, given, entry.part);
  }
}

/// A class or namespace that tags what is in it describes the tag by its comment.
void addTag(const source::Scope &scope, Fragment &fragment) {
  const source::Annotation *tag = scope.annotations.find("tag");
  const std::string text = parseComment(scope.comment).whole;
  if (!tag || text.empty() || tag->arguments.size() != 1)
    return;
  DocumentEntry entry;
  entry.isImplied = true;
  entry.where = scope.where;
  Tag &defined = entry.part.tags.emplace_back();
  defined.name = *tag->arguments[0].value.asString();
  defined.description = text;
  if (std::find(fragment.document.begin(), fragment.document.end(), entry) ==
      fragment.document.end())
    fragment.document.push_back(std::move(entry));
}

Where whereOf(const source::Unit &unit, const source::Type &root) {
  if (root.kind == source::TypeKind::Enum)
    return unit.enums.at(root.declaration).where;
  return root.kind == source::TypeKind::Alias ? unit.aliases.at(root.declaration).where : Where();
}

void addRoot(const Context &context, SchemaMapper &schemas, const source::Type &root,
             Fragment &fragment) {
  if (root.kind != source::TypeKind::Class) {
    schemas.schemaOf(root, whereOf(context.unit, root));
    return;
  }
  const source::Class &declaration = context.unit.classes.at(root.declaration);
  if (declaration.annotations.has("schema"))
    schemas.schemaOf(root, declaration.where);
  if (declaration.annotations.has("webhook"))
    mapFunction(context, schemas, functionOf(declaration), fragment);
}

Fragment mapUnit(const source::Unit &unit, const Options &options, Diagnostics &out) {
  const Context context{unit, options, out};
  SchemaMapper schemas(context);
  Fragment fragment;
  fragment.files = unit.files;
  addStatements(context, schemas, fragment);
  for (const source::Scope &scope : unit.namespaces)
    addTag(scope, fragment);
  for (const source::Function &function : unit.functions) {
    for (const source::Scope &scope : function.scopes)
      addTag(scope, fragment);
    mapFunction(context, schemas, function, fragment);
  }
  for (const source::Type &root : unit.roots)
    addRoot(context, schemas, root, fragment);
  fragment.schemas = schemas.takeEntries();
  return fragment;
}

} // namespace

Fragment map(const source::Unit &unit, const Options &options, Diagnostics &out) {
  return options.types.empty() ? mapUnit(unit, options, out)
                               : mapUnit(withConfiguredTypes(unit, options.types), options, out);
}

} // namespace oapigen::mapping
