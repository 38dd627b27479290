// The golden cases through the plug-in: the fragment of `oapi-gen compile`, or its errors at the
// same places.
//
// Most are read with the light headers of the standard library in Clang's own search path, where
// `oapi-gen compile` can do with them: the real ones would take ten times as long.
#include "plugin/Compiler.h"
#include "support/ErrorsOfClang.h"
#include "support/Files.h"
#include "text/Text.h"

#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>

namespace oapigen::test {
namespace {

const fs::path kRoot = OAPI_SOURCE_DIR;

/// Options that both `generate` and `compile` have, for each of the two ways.
struct Flags {
  Words compile, clang;
};

Flags translate(const Words &given) {
  const std::set<std::string> settings = {"--optional", "--bytes", "--config"};
  Flags flags;
  std::string standard = "c++23";
  for (std::size_t i = 0; i < given.size(); ++i) {
    const std::string &option = given[i];
    if (option == "--qualified-names") {
      flags.compile.push_back(option);
      flags.clang.push_back("-fplugin-arg-oapi-" + option.substr(2));
    } else if (settings.contains(option)) {
      flags.compile = flags.compile + Words{option, given.at(++i)};
      flags.clang.push_back("-fplugin-arg-oapi-" + option.substr(2) + '=' + given[i]);
    } else if (option == "--std")
      standard = given.at(++i);
    else
      ++i; // Of the document.
  }
  flags.compile = flags.compile + Words{"--std", standard};
  flags.clang.push_back("-std=" + standard);
  return flags;
}

/// "case.hpp:3:7 unknown-attribute".
using Problems = std::multiset<std::string>;

std::string numberIn(const Object &place, std::string_view name) {
  std::string text = write(*place.find(name), Format::Json);
  text.pop_back(); // The end of the line.
  return text;
}

Problems problemsInJson(const std::string &json) {
  Diagnostics unread;
  const std::optional<Parsed> parsed = read(json, "diagnostics", unread);
  Problems problems;
  for (const Value &one : *parsed->value.asObject()->find("diagnostics")->asArray()) {
    const Object &problem = *one.asObject();
    const std::string id = *problem.find("id")->asString();
    const Value *location = problem.find("location");
    if (!location || !location->asObject())
      continue;
    const Object &place = *location->asObject();
    problems.insert(*place.find("file")->asString() + ':' + numberIn(place, "line") + ':' +
                    numberIn(place, "column") + ' ' + id);
  }
  return problems;
}

Problems problemsInText(const std::string &text) {
  static const std::regex line(R"(^(.*:\d+:\d+): (error|warning|remark): .* \[([a-z0-9-]+)\]$)");
  Problems problems;
  for (const std::string &one : linesOf(text))
    if (std::smatch match; std::regex_match(one, match, line))
      problems.insert(match[1].str() + ' ' + match[3].str());
  return problems;
}

/// Clang tells its errors itself, also those that the program tells in other words. Of a text
/// without an end in an attribute of others, which Clang need not miss, the plug-in tells as well.
Problems withoutClangs(Problems problems) {
  for (const std::string_view id : kErrorsOfClang)
    std::erase_if(problems, [&](const std::string &one) {
      return one.find(' ' + std::string(id)) != one.npos;
    });
  return problems;
}

/// Cases that are other ones to the plug-in, by what they are about.
const std::set<std::string> kOthers = {
    "arguments_not_constant_in_instances.hpp", // Clang's own errors, which the program tells like
                                               // its own.
    "attributes_in_front_of_nothing.hpp",      // The same.
    "places_of_aliases.hpp",                   // The same.
    "places_of_enums_that_are_used.hpp",       // The same.
    "places_of_mentioned_types.hpp",           // The same.
    "places_of_enumerators.hpp",               // The same.
    "places_of_types.hpp",                     // The same.
    "places_of_what_no_type_has.hpp",          // The same.
    "unfamiliar_arguments.hpp",                // The same.
    "deprecated_with_argument.hpp", // Clang itself knows a 'deprecated' with other arguments.
    "guarded_attributes.hpp",       // `__has_cpp_attribute`, which is the compiler's.
    "unreachable_places.hpp",       // Clang has an error of its own in a body.
};

/// Topic → cases that Clang itself refuses: bodies of functions are wrong in them.
const std::map<std::string, std::string> kRefused = {{"wire", "nlohmann.hpp "}};

class PluginGolden : public testing::TestWithParam<std::string> {};

TEST_P(PluginGolden, GivesTheFragmentOrTheErrorsOfCompile) {
  ScratchFolder scratch;
  const std::string own = scratch.path() / "own.oapi.json",
                    other = scratch.path() / "other.oapi.json";
  fs::current_path(kRoot / "test/golden" / GetParam());
  std::string refused;
  for (const fs::path &file : filesIn(fs::current_path(), {".hpp", ".cpp"})) {
    SCOPED_TRACE(file);
    const std::string name = file.filename();
    if (kOthers.contains(name))
      continue;
    const Flags flags = translate(flagsOf(readFile(file)));
    const Words compile =
        Words{"compile", name, "--no-cache", "--diagnostics", "json"} + flags.compile;
    Words headers{"-nostdinc++", "-isystem", kRoot / "lib/light/include"};
    Result expected = runTool(compile + Words{"-o", own, "--std-headers", "light"});
    if (expected.output.find("light-headers-insufficient") != std::string::npos) {
      headers.clear();
      expected = runTool(compile + Words{"-o", own, "--std-headers", "real"});
    }
    const Problems problems = problemsInJson(expected.output);
    Words arguments = Words{"-fsyntax-only", "-x", "c++", name} + headers + flags.clang;
    // Clang also reads bodies of functions, and these may need the real headers, or be wrong.
    if (expected.status == 0 && runProgram(clang(arguments)).status != 0) {
      arguments = Words{"-fsyntax-only", "-x", "c++", name} + flags.clang;
      if (headers.empty() || runProgram(clang(arguments)).status != 0) {
        refused += name + ' ';
        continue;
      }
    }
    const Result result = runProgram(clangWithPlugin(other, arguments));
    EXPECT_EQ(withoutClangs(problemsInText(result.output)), withoutClangs(problems))
        << result.output;
    EXPECT_EQ(result.status, expected.status == 0 ? 0 : 1) << result.output;
    EXPECT_EQ(fs::exists(other), expected.status == 0);
    if (expected.status == 0) {
      EXPECT_EQ(difference(readFile(own), readFile(other)), "");
    }
    fs::remove(other);
  }
  EXPECT_EQ(refused, kRefused.contains(GetParam()) ? kRefused.at(GetParam()) : "");
}

Words topics() {
  Words names;
  for (const fs::path &topic : foldersIn(kRoot / "test/golden"))
    names.push_back(topic.filename());
  return names;
}

INSTANTIATE_TEST_SUITE_P(Topics, PluginGolden, testing::ValuesIn(topics()),
                         [](const auto &topic) { return topic.param; });

} // namespace
} // namespace oapigen::test
