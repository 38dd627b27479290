// YAML text → value, by the events of yaml-cpp.
#include "text/Read.h"
#include "text/YamlBuilder.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>

namespace oapigen {
namespace {

std::size_t offsetOf(const YAML::Mark &mark) {
  return static_cast<std::size_t>(std::max(mark.pos, 0));
}

class YamlEvents : public YAML::EventHandler {
public:
  YamlEvents(const LineIndex &text, Diagnostics &out) : text_(text), builder_(text, out) {}

  void OnDocumentStart(const YAML::Mark &mark) override {
    if (documents_++ != 0)
      builder_.stop(Problem::TextSeveralDocuments, offsetOf(mark));
  }
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override {
    builder_.null(offsetOf(mark), anchor);
  }
  void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                const std::string &text) override {
    lastScalar_ = mark;
    builder_.scalar(offsetOf(mark), tag, anchor, text);
  }
  void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override {
    builder_.alias(offsetOf(mark), anchor);
  }
  void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    builder_.startSequence(offsetOf(mark), tag, anchor);
  }
  void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    builder_.startMap(offsetOf(mark), tag, anchor);
  }
  void OnSequenceEnd() override { builder_.end(); }
  void OnMapEnd() override { builder_.end(); }

  /// yaml-cpp 0.7 takes the end of the text for the end of a quoted scalar of several lines. Such a
  /// scalar can only be the last one.
  void checkLastScalar() {
    std::size_t start = contentOf(offsetOf(lastScalar_));
    if (text_.isQuote(start) && text_.quotedEnd(start) == text_.text().npos)
      throw YAML::ParserException(lastScalar_, "the quoted text does not end");
  }

  Parsed take() { return builder_.take(); }

private:
  /// Behind the tag and the anchor that a node at `offset` begins with.
  std::size_t contentOf(std::size_t offset) const {
    constexpr std::string_view kSpace = " \t\r\n";
    std::string_view text = text_.text();
    while (offset < text.size() && (text[offset] == '&' || text[offset] == '!'))
      offset = text.find_first_not_of(kSpace, text.find_first_of(kSpace, offset));
    return offset;
  }

  const LineIndex &text_;
  YamlBuilder builder_;
  YAML::Mark lastScalar_;
  unsigned documents_ = 0;
};

void reportSyntax(const LineIndex &text, const YAML::Exception &error, Diagnostics &out) {
  auto offset = std::min(offsetOf(error.mark), text.text().size());
  std::string_view line = text.lineOf(offset);
  std::string_view indent = line.substr(0, line.find_first_not_of(" \t"));
  bool tab = indent.find('\t') != indent.npos;
  out.report(Problem::TextSyntax, text.at(offset),
             {{"format", "YAML"},
              {"problem", error.msg},
              {"hint", tab ? "indent with spaces, YAML takes no tabs there" : ""}});
}

} // namespace

std::optional<Parsed> readYamlCarefully(const LineIndex &text, Diagnostics &out) {
  YamlEvents events(text, out);
  try {
    std::istringstream stream{std::string(text.text())};
    YAML::Parser parser(stream);
    while (parser.HandleNextDocument(events))
      ;
    events.checkLastScalar();
  } catch (const YamlBuilder::Stop &) {
    return {};
  } catch (const YAML::Exception &error) {
    reportSyntax(text, error, out);
    return {};
  }
  return events.take();
}

} // namespace oapigen
