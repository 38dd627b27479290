// A recursive-descent reader of ECMA-262's regular expressions, section 22.2.1 with [UnicodeMode].
//
// One function per production; each takes what it can and throws the first problem to regexProblem.
// Group names and numbers are compared at the end, because references may come before groups.
#include "support/Regex.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace oapigen {
namespace {

constexpr std::uint32_t kLastCodePoint = 0x10FFFF;
constexpr std::uint32_t kClassEscape = kLastCodePoint + 1; ///< \d and the like: no end of a range.
constexpr unsigned kMaxDepth = 200;

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}
bool isLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isNameCharacter(char c) {
  return isLetter(c) || isDigit(c) || c == '_' || c == '$' || static_cast<unsigned char>(c) >= 0x80;
}
int hexDigit(char c) {
  if (isDigit(c))
    return c - '0';
  c = static_cast<char>(c | 0x20);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

class Reader {
public:
  explicit Reader(std::string_view text) : text_(text) {}

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
  struct Problem {
    std::string message;
  };
  struct Reference {
    std::string text;
    std::size_t at;
  };

  [[noreturn]] static void fail(std::string message) { throw Problem{std::move(message)}; }
  /// About what stands from `begin` to the reading place.
  [[noreturn]] void failAt(std::size_t begin, const std::string &problem) const {
    fail("'" + std::string(text_.substr(begin, at_ - begin)) + "' at offset " +
         std::to_string(begin) + " " + problem);
  }

  bool atEnd() const { return at_ >= text_.size(); }
  char peek() const { return atEnd() ? '\0' : text_[at_]; }
  bool accept(std::string_view token) {
    bool here = text_.substr(at_, token.size()) == token;
    at_ += here ? token.size() : 0;
    return here;
  }

  /// The code point at the reading place, which moves past it.
  std::uint32_t take() {
    auto lead = static_cast<unsigned char>(text_[at_++]);
    if (lead < 0xC0)
      return lead;
    unsigned more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    std::uint32_t point = lead & (0x3Fu >> more);
    for (; more > 0 && !atEnd(); --more)
      point = point << 6 | (static_cast<unsigned char>(text_[at_++]) & 0x3Fu);
    return point;
  }

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

  std::string_view digits() {
    std::size_t begin = at_;
    while (isDigit(peek()))
      ++at_;
    return text_.substr(begin, at_ - begin);
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
    if (name.empty() || isDigit(name[0]) || !accept(">"))
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

  /// After the backslash: everything that is also known inside a class. `punctuation` may be
  /// escaped to stand for itself.
  std::uint32_t characterEscape(std::size_t begin, std::string_view punctuation) {
    if (atEnd())
      fail("'\\' at the end escapes nothing");
    char c = text_[at_];
    if (std::string_view("dDsSwW").find(c) != std::string_view::npos) {
      ++at_;
      return kClassEscape;
    }
    if (c == 'p' || c == 'P')
      return property(begin);
    if (c == 'u' || c == 'x')
      return hexEscape(begin);
    if (c == 'c')
      return controlLetter(begin);
    if (auto index = std::string_view("fnrtv0").find(c); index != std::string_view::npos) {
      ++at_;
      if (c == '0' && isDigit(peek()))
        failAt(begin, "is followed by a digit; write '\\x00'");
      return static_cast<unsigned char>("\f\n\r\t\v\0"[index]);
    }
    if (punctuation.find(c) != std::string_view::npos)
      return take();
    take();
    failAt(begin, "is no escape of ECMA-262");
  }

  std::uint32_t controlLetter(std::size_t begin) {
    ++at_;
    if (!isLetter(peek()))
      failAt(begin, "needs a letter after it");
    return take() % 32;
  }

  std::uint32_t property(std::size_t begin) {
    ++at_;
    auto isPropertyCharacter = [](char c) { return isLetter(c) || isDigit(c) || c == '_'; };
    auto word = [&] {
      std::size_t first = at_;
      while (isPropertyCharacter(peek()))
        ++at_;
      return at_ > first;
    };
    bool complete = accept("{") && word() && (!accept("=") || word()) && accept("}");
    if (!complete)
      failAt(begin, "needs a property in braces, as in '\\p{L}'");
    return kClassEscape;
  }

  std::uint32_t hexEscape(std::size_t begin) {
    bool wide = text_[at_++] == 'u';
    bool braces = wide && accept("{");
    std::size_t length = braces ? text_.size() : wide ? 4 : 2;
    std::uint32_t point = 0;
    std::size_t read = 0;
    for (; read < length && hexDigit(peek()) >= 0 && point <= kLastCodePoint; ++read)
      point = point * 16 + static_cast<std::uint32_t>(hexDigit(text_[at_++]));
    bool complete = braces ? read > 0 && accept("}") : read == length;
    if (!complete || point > kLastCodePoint)
      failAt(begin, "is not the number of a character");
    if (wide && point >= 0xD800 && point < 0xDC00 && accept("\\u"))
      return lowSurrogate(begin, point);
    return point;
  }

  /// The second of two escapes that give one character in UTF-16: "\uD83D\uDE00".
  std::uint32_t lowSurrogate(std::size_t begin, std::uint32_t high) {
    --at_;
    std::uint32_t low = hexEscape(begin);
    return low >= 0xDC00 && low < 0xE000 ? 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00) : low;
  }

  void characterClass(std::size_t begin) {
    accept("^");
    while (!accept("]")) {
      std::size_t first = at_;
      std::uint32_t low = classAtom(begin);
      if (peek() != '-' || text_.substr(at_, 2) == "-]")
        continue;
      ++at_;
      std::uint32_t high = classAtom(begin);
      if (low == kClassEscape || high == kClassEscape)
        failAt(first, "is no range, because one of its ends is a class");
      if (low > high)
        failAt(first, "is a range that counts down");
    }
  }

  std::uint32_t classAtom(std::size_t begin) {
    if (atEnd())
      fail("'[' at offset " + std::to_string(begin) + " is never closed");
    std::size_t first = at_;
    if (!accept("\\"))
      return take();
    if (accept("b"))
      return '\b';
    return characterEscape(first, "^$\\.*+?()[]{}|/-");
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

  std::string_view text_;
  std::size_t at_ = 0;
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
