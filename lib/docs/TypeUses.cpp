// A use for each row of the table of library types, made from its shape, and the types that need no
// row.
#include "docs/TypeUses.h"

#include "source/KnownTypes.h"

#include <algorithm>
#include <map>

namespace oapigen::docs {
namespace {

using source::KnownType;
using source::Shape;
using source::TypeKind;

constexpr std::string_view kLanguage = "C++ itself", kStandard = "The standard library",
                           kOthers = "Other libraries", kReflected = "reflect-cpp";
constexpr std::pair<std::string_view, std::string_view> kLibraries[] = {
    {"std::", kStandard}, {"boost::", "Boost"},   {"absl::", "Abseil"},  {"folly::", "Folly"},
    {"Q", "Qt"},          {"oapi::", "oapi-gen"}, {"rfl::", kReflected}, {"oatpp::", "oatpp"},
};

struct Plain {
  std::string_view spelling;
  Role role = Role::Member;
  std::string_view declarator = {};
};
constexpr Plain kPlain[] = {
    {"bool"},
    {"char"},
    {"wchar_t"},
    {"char8_t"},
    {"char16_t"},
    {"char32_t"},
    {"signed char"},
    {"unsigned char"},
    {"short"},
    {"unsigned short"},
    {"int"},
    {"unsigned"},
    {"unsigned int"},
    {"long"},
    {"unsigned long"},
    {"long long"},
    {"unsigned long long"},
    {"std::int8_t"},
    {"std::uint8_t"},
    {"std::int16_t"},
    {"std::uint16_t"},
    {"std::int32_t"},
    {"std::uint32_t"},
    {"std::int64_t"},
    {"std::uint64_t"},
    {"std::size_t"},
    {"float"},
    {"double"},
    {"long double"},
    {"char *"},
    {"const char *"},
    {"std::nullptr_t"},
    {"Item"},
    {"Color"},
    {"Item *"},
    {"Item[3]", Role::Member, "Item NAME[3]"},
    {"std::byte[16]", Role::Member, "std::byte NAME[16]"},
    {"void", Role::Result},
    {"Item", Role::Result},
    {"std::vector<std::byte>"},
    {"std::vector<unsigned char>"},
    {"std::map<int, Item>"},
    {"std::map<Color, Item>"},
    {"std::variant<int, Item>"},
    {"std::optional<Item>", Role::Result},
    {"std::variant<Item, Error>", Role::Result},
};

/// Names that people use for types of the table.
constexpr std::pair<std::string_view, std::string_view> kAliases[] = {
    {"std::string", "std::basic_string"},
    {"std::wstring", "std::basic_string"},
    {"std::u8string", "std::basic_string"},
    {"std::u16string", "std::basic_string"},
    {"std::u32string", "std::basic_string"},
    {"std::pmr::string", "std::basic_string"},
    {"std::string_view", "std::basic_string_view"},
    {"std::chrono::sys_seconds", "std::chrono::time_point"},
    {"std::chrono::sys_days", "std::chrono::time_point"},
    {"std::chrono::seconds", "std::chrono::duration"},
    {"std::chrono::milliseconds", "std::chrono::duration"},
    {"nlohmann::json", "nlohmann::basic_json"},
    {"nlohmann::ordered_json", "nlohmann::basic_json"},
    {"rapidjson::Value", "rapidjson::GenericValue"},
    {"rapidjson::Document", "rapidjson::GenericDocument"},
};

/// The types of the page's own, and one of a framework for signatures of callbacks.
constexpr std::string_view kOwnTypes = R"(#include <cstddef>
#include <cstdint>
enum class Color { red, green };
struct Item { int id; };
struct Circle { double radius; };
struct Square { double side; };
struct [[api::status(404)]] Error { int code; };
template <std::size_t N> struct Text {
  char characters[N]{};
  constexpr Text(const char (&text)[N]) {
    for (std::size_t i = 0; i < N; ++i)
      characters[i] = text[i];
  }
};
namespace rfl { template <auto> struct Minimum {}; }
)";

/// Those that change the class of which they are a member.
constexpr std::string_view kOnly[] = {"rfl::Flatten", "rfl::ExtraFields", "rfl::internal::Skip"};

/// What a use is written with where the shape or kind does not say it: the row, the template's
/// parameters, the arguments.
struct Special {
  std::string_view name, parameters, arguments;
};
constexpr Special kSpecial[] = {
    {"rfl::Literal", "Text...", R"(<"low", "high">)"},
    {"rfl::Validator", "class...", "<int, rfl::Minimum<1>>"},
    {"rfl::Timestamp", "Text", R"(<"%Y-%m-%d">)"},
    {"rfl::TaggedUnion", "Text, class...", R"(<"kind", Circle, Square>)"},
    {"rfl::Rename", "Text, class", R"(<"NAME", Item>)"},
    {"rfl::Description", "Text, class", R"(<"What it is", Item>)"},
    {"rfl::Deprecated", "Text, Text, class", R"(<"2.0", "Use another", Item>)"},
    {"rfl::Object", "class", "<Item>"},
    {"rfl::ExtraFields", "class", "<Item>"},
    {"rfl::internal::Skip", "class, bool, bool", "<Item, true, true>"},
};

const Special *specialOf(const KnownType &row) {
  const auto at = std::ranges::find(kSpecial, row.name, &Special::name);
  return at == std::end(kSpecial) ? nullptr : &*at;
}

std::string libraryOf(std::string_view name) {
  for (auto [prefix, library] : kLibraries)
    if (name.starts_with(prefix))
      return std::string(library);
  return std::string(name.find("::") == name.npos ? kLanguage : kOthers);
}

/// `code` in the namespace of the type `name`.
std::string inNamespace(std::string_view name, const std::string &code) {
  const std::size_t end = name.rfind("::");
  return end == name.npos ? code
                          : "namespace " + std::string(name.substr(0, end)) + " { " + code + " }";
}

/// A namespace row stands for a class in it.
std::string classOf(const KnownType &row) {
  return std::string(row.name) + (row.name.ends_with("::") ? "Request" : "");
}

std::string definitionOf(const KnownType &row) {
  const std::string name = classOf(row);
  const Special *special = specialOf(row);
  const std::string head = special ? "template <" + std::string(special->parameters) + "> "
                           : row.shape == Shape::Plain ? ""
                           : row.size >= 0             ? "template <class, unsigned> "
                                                       : "template <class...> ";
  return inNamespace(name, head + "struct " + std::string(unqualified(name)) + " {};");
}

std::string argumentsOf(const KnownType &row) {
  if (const Special *special = specialOf(row))
    return std::string(special->arguments);
  if (row.shape == Shape::Oatpp)
    return "<Color, int>";
  if (row.shape == Shape::Plain)
    return "";
  if (row.shape == Shape::Callable)
    return "<void(httplib::Request &)>";
  if (row.size >= 0)
    return "<Item, 3>";
  switch (row.kind) {
  case TypeKind::Map:
    return "<std::string, Item>";
  case TypeKind::Tuple:
    return "<int, Item>";
  case TypeKind::Variant:
    return "<Circle, Square>";
  case TypeKind::Expected:
    return "<Item, Error>";
  default:
    return "<Item>";
  }
}

Role roleOf(const KnownType &row) {
  if (row.kind == TypeKind::Foreign || row.shape == Shape::Callable)
    return Role::Argument;
  if (std::ranges::count(kOnly, row.name))
    return Role::Only;
  const bool isResult = row.kind == TypeKind::Expected || row.shape == Shape::Yield;
  return isResult ? Role::Result : Role::Member;
}

TypeUse useOf(const KnownType &row) {
  const std::string name = classOf(row) + argumentsOf(row);
  TypeUse use{libraryOf(row.name), name, roleOf(row), name + " NAME", definitionOf(row)};
  if (row.name.ends_with("::"))
    use.spelling = std::string(row.name) + "…";
  if (const std::size_t at = use.spelling.find("NAME"); at != use.spelling.npos)
    use.spelling.replace(at, 4, "other");
  return use;
}

TypeUse useOf(const Plain &plain) {
  const std::string spelling(plain.spelling);
  return {libraryOf(plain.spelling), spelling, plain.role,
          plain.declarator.empty() ? spelling + " NAME" : std::string(plain.declarator), ""};
}

} // namespace

std::string_view unqualified(std::string_view name) {
  const std::size_t end = name.rfind("::");
  return end == name.npos ? name : name.substr(end + 2);
}

std::vector<TypeUse> typeUses() {
  std::vector<TypeUse> uses;
  const auto addPlain = [&](bool results) {
    for (const Plain &plain : kPlain)
      if ((plain.role == Role::Result) == results)
        uses.push_back(useOf(plain));
  };
  addPlain(false);
  for (auto [name, of] : kAliases)
    uses.push_back({libraryOf(name), std::string(name), Role::Member, std::string(name) + " NAME",
                    inNamespace(name, "using " + std::string(unqualified(name)) + " = " +
                                          std::string(of) + ";")});
  for (const KnownType &row : source::knownTypes())
    uses.push_back(useOf(row));
  addPlain(true);
  const auto place = [](const TypeUse &use) {
    if (use.library == kLanguage || use.library == kOthers)
      return use.library == kLanguage ? -1 : static_cast<int>(std::size(kLibraries));
    const auto at = std::find_if(std::begin(kLibraries), std::end(kLibraries),
                                 [&](auto &library) { return library.second == use.library; });
    return static_cast<int>(at - std::begin(kLibraries));
  };
  std::stable_sort(uses.begin(), uses.end(), [&](const TypeUse &left, const TypeUse &right) {
    return place(left) < place(right);
  });
  return uses;
}

std::string_view holderOf(const TypeUse &use) {
  return use.library == kReflected ? "Reflected" : "Uses";
}

std::string sourceOf(const std::vector<TypeUse> &uses) {
  std::string source(kOwnTypes), aliases, operations;
  std::map<std::string_view, std::string> members;
  for (std::size_t i = 0; i < uses.size(); ++i) {
    const TypeUse &use = uses[i];
    const std::string number = std::to_string(i);
    std::string declarator = use.declarator;
    for (std::size_t at; (at = declarator.find("NAME")) != declarator.npos;)
      declarator.replace(at, 4, "m" + number);
    (use.definition.find("using ") == use.definition.npos ? source : aliases) +=
        use.definition + '\n';
    if (use.role == Role::Only)
      operations += "struct [[api::schema]] Only" + number + " { " + declarator + "; };\n";
    else if (use.role == Role::Member)
      members[holderOf(use)] += "  " + declarator + ";\n";
    else if (use.role == Role::Result)
      operations += "[[api::get(\"/" + number + "\")]] " + declarator + "();\n";
    else
      operations += "[[api::get(\"/" + number + "\"), api::response(204)]] void f" + number + "(" +
                    declarator + ");\n";
  }
  source += aliases;
  for (const auto &[holder, text] : members)
    source += "struct [[api::schema]] " + std::string(holder) + " {\n" + text + "};\n";
  return source + operations;
}

} // namespace oapigen::docs
