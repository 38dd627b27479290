// Headers that are read in groups give what one unit of all of them gives: the document, the
// messages, the exit status. The cases are in GroupCases.h.
#include "cache/GroupCases.h"
#include "cache/Runs.h"
#include "cache/Together.h"

#include <gtest/gtest.h>

#include <iomanip>
#include <map>
#include <regex>
#include <sstream>

namespace oapigen::test {
namespace {

constexpr unsigned kHeaders = 70;

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
    std::vector<std::string> all = flags_;
    for (unsigned number = 0; number != kHeaders; ++number)
      all.push_back(nameOf(number));
    return all;
  }
  /// Why the headers were read as one unit; empty: they were not.
  std::string reason() const {
    const std::vector<fs::path> entries = cache_.entries("single");
    const auto entry = entries.empty()
                           ? nullptr
                           : cache::Store(cache_.path()).load(entries[0].filename().string());
    return entry ? std::string(cache::Unpacker(entry->content()).text()) : std::string();
  }
  Outcome expectSame() const {
    const Outcome with = generate(words(), cache_.options());
    EXPECT_EQ(with, generate(words(), {"--no-cache"}));
    return with;
  }

  ScratchFolder folder_;
  CacheFolder cache_;
  std::vector<std::string> flags_;
};

TEST_P(GroupTest, GivesWhatOneUnitGives) {
  write("shared.hpp", GetParam().shared);
  write("base.hpp", GetParam().base);
  write("system/one.h", "#ifndef __GUARD\n#define __GUARD\n#endif\n");
  write("system/two.h", "#ifndef __GUARD\n#define __GUARD\n#define MOST\n#endif\n");
  write("system/every.h", "struct Every { int n; };\n");
  write(nameOf(0), kBegin + std::string(GetParam().first));
  write(nameOf(kHeaders - 2), kBegin + std::string(GetParam().beforeLast));
  write(nameOf(kHeaders - 1), kBegin + std::string(GetParam().last));
  flags_ = GetParam().flags;
  const Outcome first = expectSame();
  EXPECT_EQ(reason(), GetParam().reason);
  cache_.forget("run");
  EXPECT_EQ(generate(words(), cache_.options()), first);
}

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
  EXPECT_EQ(reason(), "it has another name as well");
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

/// The file that was the reason is still what it was.
TEST_F(Groups, AreTriedAgainWhenTheObstacleIsNotIncludedAnyMore) {
  write("shared.hpp", "#pragma once\n#pragma pack(push, 1)\n");
  write(nameOf(0), plain(0) + kIncludeShared);
  expectSame();
  EXPECT_EQ(reason(), "there is a #pragma");
  std::map<fs::path, std::string> before;
  for (const fs::path &entry : cache_.entries("group"))
    before[entry] = readFile(entry);
  write(nameOf(0), plain(0));
  expectSame();
  std::size_t changed = 0;
  for (const fs::path &entry : cache_.entries("group"))
    changed += readFile(entry) != before.at(entry);
  EXPECT_EQ(changed, 1u);
}

TEST_F(Groups, EveryEntryIsDamaged) {
  write("shared.hpp", "#pragma once\n#pragma pack(push, 1)\n");
  for (bool isRefused : {false, true}) {
    if (isRefused)
      write(nameOf(0), plain(0) + kIncludeShared);
    const Outcome good = expectSame();
    EXPECT_EQ(cache_.entries("single").size(), isRefused ? 1u : 0u);
    EXPECT_GE(cache_.entries("group").size(), 2u);
    for (bool isCut : {true, false})
      for (const std::string kind : {"group", "single"}) {
        for (const fs::path &entry : cache_.entries(kind))
          damage(entry, isCut);
        cache_.forget("run");
        EXPECT_EQ(generate(words(), cache_.options()), good) << kind << " is damaged";
      }
  }
}

/// A golden header with all but its includes in the namespace `name`, below the path of that name.
std::string inNamespace(const std::string &text, const std::string &name) {
  std::string includes = "#pragma once\n", rest;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);)
    if (line.starts_with("#include"))
      includes += line + '\n';
    else if (line != "#pragma once")
      rest += std::regex_replace(line, std::regex("\\(\"/"), "(\"/" + name + "/") + '\n';
  return includes + "namespace " + name + " {\n" + rest + "}\n";
}

TEST_F(Groups, OfGoldenHeadersGiveWhatOneUnitGives) {
  std::vector<std::string> all = {"--qualified-names"};
  for (const TogetherTopic &topic : kTogether) {
    std::istringstream names(topic.names);
    for (std::string name; names >> name;) {
      const std::string whole = std::string(topic.folder) + '_' + name;
      const fs::path golden = fs::path(OAPI_GOLDEN_FOLDER) / topic.folder / (name + ".hpp");
      write(whole + ".hpp", inNamespace(readFile(golden), whole));
      all.push_back(whole + ".hpp");
    }
  }
  const Outcome with = generate(all, cache_.options());
  EXPECT_EQ(with, generate(all, {"--no-cache"}));
  EXPECT_EQ(with.status, 0) << with;
  EXPECT_GE(cache_.entries("group").size(), 3u);
  EXPECT_EQ(reason(), "");
}

} // namespace
} // namespace oapigen::test
