// The light headers never show: each golden case, each sample and each case of this folder gives
// the same document and the same diagnostics with them as with the real headers.
//
// The cases of this folder are traps: sources for which light declarations alone would give another
// document, or would hide an error. `// light` on the first line says that they are enough, `//
// real` that the program has to notice that they are not.
#include "support/Files.h"
#include "tool/Run.h"

#include <gtest/gtest.h>

#include <iterator>
#include <sstream>

namespace oapigen::test {
namespace {

constexpr std::string_view kFlags = "// flags:";

struct Outcome {
  int status = 0;
  std::string document, diagnostics;
};

/// The words behind `mark` on the first line.
std::vector<std::string> wordsBehind(std::string_view mark, const std::string &source) {
  if (!source.starts_with(mark))
    return {};
  std::istringstream line(source.substr(mark.size(), source.find('\n') - mark.size()));
  return {std::istream_iterator<std::string>(line), {}};
}

Outcome generate(std::vector<std::string> arguments, const std::string &headers) {
  arguments.insert(arguments.begin(),
                   {"generate", "-o", "-", "--format", "yaml", "--diagnostics", "json",
                    "--default-title", "Test", "--default-version", "1.0.0"});
  arguments.insert(arguments.end(), {"--std-headers", headers});
  std::ostringstream out, err;
  Outcome outcome;
  outcome.status = tool::run(arguments, out, err);
  outcome.document = out.str();
  outcome.diagnostics = err.str();
  return outcome;
}

void expectSame(const std::vector<std::string> &arguments) {
  const Outcome real = generate(arguments, "real"), both = generate(arguments, "auto");
  EXPECT_EQ(real.status, both.status);
  std::string change = difference(real.document, both.document);
  EXPECT_TRUE(change.empty()) << change;
  change = difference(real.diagnostics, both.diagnostics);
  EXPECT_TRUE(change.empty()) << change;
}

/// A file that is read in both ways.
class Same : public testing::Test {
public:
  explicit Same(fs::path file) : file_(std::move(file)) {}

  void TestBody() override {
    fs::current_path(file_.parent_path());
    std::vector<std::string> arguments = wordsBehind(kFlags, readFile(file_));
    arguments.insert(arguments.begin(), file_.filename().string());
    expectSame(arguments);
  }

private:
  fs::path file_;
};

/// A case of this folder: `// light` or `// real` stands on its first line.
class Trap : public testing::Test {
public:
  explicit Trap(fs::path file) : file_(std::move(file)) {}

  void TestBody() override {
    fs::current_path(file_.parent_path());
    const std::string source = readFile(file_);
    const bool isLight = source.starts_with("// light");
    std::vector<std::string> arguments = wordsBehind(isLight ? "// light" : "// real", source);
    arguments.insert(arguments.begin(), file_.filename().string());
    expectSame(arguments);
    const Outcome light = generate(arguments, "light");
    EXPECT_EQ(light.diagnostics.find("light-headers-insufficient") == std::string::npos, isLight)
        << light.diagnostics;
  }

private:
  fs::path file_;
};

class Sample : public testing::Test {
public:
  explicit Sample(std::vector<std::string> arguments) : arguments_(std::move(arguments)) {}
  void TestBody() override {
    fs::current_path(OAPI_SAMPLES_FOLDER);
    expectSame(arguments_);
  }

private:
  std::vector<std::string> arguments_;
};

template <class Test, class Of> void add(const std::string &suite, const std::string &name, Of of) {
  testing::RegisterTest(suite.c_str(), name.c_str(), nullptr, nullptr, __FILE__, 1,
                        [of]() -> testing::Test * { return new Test(of); });
}

void registerAll() {
  for (const fs::path &topic : foldersIn(OAPI_GOLDEN_FOLDER))
    for (const fs::path &file : filesIn(topic, {".hpp", ".cpp"}))
      add<Same>("Golden_" + topic.filename().string(), file.stem().string(), file);
  for (const fs::path &file : filesIn(OAPI_LIGHT_CASES, {".hpp", ".cpp"}))
    add<Trap>("Trap", file.stem().string(), file);
  using Words = std::vector<std::string>;
  add<Sample>("Sample", "subscription", Words{"subscription/subscription.hpp"});
  add<Sample>("Sample", "server", Words{"server/Api.hpp", "server/Receivers.hpp"});
  add<Sample>("Sample", "shop", Words{"shop/include/shop/shop.hpp", "-I", "shop/include"});
  add<Sample>(
      "Sample", "severalInputs",
      Words{"shop/include/shop/orders.hpp", "shop/include/shop/events.hpp", "-I", "shop/include"});
}

} // namespace
} // namespace oapigen::test

int main(int argc, char **argv) {
  testing::InitGoogleTest(&argc, argv);
  oapigen::test::registerAll();
  return RUN_ALL_TESTS();
}
