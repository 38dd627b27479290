// The project that the tests of the cache change between two runs.
#pragma once

#include "cache/Runs.h"

#include <gtest/gtest.h>

namespace oapigen::test {
using Words = std::vector<std::string>;

/// A project of a header, one that it includes from another folder, and one from the system's.
class CacheTest : public testing::Test {
protected:
  CacheTest() {
    fs::create_directories(at("first"));
    write("api.hpp", "#include <model.hpp>\n[[api::get(\"/a\")]] Model get();\n");
    write("second/model.hpp",
          "#pragma once\n#include <base.hpp>\n"
          "struct Model { std::string text; [[api::minimum(kLeast)]] int n; };\n");
    write("system/base.hpp", "#pragma once\n#include <string>\nconstexpr int kLeast = 1;\n");
    fs::current_path(folder_.path());
  }

  std::string at(const std::string &name) const { return (folder_.path() / name).string(); }
  void write(const std::string &name, const std::string &text) const { writeFile(at(name), text); }

  Words words(Words more = {}) const {
    Words all = {"api.hpp", "-I", "first", "-I", "second", "-I", "system"};
    all.insert(all.end(), headers_.begin(), headers_.end());
    all.insert(all.end(), more.begin(), more.end());
    return all;
  }
  /// With the cache, as well as without; and the outcome.
  Outcome expectSame(const Words &more = {}) const {
    const Outcome with = generate(words(more), cache_.options());
    EXPECT_EQ(with, generate(words(more), {"--no-cache"}));
    return with;
  }
  /// The second of two runs takes all from the first one, and also a third one after `change`.
  template <class Change> void expectRecalled(const Words &words, Change change) const {
    const Outcome first = generate(words, cache_.options());
    EXPECT_EQ(first.status, 0) << first;
    auto again = [&] { EXPECT_EQ(generate(words, cache_.options()), first); };
    EXPECT_TRUE(cache_.isRecalledIn(again));
    change();
    EXPECT_TRUE(cache_.isRecalledIn(again));
    cache_.forget("run");
    again();
    EXPECT_TRUE(cache_.isRecalledIn(again)) << "after one from behind what is precompiled";
    cache_.forget("run");
  }
  /// Replaces each file by another one of the same content.
  void replaceAll() const {
    for (const char *name : {"api.hpp", "second/model.hpp", "system/base.hpp"}) {
      fs::copy_file(at(name), at("copy"));
      fs::rename(at("copy"), at(name));
    }
  }
  /// Runs before `change` and after it, which must give something else, or the same.
  template <class Change> void expectNoticed(Change change, bool isOther = true) const {
    const Outcome before = expectSame();
    change();
    const Outcome after = expectSame();
    EXPECT_EQ(!(after == before), isOther);
    EXPECT_EQ(after.status, 0) << after;
  }

  ScratchFolder folder_;
  CacheFolder cache_;
  Words headers_; ///< The option about the standard headers.
};

} // namespace oapigen::test
