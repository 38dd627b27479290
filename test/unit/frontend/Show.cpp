#include "Show.h"

#include <sstream>

namespace oapigen::frontend {

namespace {

using frontend::show;

using source::TypeKind;

std::string quoted(const std::string &text) {
  std::string out = "\"";
  for (char c : text)
    out += c == '\n' ? "\\n" : c == '\0' ? "\\0" : std::string(1, c);
  return out + "\"";
}

struct ValueText {
  std::string operator()(std::nullptr_t) const { return "null"; }
  std::string operator()(bool value) const { return value ? "true" : "false"; }
  std::string operator()(std::int64_t value) const { return std::to_string(value); }
  std::string operator()(std::uint64_t value) const { return std::to_string(value) + "u"; }
  std::string operator()(double value) const {
    std::ostringstream out;
    out.precision(17);
    out << value;
    const std::string text = out.str();
    return text.find_first_of(".e") == text.npos ? text + ".0" : text;
  }
  std::string operator()(const std::string &value) const { return quoted(value); }
  std::string operator()(const Array &array) const {
    std::string out;
    for (const Value &value : array)
      out += (out.empty() ? "" : ", ") + show(value);
    return "[" + out + "]";
  }
  std::string operator()(const Object &object) const {
    std::string out;
    for (const auto &[name, value] : object)
      out += (out.empty() ? "" : ", ") + name + ": " + show(value);
    return "{" + out + "}";
  }
};

std::string list(const std::vector<source::Type> &types) {
  std::string out;
  for (const source::Type &type : types)
    out += (out.empty() ? "" : ", ") + show(type);
  return "<" + out + ">";
}

std::string show(const source::Argument &argument) {
  if (argument.type)
    return "type " + show(*argument.type);
  return argument.structure + show(argument.value);
}

std::string comment(const source::Declaration &declaration) {
  std::string out = declaration.comment.empty() ? "" : " // " + quoted(declaration.comment);
  return declaration.deprecated ? out + " deprecated " + quoted(*declaration.deprecated) : out;
}

std::string scopes(const std::vector<source::Scope> &all) {
  std::string out;
  for (const source::Scope &scope : all)
    out += "\n  in " + std::string(scope.isClass ? "class " : "namespace ") + scope.qualifiedName +
           show(scope.annotations) + comment(scope);
  return out;
}

std::string initial(bool hasDefault, const std::optional<Value> &value) {
  return !hasDefault ? "" : value ? " = " + show(*value) : " = ?";
}

std::string show(const source::Class &one) {
  std::string out = one.qualifiedName + " named " + one.name + show(one.annotations) + comment(one);
  out += one.isUnion ? " union" : "";
  out += one.isComplete ? "" : " incomplete";
  out += one.isPolymorphic ? " polymorphic" : "";
  for (const source::TemplateArgument &argument : one.templateArguments)
    out += "\n  of " + argument.spelling + (argument.type ? " " + show(*argument.type) : "");
  out += scopes(one.scopes);
  for (const source::Base &base : one.bases)
    out += "\n  base " + show(base.type) + show(base.annotations);
  for (const source::Member &member : one.members)
    out += "\n  " + member.name + ": " + (member.isConst ? "const " : "") + show(member.type) +
           initial(member.hasDefault, member.defaultValue) + show(member.annotations) +
           comment(member);
  return out;
}

std::string show(const source::Enum &one) {
  std::string out = one.qualifiedName + " named " + one.name + ": " + show(one.underlying) +
                    show(one.annotations) + comment(one) + scopes(one.scopes);
  for (const source::Enumerator &enumerator : one.enumerators)
    out += "\n  " + enumerator.name + " = " + show(enumerator.value) +
           show(enumerator.annotations) + comment(enumerator);
  return out;
}

std::string show(const source::Function &one) {
  std::string out = one.qualifiedName + show(one.annotations) + comment(one) + scopes(one.scopes);
  for (const source::Parameter &parameter : one.parameters)
    out += "\n  " + parameter.name + ": " + show(parameter.type) +
           initial(parameter.hasDefault, parameter.defaultValue) + show(parameter.annotations) +
           comment(parameter);
  return out + "\n  -> " + show(one.result);
}

std::string kindName(const source::Type &type) {
  switch (type.kind) {
  case TypeKind::Unknown:
    return "unknown '" + type.spelling + '\'' +
           (type.reason.empty() ? "" : " (" + type.reason + ")");
  case TypeKind::Void:
    return "void";
  case TypeKind::Boolean:
    return "bool";
  case TypeKind::Integer:
    return (type.isSigned ? "int" : "uint") + std::to_string(type.bits);
  case TypeKind::Number:
    return "float" + std::to_string(type.bits);
  case TypeKind::String:
    return type.isCharacter ? "character" : "string";
  case TypeKind::Bytes:
    return type.isUnsignedChar ? "bytes of unsigned char" : "bytes";
  case TypeKind::Null:
    return "null";
  case TypeKind::Any:
    return "any";
  case TypeKind::DateTime:
    return "date-time";
  case TypeKind::Date:
    return "date";
  case TypeKind::Time:
    return "time";
  case TypeKind::Duration:
    return "duration";
  case TypeKind::Uuid:
    return "uuid";
  case TypeKind::File:
    return "file";
  case TypeKind::Sequence:
    return type.unique ? "set" : "sequence";
  case TypeKind::Map:
    return "map";
  case TypeKind::Tuple:
    return "tuple";
  case TypeKind::Literal:
    return "literal";
  case TypeKind::Checked:
    return "checked";
  case TypeKind::Optional:
    return "optional";
  case TypeKind::Pointer:
    return "pointer";
  case TypeKind::Variant:
    return "variant";
  case TypeKind::Expected:
    return "expected";
  case TypeKind::Class:
    return "class " + type.declaration;
  case TypeKind::Enum:
    return "enum " + type.declaration;
  case TypeKind::Alias:
    return "alias " + type.declaration;
  case TypeKind::Foreign:
    return "foreign";
  }
  return {};
}

std::string place(const Where &where) {
  return where.known()
             ? where.file + ":" + std::to_string(where.line) + ":" + std::to_string(where.column)
             : "nowhere";
}

} // namespace

std::string show(const Value &value) {
  return value.visit(ValueText());
}

std::string show(const source::Type &type) {
  return kindName(type) + (type.of.empty() ? "" : list(type.of)) +
         (type.size ? " size " + std::to_string(type.size) : "");
}

std::string show(const source::Annotations &annotations) {
  std::string out;
  for (const source::Annotation &annotation : annotations) {
    std::string arguments;
    for (const source::Argument &argument : annotation.arguments)
      arguments += (arguments.empty() ? "" : ", ") + show(argument);
    out += " [" + annotation.name + (arguments.empty() ? "" : "(" + arguments + ")") + "]";
  }
  return out;
}

std::string show(const source::Unit &unit) {
  std::string out;
  for (const auto &[key, one] : unit.classes)
    out +=
        "class " + (key == one.qualifiedName ? "" : "KEY " + key + " IS NOT ") + show(one) + "\n";
  for (const auto &[key, one] : unit.enums)
    out += "enum " + show(one) + "\n";
  for (const auto &[key, one] : unit.aliases)
    out += "alias " + one.qualifiedName + " named " + one.name + " = " + show(one.target) +
           show(one.annotations) + comment(one) + scopes(one.scopes) + "\n";
  for (const source::Type &type : unit.roots)
    out += "root " + show(type) + "\n";
  for (const source::Function &one : unit.functions)
    out += "function " + show(one) + "\n";
  for (const source::Scope &one : unit.namespaces)
    out += "namespace " + one.qualifiedName + show(one.annotations) + comment(one) + "\n";
  for (const source::Annotation &one : unit.document) {
    source::Annotations all;
    all.add(one);
    out += "document" + show(all) + "\n";
  }
  return out;
}

std::string show(const Diagnostics &diagnostics) {
  std::string out;
  for (const Diagnostic &one : diagnostics.all()) {
    out += place(one.where) + ": " + (one.severity == Severity::Error ? "error" : "warning") +
           ": " + one.message + " [" + one.id + "]\n";
    if (!one.hint.empty())
      out += "  hint: " + one.hint + "\n";
    for (const Note &note : one.notes)
      out += "  note: " + place(note.where) + ": " + note.message + "\n";
  }
  return out;
}

} // namespace oapigen::frontend
