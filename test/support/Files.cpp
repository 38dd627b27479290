// Reads, writes and lists files for the tests.
#include "support/Files.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace oapigen::test {

std::string readFile(const fs::path &path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void writeFile(const fs::path &path, std::string_view text) {
  if (path.has_parent_path())
    fs::create_directories(path.parent_path());
  std::ofstream out(path, std::ios::binary);
  out << text;
  if (!out.flush())
    throw std::runtime_error("cannot write " + path.string());
}

std::vector<fs::path> filesIn(const fs::path &folder, const std::vector<std::string> &endings) {
  std::vector<fs::path> found;
  for (const fs::directory_entry &entry : fs::directory_iterator(folder))
    if (entry.is_regular_file() &&
        std::count(endings.begin(), endings.end(), entry.path().extension().string()))
      found.push_back(entry.path());
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<fs::path> foldersIn(const fs::path &folder) {
  std::vector<fs::path> found;
  for (const fs::directory_entry &entry : fs::directory_iterator(folder))
    if (entry.is_directory())
      found.push_back(entry.path());
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<std::string> wordsBehind(std::string_view mark, const std::string &text) {
  if (!text.starts_with(mark))
    return {};
  std::istringstream line(text.substr(mark.size(), text.find('\n') - mark.size()));
  return {std::istream_iterator<std::string>(line), {}};
}

std::vector<std::string> linesOf(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::string difference(std::string_view expected, std::string_view actual) {
  if (expected == actual)
    return {};
  std::vector<std::string> left = linesOf(expected), right = linesOf(actual);
  auto [from, rightFrom] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
  auto [last, rightLast] = std::mismatch(left.rbegin(), std::make_reverse_iterator(from),
                                         right.rbegin(), std::make_reverse_iterator(rightFrom));
  std::string out = "from line " + std::to_string(from - left.begin() + 1) + ":\n";
  for (auto line = from; line != last.base(); ++line)
    out += "- " + *line + '\n';
  for (auto line = rightFrom; line != rightLast.base(); ++line)
    out += "+ " + *line + '\n';
  return out;
}

bool updating() {
  return std::getenv("OAPI_UPDATE") != nullptr;
}

ScratchFolder::ScratchFolder() {
  std::string name = (fs::temp_directory_path() / "oapi-gen-test-XXXXXX").string();
  if (!mkdtemp(name.data()))
    throw std::runtime_error("cannot make a temporary folder");
  path_ = fs::canonical(name);
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

} // namespace oapigen::test
