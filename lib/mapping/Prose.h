// Text of a comment, line by line or as a whole → text of the document.
//
// Markdown is kept as it is, so code in backquotes ends no sentence.
#pragma once

#include <string>
#include <string_view>

namespace oapigen::mapping {

/// Without white space at its ends.
std::string_view trim(std::string_view text);

/// The first word, taken off the text.
std::string_view takeWord(std::string_view &text);

/// How many characters the name of a command at the beginning of `text` has.
std::size_t lengthOfName(std::string_view text);

/// Adds it as a line of its own, or as the first one of a paragraph.
void addLine(std::string &text, std::string_view line);

/// `@p name` → `name` in backquotes, and so on.
std::string withMarkdown(std::string_view line);

/// The length of the first sentence: up to its stop, or the first empty line.
std::size_t firstSentence(std::string_view text);

/// Its words, with one space between.
std::string onOneLine(std::string_view text);

/// A section's text: its lines after the first lose the indentation that they share.
std::string withoutHanging(std::string_view text);

} // namespace oapigen::mapping
