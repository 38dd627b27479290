// The same sources give the same bytes: the shop's headers, read in many ways.
#include "support/Files.h"
#include "tool/Run.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace oapigen::test {
namespace {

const fs::path kShop = OAPI_SHOP_FOLDER;

/// The shop's headers, where `folder` is the shop.
std::vector<std::string> headersIn(const fs::path &folder) {
  std::vector<std::string> headers;
  for (std::string name : {"catalog", "customers", "events", "orders", "shop"})
    headers.push_back((folder / "include/shop" / (name + ".hpp")).string());
  return headers;
}

std::string generate(std::vector<std::string> inputs, const fs::path &folder,
                     const std::string &format = "yaml") {
  std::vector<std::string> arguments = {
      "generate", "--no-config", "-o", "-",
      "--format", format,        "-I", (folder / "include").string()};
  arguments.insert(arguments.end(), inputs.begin(), inputs.end());
  std::ostringstream out, err;
  EXPECT_EQ(tool::run(arguments, out, err), 0) << err.str();
  EXPECT_FALSE(out.str().empty());
  return out.str();
}

/// One translation unit for each header, in the order given, and what that makes with `jobs`.
std::string generateFromDatabase(const std::vector<std::string> &headers, const std::string &jobs) {
  ScratchFolder build;
  std::string entries;
  for (const std::string &header : headers) {
    std::string source = (build.path() / fs::path(header).stem()).string() + ".cpp";
    writeFile(source, "#include \"" + header + "\"\n");
    entries += std::string(entries.empty() ? "" : ",\n") + R"({"directory": ")" +
               build.path().string() + R"(", "file": ")" + source +
               R"(", "command": "g++ -std=c++23 -I )" + (kShop / "include").string() + " -c " +
               source + "\"}";
  }
  writeFile(build.path() / "compile_commands.json", "[" + entries + "]\n");
  std::ostringstream out, err;
  EXPECT_EQ(
      tool::run({"generate", "--no-config", "-p", build.path().string(), "-o", "-", "-j", jobs},
                out, err),
      0)
      << err.str();
  EXPECT_FALSE(out.str().empty());
  return out.str();
}

/// Compiles each header into `folder`/build; returns the fragments' paths.
std::vector<std::string> compileEach(const std::vector<std::string> &headers,
                                     const fs::path &folder) {
  fs::create_directories(folder / "build");
  std::vector<std::string> fragments;
  for (const std::string &header : headers) {
    fragments.push_back((folder / "build" / fs::path(header).stem()).string() + ".oapi.json");
    std::ostringstream out, err;
    EXPECT_EQ(tool::run({"compile", "--no-config", header, "-I", (folder / "include").string(),
                         "-o", fragments.back()},
                        out, err),
              0)
        << err.str();
  }
  return fragments;
}

std::string linkAll(const std::vector<std::string> &fragments) {
  std::vector<std::string> arguments = {"link", "--no-config", "-o", "-"};
  arguments.insert(arguments.end(), fragments.begin(), fragments.end());
  std::ostringstream out, err;
  EXPECT_EQ(tool::run(arguments, out, err), 0) << err.str();
  return out.str();
}

TEST(Determinism, RunningTwiceGivesTheSameBytes) {
  EXPECT_EQ(generate(headersIn(kShop), kShop), generate(headersIn(kShop), kShop));
  EXPECT_EQ(generate(headersIn(kShop), kShop, "json"), generate(headersIn(kShop), kShop, "json"));
}

TEST(Determinism, OrderOfInputsDoesNotMatter) {
  std::vector<std::string> headers = headersIn(kShop);
  std::string document = generate(headers, kShop);
  std::reverse(headers.begin(), headers.end());
  EXPECT_EQ(generate(headers, kShop), document);
  std::rotate(headers.begin(), headers.begin() + 2, headers.end());
  EXPECT_EQ(generate(headers, kShop), document);
}

TEST(Determinism, NamingTheOneHeaderThatIncludesTheOthersGivesTheSame) {
  EXPECT_EQ(generate({headersIn(kShop).back()}, kShop), generate(headersIn(kShop), kShop));
}

TEST(Determinism, AnotherFolderGivesTheSame) {
  ScratchFolder elsewhere;
  fs::path copy = elsewhere.path() / "deep/er";
  fs::create_directories(copy);
  fs::copy(kShop / "include", copy / "include", fs::copy_options::recursive);
  EXPECT_EQ(generate(headersIn(copy), copy), generate(headersIn(kShop), kShop));
}

TEST(Determinism, FragmentsGiveTheSameInAnyOrderAndFolder) {
  ScratchFolder here, there;
  std::vector<std::vector<std::string>> fragments;
  for (const fs::path &folder : {here.path(), there.path() / "deep/er"}) {
    fs::create_directories(folder);
    fs::copy(kShop / "include", folder / "include", fs::copy_options::recursive);
    fragments.push_back(compileEach(headersIn(folder), folder));
  }
  for (std::size_t index = 0; index != fragments[0].size(); ++index)
    EXPECT_EQ(readFile(fragments[0][index]), readFile(fragments[1][index]));
  const std::string document = generate(headersIn(kShop), kShop);
  EXPECT_EQ(linkAll(fragments[0]), document);
  std::reverse(fragments[1].begin(), fragments[1].end());
  EXPECT_EQ(linkAll(fragments[1]), document);
}

TEST(Determinism, TranslationUnitsAndThreadsDoNotMatter) {
  std::vector<std::string> headers = headersIn(kShop);
  std::string document = generateFromDatabase(headers, "1");
  EXPECT_EQ(generateFromDatabase(headers, "4"), document);
  std::reverse(headers.begin(), headers.end());
  EXPECT_EQ(generateFromDatabase(headers, "3"), document);
  EXPECT_EQ(generate(headers, kShop), document);
}

} // namespace
} // namespace oapigen::test
