// A row for each key of `diff:` and of an entry of `accept:`; schemas/oapi-gen.schema.json
// describes the same.
#include "tool/DiffSettings.h"

#include "model/Numbers.h"
#include "model/Pointer.h"
#include "report/Report.h"
#include "support/Spelling.h"
#include "tool/Date.h"

#include <algorithm>
#include <array>

namespace oapigen::tool {
namespace {

constexpr std::size_t kFingerprintSize = 16;
constexpr std::array<std::string_view, 4> kKeys = {"fail-on", "require-bump", "levels", "accept"};
constexpr std::array<std::string_view, 3> kEntryKeys = {"fingerprint", "reason", "until"};

bool isFingerprint(std::string_view text) {
  return text.size() == kFingerprintSize && text.find_first_not_of("0123456789abcdef") == text.npos;
}
bool isReason(std::string_view text) {
  return text.find_first_not_of(" \t\n") != text.npos;
}

/// What lacks its direction is meant for one of the two.
std::string suggestionFor(const std::string &rule) {
  const std::string input = "input-" + rule;
  if (diff::findRule(input))
    return input + "' or 'output-" + rule;
  const std::string_view nearest = diff::suggestRule(rule);
  return std::string(nearest.empty() ? diff::suggestRule(input) : nearest);
}

class Reader {
public:
  Reader(const Parsed &parsed, const std::string &file, Diagnostics &out)
      : parsed_(parsed), file_(file), out_(out) {}

  DiffSettings read(const Value &value, const std::string &at) {
    DiffSettings settings;
    const Object *keys = objectAt(value, at, kKeys);
    if (!keys)
      return settings;
    if (const Value *word = keys->find("fail-on"))
      settings.failOn = readThreshold(*word, childPointer(at, "fail-on"));
    if (const Value *flag = keys->find("require-bump")) {
      settings.requiresBump = flag->asBool() ? std::optional(*flag->asBool()) : std::nullopt;
      if (!settings.requiresBump)
        fail(*flag, childPointer(at, "require-bump"), "true or false");
    }
    if (const Value *levels = keys->find("levels"))
      readLevels(*levels, childPointer(at, "levels"), settings);
    if (const Value *list = keys->find("accept"))
      readAccepted(*list, childPointer(at, "accept"), settings);
    return settings;
  }

private:
  /// Reports keys that are none of `known`.
  const Object *objectAt(const Value &value, const std::string &at,
                         std::span<const std::string_view> known) {
    const Object *members = value.asObject();
    if (!members)
      return fail(value, at, "a mapping of keys to values"), nullptr;
    for (const auto &[key, member] : *members)
      if (std::find(known.begin(), known.end(), key) == known.end())
        out_.report(Problem::ConfigUnknownKey, placeOf(childPointer(at, key)),
                    {{"key", childPointer(at, key).substr(1)},
                     {"suggestion", std::string(nearest(key, known))}});
    return members;
  }

  std::optional<std::string> readThreshold(const Value &value, const std::string &at) {
    const std::string *word = value.asString();
    if (word && report::thresholdOf(*word))
      return *word;
    return fail(value, at, "one of breaking, risky, any, none"), std::nullopt;
  }

  void readLevels(const Value &value, const std::string &at, DiffSettings &settings) {
    const Object *rules = value.asObject();
    if (!rules)
      return fail(value, at, "a mapping of rules to levels");
    for (const auto &[rule, word] : *rules) {
      const std::string pointer = childPointer(at, rule);
      if (!diff::findRule(rule))
        out_.report(Problem::RuleUnknown, placeOf(pointer),
                    {{"rule", rule}, {"suggestion", suggestionFor(rule)}});
      else if (auto level = word.asString() ? diff::levelOf(*word.asString()) : std::nullopt)
        settings.levels.emplace(rule, *level);
      else
        fail(word, pointer, "one of breaking, risky, safe");
    }
  }

  void readAccepted(const Value &value, const std::string &at, DiffSettings &settings) {
    const Array *entries = value.asArray();
    if (!entries)
      return fail(value, at, "a list of accepted changes");
    for (std::size_t index = 0; index != entries->size(); ++index) {
      const std::string pointer = childPointer(at, index);
      const Object *entry = objectAt((*entries)[index], pointer, kEntryKeys);
      if (!entry)
        continue;
      Accepted accepted{{}, placeOf(pointer)};
      diff::Acceptance &said = accepted.acceptance;
      const bool isRight =
          readText(*entry, pointer, "fingerprint", isFingerprint, "16 hexadecimal digits in quotes",
                   said.fingerprint) &
          readText(*entry, pointer, "reason", isReason, "a text that says why", said.reason) &
          (!entry->find("until") ||
           readText(*entry, pointer, "until", isDate, "a day such as 2031-12-24", said.until));
      if (isRight)
        settings.accepted.push_back(std::move(accepted));
    }
  }

  bool readText(const Object &entry, const std::string &at, const char *key,
                bool (*isRight)(std::string_view), const char *expected, std::string &to) {
    const Value *value = entry.find(key);
    const std::string pointer = childPointer(at, key);
    if (!value)
      return report(pointer, expected, "nothing"), false;
    const std::string *text = value->asString();
    if (text && isRight(*text))
      return to = *text, true;
    return fail(*value, pointer, expected), false;
  }

  void fail(const Value &value, const std::string &at, std::string expected) {
    report(at, std::move(expected), foundIn(value));
  }
  void report(const std::string &at, std::string expected, std::string found) {
    out_.report(
        Problem::ConfigValue, placeOf(at),
        {{"key", at.substr(1)}, {"expected", std::move(expected)}, {"found", std::move(found)}});
  }
  Where placeOf(const std::string &pointer) const {
    const Where where = nearestPlace(parsed_.places, pointer);
    return where.known() ? where : Where{file_, 0, 0, 0};
  }

  const Parsed &parsed_;
  const std::string &file_;
  Diagnostics &out_;
};

} // namespace

std::string foundIn(const Value &value) {
  if (const std::string *text = value.asString())
    return '\'' + *text + '\'';
  return value.asArray() || value.asObject() ? "a value of type " + std::string(value.kind())
                                             : inWords(value);
}

DiffSettings readDiffSettings(const Value &value, const std::string &pointer, const Parsed &parsed,
                              const std::string &file, Diagnostics &out) {
  return Reader(parsed, file, out).read(value, pointer);
}

} // namespace oapigen::tool
