// Each row of the table of known types, in C++ made from the row.
#include "source/KnownTypes.h"
#include "Record.h"

#include <gtest/gtest.h>

#include <set>

namespace oapigen::frontend {
namespace {

using source::KnownType;
using source::Shape;
using source::TypeKind;

/// A namespace row stands for a class in it.
std::string classNameOf(const KnownType &row) {
  return std::string(row.name) + (row.name.ends_with("::") ? "Request" : "");
}

bool isTemplate(const KnownType &row) {
  return row.shape != Shape::Plain;
}

/// Whether the template has arguments that are no types; the golden cases of `wire` show these.
bool hasTexts(const KnownType &row) {
  switch (row.shape) {
  case Shape::Texts:
  case Shape::Checked:
  case Shape::Tagged:
  case Shape::Timed:
  case Shape::Named:
  case Shape::Oatpp:
    return true;
  default:
    return row.first > 0;
  }
}

std::string parametersOf(const KnownType &row) {
  return row.shape == Shape::All ? "class..." : row.size >= 0 ? "class, unsigned" : "class, class";
}

std::string argumentsOf(const KnownType &row) {
  if (row.shape == Shape::Callable)
    return "void(httplib::Request &), void";
  return row.size >= 0 ? "int, 3" : "int, bool";
}

std::string declarationOf(const KnownType &row) {
  const std::string name = classNameOf(row);
  const std::size_t at = name.rfind("::");
  const std::string space = at == name.npos ? "" : "namespace " + name.substr(0, at) + " ";
  const std::string own = at == name.npos ? name : name.substr(at + 2);
  const std::string head = isTemplate(row) ? "template <" + parametersOf(row) + "> " : "";
  return (space.empty() ? "" : space + "{ ") + head + "struct " + own + ";" +
         (space.empty() ? "" : " }");
}

/// What `of` shows, by the shape of the row.
std::string expected(const KnownType &row) {
  source::Type type{};
  type.kind = row.kind;
  source::Type number{};
  number.kind = TypeKind::Integer;
  number.bits = 32;
  number.isSigned = true;
  source::Type truth{};
  truth.kind = TypeKind::Boolean;
  switch (row.shape) {
  case Shape::Plain:
    break;
  case Shape::Of:
    type.of = {number};
    break;
  case Shape::Pair:
  case Shape::All:
    type.of = {number, truth};
    break;
  case Shape::Same:
  case Shape::Yield:
    return show(number);
  case Shape::Callable:
    type.kind = TypeKind::Foreign;
    break;
  default:
    break;
  }
  type.unique = row.unique;
  type.size = row.size >= 0 ? 3 : 0;
  return show(type);
}

TEST(KnownTypes, EachRowIsReadByItsShape) {
  std::string source = "\nnamespace httplib { struct Request; }\n";
  std::string expectation = "\n";
  unsigned number = 0;
  for (const KnownType &row : source::knownTypes()) {
    if (hasTexts(row))
      continue;
    const std::string name = "f" + std::to_string(++number);
    const std::string path = "[[api::get(\"/" + classNameOf(row) + "\")]] ";
    const std::string arguments = isTemplate(row) ? "<" + argumentsOf(row) + ">" : "";
    source +=
        declarationOf(row) + "\n" + path + classNameOf(row) + arguments + " &" + name + "();\n";
    expectation +=
        "function " + name + " [get(\"/" + classNameOf(row) + "\")]\n  -> " + expected(row) + "\n";
  }
  EXPECT_EQ(record(source), expectation);
}

TEST(KnownTypes, NamesAreUnique) {
  std::set<std::string_view> names;
  for (const KnownType &row : source::knownTypes())
    EXPECT_TRUE(names.insert(row.name).second) << row.name;
}

} // namespace
} // namespace oapigen::frontend
