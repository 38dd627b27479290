// A trace holds exactly as long as all its answers do; times play no part.
#include "cache/RunRecord.h"
#include "support/Files.h"

#include <gtest/gtest.h>

#include <chrono>

namespace oapigen::cache {
namespace {

namespace fs = test::fs;

class TraceTest : public testing::Test {
protected:
  std::string at(const std::string &name) const { return (folder_.path() / name).string(); }
  void write(const std::string &name, const std::string &text) const {
    test::writeFile(at(name), text);
  }
  /// What it is after it was kept.
  static Trace kept(const Trace &trace) {
    Packer out;
    trace.pack(out);
    Unpacker in(out.bytes());
    return Trace::unpack(in);
  }

  test::ScratchFolder folder_;
  Trace trace_;
};

TEST_F(TraceTest, ContentCounts) {
  write("a", "text");
  trace_.addContent(at("a"), hashOf("text"));
  EXPECT_TRUE(kept(trace_).holds());
  const auto time = fs::last_write_time(at("a"));
  write("a", "tex_");
  fs::last_write_time(at("a"), time);
  EXPECT_FALSE(kept(trace_).holds());
  write("a", "text");
  fs::last_write_time(at("a"), time + std::chrono::hours(1));
  EXPECT_TRUE(kept(trace_).holds());
  fs::remove(at("a"));
  EXPECT_FALSE(kept(trace_).holds());
  fs::create_directory(at("a"));
  EXPECT_FALSE(kept(trace_).holds());
}

TEST_F(TraceTest, AFileThatComesCounts) {
  trace_.addAbsent(at("a/b"));
  EXPECT_TRUE(kept(trace_).holds());
  write("a/c", "");
  EXPECT_TRUE(kept(trace_).holds());
  write("a/b", "");
  EXPECT_FALSE(kept(trace_).holds());
}

TEST_F(TraceTest, TheNamesInAFolderCount) {
  write("d/b", "");
  write("d/a", "");
  trace_.addListing(at("d"), {"a", "b"});
  EXPECT_TRUE(kept(trace_).holds());
  write("d/a", "more");
  EXPECT_TRUE(kept(trace_).holds());
  write("d/c", "");
  EXPECT_FALSE(kept(trace_).holds());
}

TEST_F(TraceTest, WhichPathsAreOneFileCounts) {
  write("a", "text");
  fs::create_hard_link(at("a"), at("b"));
  write("c", "text");
  for (const auto &[name, identity] : {std::pair("a", 7), std::pair("b", 7), std::pair("c", 9)}) {
    trace_.addPresent(at(name), static_cast<std::uint64_t>(identity));
    trace_.addContent(at(name), hashOf("text"));
  }
  EXPECT_TRUE(kept(trace_).holds());
  fs::remove(at("b"));
  write("b", "text");
  EXPECT_FALSE(kept(trace_).holds());
  fs::remove(at("b"));
  fs::create_symlink(at("a"), at("b"));
  EXPECT_TRUE(kept(trace_).holds());
  fs::remove(at("c"));
  fs::create_symlink(at("a"), at("c"));
  EXPECT_FALSE(kept(trace_).holds());
}

TEST_F(TraceTest, WhereALinkLeadsCounts) {
  fs::create_directories(at("x"));
  fs::create_directories(at("y"));
  fs::create_symlink(at("x"), at("link"));
  trace_.addTarget(at("link"), at("x"));
  EXPECT_TRUE(kept(trace_).holds());
  fs::remove(at("link"));
  fs::create_symlink(at("y"), at("link"));
  EXPECT_FALSE(kept(trace_).holds());
}

TEST_F(TraceTest, WhatChangesDuringARunSpoilsIt) {
  trace_.addContent(at("a"), hashOf("before"));
  EXPECT_TRUE(trace_.isComplete());
  trace_.addContent(at("a"), hashOf("after"));
  EXPECT_FALSE(trace_.isComplete());
  Trace other;
  other.addAbsent(at("b"));
  other.addPresent(at("b"), 1);
  EXPECT_FALSE(other.isComplete());
}

TEST_F(TraceTest, ARecordIsGoodAsLongAsItsTrace) {
  write("a", "text");
  RunRecord record;
  record.trace.addContent(at("a"), hashOf("text"));
  record.text = "openapi: 3.1.2\n";
  record.files = {at("a"), at("b")};
  record.problems.add({"some-id",
                       Severity::Warning,
                       {"a.hpp", 3, 5, 7},
                       "message",
                       "hint",
                       {{{"b.hpp", 1, 2, 3}, "here"}}});
  const std::string bytes = record.packed();
  const std::optional<RunRecord> current = currentRecord(bytes);
  ASSERT_TRUE(current);
  EXPECT_EQ(current->text, record.text);
  EXPECT_EQ(current->files, record.files);
  EXPECT_EQ(current->problems.all(), record.problems.all());
  for (std::size_t size = 0; size < bytes.size(); ++size)
    EXPECT_FALSE(currentRecord(std::string_view(bytes).substr(0, size))) << size;
  write("a", "other");
  EXPECT_FALSE(currentRecord(bytes));
}

} // namespace
} // namespace oapigen::cache
