// The end of a --help → its parts: text, and what is shown as it stands.
//
// A footer is written for the terminal, and its layout says what is what: indented lines are code;
// those behind "Examples:" are examples; a paragraph "Exit status: …" tells of the exit status.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace oapigen::manual {

struct Block {
  bool isCode = false;
  std::string text; ///< Of code its lines without the indentation; else one line.
};

struct Footer {
  std::vector<Block> description;
  std::vector<Block> examples;
  std::string exitStatus; ///< Without the words "Exit status: "; empty: nothing is said.
};

Footer readFooter(std::string_view text);

} // namespace oapigen::manual
