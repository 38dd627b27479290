// Headers that are read in groups give what one unit of all of them gives: the document, the
// messages, the exit status. A case says what the first header and the last one hold, which are in
// different groups, and whether the program has to notice that groups would not do.
#include "cache/Runs.h"

#include <gtest/gtest.h>

#include <iomanip>

namespace oapigen::test {
namespace {

constexpr unsigned kHeaders = 70;

struct GroupCase {
  const char *name;
  const char *first, *last;
  bool areGroupsEnough = false;
  const char *shared = "#pragma once\n"; ///< shared.hpp, which lies beside.
};

/// The first two lines of every header.
constexpr const char *kBegin = "#pragma once\n#include <string>\n";

class GroupTest : public testing::TestWithParam<GroupCase> {
protected:
  GroupTest() {
    for (unsigned number = 1; number + 1 < kHeaders; ++number)
      write(nameOf(number), plain(number));
    write(nameOf(0), plain(0));
    write(nameOf(kHeaders - 1), plain(kHeaders - 1));
    fs::current_path(folder_.path());
  }

  static std::string nameOf(unsigned number) {
    std::ostringstream name;
    name << 'h' << std::setw(2) << std::setfill('0') << number << ".hpp";
    return name.str();
  }
  static std::string plain(unsigned number) {
    const std::string n = std::to_string(number);
    return kBegin + ("namespace part" + n + " {\nstruct Thing" + n +
                     " { std::string text; };\n[[api::get(\"/things" + n + "\")]] Thing" + n +
                     " thing" + n + "();\n}\n");
  }
  void write(const std::string &name, const std::string &text) const {
    writeFile(folder_.path() / name, text);
  }
  std::vector<std::string> words() const {
    std::vector<std::string> all;
    for (unsigned number = 0; number != kHeaders; ++number)
      all.push_back(nameOf(number));
    return all;
  }
  Outcome expectSame() const {
    const Outcome with = generate(words(), cache_.options());
    EXPECT_EQ(with, generate(words(), {"--no-cache"}));
    return with;
  }

  ScratchFolder folder_;
  CacheFolder cache_;
};

TEST_P(GroupTest, GivesWhatOneUnitGives) {
  write("shared.hpp", GetParam().shared);
  write(nameOf(0), kBegin + std::string(GetParam().first));
  write(nameOf(kHeaders - 1), kBegin + std::string(GetParam().last));
  const Outcome first = expectSame();
  EXPECT_EQ(cache_.entries("single").empty(), GetParam().areGroupsEnough);
  cache_.forget("run");
  EXPECT_EQ(generate(words(), cache_.options()), first);
}

constexpr const char *kGetLast = "struct Last { int n; };\n[[api::get(\"/last\")]] Last last();\n";
constexpr const char *kIncludeShared = "#include \"shared.hpp\"\n";

const GroupCase kCases[] = {
    {"APartByItself", kGetLast, "struct More { int n; };\n[[api::get(\"/more\")]] More more();\n",
     true},
    {"AClassThatBothInclude", "#include \"shared.hpp\"\n[[api::get(\"/first\")]] Shared first();\n",
     "#include \"shared.hpp\"\n[[api::get(\"/last\")]] Shared last();\n", true,
     "#pragma once\n#include <map>\nstruct [[api::name(\"Both\")]] Shared { std::map<int, int> m; "
     "};\n"},
    {"EqualNamesInOtherNamespaces",
     "namespace first { struct A {}; [[api::get(\"/a\")]] void get(); }\n",
     "namespace last { [[api::get(\"/b\")]] void get(); }\n", true},
    {"AMacroThatIsUsed", "#define WIDE 1\n",
     "struct Last {\n#ifdef WIDE\n long n;\n#else\n short n;\n#endif\n};\n"
     "[[api::get(\"/last\")]] Last last();\n"},
    {"AHeaderThatNeedsAnother", kGetLast, "[[api::get(\"/next\")]] Last next();\n"},
    {"AnAnnotatedNamespace", "namespace [[api::tag(\"shop\")]] shop {}\n",
     "namespace shop { [[api::get(\"/last\")]] void last(); }\n"},
    {"AnAnnotatedNamespaceOfBoth", "#include \"shared.hpp\"\nnamespace shop {}\n",
     "#include \"shared.hpp\"\nnamespace shop { [[api::get(\"/last\")]] void last(); }\n", false,
     "#pragma once\nnamespace [[api::tag(\"shop\")]] shop {}\n"},
    {"OneGuardOfTwoHeaders", "#ifndef GUARD\n#define GUARD\n#endif\n",
     "#ifndef GUARD\n#define GUARD\n[[api::get(\"/last\")]] void last();\n#endif\n"},
    {"AUsingDirective", "namespace a { struct T { int n; }; }\nusing namespace a;\n",
     "namespace b { struct T { short n; }; }\nusing namespace b;\n"
     "[[api::get(\"/last\")]] b::T last();\n"},
    {"AnOverload", "constexpr int least(int) { return 2; }\n",
     "constexpr int least(long) { return 3; }\n"
     "struct Last { [[api::minimum(least(1))]] int n; };\n[[api::get(\"/last\")]] Last last();\n"},
    {"AClassTwice", "struct Twice { int n; };\n", "struct Twice { short n; };\n"},
    {"AnEnumerator", "enum { kMost = 3 };\n", "constexpr int kMost = 4;\n"},
    {"ASpecialisation",
     "#include \"shared.hpp\"\ntemplate <> struct Least<Shared> { static "
     "constexpr int value = 2; };\n",
     "#include \"shared.hpp\"\nstruct Last { [[api::minimum(Least<Shared>::value)]] int n; };\n"
     "[[api::get(\"/last\")]] Last last();\n",
     false,
     "#pragma once\nstruct Shared {};\ntemplate <class T> struct Least { static constexpr int "
     "value "
     "= 1; };\n"},
    {"ADerivingClass", "#include \"shared.hpp\"\nstruct More : Shared { int n; };\n",
     "#include \"shared.hpp\"\n[[api::get(\"/last\")]] Shared last();\n", false,
     "#pragma once\nstruct [[api::polymorphic(\"kind\")]] Shared { int id; };\n"},
    {"ANestedClassDefinedElsewhere", "#include \"shared.hpp\"\nstruct Shared::Inner { int n; };\n",
     "#include \"shared.hpp\"\n[[api::get(\"/last\")]] Shared::Inner last();\n", false,
     "#pragma once\nstruct Shared { struct Inner; };\n"},
    {"AHeaderWithoutGuard", kIncludeShared, kIncludeShared, false, "struct Shared { int n; };\n"},
    {"APragma", "#pragma pack(push, 1)\n",
     "struct Pair { char a; int b; };\nstruct Last { [[api::maximum(sizeof(Pair))]] int n; };\n"
     "[[api::get(\"/last\")]] Last last();\n"},
    {"ACounter", "constexpr int first = __COUNTER__;\n",
     "struct Last { [[api::maximum(__COUNTER__)]] int n; };\n[[api::get(\"/last\")]] Last "
     "last();\n"},
    {"ADefinedParameter",
     "[[api::define_parameter(\"Page\", \"query\", \"page\", "
     "api::type<int>)]];\n",
     "/// @param pages how many\n[[api::get(\"/last\"), api::parameter_ref(\"Page\")]] void "
     "last();\n"},
    {"ALibraryThatWritesJson",
     "#include \"shared.hpp\"\n#define NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(T, ...) void to_json(int "
     "&, const T &);\nNLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Shared, a)\n",
     "#include \"shared.hpp\"\n[[api::get(\"/last\")]] Shared last();\n", false,
     "#pragma once\nstruct Shared { int a, b; };\n"},
    {"AWarning", "[[api::get(\"/first\")]] void first(); ///< @param none is not there\n",
     "/// @param none is not there\n[[api::get(\"/last\")]] void last();\n"},
    {"AnError", "[[api::get]] void first();\n", kGetLast},
    {"ALocalClass", "inline auto first() { struct Made { int n; }; return Made{}; }\n",
     "inline auto last() { struct Made { short n; }; return Made{}; }\n"
     "[[api::get(\"/last\")]] decltype(last()) get();\n"},
    {"AnInlineNamespace", "namespace shop { inline namespace v1 { struct Item { int n; }; } }\n",
     "namespace shop { namespace v1 { struct Other { int n; }; } }\n"
     "[[api::get(\"/last\")]] shop::v1::Other last();\n"},
    {"AnOperator",
     "#include \"shared.hpp\"\nstruct Any { constexpr Any(Shared) {} };\n"
     "constexpr int operator+(Any, Any) { return 2; }\n",
     "#include \"shared.hpp\"\nstruct Last { [[api::minimum(Shared() + Shared())]] int n; };\n"
     "[[api::get(\"/last\")]] Last last();\n",
     false, "#pragma once\nstruct Shared { constexpr operator long() const { return 3; } };\n"},
};

INSTANTIATE_TEST_SUITE_P(Case, GroupTest, testing::ValuesIn(kCases),
                         [](const auto &one) { return std::string(one.param.name); });

class Groups : public GroupTest {};

TEST_F(Groups, OnlyTheOneWithTheChangedHeaderIsReadAgain) {
  expectSame();
  const std::vector<fs::path> before = cache_.entries("group");
  EXPECT_GE(before.size(), 2u);
  std::vector<fs::file_time_type> times;
  for (const fs::path &entry : before)
    fs::create_hard_link(entry, folder_.path() / (entry.filename().string() + ".before"));
  write(nameOf(3), plain(3) + "[[api::get(\"/new\")]] void newest();\n");
  expectSame();
  EXPECT_EQ(cache_.entries("group"), before);
  EXPECT_EQ(std::ranges::count_if(before,
                                  [&](const fs::path &entry) {
                                    return !fs::equivalent(
                                        entry,
                                        folder_.path() / (entry.filename().string() + ".before"));
                                  }),
            1);
}

TEST_F(Groups, AHeaderThatAllIncludeIsChanged) {
  write("shared.hpp", "#pragma once\nusing Id = int;\n");
  for (unsigned number = 0; number != kHeaders; ++number)
    write(nameOf(number), plain(number) + "#include \"shared.hpp\"\n[[api::get(\"/ids" +
                              std::to_string(number) + "\")]] Id id" + std::to_string(number) +
                              "();\n");
  const Outcome before = expectSame();
  write("shared.hpp", "#pragma once\nusing Id = long;\n");
  EXPECT_NE(expectSame(), before);
  EXPECT_TRUE(cache_.entries("single").empty());
}

TEST_F(Groups, AHeaderWithTwoNames) {
  write("shared.hpp", "#pragma once\nstruct Shared { int n; };\n");
  fs::create_symlink("shared.hpp", folder_.path() / "other.hpp");
  write(nameOf(0), "#include \"shared.hpp\"\n[[api::get(\"/first\")]] Shared first();\n");
  write(nameOf(kHeaders - 1), "#include \"other.hpp\"\n[[api::get(\"/last\")]] Shared last();\n");
  expectSame();
  EXPECT_FALSE(cache_.entries("single").empty());
}

TEST_F(Groups, DoNotShowInAFragment) {
  auto compile = [&](const std::vector<std::string> &cache) {
    std::vector<std::string> all = words();
    all.insert(all.begin(), "compile");
    all.insert(all.end(), cache.begin(), cache.end());
    return run(all);
  };
  EXPECT_EQ(compile(cache_.options()), compile({"--no-cache"}));
}

TEST_F(Groups, AreTriedAgainWhenTheReasonIsGone) {
  write(nameOf(0), "#pragma once\n[[api::get]] void first();\n");
  expectSame();
  write(nameOf(0), plain(0));
  EXPECT_EQ(expectSame().status, 0);
  EXPECT_GE(cache_.entries("group").size(), 2u);
}

TEST_F(Groups, OfAllGoldenHeadersGiveWhatOneUnitGives) {
  fs::current_path(OAPI_GOLDEN_FOLDER);
  std::vector<std::string> all;
  for (const fs::path &topic : foldersIn("."))
    for (const fs::path &file : filesIn(topic, {".hpp"}))
      if (flagsOf(readFile(file)).empty())
        all.push_back(file.lexically_normal().string());
  EXPECT_EQ(generate(all, cache_.options()), generate(all, {"--no-cache"}));
}

} // namespace
} // namespace oapigen::test
