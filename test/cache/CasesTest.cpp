// Each golden case and each sample: with an empty cache, and with all that the first run kept. Then
// a sample with only what it has precompiled; and a golden case as a header among others, so that
// all of it is precompiled itself, and with the light headers in place of the real ones, which take
// ten times as long. What a golden case gives without a cache stands beside it, as its own test
// makes sure.
#include "cache/Runs.h"
#include "support/ErrorsOfClang.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace oapigen::test {
namespace {

using Words = std::vector<std::string>;

bool has(const Words &words, const std::string &word) {
  return std::ranges::find(words, word) != words.end();
}

class Case : public testing::Test {
public:
  Case(fs::path folder, Words words, std::string document)
      : folder_(std::move(folder)), words_(std::move(words)), document_(std::move(document)) {}

  void TestBody() override {
    fs::current_path(folder_);
    const CacheFolder cache;
    const Outcome first = generate(words_, cache.options());
    EXPECT_EQ(first.document, document_) << "with an empty cache";
    EXPECT_EQ(cache.entries("run").size(), first.status == 0 ? 1u : 0u);
    const bool isRecalled = cache.isRecalledIn(
        [&] { EXPECT_EQ(generate(words_, cache.options()), first) << "when nothing has changed"; });
    EXPECT_EQ(isRecalled, first.status == 0);
    fromPrecompiled(cache, first);
  }

protected:
  virtual void fromPrecompiled(const CacheFolder &cache, const Outcome &first) const = 0;

  const fs::path folder_;
  const Words words_;
  const std::string document_;
};

class Sample : public Case {
public:
  using Case::Case;

protected:
  void fromPrecompiled(const CacheFolder &cache, const Outcome &first) const override {
    if (cache.entries("prefix").empty())
      return;
    EXPECT_EQ(first, generate(words_, {"--no-cache"}));
    cache.forget("run");
    EXPECT_EQ(generate(words_, cache.options()), first) << "with the precompiled part";
  }
};

class Golden : public Case {
public:
  using Case::Case;

protected:
  void fromPrecompiled(const CacheFolder &, const Outcome &first) const override {
    const CacheFolder cache;
    const ScratchFolder other;
    writeFile(other.path() / "empty.hpp", "");
    Words words = words_;
    words.push_back((other.path() / "empty.hpp").string());
    if (!has(words, "--std-headers"))
      words.insert(words.end(), {"--std-headers", "real", "--extra-arg=-nostdinc++", "--isystem",
                                 OAPI_LIGHT_FOLDER});
    const Outcome outcome = generate(words, cache.options());
    EXPECT_TRUE(outcome == first || outcome == generate(words, {"--no-cache"})) << outcome;
    // Not after an error: of an attribute on a base, or where none may stand, or whose argument is
    // no constant in an instance, Clang has one of its own, which this program does not tell.
    bool isNone = has(words, "light");
    for (const std::string_view id : kErrorsOfClang)
      isNone |= outcome.diagnostics.find('"' + std::string(id)) != std::string::npos;
    for (const char *file :
         {"arguments_not_constant_in_instances.hpp", "attribute_unattached.hpp", "ignore.hpp",
          "ignored_base.hpp", "ignored_bases_behind_expressions.hpp", "places_of_aliases.hpp",
          "places_of_types.hpp"})
      isNone |= has(words, file);
    EXPECT_EQ(cache.holdTree(), !isNone);
  }
};

template <class Kind>
void add(const std::string &suite, const std::string &name, const fs::path &folder, Words words,
         const fs::path &document) {
  words.insert(words.begin(), {"--format", "yaml"});
  testing::RegisterTest(
      suite.c_str(), name.c_str(), nullptr, nullptr, __FILE__, __LINE__,
      [=]() -> testing::Test * { return new Kind(folder, words, readFile(document)); });
}

void registerAll() {
  for (const fs::path &topic : foldersIn(OAPI_GOLDEN_FOLDER))
    for (const fs::path &file : filesIn(topic, {".hpp", ".cpp"})) {
      add<Golden>("Golden_" + topic.filename().string(), file.stem().string(), topic,
                  wordsOfCase(file.filename().string(), flagsOf(readFile(file))),
                  fs::path(file).replace_extension(".yaml"));
    }
  const fs::path samples = OAPI_SAMPLES_FOLDER;
  auto addSample = [&](const std::string &name, const std::string &sample,
                       const std::string &version, Words words) {
    words.insert(words.end(), {"--default-version", version, "--no-config"});
    add<Sample>("Sample", name, samples / sample, words, samples / sample / "openapi.yaml");
  };
  for (std::string headers : {"auto", "real"}) {
    addSample("subscription_" + headers, "subscription", "1.0.0",
              {"subscription.hpp", "--default-title", "Subscriptions", "--std-headers", headers});
    addSample("shop_" + headers, "shop", "2.1.0",
              {"include/shop/shop.hpp", "-I", "include", "--std-headers", headers});
  }
  for (std::string input : {"Api.hpp", "Api.cpp"})
    addSample("server_" + fs::path(input).extension().string().substr(1), "server", "1.2.0",
              {input, "--std", "gnu++20", "-DCPPHTTPLIB_OPENSSL_SUPPORT"});
}

} // namespace
} // namespace oapigen::test

int main(int argc, char **argv) {
  testing::InitGoogleTest(&argc, argv);
  oapigen::test::registerAll();
  return RUN_ALL_TESTS();
}
