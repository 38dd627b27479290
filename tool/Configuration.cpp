// Reads each key by its row of the table of settings.
#include "tool/Configuration.h"

#include "model/Numbers.h"
#include "model/Pointer.h"
#include "model/Read.h"
#include "support/Spelling.h"
#include "text/Text.h"
#include "tool/ConfiguredTypes.h"
#include "tool/Misfit.h"

#include <algorithm>
#include <filesystem>

namespace oapigen::tool {
namespace {

Where placeOf(const Parsed &parsed, const std::string &pointer, const std::string &file) {
  return parsed.places.find(pointer).value_or(Where{file});
}

/// What the line of the key at `where` has behind it, without white space and what follows; nothing
/// where no key stands.
std::optional<std::string_view> textBehind(std::string_view text, const Where &where) {
  for (unsigned line = 1; line < where.line; ++line)
    text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
  text = text.substr(0, text.find('\n'));
  const std::size_t colon = text.find(':', where.column - 1);
  if (colon == text.npos)
    return {};
  const std::string_view rest = text.substr(colon + 1);
  const std::size_t first = std::min(rest.find_first_not_of(" \t\r"), rest.size());
  return rest.substr(first, rest.find_first_of(" \t\r#},", first) - first);
}

/// The file as it is written and as it is read.
struct Written {
  std::string_view text;
  const Parsed &parsed;
  const std::string &file;
};

/// One key of the file with its row.
class KeyReader {
public:
  KeyReader(const Setting &setting, const Written &written, Diagnostics &out)
      : setting_(setting), text_(written.text), parsed_(written.parsed), file_(written.file),
        out_(out) {}

  void read(const Value &value, Settings &to) {
    std::visit([&](auto member) { read(value, pointer(), to.*member); }, setting_.member);
  }

private:
  void read(const Value &value, const std::string &at, std::optional<std::string> &to) {
    const std::string word = isMissing(value, at) ? "" : wordOf(value, at);
    if (const std::optional<Misfit> misfit = misfitOf(setting_, word))
      return fail(value, at, misfit->expected,
                  misfit->meant.empty() ? "" : "did you mean '" + misfit->meant + "'?");
    if (!value.asString() && setting_.form != Form::Choice)
      return fail(value, at, "a string",
                  value.isNumber() || value.asBool() ? "put it in quotes" : "");
    to = setting_.form == Form::Path ? fromHere(word) : word;
  }

  /// A word may stand without quotes also where YAML takes it for a number or null: 3.10 is no 3.1.
  std::string wordOf(const Value &value, const std::string &at) const {
    if (const std::string *text = value.asString())
      return *text;
    if (const std::string written = writtenNumber(value, at); !written.empty())
      return written;
    const bool isWhole = value.asDouble() && isIntegral(value);
    const bool isWord = value.isNumber() || value.isNull();
    return isWord ? inWords(value) + (isWhole ? ".0" : "") : "";
  }

  void read(const Value &value, const std::string &at, std::vector<std::string> &to) {
    const Array *items = value.asArray();
    if (!items)
      return fail(value, at, "a list of strings", value.asString() ? "put it in [ ]" : "");
    for (std::size_t index = 0; index < items->size(); ++index) {
      std::optional<std::string> item;
      read((*items)[index], at + '/' + std::to_string(index), item);
      if (item)
        to.push_back(std::move(*item));
    }
  }

  void read(const Value &value, const std::string &at, std::optional<bool> &to) {
    const bool *flag = value.asBool();
    if (!flag)
      return fail(value, at, "true or false", "");
    to = *flag;
  }

  void read(const Value &value, const std::string &at, mapping::ConfiguredTypes &to) {
    const Object *types = value.asObject();
    if (!types)
      return fail(value, at, "a mapping of C++ types to schemas", "");
    for (const auto &[type, schema] : *types) {
      const std::string pointer = childPointer(at, type);
      auto read = fromValue<Schema>(schema, parsed_.places, out_, Completeness::Partial, {pointer});
      if (!read)
        continue;
      checkType(*read, pointer, parsed_.places, out_);
      to.emplace(type, std::move(*read));
    }
  }

  void read(const Value &value, const std::string &at, std::optional<DiffSettings> &to) {
    if (isMissing(value, at))
      return fail(value, at, "a mapping of keys to values", "");
    to = readDiffSettings(value, at, parsed_, file_, out_);
  }

  /// Paths in the file start where the file is.
  std::string fromHere(const std::string &path) const {
    return (std::filesystem::path(file_).parent_path() / path).lexically_normal().string();
  }

  /// Whether nothing stands behind the key: YAML takes that for null.
  bool isMissing(const Value &value, const std::string &at) const {
    return value.isNull() && textBehind(text_, placeOf(parsed_, at, file_)) == "";
  }

  /// Empty for what is no number, or does not stand behind its key.
  std::string writtenNumber(const Value &value, const std::string &at) const {
    const bool isNumber = value.isNumber() && at == pointer();
    const auto text = isNumber ? textBehind(text_, placeOf(parsed_, at, file_)) : std::nullopt;
    return std::string(text.value_or(""));
  }

  void fail(const Value &value, const std::string &at, std::string expected, std::string hint) {
    const bool isNothing = isMissing(value, at);
    const std::string number = writtenNumber(value, at);
    if (isNothing)
      hint = "write a value behind '" + std::string(setting_.key) + ":', or take the key away";
    out_.report(Problem::ConfigValue, placeOf(parsed_, at, file_),
                {{"key", at.substr(1)},
                 {"expected", std::move(expected)},
                 {"found", isNothing        ? "empty"
                           : number.empty() ? foundIn(value)
                                            : number},
                 {"hint", std::move(hint)}});
  }

  std::string pointer() const { return '/' + std::string(setting_.key); }

  const Setting &setting_;
  const std::string_view text_;
  const Parsed &parsed_;
  const std::string &file_;
  Diagnostics &out_;
};

const Setting *findByKey(std::string_view key) {
  std::span<const Setting> table = settingTable();
  auto at = std::find_if(table.begin(), table.end(),
                         [&](auto &row) { return !key.empty() && row.key == key; });
  return at == table.end() ? nullptr : &*at;
}

/// Says which key is meant, by its letters or by how it begins; else which there are.
Diagnostic unknownKey(const std::string &key, Where where) {
  std::vector<std::string_view> keys;
  std::string all;
  for (const Setting &setting : settingTable())
    if (!setting.key.empty()) {
      keys.push_back(setting.key);
      all += (all.empty() ? "" : ", ") + std::string(setting.key);
    }
  std::string_view meant = nearest(key, keys);
  if (meant.empty())
    for (std::string_view each : keys)
      if (meant.empty() && each.starts_with(key + '-'))
        meant = each;
  Diagnostic problem = diagnose(Problem::ConfigUnknownKey, std::move(where),
                                {{"key", key}, {"suggestion", std::string(meant)}});
  if (meant.empty())
    problem.hint = "the keys are " + all;
  return problem;
}

} // namespace

Settings readConfiguration(std::string_view text, const std::string &file, Diagnostics &out) {
  Settings settings;
  std::optional<Parsed> parsed = oapigen::read(text, file, out);
  if (!parsed || parsed->value.isNull())
    return settings;
  const Object *keys = parsed->value.asObject();
  if (!keys) {
    out.report(Problem::ConfigValue, placeOf(*parsed, "", file),
               {{"key", file},
                {"expected", "a mapping of keys to values"},
                {"found", foundIn(parsed->value)}});
    return settings;
  }
  for (const auto &[key, value] : *keys)
    if (const Setting *setting = findByKey(key))
      KeyReader(*setting, {text, *parsed, file}, out).read(value, settings);
    else
      out.add(unknownKey(key, placeOf(*parsed, childPointer("", key), file)));
  settings.places = parsed->places.all();
  return settings;
}

} // namespace oapigen::tool
