// What is compiled piece by piece and linked is what one run makes of all, byte for byte.
#include "link/FragmentText.h"
#include "model/Read.h"
#include "support/Files.h"
#include "text/Text.h"
#include "tool/Run.h"
#include "tool/Settings.h"
#include "validate/Instance.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace oapigen::test {
namespace {

const fs::path kRoot = OAPI_SOURCE_DIR;

using Words = std::vector<std::string>;

/// What `oapi-gen` prints; a failure of the test when it does not end with 0.
std::string run(Words arguments) {
  std::ostringstream out, err;
  EXPECT_EQ(tool::run(arguments, out, err), 0) << err.str();
  return out.str();
}

Words operator+(Words words, const Words &more) {
  words.insert(words.end(), more.begin(), more.end());
  return words;
}

/// Options of `generate`, divided into those of `compile` and those of `link`.
struct Flags {
  Words compile, link;
};

bool isOfDocument(const std::string &option) {
  return std::any_of(tool::settingTable().begin(), tool::settingTable().end(), [&](auto &row) {
    return row.option == option && row.group == tool::kDocumentGroup;
  });
}

Flags dividedFlags(const std::string &source) {
  Flags flags;
  Words *to = &flags.compile;
  for (const std::string &word : flagsOf(source)) {
    if (word.starts_with("--"))
      to = isOfDocument(word) ? &flags.link : &flags.compile;
    to->push_back(word);
  }
  return flags;
}

/// schemas/fragment.schema.json, as far as Instance.h asserts it.
class FragmentSchema {
public:
  FragmentSchema() {
    Diagnostics problems;
    const std::string text = readFile(kRoot / "schemas/fragment.schema.json");
    const std::optional<Value> value = parseJson(text, problems);
    whole_ = fromValue<Schema>(*value, {}, problems).value();
    for (const auto &[name, part] : *value->asObject()->find("$defs")->asObject())
      parts_["#/$defs/" + name] = fromValue<Schema>(part, {}, problems).value();
    EXPECT_TRUE(problems.all().empty());
  }

  /// What is wrong with the text; empty: nothing.
  std::string problemWith(const std::string &text) const {
    Diagnostics problems;
    const std::optional<Value> value = parseJson(text, problems);
    if (!value)
      return "no JSON";
    auto mismatch = findMismatch(*value, whole_, [this](const std::string &reference) {
      auto found = parts_.find(reference);
      return found == parts_.end() ? nullptr : &found->second;
    });
    return mismatch ? mismatch->pointer + " " + mismatch->message : "";
  }

private:
  Schema whole_;
  std::map<std::string, Schema> parts_;
};

/// The text again, after it was read.
std::string writtenAgain(const std::string &text) {
  Diagnostics problems;
  const Value head = *parseJson(text, problems);
  const std::string tool = *head.asObject()->find("oapi-gen")->asString();
  const auto stored = readFragment(text, "fragment", tool, problems);
  EXPECT_TRUE(stored) << problems.all()[0].message;
  return stored ? writeFragment(stored->fragment, stored->head) : "";
}

TEST(Fragments, OfEveryGoldenCaseLinkToItsDocument) {
  const FragmentSchema schema;
  ScratchFolder scratch;
  const std::string fragment = (scratch.path() / "case.oapi.json").string();
  for (const fs::path &topic : foldersIn(kRoot / "test/golden")) {
    fs::current_path(topic);
    for (const fs::path &file : filesIn(topic, {".hpp", ".cpp"})) {
      const std::string document = readFile(fs::path(file).replace_extension(".yaml"));
      if (document.empty())
        continue;
      SCOPED_TRACE(file);
      const Flags flags = dividedFlags(readFile(file));
      const bool hasConfiguration =
          std::count(flags.compile.begin(), flags.compile.end(), "--config");
      run(Words{"compile", file.filename().string(), "-o", fragment} + flags.compile);
      const std::string text = readFile(fragment);
      EXPECT_EQ(schema.problemWith(text), "");
      EXPECT_EQ(writtenAgain(text), text);
      Words link{"link", fragment, "-o", "-", "--default-title", "Test", "--default-version",
                 "1.0.0"};
      if (hasConfiguration)
        link = link + flags.compile;
      EXPECT_EQ(difference(document, run(link + flags.link)), "");
    }
  }
}

/// Headers with their texts, in a folder of their own, read in several ways.
class Headers {
public:
  explicit Headers(std::map<std::string, std::string> headers) {
    for (const auto &[name, text] : headers) {
      writeFile(folder_.path() / name, text);
      names_.push_back(name);
    }
    fs::current_path(folder_.path());
  }

  std::string inOneRun(const Words &flags = {}) const {
    return run(Words{"generate", "-o", "-"} + names_ + flags);
  }

  std::string asFragments(const Words &flags = {}) const {
    Words fragments;
    for (const std::string &name : names_) {
      fragments.insert(fragments.begin(), name + ".oapi.json");
      run({"compile", name, "-o", fragments.front()});
    }
    return run(Words{"link", "-o", "-"} + fragments + flags);
  }

  /// Each in a source of its own, of one compile database.
  std::string asUnits(const Words &flags = {}) const {
    std::string entries;
    for (const std::string &name : names_) {
      writeFile(folder_.path() / (name + ".cpp"), "#include \"" + name + "\"\n");
      entries += (entries.empty() ? "" : ",") + std::string(R"({"directory": ")") +
                 folder_.path().string() + R"(", "file": ")" + name +
                 R"(.cpp", "command": "c++ -std=c++23 -c )" + name + ".cpp\"}";
    }
    writeFile(folder_.path() / "compile_commands.json", "[" + entries + "]");
    return run(Words{"generate", "-p", ".", "-o", "-"} + flags);
  }

private:
  ScratchFolder folder_;
  Words names_;
};

const std::string kAnimal = R"(#pragma once
#include <string>
struct [[api::polymorphic("kind")]] Animal { std::string kind, name; };
[[api::get("/animals")]] Animal animal();
)";

TEST(Fragments, OfAFamilyWhoseClassesStandInSeveralUnitsLinkToOne) {
  const Headers headers({
      {"animal.hpp", kAnimal},
      {"bird.hpp",
       "#pragma once\n#include \"animal.hpp\"\nstruct Bird : Animal { bool flies; };\n"},
      {"cat.hpp", "#include \"animal.hpp\"\nstruct Cat : Animal { int lives; };\n"},
      {"owl.hpp", "#include \"bird.hpp\"\nstruct Owl : Bird { int hoots; };\n"},
      {"parrot.hpp", "#include \"bird.hpp\"\nstruct Parrot : Bird { int words; };\n"},
  });
  const std::string document = headers.inOneRun();
  EXPECT_NE(document.find("Parrot: \"#/components/schemas/Parrot\""), document.npos) << document;
  EXPECT_EQ(difference(document, headers.asFragments()), "");
  EXPECT_EQ(difference(document, headers.asUnits()), "");
}

TEST(Fragments, ThatUseATypeInOneDirectionEachAreSplitAsOne) {
  const Headers headers({
      {"read.hpp", "#include \"user.hpp\"\n[[api::get(\"/user\")]] User user();\n"},
      {"user.hpp",
       "#pragma once\n#include <string>\n"
       "struct [[api::schema]] User { [[api::read_only]] int id; std::string name; };\n"},
      {"write.hpp", "#include \"user.hpp\"\n[[api::put(\"/user\")]] void set(User user);\n"},
  });
  const Words split{"--split", "request-response"};
  const std::string document = headers.inOneRun(split);
  EXPECT_NE(document.find("User_Input:"), document.npos) << document;
  EXPECT_EQ(difference(document, headers.asFragments(split)), "");
  EXPECT_EQ(difference(document, headers.asUnits(split)), "");
}

} // namespace
} // namespace oapigen::test
