// YAML text → value, by the events of libyaml.
//
// libyaml is made for YAML 1.1: what ends a line or the name of an anchor only there is left to the
// careful reader. It counts characters, places are bytes.
#include "text/Read.h"
#include "text/YamlBuilder.h"

#include <yaml.h>

#include <memory>

namespace oapigen {
namespace {

/// Whether something ends lines that YAML 1.2 or Lines take for no end: U+0085, U+2028, U+2029 and
/// a carriage return alone; or a byte order mark is inside.
bool hasForeignBreaks(std::string_view text) {
  for (std::string_view one : {"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xEF\xBB\xBF"})
    if (text.find(one) != text.npos)
      return true;
  for (auto at = text.find('\r'); at != text.npos; at = text.find('\r', at + 1))
    if (!text.substr(at + 1).starts_with('\n'))
      return true;
  return false;
}

/// The number of a character → its offset. Asked for in about the order of the text.
class Offsets {
public:
  explicit Offsets(std::string_view text) : text_(text) {}

  std::size_t of(std::size_t character) {
    for (; character_ < character && offset_ < text_.size(); ++character_)
      do
        ++offset_;
      while (isInside());
    for (; character_ > character; --character_)
      do
        --offset_;
      while (isInside());
    return offset_;
  }

private:
  bool isInside() const {
    return offset_ < text_.size() && (static_cast<unsigned char>(text_[offset_]) & 0xC0) == 0x80;
  }

  std::string_view text_;
  std::size_t character_ = 0;
  std::size_t offset_ = 0;
};

std::string_view viewOf(const yaml_char_t *text) {
  return text ? std::string_view(reinterpret_cast<const char *>(text)) : std::string_view();
}

class Events {
public:
  Events(const LineIndex &text, Diagnostics &unused)
      : text_(text.text()), offsets_(text_), builder_(text, unused) {}

  /// False: that was the last event. Throws YamlBuilder::Stop.
  bool take(const yaml_event_t &event) {
    const std::size_t offset = offsets_.of(event.start_mark.index);
    switch (event.type) {
    case YAML_STREAM_END_EVENT:
      return false;
    case YAML_DOCUMENT_START_EVENT:
      if (documents_++ != 0)
        throw YamlBuilder::Stop();
      break;
    case YAML_SCALAR_EVENT:
      scalar(offset, event.data.scalar);
      break;
    case YAML_ALIAS_EVENT:
      alias(offset, std::string(viewOf(event.data.alias.anchor)));
      break;
    case YAML_SEQUENCE_START_EVENT: {
      const auto &start = event.data.sequence_start;
      builder_.startSequence(offset, tagOf(start.tag, kPlainTag), anchorOf(offset, start.anchor));
      break;
    }
    case YAML_MAPPING_START_EVENT: {
      const auto &start = event.data.mapping_start;
      builder_.startMap(offset, tagOf(start.tag, kPlainTag), anchorOf(offset, start.anchor));
      break;
    }
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
      builder_.end();
      break;
    default:
      break;
    }
    return true;
  }

  Parsed take() { return builder_.take(); }

private:
  void scalar(std::size_t offset, const decltype(yaml_event_t::data.scalar) &scalar) {
    const std::string text(reinterpret_cast<const char *>(scalar.value), scalar.length);
    const bool isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE;
    if (isPlain && !scalar.tag && isNullText(text))
      return builder_.null(offset, anchorOf(offset, scalar.anchor));
    builder_.scalar(offset, tagOf(scalar.tag, isPlain ? kPlainTag : kTextTag),
                    anchorOf(offset, scalar.anchor), text);
  }

  static std::string_view tagOf(const yaml_char_t *tag, std::string_view otherwise) {
    return tag ? viewOf(tag) : otherwise;
  }

  Anchor anchorOf(std::size_t offset, const yaml_char_t *given) {
    if (!given)
      return kNoAnchor;
    const std::string name(viewOf(given));
    checkEnd(offset, '&' + name);
    return anchors_[name] = ++lastAnchor_;
  }

  /// After an anchor or alias, the first such text behind `offset`.
  void checkEnd(std::size_t offset, const std::string &name) const {
    const std::size_t end = text_.find(name, offset) + name.size();
    if (end < text_.size() && std::string_view(" \t\r\n,]}").find(text_[end]) == text_.npos)
      throw YamlBuilder::Stop();
  }

  void alias(std::size_t offset, const std::string &name) {
    checkEnd(offset, '*' + name);
    auto found = anchors_.find(name);
    if (found == anchors_.end())
      throw YamlBuilder::Stop();
    builder_.alias(offset, found->second);
  }

  std::string_view text_;
  Offsets offsets_;
  YamlBuilder builder_;
  std::map<std::string, Anchor> anchors_;
  Anchor lastAnchor_ = kNoAnchor;
  unsigned documents_ = 0;
};

struct Delete {
  void operator()(yaml_parser_t *parser) const {
    yaml_parser_delete(parser);
    delete parser;
  }
  void operator()(yaml_event_t *event) const { yaml_event_delete(event); }
};

/// False: libyaml does not take the text.
bool parse(std::string_view text, Events &events) {
  std::unique_ptr<yaml_parser_t, Delete> parser(new yaml_parser_t());
  if (!yaml_parser_initialize(parser.get()))
    return false;
  yaml_parser_set_encoding(parser.get(), YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(parser.get(), reinterpret_cast<const unsigned char *>(text.data()),
                               text.size());
  for (bool goesOn = true; goesOn;) {
    yaml_event_t event;
    if (!yaml_parser_parse(parser.get(), &event))
      return false;
    std::unique_ptr<yaml_event_t, Delete> owner(&event);
    goesOn = events.take(event);
  }
  return true;
}

} // namespace

std::optional<Parsed> readYamlQuickly(const LineIndex &text) {
  if (hasForeignBreaks(text.text()))
    return {};
  Diagnostics unused;
  Events events(text, unused);
  try {
    if (!parse(text.text(), events))
      return {};
  } catch (const YamlBuilder::Stop &) {
    return {};
  }
  return events.take();
}

} // namespace oapigen
