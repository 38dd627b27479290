// Whatever an editor does to a file is seen as one change; what happens to others is not.
#include "tool/Watch.h"

#include "support/Files.h"

#include <gtest/gtest.h>

#include <sys/eventfd.h>
#include <thread>
#include <unistd.h>

namespace oapigen::tool {
namespace {

namespace fs = std::filesystem;
using test::ScratchFolder;
using test::writeFile;

/// A folder with a file "a", which is watched from the time on that `read` is called.
class Watched : public testing::Test {
public:
  Watched() : stop_(::eventfd(0, EFD_CLOEXEC)), watch_(stop_) {
    writeFile(path("a"), "one");
    read({"a"});
    read({"a"}); // The first time it is new, and was changed just now.
  }
  ~Watched() override { ::close(stop_); }

protected:
  fs::path path(const std::string &name) const { return folder_.path() / name; }

  void read(const std::set<std::string> &names) {
    std::set<std::string> paths;
    for (const std::string &name : names)
      paths.insert(path(name));
    watch_.begin();
    watch_.follow(paths);
  }
  /// Whether a change is seen that was made before. It waits for ever where none is.
  bool sees() { return watch_.wait(); }
  /// Whether nothing is seen for a while.
  bool seesNothing() {
    std::jthread ends([this] {
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
      const std::uint64_t one = 1;
      EXPECT_EQ(::write(stop_, &one, sizeof one), static_cast<ssize_t>(sizeof one));
    });
    const bool isStopped = !watch_.wait();
    ends.join();
    std::uint64_t taken;
    EXPECT_EQ(::read(stop_, &taken, sizeof taken), static_cast<ssize_t>(sizeof taken));
    return isStopped;
  }

  const int stop_;
  ScratchFolder folder_;
  Watch watch_;
};

TEST_F(Watched, NothingHappens) {
  EXPECT_TRUE(seesNothing());
}

TEST_F(Watched, SavedInPlace) {
  writeFile(path("a"), "three");
  EXPECT_TRUE(sees());
}

TEST_F(Watched, RenamedOver) {
  writeFile(path("new"), "two");
  fs::rename(path("new"), path("a"));
  EXPECT_TRUE(sees());
}

TEST_F(Watched, RenamedOverAgainAfterItWasReadAgain) {
  for (const char *text : {"two", "six"}) {
    writeFile(path("new"), text);
    fs::rename(path("new"), path("a"));
    EXPECT_TRUE(sees()) << text;
    read({"a"});
  }
  EXPECT_TRUE(seesNothing());
}

TEST_F(Watched, Removed) {
  fs::remove(path("a"));
  EXPECT_TRUE(sees());
}

TEST_F(Watched, MadeAnew) {
  read({"a", "later"});
  EXPECT_TRUE(seesNothing());
  writeFile(path("later"), "two");
  EXPECT_TRUE(sees());
}

TEST_F(Watched, BehindALink) {
  fs::create_directory(path("far"));
  writeFile(path("far") / "b", "one");
  fs::create_symlink(path("far") / "b", path("link"));
  read({"link"});
  read({"link"});
  EXPECT_TRUE(seesNothing());
  writeFile(path("far") / "b", "three");
  EXPECT_TRUE(sees());
}

TEST_F(Watched, AnotherFileBesideIt) {
  writeFile(path("b"), "two");
  EXPECT_TRUE(seesNothing());
}

TEST_F(Watched, AnotherFileInAFolderThatIsWatched) {
  fs::create_directory(path("folder"));
  read({"folder"});
  read({"folder"});
  writeFile(path("folder") / "b", "two");
  EXPECT_TRUE(sees());
}

TEST_F(Watched, ChangedWhileItWasReadForTheFirstTime) {
  watch_.begin();
  writeFile(path("b"), "two");
  watch_.follow({path("a").string(), path("b").string()});
  EXPECT_TRUE(sees());
}

TEST_F(Watched, ChangedBetweenBeginAndFollow) {
  watch_.begin();
  writeFile(path("a"), "three");
  watch_.follow({path("a").string()});
  EXPECT_TRUE(sees());
}

TEST_F(Watched, WakesUpWhenItHappens) {
  std::jthread saves([this] {
    std::this_thread::sleep_for(std::chrono::milliseconds(30));
    writeFile(path("a"), "three");
  });
  EXPECT_TRUE(sees());
}

} // namespace
} // namespace oapigen::tool
