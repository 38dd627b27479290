// Reading files, and replacing them as a whole or not at all.
#include "tool/Files.h"

#include "support/Files.h"

#include <csignal>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sstream>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace oapigen::tool {
namespace {

namespace fs = std::filesystem;

class Files : public testing::Test {
protected:
  bool write(const fs::path &path, std::string_view text) {
    return writeFile(path, text, stream_, problems_);
  }
  std::string onlyMessage() const {
    return problems_.all().size() == 1 ? problems_.all()[0].message : "not one message";
  }
  std::size_t filesThere() const {
    fs::directory_iterator entries(folder_);
    return static_cast<std::size_t>(std::distance(begin(entries), end(entries)));
  }

  test::ScratchFolder scratch_;
  fs::path folder_ = scratch_.path();
  std::ostringstream stream_;
  Diagnostics problems_;
};

TEST_F(Files, CreatesAFileAndLeavesNothingElse) {
  EXPECT_TRUE(write(folder_ / "a.yaml", "one\n"));
  EXPECT_EQ(test::readFile(folder_ / "a.yaml"), "one\n");
  EXPECT_EQ(filesThere(), 1u);
}

TEST_F(Files, GivesANewFileTheUsualPermissions) {
  mode_t old = ::umask(027);
  EXPECT_TRUE(write(folder_ / "a", "text"));
  ::umask(old);
  EXPECT_EQ(fs::status(folder_ / "a").permissions(), fs::perms(0640));
}

TEST_F(Files, ReplacesAFileAndKeepsItsPermissions) {
  test::writeFile(folder_ / "a", "old");
  fs::permissions(folder_ / "a", fs::perms(0604));
  EXPECT_TRUE(write(folder_ / "a", "new"));
  EXPECT_EQ(test::readFile(folder_ / "a"), "new");
  EXPECT_EQ(fs::status(folder_ / "a").permissions(), fs::perms(0604));
  EXPECT_EQ(filesThere(), 1u);
}

TEST_F(Files, DoesNotTouchAFileThatHoldsTheTextAlready) {
  test::writeFile(folder_ / "a", "same");
  auto long_ago = fs::file_time_type::clock::now() - std::chrono::hours(5);
  fs::last_write_time(folder_ / "a", long_ago);
  EXPECT_TRUE(write(folder_ / "a", "same"));
  EXPECT_EQ(fs::last_write_time(folder_ / "a"), long_ago);
}

TEST_F(Files, FollowsASymbolicLinkAndKeepsIt) {
  fs::create_directory(folder_ / "real");
  test::writeFile(folder_ / "real/a", "old");
  fs::create_symlink("real/a", folder_ / "link");
  fs::create_symlink("link", folder_ / "second");
  EXPECT_TRUE(write(folder_ / "second", "new"));
  EXPECT_TRUE(fs::is_symlink(folder_ / "link"));
  EXPECT_EQ(test::readFile(folder_ / "real/a"), "new");
}

TEST_F(Files, CreatesWhatADanglingLinkPointsTo) {
  fs::create_symlink("a", folder_ / "link");
  EXPECT_TRUE(write(folder_ / "link", "new"));
  EXPECT_TRUE(fs::is_symlink(folder_ / "link"));
  EXPECT_EQ(test::readFile(folder_ / "a"), "new");
}

TEST_F(Files, WritesThroughAPipe) {
  fs::path pipe = folder_ / "pipe";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  int reader = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK);
  EXPECT_TRUE(write(pipe, "text"));
  char buffer[10] = {};
  EXPECT_EQ(::read(reader, buffer, sizeof buffer), 4);
  EXPECT_STREQ(buffer, "text");
  ::close(reader);
  EXPECT_TRUE(fs::is_fifo(pipe));
}

TEST_F(Files, WritesStandardOutputToTheStream) {
  EXPECT_TRUE(write("-", "one "));
  EXPECT_TRUE(write("/dev/stdout", "two"));
  EXPECT_EQ(stream_.str(), "one two");
}

TEST_F(Files, ReportsAStreamThatFailed) {
  stream_.setstate(std::ios::badbit);
  EXPECT_FALSE(write("-", "text"));
  EXPECT_EQ(onlyMessage(), "cannot write the standard output: Input/output error");
}

TEST_F(Files, ReportsADirectory) {
  EXPECT_FALSE(write(folder_, "text"));
  EXPECT_EQ(onlyMessage(), "cannot write '" + folder_.string() + "': Is a directory");
}

TEST_F(Files, ReportsAMissingDirectory) {
  EXPECT_FALSE(write(folder_ / "no/a", "text"));
  EXPECT_EQ(onlyMessage(),
            "cannot write '" + (folder_ / "no/a").string() + "': No such file or directory");
}

TEST_F(Files, ReportsAFullDisk) {
  if (!fs::exists("/dev/full"))
    GTEST_SKIP() << "no /dev/full here";
  EXPECT_FALSE(write("/dev/full", "text"));
  EXPECT_EQ(onlyMessage(), "cannot write '/dev/full': No space left on device");
}

TEST_F(Files, LeavesTheOldFileWhenTheNewOneIsTooLarge) {
  test::writeFile(folder_ / "a", "old");
  rlimit old;
  ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &old), 0);
  rlimit small{16, old.rlim_max};
  auto handler = std::signal(SIGXFSZ, SIG_IGN);
  ::setrlimit(RLIMIT_FSIZE, &small);
  bool done = write(folder_ / "a", std::string(100, 'x'));
  ::setrlimit(RLIMIT_FSIZE, &old);
  std::signal(SIGXFSZ, handler);
  EXPECT_FALSE(done);
  EXPECT_EQ(onlyMessage(), "cannot write '" + (folder_ / "a").string() + "': File too large");
  EXPECT_EQ(test::readFile(folder_ / "a"), "old");
  EXPECT_EQ(filesThere(), 1u);
}

TEST_F(Files, LeavesNothingBesideTheFileWhenASignalEndsTheProgram) {
  constexpr int kRounds = 20;
  for (int round = 0; round < kRounds; ++round) {
    const pid_t child = ::fork();
    if (child == 0) {
      ::alarm(10);
      for (char letter = 'a';; letter = letter == 'a' ? 'b' : 'a')
        write(folder_ / "a", std::string(1'000'000, letter));
    }
    ::usleep(static_cast<useconds_t>(5'000 + 1'000 * round));
    ::kill(child, SIGTERM);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);
    EXPECT_LE(filesThere(), 1u);
  }
}

TEST_F(Files, RefusesWhatMayNotBeWritten) {
  if (::geteuid() == 0)
    GTEST_SKIP() << "nothing is forbidden to the superuser";
  test::writeFile(folder_ / "a", "old");
  fs::permissions(folder_ / "a", fs::perms(0444));
  EXPECT_FALSE(write(folder_ / "a", "new"));
  EXPECT_EQ(onlyMessage(), "cannot write '" + (folder_ / "a").string() + "': Permission denied");
  fs::permissions(folder_, fs::perms(0555));
  EXPECT_FALSE(write(folder_ / "b", "new"));
  fs::permissions(folder_, fs::perms(0755));
}

TEST_F(Files, ReadsAWholeFile) {
  std::string text(200'000, 'x');
  test::writeFile(folder_ / "a", text);
  EXPECT_EQ(readFile(folder_ / "a", problems_), text);
  EXPECT_TRUE(checkReadable(folder_ / "a", problems_));
  EXPECT_TRUE(problems_.all().empty());
}

TEST_F(Files, ReportsWhatCannotBeRead) {
  EXPECT_EQ(readFile(folder_ / "a", problems_), std::nullopt);
  EXPECT_FALSE(checkReadable(folder_ / "a", problems_));
  EXPECT_EQ(readFile(folder_, problems_), std::nullopt);
  EXPECT_FALSE(checkReadable(folder_, problems_));
  std::vector<std::string> messages;
  for (const Diagnostic &problem : problems_.all())
    messages.push_back(problem.message);
  std::string missing = "cannot read '" + (folder_ / "a").string() + "': No such file or directory";
  std::string directory = "cannot read '" + folder_.string() + "': Is a directory";
  EXPECT_EQ(messages, (std::vector{missing, missing, directory, directory}));
}

} // namespace
} // namespace oapigen::tool
