// The pages of the reference, as the program carries them → the entry for a word.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace oapigen::docs {

/// A file of docs/.
struct Page {
  std::string_view name; ///< Without its ending.
  std::string_view text; ///< Markdown
};

/// The pages as they were when the program was built; made by EmbedPages.cmake.
const std::vector<Page> &pages();

/// One attribute, type or diagnostic, or one rule about changes.
struct Entry {
  std::string kind; ///< The name of its page.
  std::string name; ///< "min_length", "std::vector", "body-repeated"
  std::string text; ///< Markdown, without a heading.
};

/// All entries: sections of pages, and of the page of types the types of the tables.
const std::vector<Entry> &entries();

/// The entries that `word` names: an attribute with or without `api::`, an id, a type with or
/// without its namespaces and arguments. Several when a word means several things.
std::vector<const Entry *> findEntries(std::string_view word);

/// The name nearest to a misspelt word; empty when none is near.
std::string suggestEntry(std::string_view misspelt);

/// The names of all entries by kind, with what is said first about each.
std::string listOfEntries(std::size_t width);

} // namespace oapigen::docs
