// Splits the end of a --help at empty lines, and where the indentation begins or ends.
#include "manual/Footer.h"

namespace oapigen::manual {
namespace {

constexpr std::string_view kIndent = "  ", kExamples = "Examples:", kExitStatus = "Exit status: ";

std::vector<Block> blocksOf(std::string_view text) {
  std::vector<Block> blocks;
  bool isNew = true;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
    const bool isCode = line.starts_with(kIndent);
    if (!line.empty() && (isNew || blocks.back().isCode != isCode))
      blocks.push_back({isCode, ""});
    isNew = line.empty();
    if (isNew)
      continue;
    if (isCode)
      line.remove_prefix(kIndent.size());
    std::string &to = blocks.back().text;
    to += to.empty() ? "" : isCode ? "\n" : " ";
    to += line;
  }
  return blocks;
}

} // namespace

Footer readFooter(std::string_view text) {
  Footer footer;
  std::vector<Block> *to = &footer.description;
  for (Block &block : blocksOf(text)) {
    if (!block.isCode)
      to = block.text == kExamples ? &footer.examples : &footer.description;
    if (block.text.starts_with(kExitStatus))
      footer.exitStatus = block.text.substr(kExitStatus.size());
    else if (block.text != kExamples)
      to->push_back(std::move(block));
  }
  return footer;
}

} // namespace oapigen::manual
