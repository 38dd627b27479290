// A recursive-descent reader of ECMA-262's regular expressions, section 22.2.1 with [UnicodeMode].
//
// One function per production; each takes what it can and throws the first problem to regexProblem.
// Group names and numbers are compared at the end, because references may come before groups.
#include "support/Regex.h"

#include "support/RegexCharacters.h"

#include <algorithm>
#include <vector>

namespace oapigen {
namespace {

constexpr unsigned kMaxDepth = 200;

bool isNameCharacter(char c) {
  return isRegexLetter(c) || isRegexDigit(c) || c == '_' || c == '$' ||
         static_cast<unsigned char>(c) >= 0x80;
}

class Reader : RegexCharacters {
public:
  explicit Reader(std::string_view text) : RegexCharacters(text) {}

  /// What is wrong; nothing when all of the text is a pattern.
  std::optional<std::string> problem() {
    try {
      pattern();
      return std::nullopt;
    } catch (Problem &problem) {
      return std::move(problem.message);
    }
  }

private:
  struct Reference {
    std::string text;
    std::size_t at;
  };

  void pattern() {
    disjunction();
    if (!atEnd())
      fail("')' at offset " + std::to_string(at_) + " has no '('");
    checkReferences();
  }

  void disjunction() {
    if (++depth_ > kMaxDepth)
      fail("groups are nested more than " + std::to_string(kMaxDepth) + " deep");
    do
      while (!atEnd() && peek() != '|' && peek() != ')')
        term();
    while (accept("|"));
    --depth_;
  }

  void term() {
    std::size_t begin = at_;
    if (accept("^") || accept("$") || accept("\\b") || accept("\\B") || lookaround())
      rejectQuantifier(begin);
    else {
      atom();
      quantifier();
    }
  }

  bool lookaround() {
    std::size_t begin = at_;
    if (!accept("(?=") && !accept("(?!") && !accept("(?<=") && !accept("(?<!"))
      return false;
    closeGroup(begin);
    return true;
  }

  void closeGroup(std::size_t begin) {
    disjunction();
    if (!accept(")"))
      fail("'(' at offset " + std::to_string(begin) + " is never closed");
  }

  void rejectQuantifier(std::size_t begin) {
    std::size_t end = at_;
    if (quantifier())
      fail("'" + std::string(text_.substr(end, at_ - end)) + "' at offset " + std::to_string(end) +
           " repeats '" + std::string(text_.substr(begin, end - begin)) +
           "', which matches no character");
  }

  bool quantifier() {
    std::size_t begin = at_;
    if (accept("{"))
      bounds(begin);
    else if (!accept("*") && !accept("+") && !accept("?"))
      return false;
    accept("?");
    return true;
  }

  void bounds(std::size_t begin) {
    std::string_view low = digits();
    std::string_view high = low;
    if (accept(","))
      high = digits();
    if (!accept("}") || low.empty())
      fail("'{' at offset " + std::to_string(begin) +
           " begins no count such as '{2,3}'; a brace that stands for itself is '\\{'");
    if (!high.empty() && isGreater(low, high))
      failAt(begin, "counts down");
  }

  static bool isGreater(std::string_view left, std::string_view right) {
    left.remove_prefix(std::min(left.find_first_not_of('0'), left.size()));
    right.remove_prefix(std::min(right.find_first_not_of('0'), right.size()));
    return left.size() != right.size() ? left.size() > right.size() : left > right;
  }

  void atom() {
    std::size_t begin = at_;
    if (accept("(")) {
      groupHead(begin);
      closeGroup(begin);
    } else if (accept("["))
      characterClass(begin);
    else if (accept("\\"))
      atomEscape(begin);
    else if (std::string_view("*+?{").find(peek()) != std::string_view::npos) {
      ++at_;
      failAt(begin, "has nothing to repeat");
    } else if (peek() == ']' || peek() == '}') {
      ++at_;
      failAt(begin, "closes nothing; where it stands for itself, write '\\" +
                        std::string(text_.substr(begin, 1)) + "'");
    } else
      take();
  }

  void groupHead(std::size_t begin) {
    if (accept("?:"))
      return;
    ++groups_;
    if (!accept("?"))
      return;
    if (!accept("<"))
      fail("'(?' at offset " + std::to_string(begin) + " begins no known kind of group");
    std::string name = groupName(begin);
    if (std::find(names_.begin(), names_.end(), name) != names_.end())
      fail("two groups are named '" + name + "'");
    names_.push_back(name);
  }

  std::string groupName(std::size_t begin) {
    std::size_t first = at_;
    while (!atEnd() && isNameCharacter(peek()))
      ++at_;
    std::string name(text_.substr(first, at_ - first));
    if (name.empty() || isRegexDigit(name[0]) || !accept(">"))
      fail("the group's name at offset " + std::to_string(begin) + " is not complete");
    return name;
  }

  void atomEscape(std::size_t begin) {
    if (accept("k")) {
      if (!accept("<"))
        failAt(begin, "needs the name of a group, as in '\\k<name>'");
      namedReferences_.push_back({groupName(begin), begin});
    } else if (peek() >= '1' && peek() <= '9')
      numberedReferences_.push_back({std::string(digits()), begin});
    else
      characterEscape(begin, "^$\\.*+?()[]{}|/");
  }

  void checkReferences() {
    for (const Reference &reference : namedReferences_)
      if (std::find(names_.begin(), names_.end(), reference.text) == names_.end())
        fail("no group is named '" + reference.text + "'");
    for (const Reference &reference : numberedReferences_)
      if (isGreater(reference.text, std::to_string(groups_)))
        fail("'\\" + reference.text + "' at offset " + std::to_string(reference.at) +
             " refers to a group that is not there");
  }

  unsigned depth_ = 0;
  std::size_t groups_ = 0;
  std::vector<std::string> names_;
  std::vector<Reference> namedReferences_, numberedReferences_;
};

} // namespace

std::optional<std::string> regexProblem(std::string_view pattern) {
  return Reader(pattern).problem();
}

} // namespace oapigen
