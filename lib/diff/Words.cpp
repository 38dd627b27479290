// Titles, descriptions, examples and extensions, of schemas and of other objects.
#include "diff/Words.h"
#include "model/BesideEnum.h"

#include <algorithm>

namespace oapigen::diff {
namespace {

using enum Kind;

/// Those that are compared by their meaning elsewhere.
bool hasMeaning(std::string_view name) {
  return name == "x-sunset" || name == "x-stability-level" || name == "x-extensible-enum";
}

} // namespace

void compareText(Comparison &comparison, Kind kind, std::string_view field,
                 const std::optional<std::string> &base, const std::optional<std::string> &revision,
                 const Spot &spot) {
  if (base.value_or("") != revision.value_or(""))
    comparison.changed(kind, Direction::None, spot, field, {});
}

void compareExtensions(Comparison &comparison, const Extensions &base, const Extensions &revision,
                       const std::function<Spot(const std::string &name)> &spotFor) {
  for (const auto &[name, value] : revision) {
    const Value *old = base.find(name);
    if (hasMeaning(name) || (old && sameValue(*old, value)))
      continue;
    comparison.changed(old ? ExtensionChanged : ExtensionAdded, Direction::None, spotFor(name), "",
                       {name, "", ""});
  }
  for (const auto &[name, value] : base)
    if (!hasMeaning(name) && !revision.contains(name))
      comparison.changed(ExtensionRemoved, Direction::None, spotFor(name), "", {name, "", ""});
}

void compareExtensions(Comparison &comparison, const Extensions &base, const Extensions &revision,
                       const Spot &spot) {
  compareExtensions(comparison, base, revision, [&](const std::string &) { return spot; });
}

namespace {

/// Whether an example is on the other side too; one that is shared counts by what it says.
bool isAmong(const NamedMap<OrRef<Example>> &others, const Side &otherSide, const std::string &name,
             const OrRef<Example> &example, const Side &side) {
  const OrRef<Example> *other = others.find(name);
  const Example *left = side.resolve(example);
  const Example *right = other ? otherSide.resolve(*other) : nullptr;
  return other && !left == !right && (left ? isSameMember(*left, *right) : example == *other);
}

/// The names of those that only one side has, or that say something else there.
std::set<std::string> differingExamples(const Comparison &comparison,
                                        const NamedMap<OrRef<Example>> &base,
                                        const NamedMap<OrRef<Example>> &revision) {
  std::set<std::string> names;
  for (const auto &[name, example] : base)
    if (!isAmong(revision, comparison.revision(), name, example, comparison.base()))
      names.insert(name);
  for (const auto &[name, example] : revision)
    if (!base.contains(name))
      names.insert(name);
  return names;
}

} // namespace

/// At the example, where one is another one.
void compareExamples(Comparison &comparison, const NamedMap<OrRef<Example>> &base,
                     const NamedMap<OrRef<Example>> &revision, const Spot &owner) {
  const std::set<std::string> names = differingExamples(comparison, base, revision);
  if (names.empty())
    return;
  const std::string &first = *names.begin();
  const bool isOne = names.size() == 1 && base.contains(first) && revision.contains(first);
  const Spot spot = owner / "examples";
  comparison.changed(Kind::ExampleChanged, Direction::None, isOne ? spot / first : spot, "", {});
}

namespace {

/// The text that counts: that of the first part that has one.
void compareFirst(Comparison &comparison, const ShapePair &pair, Kind kind, std::string_view field,
                  std::optional<std::string> Schema::*member) {
  const Schema *before = firstWith(pair.base, member), *after = firstWith(pair.revision, member);
  const std::string none;
  if ((before ? *(before->*member) : none) == (after ? *(after->*member) : none))
    return;
  comparison.changed(kind, pair.direction, spotOfParts(comparison, pair, before, after), field, {});
}

template <class Member>
void compareFirst(Comparison &comparison, const ShapePair &pair, Kind kind, std::string_view field,
                  Member Schema::*member) {
  const Schema *before = firstWith(pair.base, member), *after = firstWith(pair.revision, member);
  static const Member kNone{};
  if (!isSameMember(before ? before->*member : kNone, after ? after->*member : kNone))
    comparison.changed(kind, pair.direction, spotOfParts(comparison, pair, before, after), field,
                       {});
}

const Schema *withExamples(const Shape &shape) {
  const Schema *several = firstWith(shape, &Schema::examples);
  return several ? several : firstWith(shape, &Schema::example);
}

/// `example: 1` of 3.0 is `examples: [1]`.
std::vector<Value> examplesOf(const Schema *schema) {
  return !schema                        ? std::vector<Value>()
         : schema->examples.isPresent() ? schema->examples.copy()
                                        : std::vector{*schema->example};
}

void compareExamples(Comparison &comparison, const ShapePair &pair) {
  const Schema *old = withExamples(pair.base), *now = withExamples(pair.revision);
  const std::vector<Value> before = examplesOf(old), after = examplesOf(now);
  if (!std::equal(before.begin(), before.end(), after.begin(), after.end(), sameValue))
    comparison.changed(ExampleChanged, pair.direction, spotOfParts(comparison, pair, old, now),
                       "examples", {});
}

/// Of all parts; of a name the first one's.
Extensions extensionsOf(const Shape &shape) {
  Extensions result;
  for (const Schema *part : shape.parts)
    for (const auto &[name, value] : part->extensions)
      if (!result.contains(name))
        result.set(name, value);
  return result;
}

/// Values, each with what a list beside `enum` says of it, "" for nothing.
using Said = std::vector<std::pair<Value, Value>>;

/// Nothing: it is no such list.
std::optional<Said> besideEnum(const Shape &shape, const std::string &name) {
  const Schema *part = withExtension(shape, name);
  const Value *said = part ? part->extensions.find(name) : nullptr;
  if (!part)
    part = firstWith(shape, &Schema::enum_);
  const Array *entries = said ? said->asArray() : nullptr;
  std::vector<Value> values = part ? part->enum_.copy() : std::vector<Value>();
  if (entries && entries->size() < values.size()) // They need not speak of null.
    std::erase_if(values, [](const Value &value) { return value.isNull(); });
  if (said && (!entries || values.empty() || entries->size() != values.size()))
    return std::nullopt;
  Said result;
  for (std::size_t at = 0; at != values.size(); ++at)
    result.emplace_back(std::move(values[at]), entries ? (*entries)[at] : Value(""));
  return result;
}

/// More than one entry where a value is listed more than once.
Array saidOf(const Value &value, const Said &all) {
  Array result;
  for (const auto &[listed, said] : all)
    if (sameValue(listed, value))
      result.push_back(said);
  return result;
}

/// Whether such lists say the same of all values that both sides have: entries for others came or
/// went with their values.
bool saysSameOfKept(const Said &before, const Said &after) {
  return std::all_of(before.begin(), before.end(), [&](const auto &each) {
    const Array now = saidOf(each.first, after);
    return now.empty() || sameValue(Value(now), Value(saidOf(each.first, before)));
  });
}

void compareExtensions(Comparison &comparison, const ShapePair &pair) {
  Extensions before = extensionsOf(pair.base), after = extensionsOf(pair.revision);
  auto spotFor = [&](const std::string &name) {
    return spotOfParts(comparison, pair, withExtension(pair.base, name),
                       withExtension(pair.revision, name));
  };
  for (const std::string_view each : kBesideEnum) {
    const std::string name(each);
    const Value *old = before.find(name), *now = after.find(name);
    const auto was = besideEnum(pair.base, name), is = besideEnum(pair.revision, name);
    if ((!old && !now) || !was || !is)
      continue; // Compared as they are written.
    if (!saysSameOfKept(*was, *is))
      comparison.changed(!old   ? ExtensionAdded
                         : !now ? ExtensionRemoved
                                : ExtensionChanged,
                         Direction::None, spotFor(name), "", {name, "", ""});
    before.erase(name);
    after.erase(name);
  }
  compareExtensions(comparison, before, after, spotFor);
}

} // namespace

void compareWords(Comparison &comparison, const ShapePair &pair) {
  compareFirst(comparison, pair, TitleChanged, "title", &Schema::title);
  compareFirst(comparison, pair, DescriptionChanged, "description", &Schema::description);
  compareFirst(comparison, pair, CommentChanged, "$comment", &Schema::comment);
  compareFirst(comparison, pair, DialectChanged, "$schema", &Schema::schema);
  compareFirst(comparison, pair, DialectChanged, "$vocabulary", &Schema::vocabulary);
  compareExamples(comparison, pair);
  compareFirst(comparison, pair, ExternalDocsChanged, "externalDocs", &Schema::externalDocs);
  compareFirst(comparison, pair, XmlChanged, "xml", &Schema::xml);
  compareLifecycles(comparison, pair);
  compareExtensions(comparison, pair);
}

} // namespace oapigen::diff
