// YAML's core schema, and copies in place of aliases.
#include "text/YamlBuilder.h"

#include "text/Numbers.h"

#include <algorithm>

namespace oapigen {
namespace {

constexpr std::size_t kMaxAliasBytes = 64 << 20;
constexpr std::string_view kTagPrefix = "tag:yaml.org,2002:";

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

bool isStandardTag(std::string_view tag, std::string_view name) {
  return tag.starts_with(kTagPrefix) && tag.substr(kTagPrefix.size()) == name;
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

} // namespace

bool isNullText(std::string_view text) {
  return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

void YamlBuilder::stop(Problem problem, std::size_t offset, const Holes &holes) {
  builder_.out().report(problem, text_.at(offset), holes);
  throw Stop();
}

void YamlBuilder::scalar(std::size_t offset, std::string_view tag, Anchor anchor,
                         const std::string &text) {
  // A plain key is the text that it is, whatever it would be as a value: `200:`, `yes:`.
  bool isText = tag != kPlainTag || builder_.expectsName();
  addScalar(offset, anchor, isText ? tagged(offset, tag, text) : resolvePlain(text), text.size());
}

void YamlBuilder::alias(std::size_t offset, Anchor anchor) {
  auto found = anchors_.find(anchor);
  if (found == anchors_.end())
    stop(Problem::TextAliasCycle, offset);
  const Anchored &target = found->second;
  countCopy(offset, target.bytes);
  if (builder_.depth() + target.depth > kMaxDepth)
    stop(Problem::TextTooDeep, offset, {{"limit", std::to_string(kMaxDepth)}});
  deepen(target.depth);
  addScalar(offset, kNoAnchor, target.value, 1);
}

/// A scalar that is quoted or has a tag.
Value YamlBuilder::tagged(std::size_t offset, std::string_view tag, const std::string &text) {
  if (tag == kTextTag || tag == kPlainTag || isStandardTag(tag, "str"))
    return text;
  Value value = text.empty() || text == "~" || text == "null" ? Value() : resolvePlain(text);
  std::string_view kind = value.kind();
  if (value.isNumber() && isStandardTag(tag, "float"))
    return value.toDouble();
  if (!isStandardTag(tag, kind == "boolean" ? "bool" : kind == "integer" ? "int" : kind))
    stop(Problem::TextTag, offset, {{"tag", std::string(tag)}});
  return value;
}

void YamlBuilder::addScalar(std::size_t offset, Anchor anchor, Value value, std::size_t length) {
  if (anchor != kNoAnchor)
    keep(offset, anchor, value, 0);
  if (!builder_.expectsName())
    return builder_.value(std::move(value), {offset});
  if (!value.asString())
    stop(Problem::TextNoName, offset, {{"found", kindPhrase(value)}});
  if (!builder_.name(*value.asString(), {offset, text_.tokenLength(offset, length)}))
    throw Stop();
}

void YamlBuilder::open(std::size_t offset, std::string_view tag, std::string_view kind,
                       Anchor anchor, Value empty) {
  if (builder_.expectsName())
    stop(Problem::TextNoName, offset, {{"found", kindPhrase(empty)}});
  if (tag != kPlainTag && tag != kTextTag && !tag.empty() && !isStandardTag(tag, kind))
    stop(Problem::TextTag, offset, {{"tag", std::string(tag)}});
  if (!builder_.start(std::move(empty), {offset}))
    throw Stop();
  open_.push_back({offset, anchor});
}

void YamlBuilder::end() {
  Open closed = open_.back();
  open_.pop_back();
  deepen(closed.depth + 1);
  if (closed.anchor != kNoAnchor)
    keep(closed.offset, closed.anchor, builder_.innermost(), closed.depth + 1);
  builder_.end();
}

/// The innermost container has that many levels inside it, or more.
void YamlBuilder::deepen(std::size_t levels) {
  if (!open_.empty())
    open_.back().depth = std::max(open_.back().depth, levels);
}

void YamlBuilder::keep(std::size_t offset, Anchor anchor, const Value &value, std::size_t depth) {
  std::size_t bytes = bytesOf(value);
  countCopy(offset, bytes);
  anchors_.emplace(anchor, Anchored{value, bytes, depth});
}

void YamlBuilder::countCopy(std::size_t offset, std::size_t bytes) {
  copiedBytes_ += bytes;
  if (copiedBytes_ > kMaxAliasBytes)
    stop(Problem::TextAliasSize, offset, {{"limit", std::to_string(kMaxAliasBytes)}});
}

} // namespace oapigen
