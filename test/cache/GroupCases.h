// A case says what the first of many headers and the last ones hold, which are in different groups,
// and why groups would not do, which the program has to notice.
#pragma once

#include <string>
#include <vector>

namespace oapigen::test {

struct GroupCase {
  const char *name;
  const char *first, *last;
  std::string reason;                    ///< Why groups are not enough; empty: they are.
  const char *shared = "#pragma once\n"; ///< shared.hpp, which lies beside.
  std::vector<std::string> flags = {};
  const char *beforeLast = "";         ///< In the group of the last one, before it.
  const char *base = "#pragma once\n"; ///< base.hpp, which lies beside.
};

inline constexpr const char *kEnough = "";
inline constexpr const char *kMeant = "what is stated here can be meant elsewhere";
inline constexpr const char *kUnlike = "it is not the same each time it is included";
inline constexpr const char *kEarly = "what is stated here could be meant before";
inline constexpr const char *kReported = "there is something to report";

inline constexpr const char *kGetLast =
    "struct Last { int n; };\n[[api::get(\"/last\")]] Last last();\n";
inline constexpr const char *kIncludeShared = "#include \"shared.hpp\"\n";

inline const GroupCase kCases[] = {
    {"APartByItself", kGetLast, "struct More { int n; };\n[[api::get(\"/more\")]] More more();\n",
     kEnough},
    {"AClassThatBothInclude", "#include \"shared.hpp\"\n[[api::get(\"/first\")]] Shared first();\n",
     "#include \"shared.hpp\"\n[[api::get(\"/last\")]] Shared last();\n", kEnough,
     "#pragma once\n#include <map>\nstruct [[api::name(\"Both\")]] Shared { std::map<int, int> m; "
     "};\n"},
    {"EqualNamesInOtherNamespaces",
     "namespace first { struct A {}; [[api::get(\"/a\")]] void get(); }\n",
     "namespace last { [[api::get(\"/b\")]] void get(); }\n", kEnough},
    {"AVariableTemplateThatIsUsed",
     "#include <oapi/api.hpp>\n"
     "[[api::get(\"/first\"), api::response(200, \"All\", oapi::type<int>)]] void first();\n",
     kGetLast, kEnough},
    {"AMacroThatIsUsed", "#define WIDE 1\n",
     "struct Last {\n#ifdef WIDE\n long n;\n#else\n short n;\n#endif\n};\n"
     "[[api::get(\"/last\")]] Last last();\n",
     kMeant},
    {"AHeaderThatNeedsAnother", kGetLast, "[[api::get(\"/next\")]] Last next();\n", kReported},
    {"AnAnnotatedNamespace", "namespace [[api::tag(\"shop\")]] shop {}\n",
     "namespace shop { [[api::get(\"/last\")]] void last(); }\n", kMeant},
    {"AnAnnotatedNamespaceOfBoth", "#include \"shared.hpp\"\nnamespace shop {}\n",
     "#include \"shared.hpp\"\nnamespace shop { [[api::get(\"/last\")]] void last(); }\n", kMeant,
     "#pragma once\nnamespace [[api::tag(\"shop\")]] shop {}\n"},
    {"OneGuardOfTwoHeaders", "#ifndef GUARD\n#define GUARD\n#endif\n",
     "#ifndef GUARD\n#define GUARD\n[[api::get(\"/last\")]] void last();\n#endif\n", kMeant},
    {"AUsingDirective", "namespace a { struct T { int n; }; }\nusing namespace a;\n",
     "namespace b { struct T { short n; }; }\nusing namespace b;\n"
     "[[api::get(\"/last\")]] b::T last();\n",
     kMeant},
    {"AnOverload", "constexpr int least(int) { return 2; }\n",
     "constexpr int least(long) { return 3; }\n"
     "struct Last { [[api::minimum(least(1))]] int n; };\n[[api::get(\"/last\")]] Last last();\n",
     kMeant},
    {"AClassTwice", "struct Twice { int n; };\n", "struct Twice { short n; };\n", kMeant},
    {"AnEnumerator", "enum { kMost = 3 };\n", "constexpr int kMost = 4;\n", kMeant},
    {"ASpecialisation",
     "#include \"shared.hpp\"\ntemplate <> struct Least<Shared> { static "
     "constexpr int value = 2; };\n",
     "#include \"shared.hpp\"\nstruct Last { [[api::minimum(Least<Shared>::value)]] int n; };\n"
     "[[api::get(\"/last\")]] Last last();\n",
     kMeant,
     "#pragma once\nstruct Shared {};\ntemplate <class T> struct Least { static constexpr int "
     "value "
     "= 1; };\n"},
    {"ADerivingClass", "#include \"shared.hpp\"\nstruct More : Shared { int n; };\n",
     "#include \"shared.hpp\"\n[[api::get(\"/last\")]] Shared last();\n", kMeant,
     "#pragma once\nstruct [[api::polymorphic(\"kind\")]] Shared { int id; };\n"},
    {"ANestedClassDefinedElsewhere", "#include \"shared.hpp\"\nstruct Shared::Inner { int n; };\n",
     "#include \"shared.hpp\"\nstruct Last { [[api::minimum(kSize<Shared::Inner>)]] int n; };\n"
     "[[api::get(\"/last\")]] Last last();\n",
     kMeant,
     "#pragma once\nstruct Shared { struct Inner; };\n"
     "template <class T, class = void> constexpr int kSize = 0;\n"
     "template <class T> constexpr int kSize<T, decltype(void(sizeof(T)))> = sizeof(T);\n"},
    {"AHeaderWithoutGuard", kIncludeShared, kIncludeShared, kUnlike, "struct Shared { int n; };\n"},
    {"APragma", "#pragma pack(push, 1)\n",
     "struct Pair { char a; int b; };\nstruct Last { [[api::maximum(sizeof(Pair))]] int n; };\n"
     "[[api::get(\"/last\")]] Last last();\n",
     "there is a #pragma"},
    {"ACounter", "constexpr int first = __COUNTER__;\n",
     "struct Last { [[api::maximum(__COUNTER__)]] int n; };\n[[api::get(\"/last\")]] Last "
     "last();\n",
     "what was included before is counted"},
    {"ADefinedParameter",
     "#include <oapi/api.hpp>\n[[api::define_parameter(\"Page\", \"query\", \"page\", "
     "oapi::type<int>)]];\n",
     "#include <oapi/api.hpp>\n[[api::get(\"/last\")]] void last([[api::query]] int page);\n",
     "a parameter is defined for all"},
    {"AParameterOfAPath",
     "#include <oapi/api.hpp>\n"
     "[[api::define_parameter(\"Tenant\", \"header\", \"X-Tenant\", oapi::type<int>)]];\n"
     "[[api::path_parameter(\"/last\", oapi::component(\"Tenant\"))]];\n"
     "[[api::get(\"/last\")]] void first();\n",
     "[[api::post(\"/last\")]] void last();\n", "a parameter is defined for all"},
    {"ALibraryThatWritesJson",
     "#include \"shared.hpp\"\n#define NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(T, ...) void to_json(int "
     "&, const T &);\nNLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Shared, a)\n",
     "#include \"shared.hpp\"\n[[api::get(\"/last\")]] Shared last();\n",
     "a library that writes JSON is included", "#pragma once\nstruct Shared { int a, b; };\n"},
    {"AWarning", "[[api::get(\"/first\")]] void first(); ///< @param none is not there\n",
     "/// @param none is not there\n[[api::get(\"/last\")]] void last();\n", kReported},
    {"AnError", "[[api::get]] void first();\n", kGetLast, kReported},
    {"ALocalClass", "inline auto first() { struct Made { int n; }; return Made{}; }\n",
     "inline auto last() { struct Made { short n; }; return Made{}; }\n"
     "[[api::get(\"/last\")]] decltype(last()) get();\n",
     "there is a class in a function"},
    {"AnInlineNamespace", "namespace shop { inline namespace v1 { struct Item { int n; }; } }\n",
     "namespace shop { namespace v1 { struct Other { int n; }; } }\n"
     "[[api::get(\"/last\")]] shop::v1::Other last();\n",
     kMeant},
    {"AnOperator",
     "#include \"shared.hpp\"\nstruct Any { constexpr Any(Shared) {} };\n"
     "constexpr int operator+(Any, Any) { return 2; }\n",
     "#include \"shared.hpp\"\nstruct Last { [[api::minimum(Shared() + Shared())]] int n; };\n"
     "[[api::get(\"/last\")]] Last last();\n",
     kMeant, "#pragma once\nstruct Shared { constexpr operator long() const { return 3; } };\n"},
    {"ANameOfTheCommandLine",
     "namespace [[api::tag(\"shop\")]] NS {}\n",
     "namespace NS { [[api::get(\"/last\")]] int last(); }\n",
     kMeant,
     "",
     {"-DNS=shop"}},
    {"AClassTwiceBelowANameOfTheCommandLine",
     "namespace NS { struct Item { int n; }; }\n",
     "namespace NS { struct Item { short n; }; }\n",
     kMeant,
     "",
     {"-DNS=shop"}},
    {"ANameThatTheCommandLinePastes",
     "namespace [[api::tag(\"shop\")]] CAT(sh, op) {}\n",
     "namespace CAT(sh, op) { [[api::get(\"/last\")]] int last(); }\n",
     kMeant,
     "",
     {"-DCAT(a,b)=a##b"}},
    {"OneGuardOfTwoSystemHeaders",
     "#include <one.h>\n",
     "#include <two.h>\n#ifdef MOST\n[[api::get(\"/last\")]] void last();\n#endif\n",
     kMeant,
     "",
     {"--isystem", "system"}},
    {"ASystemHeaderWithoutGuard",
     "#include <every.h>\n",
     "#include <every.h>\n",
     kUnlike,
     "",
     {"--isystem", "system"}},
    {"AMacroOfTheStandardLibrary", "#include <version>\n",
     "#ifdef __cpp_lib_optional\n[[api::get(\"/last\")]] void last();\n#endif\n", kMeant},
    {"AMacroThatIsDefinedLater", "#include \"shared.hpp\"\n",
     "#ifdef WIDE\n[[api::get(\"/last\")]] void last();\n#endif\n#include \"shared.hpp\"\n", kEarly,
     "#pragma once\n#define WIDE\n"},
    {"AMacroThatIsDefinedLaterIsZero", "#include \"shared.hpp\"\n",
     "#if WIDE > 1\n[[api::get(\"/last\")]] void last();\n#endif\n#include \"shared.hpp\"\n",
     kEarly, "#pragma once\n#define WIDE 2\n"},
    {"AnOverloadThatComesLater",
     kIncludeShared,
     kIncludeShared,
     kEarly,
     "#pragma once\n#include \"base.hpp\"\nconstexpr int least(long) { return 3; }\n",
     {},
     "#include \"base.hpp\"\nstruct Last { [[api::minimum(least(1L))]] int n; };\n"
     "[[api::get(\"/last\")]] Last last();\n",
     "#pragma once\nconstexpr int least(int) { return 2; }\n"},
    {"AnOverloadThatComesLaterBehindAMacro",
     kIncludeShared,
     kIncludeShared,
     kEarly,
     "#pragma once\n#include \"base.hpp\"\nconstexpr int least(long) { return 3; }\n",
     {},
     "#include \"base.hpp\"\nstruct Last { [[api::minimum(LEAST(st))]] int n; };\n"
     "[[api::get(\"/last\")]] Last last();\n",
     "#pragma once\nconstexpr int least(int) { return 2; }\n#define LEAST(end) lea##end(1L)\n"},
    {"ASpecialisationThatComesLater",
     kIncludeShared,
     kIncludeShared,
     kEarly,
     "#pragma once\n#include \"base.hpp\"\n"
     "template <class T> struct Least<T *> { static constexpr int value = 3; };\n",
     {},
     "#include \"base.hpp\"\nstruct Last { [[api::minimum(Least<int *>::value)]] int n; };\n"
     "[[api::get(\"/last\")]] Last last();\n",
     "#pragma once\ntemplate <class T> struct Least { static constexpr int value = 2; };\n"},
    {"AClassThatIsCompletedLater",
     kIncludeShared,
     kIncludeShared,
     kEarly,
     "#pragma once\n#include \"base.hpp\"\nstruct Whole { int n; };\n",
     {},
     "#include \"base.hpp\"\n"
     "struct Last { Whole *whole; [[api::maximum(kSize<Whole>)]] int n; };\n"
     "[[api::get(\"/last\")]] Last last();\n",
     "#pragma once\nstruct Whole;\ntemplate <class T, class = void> constexpr int kSize = 0;\n"
     "template <class T> constexpr int kSize<T, decltype(void(sizeof(T)))> = sizeof(T);\n"},
    {"AnInstanceOfWhatIsCompletedLater",
     "#include \"base.hpp\"\n"
     "struct Former { [[api::maximum(kSize<Whole>)]] int n; };\n"
     "[[api::get(\"/former\")]] Former former();\n#include \"shared.hpp\"\n",
     "#include \"shared.hpp\"\nstruct Last { [[api::maximum(kSize<Whole>)]] int n; };\n"
     "[[api::get(\"/last\")]] Last last();\n",
     kEarly,
     "#pragma once\n#include \"base.hpp\"\nstruct Whole { int n; };\n",
     {},
     "",
     "#pragma once\nstruct Whole;\ntemplate <class T, class = void> constexpr int kSize = 0;\n"
     "template <class T> constexpr int kSize<T, decltype(void(sizeof(T)))> = sizeof(T);\n"},
    {"AClassThatIsDeclaredOnceMore",
     kIncludeShared,
     kIncludeShared,
     kMeant,
     "#pragma once\n#include \"base.hpp\"\nstruct Whole { int n; };\n",
     {},
     "#include \"base.hpp\"\nstruct Whole;\n"
     "struct Last { Whole *whole; [[api::maximum(kSize<Whole>)]] int n; };\n"
     "[[api::get(\"/last\")]] Last last();\n",
     "#pragma once\ntemplate <class T, class = void> constexpr int kSize = 0;\n"
     "template <class T> constexpr int kSize<T, decltype(void(sizeof(T)))> = sizeof(T);\n"},
    {"ATemplateWithSpecialisations", kIncludeShared,
     "#include \"shared.hpp\"\nstruct Last { [[api::minimum(Least<int *>::value)]] int n; };\n"
     "[[api::get(\"/last\")]] Last last();\n",
     kEnough,
     "#pragma once\ntemplate <class T> struct Least { static constexpr int value = 2; };\n"
     "template <class T> struct Least<T *> { static constexpr int value = 3; };\n"},
    {"AHeaderThatSeesTheOverload",
     kIncludeShared,
     "#include \"shared.hpp\"\nstruct Last { [[api::minimum(least(1L))]] int n; };\n"
     "[[api::get(\"/last\")]] Last last();\n",
     kEnough,
     "#pragma once\n#include \"base.hpp\"\nconstexpr int least(long) { return 3; }\n",
     {},
     "#include \"base.hpp\"\nstruct Less { int n; };\n[[api::get(\"/less\")]] Less less();\n",
     "#pragma once\nconstexpr int least(int) { return 2; }\n"},
    {"OneOrderInBothGroups",
     "#include \"base.hpp\"\n#include \"shared.hpp\"\n",
     "#include \"base.hpp\"\n#include \"shared.hpp\"\n"
     "struct Last { [[api::minimum(least(1L))]] int n; };\n"
     "[[api::get(\"/last\")]] Last last();\n",
     kEnough,
     "#pragma once\nconstexpr int least(long) { return 3; }\n",
     {},
     "",
     "#pragma once\nconstexpr int least(int) { return 2; }\n"
     "struct Base { [[api::minimum(least(1L))]] int n; };\n[[api::get(\"/base\")]] Base base();\n"},
    {"TwoOrdersInTwoGroups",
     "#include \"base.hpp\"\n#include \"shared.hpp\"\n",
     "#include \"shared.hpp\"\n#include \"base.hpp\"\n",
     kEarly,
     "#pragma once\nconstexpr int least(long) { return 3; }\n",
     {},
     "",
     "#pragma once\nconstexpr int least(int) { return 2; }\n"
     "struct Base { [[api::minimum(least(1L))]] int n; };\n[[api::get(\"/base\")]] Base base();\n"},
};

} // namespace oapigen::test
