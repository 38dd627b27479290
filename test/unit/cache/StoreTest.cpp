// What a store gives back is what was put there, or nothing.
#include "cache/Store.h"
#include "support/Files.h"

#include <gtest/gtest.h>

#include <csignal>
#include <set>
#include <sys/resource.h>
#include <thread>

namespace oapigen::cache {
namespace {

using test::fs::path;

std::string contentOf(const Store &store, const std::string &name) {
  const auto entry = store.load(name);
  return entry ? std::string(entry->content()) : "none";
}

class StoreTest : public testing::Test {
protected:
  path file(const std::string &name) const { return folder_.path() / "cache" / name; }
  std::set<std::string> names() const {
    std::set<std::string> found;
    for (const auto &one : test::fs::directory_iterator(file("")))
      found.insert(one.path().filename());
    return found;
  }

  test::ScratchFolder folder_;
  const Store store_{(folder_.path() / "cache").string()};
  const std::string one_ = entryName(hashOf("one"), "run");
  const std::string two_ = entryName(hashOf("two"), "run");
};

TEST_F(StoreTest, GivesBackWhatWasSaved) {
  EXPECT_EQ(contentOf(store_, one_), "none");
  EXPECT_TRUE(store_.save(one_, {"some", "", " words"}));
  EXPECT_EQ(contentOf(store_, one_), "some words");
  EXPECT_TRUE(store_.save(one_, {"others"}));
  EXPECT_EQ(contentOf(store_, one_), "others");
  EXPECT_EQ(contentOf(store_, two_), "none");
}

TEST_F(StoreTest, AnEntryLivesOnWhenItsFileDoesNot) {
  store_.save(one_, {"words"});
  const auto entry = store_.load(one_);
  store_.save(one_, {"others"});
  test::fs::remove_all(file(""));
  EXPECT_EQ(entry->content(), "words");
  EXPECT_EQ(reinterpret_cast<std::uintptr_t>(entry->content().data()) % 64, 0u);
}

TEST_F(StoreTest, EveryOtherByteIsAMiss) {
  store_.save(one_, {"some words"});
  const std::string whole = test::readFile(file(one_));
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string other = whole;
    other[at] ^= 4;
    test::writeFile(file(one_), other);
    const bool isUnused = at >= 40 && at < 64;
    EXPECT_EQ(contentOf(store_, one_), isUnused ? "some words" : "none") << "byte " << at;
  }
}

TEST_F(StoreTest, EveryOtherLengthIsAMiss) {
  store_.save(one_, {"some words"});
  const std::string whole = test::readFile(file(one_));
  for (std::size_t size = 0; size < whole.size(); ++size) {
    test::writeFile(file(one_), whole.substr(0, size));
    EXPECT_EQ(contentOf(store_, one_), "none") << size << " bytes";
  }
  test::writeFile(file(one_), whole + ' ');
  EXPECT_EQ(contentOf(store_, one_), "none");
}

TEST_F(StoreTest, WhereNothingCanBeWrittenNothingIsSaved) {
  test::writeFile(folder_.path() / "file", "");
  for (const char *folder : {"file/cache", "/proc/cache", "/dev/null/cache"}) {
    const Store store((folder_.path() / folder).string());
    EXPECT_FALSE(store.isWritable()) << folder;
    EXPECT_FALSE(store.save(one_, {"words"})) << folder;
    EXPECT_EQ(contentOf(store, one_), "none") << folder;
  }
}

TEST_F(StoreTest, AFullDiskLeavesWhatWasThere) {
  store_.save(one_, {"words"});
  const auto before = std::signal(SIGXFSZ, SIG_IGN);
  rlimit old;
  getrlimit(RLIMIT_FSIZE, &old);
  const rlimit small{128, old.rlim_max};
  setrlimit(RLIMIT_FSIZE, &small);
  EXPECT_FALSE(store_.save(one_, {std::string(1000, 'x')}));
  setrlimit(RLIMIT_FSIZE, &old);
  std::signal(SIGXFSZ, before);
  EXPECT_EQ(contentOf(store_, one_), "words");
  EXPECT_EQ(names(), std::set{one_});
}

TEST_F(StoreTest, WhatWasNotUsedForTheLongestTimeGoesFirst) {
  const Store store(file("").string(), 4000);
  const std::string content(1000, 'x');
  for (int i = 0; i < 4; ++i) {
    const std::string name = entryName(hashOf(std::to_string(i)), "run");
    store.save(name, {content});
    if (i < 3) // Four are too many, and three quarters are left.
      test::fs::last_write_time(file(name), test::fs::file_time_type::clock::now() -
                                                std::chrono::minutes(10 - i));
    if (i == 2)
      store.load(entryName(hashOf("0"), "run"));
  }
  EXPECT_EQ(contentOf(store, entryName(hashOf("0"), "run")), content);
  EXPECT_EQ(contentOf(store, entryName(hashOf("1"), "run")), "none");
  EXPECT_EQ(contentOf(store, entryName(hashOf("2"), "run")), "none");
  EXPECT_EQ(contentOf(store, entryName(hashOf("3"), "run")), content);
}

TEST_F(StoreTest, WhatOthersHaveInTheFolderStays) {
  const Store store(file("").string(), 100);
  test::writeFile(file("notes.txt"), std::string(1000, 'x'));
  test::writeFile(file("0123456789abcdef"), std::string(1000, 'x'));
  store.save(one_, {std::string(1000, 'x')});
  EXPECT_EQ(names(), (std::set<std::string>{"0123456789abcdef", "notes.txt"}));
}

TEST_F(StoreTest, WhoeverReadsWhileOthersWriteSeesOneOfThem) {
  const std::string texts[] = {std::string(5000, 'a'), std::string(9000, 'b')};
  std::vector<std::jthread> writers;
  for (const std::string &text : texts)
    writers.emplace_back([&] {
      for (int i = 0; i < 200; ++i)
        store_.save(one_, {text});
    });
  for (int i = 0; i < 200; ++i) {
    const std::string read = contentOf(store_, one_);
    EXPECT_TRUE(read == texts[0] || read == texts[1] || read == "none") << read.size() << " bytes";
  }
  writers.clear();
  EXPECT_NE(contentOf(store_, one_), "none");
}

} // namespace
} // namespace oapigen::cache
