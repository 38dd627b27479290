// Which files could mean a statement before it was made: those that write its name by then, or, if
// it has none, say anything once all is there that it is about.
//
// A file that others include is not the first to write the names that they state: what counts is
// the order of the unit's text, not which file includes which.
#include "frontend/Taker.h"
#include "frontend/Words.h"

namespace oapigen::frontend {
namespace {

/// The statements of one unit, in the order of their places.
class Order {
public:
  explicit Order(const Uses &uses) : uses_(uses) {
    for (const Uses::Text &text : uses.texts()) {
      texts_[text.file] = &text;
      isUnclear_ |= text.anything.isValid();
    }
  }

  /// The files, other than the statement's, that could mean it before `place`.
  std::vector<std::uint32_t> before(clang::SourceLocation place,
                                    const cache::Footprint::Statement &statement,
                                    std::uint64_t name, bool isMacro) const {
    std::vector<std::uint32_t> files;
    if (!isUnclear_ && !isPrepared(place, statement, name))
      return files;
    const Uses::Text *stating = texts_.lookup(statement.file);
    auto look = [&](std::uint32_t file, clang::SourceLocation use) {
      const Uses::Text *reading = texts_.lookup(file);
      const bool isOfSystem = reading->isOfSystem && (!isMacro || !stating || stating->isOfSystem);
      if (file != statement.file && !isOfSystem && uses_.isBefore(use, place))
        files.push_back(file);
    };
    if (name != 0)
      for (const Uses::Use &use : uses_.of(name))
        look(use.file, use.place);
    for (const Uses::Text &text : uses_.texts())
      if (text.anything.isValid())
        look(text.file, text.anything);
      else if (name == 0 && text.last.isValid() && isBehind(text.last, statement))
        look(text.file, text.first);
    std::sort(files.begin(), files.end());
    files.erase(std::unique(files.begin(), files.end()), files.end());
    return files;
  }

private:
  /// Other files write all the other words before `place`.
  bool isPrepared(clang::SourceLocation place, const cache::Footprint::Statement &statement,
                  std::uint64_t name) const {
    return llvm::all_of(statement.words, [&](std::uint64_t word) {
      const llvm::ArrayRef<Uses::Use> uses = uses_.of(word);
      return word == name || uses.empty() || llvm::any_of(uses, [&](const Uses::Use &use) {
               return use.file != statement.file && uses_.isBefore(use.place, place);
             });
    });
  }
  bool isBehind(clang::SourceLocation last, const cache::Footprint::Statement &statement) const {
    return llvm::all_of(statement.files, [&](std::uint32_t file) {
      const Uses::Text *text = texts_.lookup(file);
      return !text || uses_.isBefore(text->begin, last);
    });
  }

  const Uses &uses_;
  llvm::DenseMap<std::uint32_t, const Uses::Text *> texts_;
  bool isUnclear_ = false; ///< Some file writes words that cannot be told.
};

} // namespace

void Taker::noteEarly() {
  Uses uses(preprocessor_, system_, numbers_);
  for (const Said &one : said_) // Only who has something without a name, too, is concerned.
    if (one.name == nameOf(""))
      uses.add(one.name, made_.statements[one.number].file, one.place);
  const Order order(uses);
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint64_t> found;
  auto look = [&](const std::vector<Said> &said, const auto &statements) {
    for (const Said &one : said) {
      const cache::Footprint::Statement &statement = statements[one.number];
      for (std::uint32_t file : order.before(one.place, statement, one.name, one.isMacro))
        found[{statement.file, file}] += made_.hashOf(statement);
    }
  };
  look(said_, made_.statements);
  look(saidVarying_, made_.varying);
  for (const auto &[files, statements] : found)
    made_.early.push_back({files.first, files.second, statements});
}

} // namespace oapigen::frontend
