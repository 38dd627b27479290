// Files, folders and the process, as the tests need them: short, and a failure throws.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace oapigen::test {

namespace fs = std::filesystem;

std::string readFile(const fs::path &path);                  ///< Empty when there is no such file.
void writeFile(const fs::path &path, std::string_view text); ///< Folders are made as needed.

/// Files directly inside `folder` whose names end in one of `endings`, sorted.
std::vector<fs::path> filesIn(const fs::path &folder, const std::vector<std::string> &endings);
std::vector<fs::path> foldersIn(const fs::path &folder); ///< Sorted.

/// The words behind `mark`, with which the first line of `text` begins; none when it does not.
std::vector<std::string> wordsBehind(std::string_view mark, const std::string &text);
/// The further options of a golden case.
inline std::vector<std::string> flagsOf(const std::string &source) {
  return wordsBehind("// flags:", source);
}

std::vector<std::string> linesOf(std::string_view text); ///< Without their ends.

/// What is different: the lines between what both texts begin and end with, those of `expected`
/// behind "-", those of `actual` behind "+". Empty: the texts are equal.
std::string difference(std::string_view expected, std::string_view actual);

/// OAPI_UPDATE is set: tests rewrite what they expect instead of failing.
bool updating();

/// An empty folder that disappears with this object.
class ScratchFolder {
public:
  ScratchFolder();
  ~ScratchFolder();
  ScratchFolder(const ScratchFolder &) = delete;
  ScratchFolder &operator=(const ScratchFolder &) = delete;
  const fs::path &path() const { return path_; }

private:
  fs::path path_;
};

} // namespace oapigen::test
