// The light headers never show: each golden case, each sample and each case of this folder gives
// the same document and the same diagnostics with them as with the real headers.
//
// The cases of this folder are traps: sources for which light declarations alone would give another
// document, or would hide an error. `// light` on the first line says that they are enough, `//
// real` that the program has to notice that they are not.
#include "support/Files.h"
#include "support/Run.h"

#include <gtest/gtest.h>

namespace oapigen::test {
namespace {

using Words = std::vector<std::string>;

void expectSame(const Words &words) {
  const Outcome real = generate(words, {"--std-headers", "real"});
  const Outcome both = generate(words, {"--std-headers", "auto"});
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
    expectSame(wordsOfCase(file_.filename().string(), flagsOf(readFile(file_))));
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
    const Words words = wordsOfCase(file_.filename().string(),
                                    wordsBehind(isLight ? "// light" : "// real", source));
    expectSame(words);
    const Outcome light = generate(words, {"--std-headers", "light"});
    EXPECT_EQ(light.diagnostics.find("light-headers-insufficient") == std::string::npos, isLight)
        << light.diagnostics;
  }

private:
  fs::path file_;
};

class Sample : public testing::Test {
public:
  explicit Sample(Words words) : words_(std::move(words)) {}
  void TestBody() override {
    fs::current_path(OAPI_SAMPLES_FOLDER);
    expectSame(words_);
  }

private:
  Words words_;
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
