// Walks every type of a unit once.
#include "mapping/Configured.h"

namespace oapigen::mapping {
namespace {

using source::Type;
using source::TypeKind;

/// What values with the schema look like.
Type likenessOf(const Schema &schema) {
  if (schema.type.contains("string"))
    return {.kind = TypeKind::String};
  if (schema.type.contains("integer"))
    return {.kind = TypeKind::Integer, .bits = 64, .isSigned = true};
  if (schema.type.contains("number"))
    return {.kind = TypeKind::Number, .bits = 64};
  if (schema.type.contains("boolean"))
    return {.kind = TypeKind::Boolean};
  if (schema.type.contains("array"))
    return {.kind = TypeKind::Sequence, .of = {{.kind = TypeKind::Any}}};
  return {.kind = TypeKind::Any};
}

class Replacer {
public:
  Replacer(source::Unit &unit, const ConfiguredTypes &types) : unit_(unit), types_(types) {}

  void run() {
    for (source::Annotation &annotation : unit_.document)
      replace(annotation);
    for (source::Scope &space : unit_.namespaces)
      replaceIn(space);
    for (source::Function &function : unit_.functions) {
      replaceIn(function);
      replaceIn(function.scopes);
      for (source::Parameter &parameter : function.parameters)
        replaceValue(parameter);
      replace(function.result);
    }
    for (auto &[name, declaration] : unit_.classes) {
      replaceIn(declaration);
      for (source::Member &member : declaration.members)
        replaceValue(member);
      for (source::TemplateArgument &argument : declaration.templateArguments)
        if (argument.type)
          replace(*argument.type);
    }
    for (auto &[name, alias] : unit_.aliases) {
      replaceIn(alias);
      replace(alias.target);
    }
    for (auto &[name, alias] : made_)
      unit_.aliases.insert_or_assign(name, std::move(alias));
  }

private:
  bool replace(Type &type) {
    bool isReplaced = false;
    for (Type &inner : type.of)
      isReplaced = replace(inner) || isReplaced;
    const bool isNamed = type.kind == TypeKind::Class || type.kind == TypeKind::Enum ||
                         type.kind == TypeKind::Unknown || type.kind == TypeKind::Alias;
    const Schema *schema = isNamed ? findConfigured(types_, type.declaration) : nullptr;
    if (!schema)
      return isReplaced;
    source::Alias alias;
    alias.name = type.spelling;
    alias.qualifiedName = type.declaration;
    alias.target = likenessOf(*schema);
    alias.target.spelling = type.spelling;
    made_.try_emplace(type.declaration, std::move(alias));
    type.kind = TypeKind::Alias;
    return true;
  }

  void replace(source::Annotation &annotation) {
    for (source::Argument &argument : annotation.arguments)
      if (argument.type)
        replace(*argument.type);
  }

  void replaceIn(source::Declaration &declaration) {
    source::Annotations replaced;
    for (source::Annotation annotation : declaration.annotations) {
      replace(annotation);
      replaced.add(std::move(annotation));
    }
    declaration.annotations = std::move(replaced);
  }

  void replaceIn(std::vector<source::Scope> &scopes) {
    for (source::Scope &scope : scopes)
      replaceIn(scope);
  }

  /// A parameter or member.
  template <class T> void replaceValue(T &declaration) {
    replaceIn(declaration);
    if (replace(declaration.type))
      declaration.defaultValue.reset();
  }

  source::Unit &unit_;
  const ConfiguredTypes &types_;
  std::map<std::string, source::Alias> made_;
};

} // namespace

const Schema *findConfigured(const ConfiguredTypes &types, std::string_view name) {
  if (types.empty() || name.empty())
    return nullptr;
  auto at = types.find(name);
  if (at == types.end())
    at = types.find(name.substr(0, name.find('<')));
  return at == types.end() ? nullptr : &at->second;
}

source::Unit withConfiguredTypes(source::Unit unit, const ConfiguredTypes &types) {
  Replacer(unit, types).run();
  return unit;
}

} // namespace oapigen::mapping
