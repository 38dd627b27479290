// YAML text → value, by the events of yaml-cpp.
#include "text/Builder.h"
#include "text/Numbers.h"
#include "text/Read.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <map>
#include <sstream>

namespace oapigen {
namespace {

constexpr std::size_t kMaxAliasBytes = 64 << 20;

/// Ends the parse; the problem is reported.
struct Stop {};

/// The value of a plain scalar in YAML 1.2's core schema (10.3.2).
Value resolvePlain(const std::string &text) {
  if (text == "true" || text == "True" || text == "TRUE")
    return true;
  if (text == "false" || text == "False" || text == "FALSE")
    return false;
  if (auto number = parseCoreNumber(text))
    return *std::move(number);
  return text;
}

/// Roughly what a copy of the value takes.
std::size_t bytesOf(const Value &value) {
  std::size_t bytes = sizeof(Value);
  if (auto *text = value.asString())
    bytes += text->size();
  if (auto *array = value.asArray())
    for (const Value &item : *array)
      bytes += bytesOf(item);
  if (auto *object = value.asObject())
    for (const auto &[name, item] : *object)
      bytes += sizeof name + name.size() + bytesOf(item);
  return bytes;
}

constexpr std::string_view kTagPrefix = "tag:yaml.org,2002:";

class YamlEvents : public YAML::EventHandler {
public:
  YamlEvents(const LineIndex &text, Diagnostics &out) : text_(text), builder_(out), out_(out) {}

  void OnDocumentStart(const YAML::Mark &mark) override {
    if (documents_++ != 0)
      stop(Problem::TextSeveralDocuments, mark);
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override {
    addScalar(mark, anchor, nullptr, 1);
  }

  void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                const std::string &text) override {
    // A plain key is the text that it is, whatever it would be as a value: `200:`, `yes:`.
    bool isText = tag != "?" || builder_.expectsName();
    lastScalar_ = mark;
    addScalar(mark, anchor, isText ? tagged(mark, tag, text) : resolvePlain(text), text.size());
  }

  void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override {
    auto found = anchors_.find(anchor);
    if (found == anchors_.end())
      stop(Problem::TextAliasCycle, mark);
    const Anchored &target = found->second;
    countCopy(mark, target.bytes);
    if (builder_.depth() + target.depth > kMaxDepth)
      stop(Problem::TextTooDeep, mark, {{"limit", std::to_string(kMaxDepth)}});
    deepen(target.depth);
    addScalar(mark, YAML::NullAnchor, target.value, 1);
  }

  void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    open(mark, tag, "seq", anchor, Array());
  }
  void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    open(mark, tag, "map", anchor, Object());
  }
  void OnSequenceEnd() override { close(); }
  void OnMapEnd() override { close(); }

  /// yaml-cpp 0.7 takes the end of the text for the end of a quoted scalar of several lines. Such a
  /// scalar can only be the last one.
  void checkLastScalar() {
    std::size_t start = contentOf(offsetOf(lastScalar_));
    if (text_.isQuote(start) && text_.quotedEnd(start) == text_.text().npos)
      throw YAML::ParserException(lastScalar_, "the quoted text does not end");
  }

  Parsed take() { return builder_.take(); }

private:
  /// What an alias of an anchor stands for; there once it is complete.
  struct Anchored {
    Value value;
    std::size_t bytes;
    std::size_t depth;
  };
  /// A container that has not ended.
  struct Open {
    YAML::Mark mark;
    YAML::anchor_t anchor; ///< NullAnchor: none.
    std::size_t depth = 0; ///< Levels inside it so far.
  };

  [[noreturn]] void stop(Problem problem, const YAML::Mark &mark, const Holes &holes = {}) {
    out_.report(problem, placeOf(mark), holes);
    throw Stop();
  }

  Where placeOf(const YAML::Mark &mark, std::size_t plainLength = 0) const {
    std::size_t offset = offsetOf(mark);
    return text_.at(offset, plainLength ? text_.tokenLength(offset, plainLength) : 0);
  }

  static std::size_t offsetOf(const YAML::Mark &mark) {
    return static_cast<std::size_t>(std::max(mark.pos, 0));
  }

  /// Behind the tag and the anchor that a node at `offset` begins with.
  std::size_t contentOf(std::size_t offset) const {
    constexpr std::string_view kSpace = " \t\r\n";
    std::string_view text = text_.text();
    while (offset < text.size() && (text[offset] == '&' || text[offset] == '!'))
      offset = text.find_first_not_of(kSpace, text.find_first_of(kSpace, offset));
    return offset;
  }

  /// A scalar that is quoted or has a tag.
  Value tagged(const YAML::Mark &mark, const std::string &tag, const std::string &text) {
    if (tag == "!" || tag == "?" || tag == std::string(kTagPrefix) + "str")
      return text;
    Value value = text.empty() || text == "~" || text == "null" ? Value() : resolvePlain(text);
    std::string kind(value.kind());
    bool isFloat = value.isNumber() && tag == std::string(kTagPrefix) + "float";
    std::string expected = kind == "boolean" ? "bool" : kind == "integer" ? "int" : kind;
    if (!isFloat && tag != std::string(kTagPrefix) + expected)
      stop(Problem::TextTag, mark, {{"tag", tag}});
    return isFloat ? Value(value.toDouble()) : value;
  }

  void addScalar(const YAML::Mark &mark, YAML::anchor_t anchor, Value value, std::size_t length) {
    if (anchor)
      keep(mark, anchor, value, 0);
    if (!builder_.expectsName())
      return builder_.value(std::move(value), placeOf(mark));
    if (!value.asString())
      stop(Problem::TextNoName, mark, {{"found", kindPhrase(value)}});
    if (!builder_.name(*value.asString(), placeOf(mark, length)))
      throw Stop();
  }

  void open(const YAML::Mark &mark, const std::string &tag, std::string_view kind,
            YAML::anchor_t anchor, Value empty) {
    if (builder_.expectsName())
      stop(Problem::TextNoName, mark, {{"found", kindPhrase(empty)}});
    if (tag != "?" && tag != "!" && !tag.empty() && tag != std::string(kTagPrefix).append(kind))
      stop(Problem::TextTag, mark, {{"tag", tag}});
    if (!builder_.start(std::move(empty), placeOf(mark)))
      throw Stop();
    open_.push_back({mark, anchor});
  }

  void close() {
    Open closed = open_.back();
    open_.pop_back();
    deepen(closed.depth + 1);
    if (closed.anchor)
      keep(closed.mark, closed.anchor, builder_.innermost(), closed.depth + 1);
    builder_.end();
  }

  /// The innermost container has that many levels inside it, or more.
  void deepen(std::size_t levels) {
    if (!open_.empty())
      open_.back().depth = std::max(open_.back().depth, levels);
  }

  void keep(const YAML::Mark &mark, YAML::anchor_t anchor, const Value &value, std::size_t depth) {
    std::size_t bytes = bytesOf(value);
    countCopy(mark, bytes);
    anchors_.emplace(anchor, Anchored{value, bytes, depth});
  }

  void countCopy(const YAML::Mark &mark, std::size_t bytes) {
    copiedBytes_ += bytes;
    if (copiedBytes_ > kMaxAliasBytes)
      stop(Problem::TextAliasSize, mark, {{"limit", std::to_string(kMaxAliasBytes)}});
  }

  const LineIndex &text_;
  Builder builder_;
  Diagnostics &out_;
  std::map<YAML::anchor_t, Anchored> anchors_;
  std::vector<Open> open_;
  std::size_t copiedBytes_ = 0; ///< For anchors and aliases.
  YAML::Mark lastScalar_;
  unsigned documents_ = 0;
};

void reportSyntax(const LineIndex &text, const YAML::Exception &error, Diagnostics &out) {
  auto offset = std::min(static_cast<std::size_t>(std::max(error.mark.pos, 0)), text.text().size());
  std::string_view line = text.lineOf(offset);
  std::string_view indent = line.substr(0, line.find_first_not_of(" \t"));
  bool tab = indent.find('\t') != indent.npos;
  out.report(Problem::TextSyntax, text.at(offset),
             {{"format", "YAML"},
              {"problem", error.msg},
              {"hint", tab ? "indent with spaces, YAML takes no tabs there" : ""}});
}

} // namespace

std::optional<Parsed> readYaml(const LineIndex &text, Diagnostics &out) {
  YamlEvents events(text, out);
  try {
    std::istringstream stream{std::string(text.text())};
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(events))
      ;
    events.checkLastScalar();
  } catch (const Stop &) {
    return {};
  } catch (const YAML::Exception &error) {
    reportSyntax(text, error, out);
    return {};
  }
  Parsed parsed = events.take();
  parsed.places.emplace("", text.at(0)); // An empty text has no event.
  return parsed;
}

} // namespace oapigen
